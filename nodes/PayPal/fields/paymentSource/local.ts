import type { Fields } from '../../engine/types';
import { country } from '../address';
import { choice, group, json, text } from '../basic';
import { localExperience } from './experience';

/** Ways to pay of single countries (payment_source of checkout_orders_v2.json). */
const METHODS = [
	{ name: 'Bancontact', value: 'bancontact' },
	{ name: 'BLIK', value: 'blik' },
	{ name: 'EPS', value: 'eps' },
	{ name: 'Giropay', value: 'giropay' },
	{ name: 'iDEAL', value: 'ideal' },
	{ name: 'MyBank', value: 'mybank' },
	{ name: 'Przelewy24', value: 'p24' },
	{ name: 'Sofort', value: 'sofort' },
	{ name: 'Trustly', value: 'trustly' },
];

const BLIK = { method: ['blik'] };

/** What all of them want, such as bancontact_request, and what single ones take beside it. */
export const localFields: Fields = {
	method: choice('Method', METHODS, { in: 'steer', required: true, default: 'bancontact' }),
	name: text('Full Name', { required: true, maxLength: 300 }),
	countryCode: country('Country', { required: true }),
	email: text('Email', { required: true, maxLength: 254, when: { method: ['p24'] } }),
	experienceContext: localExperience(),
	bic: text('BIC', { maxLength: 11, when: { method: ['ideal'] } }),
	level0: group(
		'Code Payment',
		{ authCode: text('Code', { required: true, maxLength: 6 }) },
		{ when: BLIK },
	),
	oneClick: group(
		'One Click',
		{
			consumerReference: text('Consumer Reference', { required: true, maxLength: 64 }),
			aliasKey: text('Alias Key', { maxLength: 19 }),
			aliasLabel: text('Alias Label', { maxLength: 35 }),
			authCode: text('Code', { maxLength: 6 }),
		},
		{ when: BLIK },
	),
	attributes: json('Attributes', {
		default: '{}',
		when: { method: ['bancontact', 'ideal'] },
	}),
	blikEmail: text('Email', { to: 'email', maxLength: 254, when: BLIK }),
	consumerIp: text('Consumer IP', {
		to: 'experience_context.consumer_ip',
		maxLength: 39,
		when: BLIK,
	}),
	consumerUserAgent: text('Consumer User Agent', {
		to: 'experience_context.consumer_user_agent',
		maxLength: 256,
		when: BLIK,
	}),
};
