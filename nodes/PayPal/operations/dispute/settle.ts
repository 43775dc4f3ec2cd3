import { defineOperation } from '../../engine/define';
import { choice } from '../../fields/basic';
import { dispute } from '../../fields/records';
import { LINKS_ONLY } from './parts';

export const settle = defineOperation({
	value: 'settle',
	name: 'Settle',
	action: 'Settle dispute',
	description: "Decide a dispute under review in place of PayPal's agents, for tests",
	method: 'POST',
	path: '/v1/customer/disputes/{id}/adjudicate',
	idempotency: 'none',
	notice: "Works in PayPal's sandbox only.",
	fields: {
		disputeId: dispute(),
		adjudicationOutcome: choice(
			'Outcome',
			[
				{ name: "In the Buyer's Favor", value: 'BUYER_FAVOR' },
				{ name: "In the Seller's Favor", value: 'SELLER_FAVOR' },
			],
			{ required: true, default: 'SELLER_FAVOR' },
		),
	},
	result: LINKS_ONLY,
});
