import { defineOperation } from '../define';
import { dispute } from '../../fields/shared/records';
import { DISPUTE_COLUMNS } from './columns';

export const get = defineOperation('disputes.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get dispute',
	description:
		"Look up a dispute. With 'Simplify' off, also the evidence that PayPal asks for and the answers it allows.",
	fields: { disputeId: dispute(path.id) },
	result: { kind: 'one', expected: { has: ['dispute_id'] }, simplify: DISPUTE_COLUMNS },
}));
