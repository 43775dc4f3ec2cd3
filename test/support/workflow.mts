import { randomUUID } from 'node:crypto';

import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	Workflow,
	type IBinaryKeyData,
	type ICredentialsHelper,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IRun,
	type IWorkflowExecuteAdditionalData,
	type NodeApiError,
	type NodeExecutionHint,
	type NodeOperationError,
} from 'n8n-workflow';

/** Emits the items of a test, in place of the nodes before PayPal in a workflow. */
export const sourceOf = (items: INodeExecutionData[]): INodeType => ({
	description: {
		displayName: 'Source',
		name: 'source',
		group: ['input'],
		version: 1,
		description: '',
		defaults: {},
		inputs: ['main'],
		outputs: ['main'],
		properties: [],
	},
	execute: async () => [items],
});

/** The URL of the tests' n8n; nothing calls it. */
const N8N_URL = 'http://127.0.0.1:5678/';

export interface WorkflowRun {
	parameters: INodeParameters;
	credentials: ICredentialsHelper;
	/** JSON of the input items; one empty item by default. */
	items?: IDataObject[];
	/** Binary data of the first item. */
	binary?: IBinaryKeyData;
	/** Runs with the same id are the same execution, as under Retry On Fail. */
	executionId?: string;
	continueOnFail?: boolean;
	/** n8n's own Retry On Fail: the total number of tries. */
	tries?: number;
	/** A failed run, which is run again as n8n's "Retry" button does: the results it kept are passed on. */
	retryOf?: IRun;
	/** A run whose data the editor still shows: "Execute Step" runs only the node, on the items of that run. */
	stepOf?: IRun;
	/** The node's id in the workflow. */
	nodeId?: string;
	/** The workflow's id. */
	workflowId?: string;
	/** How often the node runs on the same items, as in a loop; once by default. */
	runs?: number;
	/** Receives a function that cancels the execution, once it has started. */
	onStart?: (cancel: () => void) => void;
	/** The node that runs under the name PayPal. */
	node: INodeType;
	/** n8n treats some node types specially; this package's by default. */
	type?: string;
	/** 1 by default. */
	typeVersion?: number;
}

export interface RunResult {
	items: INodeExecutionData[];
	/** The error that ended the run. */
	error?: NodeApiError | NodeOperationError;
	/** Hints that the node shows with its output. */
	hints: NodeExecutionHint[];
	/** The run as n8n would store it. */
	run: IRun;
}

export function nodeTypes(types: Record<string, INodeType>): INodeTypes {
	return {
		getByName: (name) => types[name],
		getByNameAndVersion: (name) => types[name],
		getKnownTypes: () => ({}),
	};
}

export const nodeOf = (name: string, type: string, more: Partial<INode> = {}): INode => ({
	id: `id-of-${name}`,
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
	...more,
});

/** @param executionId undefined for code that runs without an execution, such as a webhook */
export const additionalDataFor = (
	credentials: ICredentialsHelper,
	executionId: string | undefined,
): IWorkflowExecuteAdditionalData =>
	({
		credentialsHelper: credentials,
		executionId,
		currentNodeExecutionIndex: 0,
		hooks: new ExecutionLifecycleHooks('trigger', executionId ?? '', {} as never),
		restApiUrl: N8N_URL,
		instanceBaseUrl: N8N_URL,
		webhookBaseUrl: N8N_URL,
		webhookTestBaseUrl: N8N_URL,
		webhookWaitingBaseUrl: N8N_URL,
		formBaseUrl: N8N_URL,
		formWaitingBaseUrl: N8N_URL,
		formTestBaseUrl: N8N_URL,
		variables: {},
		logAiEvent: () => undefined,
		setExecutionStatus: () => undefined,
	}) as unknown as IWorkflowExecuteAdditionalData;

/**
 * Runs one node in a workflow through n8n-core, with parameters as a workflow stores them. n8n's own
 * test harness is not in its npm packages.
 */
export async function runInWorkflow(options: WorkflowRun): Promise<RunResult> {
	const { parameters, credentials, items = [{}], executionId = randomUUID() } = options;
	const { type = 'n8n-nodes-paypal.payPal' } = options;
	const sourceItems: INodeExecutionData[] = items.map((json, index) => ({
		json,
		...(index === 0 && options.binary !== undefined ? { binary: options.binary } : {}),
	}));
	const source = nodeOf('Source', 'test.source');
	const payPal = nodeOf('PayPal', type, {
		typeVersion: options.typeVersion ?? 1,
		...(options.nodeId === undefined ? {} : { id: options.nodeId }),
		parameters,
		credentials: { payPalRestApi: { id: '1', name: 'PayPal' } },
		...(options.continueOnFail === true ? { onError: 'continueRegularOutput' as const } : {}),
		...(options.tries === undefined
			? {}
			: { retryOnFail: true, maxTries: options.tries, waitBetweenTries: 1 }),
	});
	const workflow = new Workflow({
		id: options.workflowId ?? 'workflow',
		name: 'Test',
		nodes: [source, payPal],
		connections: {
			Source: {
				main: [
					Array.from({ length: options.runs ?? 1 }, () => ({
						node: 'PayPal',
						type: 'main' as const,
						index: 0,
					})),
				],
			},
		},
		active: false,
		nodeTypes: nodeTypes({
			'test.source': sourceOf(sourceItems),
			[type]: options.node,
		}),
		settings: { executionOrder: 'v1', timezone: 'Europe/Berlin' },
	});
	const additionalData = additionalDataFor(credentials, executionId);

	const { retryOf, stepOf } = options;
	const execution =
		stepOf !== undefined
			? new WorkflowExecute(additionalData, 'manual').runPartialWorkflow2(
					workflow,
					structuredClone({ Source: stepOf.data.resultData.runData.Source }),
					{},
					['PayPal'],
					{ nodeName: 'PayPal', mode: 'inclusive' },
				)
			: retryOf === undefined
				? new WorkflowExecute(additionalData, 'trigger').run({ workflow, startNode: source })
				: new WorkflowExecute(
						additionalData,
						'retry',
						forRetry(retryOf, payPal),
					).processRunExecutionData(workflow);
	options.onStart?.(() => {
		execution.cancel();
	});
	const run = await execution;
	const { resultData } = run.data;
	const ran = resultData.runData.PayPal?.at(-1);
	const hints = ran?.hints ?? [];
	const error = (ran?.error ?? resultData.error) as RunResult['error'];
	if (error !== undefined) return { items: [], error, hints, run };
	return { items: ran?.data?.main[0] ?? [], hints, run };
}

/**
 * What n8n does with a stored execution before it runs it again, with the current workflow
 * (packages/cli, execution.service.ts).
 */
function forRetry({ data }: IRun, node: INode): IRun['data'] {
	const stored = JSON.parse(JSON.stringify(data)) as IRun['data'];
	for (const waiting of stored.executionData?.nodeExecutionStack ?? []) waiting.node = node;
	delete stored.resultData.error;
	stored.resultData.runData.PayPal?.pop();
	return stored;
}
