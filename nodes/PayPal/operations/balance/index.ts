import { defineResource } from '../define';
import { getAll } from './getAll';
import { getDailySummary } from './getDailySummary';
import { getNetSummary } from './getNetSummary';

export const balance = defineResource({
	value: 'balance',
	name: 'Balance',
	operations: [getDailySummary, getAll, getNetSummary],
});
