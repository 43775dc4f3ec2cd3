import { defineOperation } from '../define';
import { payoutItem } from '../../fields/shared/records';
import { PAYOUT_ITEM_COLUMNS } from './columns';

export const cancel = defineOperation('payouts-item.cancel', ({ path }) => ({
	value: 'cancel',
	name: 'Cancel',
	action: 'Cancel unclaimed payout item',
	description:
		'Return a payment that its receiver has not claimed, instead of waiting 30 days for PayPal to return it. Moves money.',
	fields: { payoutItemId: payoutItem(path.payout_item_id) },
	result: {
		kind: 'one',
		simplify: PAYOUT_ITEM_COLUMNS,
		expected: { has: ['payout_item_id'] },
	},
}));
