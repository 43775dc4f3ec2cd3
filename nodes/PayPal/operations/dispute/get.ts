import { defineOperation } from '../../engine/define';
import { dispute } from '../../fields/records';
import { DISPUTE_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get dispute',
	description:
		"Look up a dispute. With 'Simplify' off, also the evidence that PayPal asks for and the answers it allows.",
	method: 'GET',
	path: '/v1/customer/disputes/{id}',
	fields: { disputeId: dispute() },
	result: { kind: 'one', expected: { has: ['dispute_id'] }, simplify: DISPUTE_COLUMNS },
});
