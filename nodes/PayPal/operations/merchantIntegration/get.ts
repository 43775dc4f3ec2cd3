import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { partner, seller } from '../../fields/shared/records';
import { SELLER_COLUMNS } from './columns';

export const get = defineOperation('merchant-integration.status', ({ path, query }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get merchant integration',
	description: 'Check whether a seller has finished onboarding and can take payments',
	fields: {
		partnerId: partner(path.partner_id),
		// The option Act for Merchant is called merchantId.
		sellerId: seller(path.merchant_id),
		fields: string(query.fields, 'Fields', {
			optional: true,
			description: 'Parts of the record to return, separated by commas. If empty, all of them.',
		}),
	},
	result: { kind: 'one', expected: { has: ['merchant_id'] }, simplify: SELLER_COLUMNS },
}));
