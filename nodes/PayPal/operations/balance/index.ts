import { defineResource } from '../define';
import { getAll } from './getAll';
import { getDailySummary } from './getDailySummary';
import { getNetSummary } from './getNetSummary';

export const balance = defineResource({
	value: 'balance',
	name: 'Balance',
	description: 'How much is in the account, now or then, and what moved it',
	operations: [getDailySummary, getAll, getNetSummary],
});
