import type { Contender, Reading } from '../host/messages.mts';
import { NAMES } from '../names.mts';
import { median, percent, show, type Bench, type Section } from '../section.mts';

/** How each contender sends 1,000 items. */
const IN_FLIGHT: Readonly<Record<Contender, string>> = {
	bareLoop: '40',
	payPal: '20 to 40',
	httpRequest: 'all',
	smallTwin: 'all',
	largeTwin: 'all',
};

export const contendersOf = ({ hasN8nNodes }: Bench): Contender[] => [
	'bareLoop',
	'payPal',
	...(hasN8nNodes ? (['httpRequest'] as const) : []),
	'smallTwin',
	'largeTwin',
];

/** The problems of a run without errors. */
export function wrongIn(reading: Reading, orders: readonly string[], who: string): string[] {
	if (reading.error !== null) return [`${who}: ${reading.error}`];
	const right = orders.every((order, index) => reading.ids[index] === order);
	return right && reading.ids.length === orders.length
		? []
		: [`${who}: the ${reading.ids.length} items are not those of the ${orders.length} orders`];
}

/** Gets one order per item, with all contenders in turn, round after round. */
export async function reads(bench: Bench): Promise<Section> {
	const { host, sandbox, orders, size } = bench;
	await sandbox.limit({ latencyMs: size.latencyMs });
	const contenders = contendersOf(bench);
	const access = { baseUrl: sandbox.url, clientId: 'bench-reads' };
	const problems: string[] = [];
	const rates = new Map<Contender, number[]>();
	for (let round = 0; round < size.rounds; round++) {
		for (const contender of contenders) {
			const reading = await host.run({ kind: 'readOrders', contender, access, orders });
			problems.push(...wrongIn(reading, orders, NAMES[contender]));
			const rate = (orders.length * 1_000) / reading.ms;
			rates.set(contender, [...(rates.get(contender) ?? []), rate]);
		}
	}
	const rateOf = (contender: Contender): number => median(rates.get(contender) ?? []);
	return {
		title: `Reads: get ${orders.length} orders, ${size.latencyMs} ms latency`,
		columns: ['', 'Items a second', 'Of the bare loop', 'Requests in flight'],
		rows: contenders.map((contender) => [
			NAMES[contender],
			show(rateOf(contender)),
			percent(rateOf(contender) / rateOf('bareLoop')),
			IN_FLIGHT[contender],
		]),
		problems,
		data: Object.fromEntries(rates),
	};
}
