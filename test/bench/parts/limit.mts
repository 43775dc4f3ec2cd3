import type { INodeParameters } from 'n8n-workflow';

import type { Contender } from '../host/messages.mts';
import { NAMES } from '../names.mts';
import { percent, show, type Bench, type Section } from '../section.mts';
import { wrongIn } from './reads.mts';

interface Try {
	readonly name: string;
	readonly contender: Contender;
	readonly more?: INodeParameters;
	/** The PayPal node has to process all of them; the others are only reported. */
	readonly mustDoAll?: true;
}

const triesOf = ({ hasN8nNodes, size }: Bench): Try[] => [
	{ name: NAMES.payPal, contender: 'payPal', mustDoAll: true },
	...(hasN8nNodes
		? [
				{ name: NAMES.httpRequest, contender: 'httpRequest' as const },
				{
					name: `${NAMES.httpRequest}, Batching set to the limit`,
					contender: 'httpRequest' as const,
					more: {
						options: { batching: { batch: { batchSize: size.limit, batchInterval: 1_000 } } },
					},
				},
			]
		: []),
	{ name: NAMES.smallTwin, contender: 'smallTwin' },
];

/**
 * Gets one order per item from a PayPal with a limit of calls per second, which responds with 429 to
 * calls above the limit.
 */
export async function limit(bench: Bench): Promise<Section> {
	const { host, sandbox, orders, size } = bench;
	const problems: string[] = [];
	const rows: string[][] = [];
	const data: Record<string, unknown> = {};
	for (const { name, contender, more, mustDoAll } of triesOf(bench)) {
		// The token is fetched beforehand, so that the token request is not refused.
		const access = { baseUrl: sandbox.url, clientId: `bench-limit-${contender}` };
		const job = { kind: 'readOrders', contender, access, more } as const;
		await sandbox.limit({});
		await host.run({ ...job, orders: orders.slice(0, 1) });
		await sandbox.emptyLog();
		await sandbox.limit({ latencyMs: size.latencyMs, callsPerSecond: size.limit });
		// n8n would stop at the first 429 and keep nothing: this lets the other nodes keep their results.
		const reading = await host.run({ ...job, orders, continueOnFail: true });
		const done = reading.ids.filter((id) => id !== null).length;
		const refused = (await sandbox.log()).filter(({ status }) => status === 429).length;
		const rate = (done * 1_000) / reading.ms;
		if (mustDoAll) problems.push(...wrongIn(reading, orders, name));
		rows.push([
			name,
			String(done),
			String(orders.length - done),
			String(refused),
			done < orders.length ? '–' : show(rate),
			// A node that loses items finishes quickly.
			done < orders.length ? '–' : percent(rate / size.limit),
		]);
		data[name] = { done, lost: orders.length - done, refused, ms: reading.ms };
	}
	await sandbox.limit({});
	return {
		title: `At a limit of ${size.limit} calls a second: get ${orders.length} orders, ${size.latencyMs} ms latency`,
		columns: ['', 'Done', 'Lost', 'Answers 429', 'Done a second', 'Of the limit'],
		rows,
		notes: [
			`All ran with "On Error: Continue"; without it, the first 429 ends the other nodes' run. The sandbox lets ${size.limit} calls through at once before the limit holds, so a little more than 100 % is possible.`,
		],
		problems,
		data,
	};
}
