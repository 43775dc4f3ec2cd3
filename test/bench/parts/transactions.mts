import type { TransactionReading } from '../host/messages.mts';
import { show, type Bench, type Section } from '../section.mts';

const HOUR = 3_600_000;
const YEARS = 3;

/** The years up to now, less an hour: PayPal keeps nothing older. */
function spanOf(now: number): { from: string; to: string } {
	const from = new Date(now);
	from.setUTCFullYear(from.getUTCFullYear() - YEARS);
	const toSecond = (time: number): string => new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
	return { from: toSecond(from.getTime() + HOUR), to: toSecond(now) };
}

const WAYS = [
	{ name: 'PayPal node', sequential: false },
	{ name: 'One window after the other', sequential: true },
] as const;

/**
 * Gets a long history, each way in a separate process. One unmeasured run comes first: PayPal never
 * starts cold, and a cold sandbox would slow down the first way only.
 */
export async function transactions(bench: Bench): Promise<Section> {
	const { sandbox, size } = bench;
	const span = spanOf(Date.now());
	await sandbox.addTransactions({ count: size.transactions, ...span });
	await sandbox.limit({ latencyMs: size.latencyMs });
	const problems: string[] = [];
	const readings: TransactionReading[] = [];
	const read = async (sequential: boolean): Promise<TransactionReading> => {
		const host = await bench.freshHost();
		const access = { baseUrl: sandbox.url, clientId: 'bench-transactions' };
		const reading = await host.run({ kind: 'readTransactions', access, ...span, sequential });
		await host.stop();
		return reading;
	};
	await read(false);
	for (const { name, sequential } of WAYS) {
		const reading = await read(sequential);
		const { error, rows, distinct } = reading;
		if (error !== null) problems.push(`${name}: ${error}`);
		if (rows !== size.transactions) problems.push(`${name}: ${rows} of ${size.transactions} rows`);
		if (distinct !== rows) problems.push(`${name}: ${rows - distinct} rows twice`);
		readings.push(reading);
	}
	await sandbox.limit({});
	const slowest = Math.max(...readings.map(({ ms }) => ms));
	return {
		title: `${size.transactions.toLocaleString('en-US')} transactions over ${YEARS} years, ${size.latencyMs} ms latency`,
		columns: ['', 'Rows', 'Twice', 'Seconds', 'Times as fast', 'Peak memory, MB', 'Before it, MB'],
		rows: WAYS.map(({ name }, way) => {
			const { rows, distinct, ms, peakMb, idleMb } = readings[way];
			const memory = [peakMb.toFixed(0), idleMb.toFixed(0)];
			return [name, rows, rows - distinct, show(ms / 1_000), show(slowest / ms), ...memory];
		}),
		notes: [
			'Memory is the resident memory of the whole process: Node, n8n-core, the node, and all rows as items. Not in it: the rest of an n8n, and what n8n needs to save the execution.',
		],
		problems,
		data: Object.fromEntries(WAYS.map(({ name }, way) => [name, readings[way]])),
	};
}
