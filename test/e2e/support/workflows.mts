import { randomUUID } from 'node:crypto';

import { parse } from 'flatted';

import { isUnderWay, type Execution } from '../../../scripts/start/executions.mts';
import {
	activate,
	deactivate,
	type Saved,
	type SavedWorkflow,
} from '../../../scripts/start/provision.mts';
import type { N8nClient } from '../../../scripts/start/rest.mts';
import { until } from '../../../scripts/start/wait.mts';
import { tokenOf, type Stage } from './stage.mts';

export const TRIGGER = 'PayPal Trigger';

type Parameters = Readonly<Record<string, unknown>>;

/** A node of a workflow, without the properties that are the same for all. */
export interface NodeSpec {
	readonly name: string;
	readonly type: string;
	readonly typeVersion?: number;
	readonly parameters?: Parameters;
	readonly credentials?: Readonly<Record<string, Saved>>;
	/** n8n's setting Retry On Fail. */
	readonly retryOnFail?: boolean;
	/** Wait of Retry On Fail, in milliseconds; n8n's default is one second. */
	readonly waitBetweenTries?: number;
	/** The sub-nodes connected to it: the model and the tools of an AI Agent. */
	readonly subNodes?: Readonly<Partial<Record<SubNodeInput, readonly NodeSpec[]>>>;
}

/** n8n's connection types of the sub-nodes that are used here. */
export type SubNodeInput = 'ai_languageModel' | 'ai_tool';

type Connection = readonly [from: string, type: string, to: string];

/** Each node's output is the next one's input. */
const inARow = (nodes: readonly NodeSpec[]): readonly Connection[] =>
	nodes.slice(1).map(({ name }, index) => [nodes[index]?.name ?? '', 'main', name]);

const subNodesOf = ({ subNodes = {} }: NodeSpec) => Object.entries(subNodes);

const withSubNodes = (node: NodeSpec): readonly NodeSpec[] => [
	node,
	...subNodesOf(node).flatMap(([, nodes]) => nodes.flatMap(withSubNodes)),
];

/** As n8n stores them. A node has one connection at most. */
const stored = (connections: readonly Connection[]): object =>
	Object.fromEntries(
		connections.map(([from, type, node]) => [from, { [type]: [[{ node, type, index: 0 }]] }]),
	);

/** Connects the nodes in sequence, each with its sub-nodes. */
const connectionsOf = (nodes: readonly NodeSpec[]): object =>
	stored([
		...inARow(nodes),
		...nodes
			.flatMap(withSubNodes)
			.flatMap((node) =>
				subNodesOf(node).flatMap(([type, subNodes]) =>
					subNodes.map(({ name }): Connection => [name, type, node.name]),
				),
			),
	]);

/**
 * Stores a workflow. Its triggers are given a webhook id.
 * @param connections in n8n's format; without them, the nodes are connected in sequence
 * @param staticData the initial static data of its nodes
 */
export async function createWorkflow(
	client: N8nClient,
	name: string,
	nodes: readonly NodeSpec[],
	connections = connectionsOf(nodes),
	staticData?: object,
): Promise<SavedWorkflow> {
	return await client.call('POST', '/workflows', {
		name,
		nodes: nodes.flatMap(withSubNodes).map(({ subNodes: _, ...node }, index) => ({
			typeVersion: 1,
			parameters: {},
			...node,
			id: randomUUID(),
			webhookId: randomUUID(),
			position: [index * 220, 0],
		})),
		connections,
		...(staticData && { staticData }),
		settings: { executionOrder: 'v1' },
		// n8n 1 requires it.
		active: false,
	});
}

/** A workflow in which PayPal Trigger is followed by a node that does nothing. */
export const createTriggered = (
	{ client }: Stage,
	credential: Saved,
	parameters: Parameters = { events: ['*'] },
	staticData?: object,
): Promise<SavedWorkflow> => {
	const nodes: NodeSpec[] = [
		{
			name: TRIGGER,
			type: 'n8n-nodes-paypal.payPalTrigger',
			typeVersion: 1.1,
			parameters,
			credentials: { payPalRestApi: credential },
		},
		{ name: 'Do Nothing', type: 'n8n-nodes-base.noOp' },
	];
	return createWorkflow(client, 'Triggered', nodes, connectionsOf(nodes), staticData);
};

/** A webhook as the sandbox lists it. */
export interface Registered {
	readonly id: string;
	readonly url: string;
	readonly events: readonly string[];
}

/** The webhooks registered for the stage's credentials, according to PayPal's API. */
export async function registeredIn({ sandbox }: Pick<Stage, 'sandbox'>): Promise<Registered[]> {
	const list = await fetch(`${sandbox.url}/v1/notifications/webhooks`, {
		headers: { authorization: `Bearer ${await tokenOf(sandbox.url)}` },
	});
	const { webhooks } = (await list.json()) as {
		webhooks: Array<{ id: string; url: string; event_types: Array<{ name: string }> }>;
	};
	return webhooks.map(({ id, url, event_types }) => ({
		id,
		url,
		events: event_types.map(({ name }) => name),
	}));
}

/** Activates a workflow. @returns the webhook that its trigger has registered */
export async function activateTriggered(
	stage: Pick<Stage, 'sandbox' | 'client'>,
	workflow: SavedWorkflow,
): Promise<Registered> {
	const before = new Set((await registeredIn(stage)).map(({ id }) => id));
	await activate(stage.client, workflow);
	return await until('the trigger to register its webhook', 30_000, async () =>
		(await registeredIn(stage)).find(({ id }) => !before.has(id)),
	);
}

/** Deactivates a workflow, and waits until its trigger has removed the webhook. */
export async function deactivateTriggered(
	stage: Pick<Stage, 'sandbox' | 'client'>,
	workflow: SavedWorkflow,
	webhook: Registered,
): Promise<void> {
	await deactivate(stage.client, workflow);
	await untilGone(stage, webhook);
}

/** Waits until a webhook is no longer registered. */
export const untilGone = (stage: Pick<Stage, 'sandbox'>, { id }: Registered): Promise<true> =>
	until('the trigger to remove its webhook', 30_000, async () =>
		(await registeredIn(stage)).every((webhook) => webhook.id !== id) ? true : undefined,
	);

export { activate, deactivate, type Saved };

/** An execution as n8n's database has it. */
export interface Started {
	readonly id: string;
	readonly status: string;
	/** The item that the trigger emitted. */
	readonly item: Readonly<Record<string, unknown>>;
}

/** All executions of a workflow, oldest first, whether or not n8n is running. */
export async function startedBy(stage: Stage, { id }: Saved): Promise<Started[]> {
	const rows = await stage.query<{ id: number; status: string; data: string }>(
		'SELECT e.id, e.status, d.data FROM execution_entity e JOIN execution_data d ON d."executionId" = e.id WHERE e."workflowId" = ? ORDER BY e.id',
		id,
	);
	return rows.map(({ id, status, data }) => ({ id: String(id), status, item: itemIn(data) }));
}

/** The same, once none of them is in progress. */
export const endedOf = (stage: Stage, workflow: Saved, limitMs = 60_000): Promise<Started[]> =>
	until('the executions to end', limitMs, async () => {
		const all = await startedBy(stage, workflow);
		return all.some(isUnderWay) ? undefined : all;
	});

/** The trigger's item: before a workflow has reached its first node, it is on the stack of nodes to run. */
function itemIn(data: string): Started['item'] {
	const { resultData, executionData } = parse(data) as {
		resultData: Execution['data']['resultData'];
		executionData?: {
			nodeExecutionStack: Array<{ data: { main: Array<Array<{ json: Started['item'] }>> } }>;
		};
	};
	const ran = resultData.runData[TRIGGER]?.[0]?.data?.main[0]?.[0]?.json;
	return ran ?? executionData?.nodeExecutionStack[0]?.data.main[0]?.[0]?.json ?? {};
}
