import type { Size } from '../options.mts';
import type { Bench, Section } from '../section.mts';
import { cpuInN8n, ownCpu } from './cpu.mts';
import { limit } from './limit.mts';
import { inN8n } from './n8n.mts';
import { reads } from './reads.mts';
import { load } from './sandbox.mts';
import { tokens } from './tokens.mts';
import { transactions } from './transactions.mts';
import { trigger } from './trigger.mts';

/** A part of the benchmark, and its tables. */
export interface Part {
	readonly name: string;
	/** It takes long, regardless of the amount measured. */
	readonly slow?: true;
	run(bench: Bench): Promise<Section[]>;
}

const DAY = 86_400_000;
const PAGE = 500;

/** Responses of the sandbox, to be returned immediately: an order, and a full page of transactions. */
async function cpu(bench: Bench): Promise<Section[]> {
	const { sandbox, orders } = bench;
	const now = Date.now();
	const span = { from: new Date(now - 30 * DAY).toISOString(), to: new Date(now).toISOString() };
	await sandbox.addTransactions({ count: PAGE, ...span });
	const query = new URLSearchParams({
		start_date: span.from,
		end_date: span.to,
		page_size: String(PAGE),
		fields: 'transaction_info,payer_info',
		balance_affecting_records_only: 'N',
	});
	const order = await sandbox.get(`/v2/checkout/orders/${orders[0]}`);
	const page = await sandbox.get(`/v1/reporting/transactions?${query.toString()}`);
	return [await cpuInN8n(bench, order), await ownCpu(bench, order, page)];
}

/** The order matters: the history of `transactions` has to be the only one. */
export const parts: readonly Part[] = [
	{ name: 'reads', run: async (bench) => [await reads(bench)] },
	{ name: 'limit', run: async (bench) => [await limit(bench)] },
	{ name: 'tokens', run: async (bench) => [await tokens(bench)] },
	{ name: 'transactions', run: async (bench) => [await transactions(bench)] },
	{ name: 'cpu', run: cpu },
	{ name: 'sandbox', slow: true, run: async ({ size }) => [await load(size)] },
];

/** The parts that start their own n8n. */
export const partsInN8n: ReadonlyArray<{
	readonly name: string;
	run(size: Size): Promise<Section[]>;
}> = [
	{ name: 'n8n', run: async (size) => [await inN8n(size)] },
	{ name: 'trigger', run: trigger },
];
