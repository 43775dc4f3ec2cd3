import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';
import { partner } from '../../fields/records';

export const getByTrackingId = defineOperation({
	value: 'getByTrackingId',
	name: 'Get by Tracking ID',
	action: 'Get merchant integration by tracking ID',
	description: 'Find the account of a seller by your own ID from the partner referral',
	method: 'GET',
	path: '/v1/customer/partners/{partner_id}/merchant-integrations',
	fields: {
		partnerId: partner(),
		trackingId: text('Tracking ID', {
			in: 'query',
			required: true,
			placeholder: 'e.g. seller-1001',
		}),
	},
	result: { kind: 'one', expected: { has: ['merchant_id'] } },
});
