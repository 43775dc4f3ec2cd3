import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';
import { partner, seller } from '../../fields/records';
import { SELLER_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get merchant integration',
	description: 'Check whether a seller has finished onboarding and can take payments',
	method: 'GET',
	path: '/v1/customer/partners/{partner_id}/merchant-integrations/{merchant_id}',
	fields: {
		partnerId: partner(),
		// The option Act for Merchant is called merchantId.
		sellerId: seller(),
		fields: text('Fields', {
			in: 'query',
			optional: true,
		}),
	},
	result: { kind: 'one', expected: { has: ['merchant_id'] }, simplify: SELLER_COLUMNS },
});
