import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

/** The parts of n8n that the node uses in a run without n8n. */
export interface Stub {
	/** The number of input items, all empty. */
	readonly items: number;
	/** By name, as they are stored; those of collections also as `options.maxConcurrency`. */
	readonly parameters: IDataObject;
	/** PayPal's response to a call, as JSON. */
	readonly response: () => Promise<string>;
}

/** A minimal stub of what the node calls in n8n: to measure the node's own speed and concurrency. */
export function stubOfN8n({ items, parameters, response: respond }: Stub): IExecuteFunctions {
	const input = Array.from({ length: items }, () => ({ json: {} }));
	const headers = { 'content-type': 'application/json' };
	const stub = {
		getInputData: () => input,
		getNodeParameter: (name: string, _index: number, fallback?: unknown) =>
			parameters[name] ?? fallback,
		getContext: () => ({}),
		getNode: () => ({ id: 'node', name: 'PayPal', type: 'payPal', typeVersion: 1 }),
		getExecutionId: () => 'execution',
		getInstanceId: () => 'instance',
		getWorkflow: () => ({ id: 'workflow' }),
		getParentNodes: () => [],
		getWorkflowDataProxy: () => ({ $runIndex: 0, $prevNode: {} }),
		getTimezone: () => 'Europe/Berlin',
		getExecutionCancelSignal: () => undefined,
		getCredentials: async () => ({ environment: 'sandbox' }),
		continueOnFail: () => false,
		addExecutionHints: () => undefined,
		helpers: {
			httpRequestWithAuthentication: async () => ({
				statusCode: 200,
				headers,
				body: await respond(),
			}),
		},
	};
	return stub as unknown as IExecuteFunctions;
}
