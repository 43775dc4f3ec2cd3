import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';

import { createCleanup } from '../../../scripts/start/cleanup.mts';
import type { Workflow } from '../../../scripts/start/examples.mts';
import { outputOf, runManually, untilStatus } from '../../../scripts/start/executions.mts';
import { freePort } from '../../../scripts/start/ports.mts';
import type { Saved } from '../../../scripts/start/provision.mts';
import { cacheOf, setStage, type Stage } from '../../../scripts/start/stage.mts';
import type { Size } from '../options.mts';
import { connectTo } from '../sandboxClient.mts';
import { median, percent, show, type Section } from '../section.mts';

const TRIGGER = 'Start';
const MEASURED = 'Get Orders';

interface Way {
	readonly name: string;
	readonly type: string;
	readonly typeVersion: number;
	readonly parameters: Readonly<Record<string, unknown>>;
}

const waysTo = (baseUrl: string): Way[] => [
	{
		name: 'PayPal node',
		type: 'n8n-nodes-paypal.payPal',
		typeVersion: 1,
		parameters: {
			resource: 'order',
			operation: 'get',
			orderId: { __rl: true, mode: 'id', value: '={{ $json.order }}' },
		},
	},
	{
		name: "n8n's HTTP Request node",
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			method: 'GET',
			url: `=${baseUrl}/v2/checkout/orders/{{ $json.order }}`,
			authentication: 'predefinedCredentialType',
			nodeCredentialType: 'payPalRestApi',
			options: {},
		},
	},
];

/** A workflow that makes an item for each order and passes them to the node. */
function workflowOf(way: Way, orders: readonly string[], { id, name }: Saved): Workflow {
	const nodes = [
		{ name: TRIGGER, type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} },
		{
			name: 'Orders',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: { mode: 'raw', jsonOutput: JSON.stringify({ orders }), options: {} },
		},
		{
			name: 'One by One',
			type: 'n8n-nodes-base.splitOut',
			typeVersion: 1,
			parameters: { fieldToSplitOut: 'orders', options: { destinationFieldName: 'order' } },
		},
		{ ...way, name: MEASURED, credentials: { payPalRestApi: { id, name } } },
	];
	const next = (node: string) => ({ main: [[{ node, type: 'main', index: 0 }]] });
	return {
		name: `Bench: ${way.name}`,
		nodes: nodes.map((node, index) => ({
			...node,
			id: `node-${index}`,
			position: [index * 220, 0],
		})),
		connections: {
			[TRIGGER]: next('Orders'),
			Orders: next('One by One'),
			'One by One': next(MEASURED),
		},
		settings: { executionOrder: 'v1' },
	};
}

/** Gets one order per item in a real n8n; each node's time is that of n8n's execution data. */
async function measureIn(stage: Stage, size: Size): Promise<Section> {
	const { client, credential, access } = stage;
	const sandbox = await connectTo(access.baseUrl ?? '');
	const orders = await sandbox.makeOrders(size.items);
	await sandbox.limit({ latencyMs: size.latencyMs });
	const ways = waysTo(sandbox.url);
	const workflows = new Map<Way, string>();
	for (const way of ways) {
		const workflow = workflowOf(way, orders, credential);
		workflows.set(way, (await client.call<Saved>('POST', '/workflows', workflow)).id);
	}
	const problems: string[] = [];
	const rates = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
	for (let round = 0; round < size.rounds; round++) {
		for (const [way, workflow] of workflows) {
			const id = await runManually(client, workflow, TRIGGER);
			const execution = await untilStatus(client, id, 'success');
			const items = outputOf(execution, MEASURED);
			if (items.length !== orders.length || items.some((item, n) => item.id !== orders[n])) {
				problems.push(`${way.name} in n8n: its ${items.length} items are not the orders`);
			}
			const [run] = execution.data.resultData.runData[MEASURED] ?? [];
			const ms = run && 'executionTime' in run ? Number(run.executionTime) : NaN;
			rates.get(way.name)?.push((orders.length * 1_000) / ms);
		}
	}
	const rateOf = (name: string): number => median(rates.get(name) ?? []);
	return {
		title: `In a real n8n: get ${orders.length} orders, ${size.latencyMs} ms latency`,
		columns: ['', 'Items a second', 'Of the PayPal node'],
		rows: ways.map(({ name }) => [
			name,
			show(rateOf(name)),
			percent(rateOf(name) / rateOf('PayPal node')),
		]),
		problems,
		data: Object.fromEntries(rates),
	};
}

/** Starts a separate n8n with this package and a sandbox, measures, and stops both. */
export async function inN8n(size: Size): Promise<Section> {
	const cleanup = createCleanup();
	const cache = cacheOf();
	await mkdir(cache, { recursive: true });
	const userFolder = await mkdtemp(path.join(cache, 'bench-'));
	cleanup.add("the bench's folder", () => rm(userFolder, { recursive: true, force: true }));
	try {
		const settings = { cache, userFolder, port: await freePort(), sandboxPort: 0 };
		const stage = await setStage(
			{ ...settings, payPalApp: undefined, webhookUrl: undefined },
			cleanup,
		);
		return await measureIn(stage, size);
	} finally {
		await cleanup.runAll();
	}
}
