import type { Contender } from '../host/messages.mts';
import { NAMES } from '../names.mts';
import { median, show, type Bench, type Section } from '../section.mts';
import { contendersOf, wrongIn } from './reads.mts';

/** CPU of each contender in n8n-core, with immediate responses instead of the network. */
export async function cpuInN8n(bench: Bench, response: string): Promise<Section> {
	const { host, size } = bench;
	// Each item requests the same order, since there is one response.
	const orders = bench.orders.map(() => bench.orders[0]);
	const contenders = contendersOf(bench);
	const access = { baseUrl: bench.sandbox.url, clientId: 'bench-cpu' };
	const problems: string[] = [];
	const costs = new Map<Contender, number[]>();
	// An additional one for warming up.
	for (let round = 0; round <= size.rounds; round++) {
		for (const contender of contenders) {
			const reading = await host.run({
				kind: 'readOrders',
				contender,
				access,
				orders,
				response,
			});
			problems.push(...wrongIn(reading, orders, NAMES[contender]));
			if (round === 0) continue;
			costs.set(contender, [...(costs.get(contender) ?? []), reading.cpuMs / orders.length]);
		}
	}
	const costOf = (contender: Contender): number => median(costs.get(contender) ?? []);
	return {
		title: 'CPU an item in n8n: get an order, answered at once',
		columns: ['', 'CPU an item, ms', 'Above the bare loop, ms'],
		rows: contenders.map((contender) => [
			NAMES[contender],
			show(costOf(contender)),
			contender === 'bareLoop' ? '–' : show(costOf(contender) - costOf('bareLoop')),
		]),
		problems,
		data: Object.fromEntries(costs),
	};
}

const UNITS: Readonly<Record<string, string>> = {
	getOrder: 'Get an order',
	createOrder: 'Create an order with two items',
	transaction: 'A row of "get many transactions"',
};

/** CPU of the PayPal node's own code, with a stub in place of n8n. */
export async function ownCpu(bench: Bench, order: string, transactions: string): Promise<Section> {
	const host = await bench.freshHost();
	const responses = { order, transactions };
	const figures = await host.run({
		kind: 'ownCode',
		items: bench.size.items,
		responses,
	});
	await host.stop();
	return {
		title: "CPU an item in the PayPal node's own code",
		columns: [
			'',
			`First ${bench.size.items} in a new process, ms`,
			"With V8's other threads, ms",
			'Later, ms',
		],
		rows: Object.entries(figures).map(([name, { first, firstOwn, later }]) => [
			UNITS[name] ?? name,
			firstOwn === undefined ? '–' : show(firstOwn),
			show(first),
			show(later),
		]),
		problems: [],
		data: figures,
	};
}
