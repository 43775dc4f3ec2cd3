import { defineOperation } from '../define';
import { currency, string } from '../../fields/build';
import { country } from '../../fields/shared/address';
import { agreements, attributes } from './agreements';
import { banks } from './banks';
import { parties } from './parties';
import { MANAGED_ACCOUNT_COLUMNS } from './columns';

export const create = defineOperation('managed-accounts.create', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create managed account',
	description: 'Open a PayPal account for a seller that your platform manages',
	fields: {
		externalId: string(body.external_id, 'External ID', {
			placeholder: 'e.g. seller-1001',
			description: 'Your own ID of the seller, for finding the account later',
		}),
		legalCountryCode: country(body.legal_country_code, 'Legal Country', {
			description: 'Where the business is registered or the person lives',
		}),
		primaryCurrencyCode: currency(body.primary_currency_code, {
			label: 'Primary Currency',
			description: 'Currency of the balance that the account starts with',
		}),
		organization: string(body.organization, 'Organization', {
			placeholder: 'e.g. us/marketplaces',
			description: "Path of the account in your platform's hierarchy, which PayPal gave you",
		}),
		parties: parties(body),
		banks: banks(body.financial_instruments.banks),
		agreements: agreements(body.agreements),
		attributes: attributes(body.attributes),
		softDescriptor: string(body.soft_descriptor, 'Text on Card Statement', {
			optional: true,
			description: 'What buyers see on the statements of their cards',
		}),
		userId: string(body.user_id, 'User ID', { optional: true }),
	},
	result: {
		kind: 'one',
		simplify: MANAGED_ACCOUNT_COLUMNS,
		expected: { has: ['account_id'] },
	},
}));
