import type { FieldSettings, Fields, VariantField } from '../../engine/types';
import { country } from '../address';
import { group, json, text } from '../basic';
import { localExperience } from './experience';

const email = (settings: FieldSettings = {}) => text('Email', { maxLength: 254, ...settings });

/** What every local way to pay wants, such as bancontact_request. */
const buyer: Fields = {
	name: text('Full Name', { required: true, maxLength: 300 }),
	countryCode: country('Country', { required: true }),
};

const plain: Fields = { ...buyer, experienceContext: localExperience() };
const withAttributes: Fields = {
	...plain,
	attributes: json('Attributes', { optional: true, default: '{}' }),
};

/** Ways to pay of single countries, by PayPal's name. */
export const LOCAL_SOURCES: VariantField['variants'] = {
	bancontact: { label: 'Bancontact', fields: withAttributes },
	blik: {
		label: 'BLIK',
		fields: {
			...buyer,
			email: email({ optional: true }),
			experienceContext: localExperience({
				consumerIp: text('Consumer IP', { optional: true, maxLength: 39 }),
				consumerUserAgent: text('Consumer User Agent', { optional: true, maxLength: 256 }),
			}),
			level0: group(
				'Code Payment',
				{ authCode: text('Code', { required: true, maxLength: 6 }) },
				{ optional: true },
			),
			oneClick: group(
				'One Click',
				{
					consumerReference: text('Consumer Reference', { required: true, maxLength: 64 }),
					aliasKey: text('Alias Key', { maxLength: 19 }),
					aliasLabel: text('Alias Label', { maxLength: 35 }),
					authCode: text('Code', { maxLength: 6 }),
				},
				{ optional: true },
			),
		},
	},
	eps: { label: 'EPS', fields: plain },
	giropay: { label: 'Giropay', fields: plain },
	ideal: {
		label: 'IDEAL',
		fields: { ...withAttributes, bic: text('BIC', { optional: true, maxLength: 11 }) },
	},
	mybank: { label: 'MyBank', fields: plain },
	p24: {
		label: 'Przelewy24',
		to: 'p24',
		fields: { ...plain, email: email({ required: true }) },
	},
	sofort: { label: 'Sofort', fields: plain },
	trustly: { label: 'Trustly', fields: plain },
};
