import { defineOperation } from '../define';
import { payoutItem } from '../../fields/shared/records';
import { PAYOUT_ITEM_COLUMNS } from './columns';

export const get = defineOperation('payouts-item.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get payout item',
	description: 'Look up one payment of a payout: whether it arrived and, if not, why',
	fields: { payoutItemId: payoutItem(path.payout_item_id) },
	result: { kind: 'one', expected: { has: ['payout_item_id'] }, simplify: PAYOUT_ITEM_COLUMNS },
}));
