import { defineOperation } from '../../engine/define';
import { payoutItem } from '../../fields/records';

export const cancel = defineOperation({
	value: 'cancel',
	name: 'Cancel',
	action: 'Cancel unclaimed payout item',
	description:
		'Take back a payment that its receiver has not claimed, before PayPal returns it after 30 days. Moves money.',
	method: 'POST',
	path: '/v1/payments/payouts-item/{payout_item_id}/cancel',
	idempotency: 'none',
	fields: { payoutItemId: payoutItem() },
	result: { kind: 'one', expected: { has: ['payout_item_id'] } },
});
