import { defineOperation } from '../define';
import { dispute } from '../../fields/shared/records';
import { DISPUTE_COLUMNS } from './columns';

export const get = defineOperation('disputes.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get dispute',
	description:
		"Look up a dispute. Turn off 'Simplify' to see the evidence that PayPal requests and the responses it allows.",
	fields: { disputeId: dispute(path.id) },
	result: { kind: 'one', expected: { has: ['dispute_id'] }, simplify: DISPUTE_COLUMNS },
}));
