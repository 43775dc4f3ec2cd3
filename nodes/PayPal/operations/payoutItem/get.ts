import { defineOperation } from '../../engine/define';
import { payoutItem } from '../../fields/records';
import { PAYOUT_ITEM_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get payout item',
	description: 'Look up one payment of a payout: whether it arrived, and why not',
	method: 'GET',
	path: '/v1/payments/payouts-item/{payout_item_id}',
	fields: { payoutItemId: payoutItem() },
	result: { kind: 'one', expected: { has: ['payout_item_id'] }, simplify: PAYOUT_ITEM_COLUMNS },
});
