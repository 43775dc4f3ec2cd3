import { defineOperation } from '../../engine/define';
import { choice } from '../../fields/basic';
import { dispute } from '../../fields/records';
import { LINKS_ONLY } from './parts';

export const updateStatus = defineOperation({
	value: 'updateStatus',
	name: 'Update Status',
	action: 'Update status of dispute',
	description: 'Ask one side of a dispute under review for evidence, for tests',
	method: 'POST',
	path: '/v1/customer/disputes/{id}/require-evidence',
	idempotency: 'none',
	notice: "Works in PayPal's sandbox only.",
	fields: {
		disputeId: dispute(),
		action: choice(
			'Ask for Evidence',
			[
				{ name: 'From the Buyer', value: 'BUYER_EVIDENCE' },
				{ name: 'From the Seller', value: 'SELLER_EVIDENCE' },
			],
			{ required: true, default: 'SELLER_EVIDENCE' },
		),
	},
	result: LINKS_ONLY,
});
