import { ExecuteContext } from 'n8n-core';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId, credentialFor, runPayPal } from '../../support/payPal.mts';
import type { RunOptions, RunResult } from '../../support/runNode.mts';
import { invoiceCalls, invoiceOf } from '../../support/sandbox/invoices.mts';
import { orderCalls, orderOf, usd } from '../../support/sandbox/orders.mts';
import type { SandboxUnderTest } from '../../support/sandbox.mts';
import { runTool, type Caller, type ToolRun } from '../../support/toolRun.mts';

/** A call of the node that is run again. */
export interface Subject {
	readonly title: string;
	readonly operation: string;
	/** @param id an expression for the record's id */
	readonly parameters: (id: string) => INodeParameters;
	/** Parameters with a change that makes it a different write. */
	readonly changed: INodeParameters;
	readonly method: string;
	/** The number of lost responses after which a run of the node gives up. */
	readonly tries: number;
	/** Creates a record to work on. */
	readonly prepare: (sandbox: SandboxUnderTest) => Promise<string>;
	/** How often PayPal has done it, according to its records; undefined for reads. */
	readonly count?: (sandbox: SandboxUnderTest, id: string) => Promise<number>;
}

/** Number of tries in one run of the node if PayPal recognises the call. */
const TRIES = 5;
const PART = { amountType: 'partial', amount: '1', currencyCode: 'USD' };
/** An expression with a different value each time. */
const NOTE = '=At {{ $now.toMillis() }} in {{ $execution.id }}';

/** The order of each capture, to look up its refunds. */
const orders = new Map<string, string>();

export const SUBJECTS: readonly Subject[] = [
	{
		title: 'Read',
		operation: 'product.get',
		parameters: (id) => ({ productId: byId(id) }),
		changed: { options: { maxWait: 7 } },
		method: 'GET',
		tries: TRIES,
		async prepare(sandbox) {
			const product = { name: 'Tea', type: 'PHYSICAL' };
			return String((await sandbox.call('POST', '/v1/catalogs/products', product)).body.id);
		},
	},
	{
		title: 'Write with request ID (refund)',
		operation: 'payment.refundCapture',
		parameters: (id) => ({
			captureId: byId(id),
			...PART,
			additionalFields: { noteToPayer: NOTE },
		}),
		changed: { amount: '2' },
		method: 'POST',
		tries: TRIES,
		async prepare(sandbox) {
			const calls = orderCalls(() => sandbox);
			const { id } = (await calls.create(orderOf({ amount: usd('100.00') }))).body;
			await calls.approve(id);
			const { body } = await calls.capture(id, {});
			const capture = String(body.purchase_units[0].payments.captures[0].id);
			orders.set(capture, String(id));
			return capture;
		},
		async count(sandbox, capture) {
			const { body } = await orderCalls(() => sandbox).get(orders.get(capture) as never);
			return body.purchase_units[0].payments.refunds?.length ?? 0;
		},
	},
	{
		title: 'Write without (invoice payment)',
		operation: 'invoice.recordPayment',
		parameters: (id) => ({
			invoiceId: byId(id),
			method: 'CASH',
			...PART,
			additionalFields: { note: NOTE },
		}),
		changed: { amount: '2' },
		method: 'POST',
		tries: 1,
		async prepare(sandbox) {
			const items = [{ name: 'Work', quantity: '1', unit_amount: usd('100.00') }];
			return String(await invoiceCalls(() => sandbox).sent(invoiceOf({ items })));
		},
		async count(sandbox, id) {
			const { body } = await invoiceCalls(() => sandbox).get(id as never);
			return body.payments?.transactions?.length ?? 0;
		},
	},
];

/** Runs the subject in n8n, on one record. */
export interface Stage {
	/** As a node. */
	node(more?: Partial<RunOptions>, parameters?: INodeParameters): Promise<RunResult>;
	/** As a tool, which is called this many times in one conversation. */
	tool(caller: Caller, times: number, more?: Partial<ToolRun>): Promise<string[]>;
	/** Loses the responses of one run of the node, after PayPal has done the work. */
	loseResponses(): Promise<void>;
	/** Advances the time, for PayPal and for n8n. */
	pass(days: number): Promise<void>;
}

/** The error's issue or text, if the last run failed. */
type End = string | undefined;

export interface Way {
	readonly title: string;
	/** Whether the repeated run is the same write; `unknown` if n8n provides no way to tell. */
	readonly is: 'same' | 'another' | 'unknown';
	/** Nothing of the first run remains except what PayPal stores under its request ID. */
	readonly leavesNoLog?: true;
	readonly run: (stage: Stage) => Promise<End>;
}

const issueOf = ({ error }: RunResult): End =>
	error === undefined
		? undefined
		: String((error.context.data as IDataObject | undefined)?.issue ?? error.message);

/** The last response that a model received, if it is an error. */
const errorIn = (responses: readonly string[]): End => {
	const last = responses.at(-1) ?? '';
	if (last.includes('sent before')) return 'NOT_SENT_AGAIN';
	return /^\[\{"error"|No answer|Details:/.test(last) ? last.slice(0, 60) : undefined;
};

const tools = (['agent v1', 'agent v2', 'agent v3', 'mcp'] as const).map((caller) => ({
	caller,
	name: caller === 'mcp' ? 'MCP Server Trigger' : `AI Agent ${caller.slice(-2)}`,
}));

/** The ways in which n8n runs a node again; those that are the same write start with a lost response. */
export const WAYS: readonly Way[] = [
	{
		title: 'Retry On Fail',
		is: 'same',
		async run({ node, loseResponses }) {
			await loseResponses();
			return issueOf(await node({ tries: 2 }));
		},
	},
	{
		title: 'Retry with original or saved workflow, unchanged',
		is: 'same',
		async run({ node, loseResponses }) {
			await loseResponses();
			const failed = await node({ executionId: '1' });
			return issueOf(await node({ executionId: '2', retryOf: failed.run }));
		},
	},
	{
		title: 'Retry with saved workflow, the item changed',
		is: 'same',
		async run({ node, loseResponses }) {
			await loseResponses();
			const failed = await node({ executionId: '1' });
			return issueOf(await node({ executionId: '2', retryOf: failed.run }, {}));
		},
	},
	{
		title: 'Retry after PayPal has forgotten the request (46 days)',
		is: 'same',
		async run({ node, loseResponses, pass }) {
			await loseResponses();
			const failed = await node({ executionId: '1' });
			await pass(46);
			return issueOf(await node({ executionId: '2', retryOf: failed.run }));
		},
	},
	{
		title: 'Stalled job of n8n 1, run again by another worker',
		is: 'same',
		leavesNoLog: true,
		async run({ node, loseResponses }) {
			await loseResponses();
			await node({ executionId: '1' });
			return issueOf(await node({ executionId: '1' }));
		},
	},
	{
		title: 'Loop',
		is: 'another',
		run: async ({ node }) => issueOf(await node({ runs: 2 })),
	},
	{
		title: 'Execute Step, clicked again',
		is: 'another',
		async run({ node }) {
			const first = await node({ executionId: '1' });
			return issueOf(await node({ executionId: '2', stepOf: first.run }));
		},
	},
	{
		title: 'New execution: schedule, webhook delivered again, sub-workflow whose caller is retried',
		is: 'unknown',
		async run({ node, loseResponses }) {
			await loseResponses();
			await node({ executionId: '1' });
			return issueOf(await node({ executionId: '2' }));
		},
	},
	...tools.flatMap(({ caller, name }): Way[] => [
		{
			title: `Tool of ${name}: Retry On Fail`,
			is: 'same',
			async run({ tool, loseResponses }) {
				await loseResponses();
				return errorIn(await tool(caller, 1, { tries: 2 }));
			},
		},
		{
			title: `Tool of ${name}: called again after an error`,
			is: 'same',
			async run({ tool, loseResponses }) {
				await loseResponses();
				return errorIn(await tool(caller, 2));
			},
		},
		{
			title: `Tool of ${name}: called again after it was done`,
			is: 'another',
			run: async ({ tool }) => errorIn(await tool(caller, 2)),
		},
	]),
	{
		title: 'Two n8n instances with the same workflow and execution number',
		is: 'another',
		async run({ node }) {
			await node({ executionId: '1042' });
			const spy = jest.spyOn(ExecuteContext.prototype, 'getInstanceId');
			spy.mockReturnValue('another instance');
			const end = issueOf(await node({ executionId: '1042' }));
			spy.mockRestore();
			return end;
		},
	},
	{
		title: 'Restored or reset database: an execution number used again',
		is: 'another',
		async run({ node }) {
			await node({ executionId: '1042' });
			return issueOf(await node({ executionId: '1042', items: [{ started: 'anew' }] }));
		},
	},
	{
		title: 'Imported copy of the workflow',
		is: 'another',
		async run({ node }) {
			await node({ executionId: '1042' });
			return issueOf(await node({ executionId: '1042', workflowId: 'copy' }));
		},
	},
];

/** Whose clock is advanced. */
export interface Clock {
	pass(ms: number): void;
}

/** The result of running a subject again in one way. */
export interface Outcome {
	readonly end: End;
	/** How often PayPal did it; undefined for reads. */
	readonly times?: number;
	/** PayPal-Request-Ids that were sent. */
	readonly ids: ReadonlySet<string>;
	readonly calls: number;
}

export async function runWay(
	way: Way,
	subject: Subject,
	sandbox: SandboxUnderTest,
	clock: Clock,
): Promise<Outcome> {
	const id = await subject.prepare(sandbox);
	// It already has a token, so that the fault affects the calls.
	const credentials = credentialFor(sandbox, { accessToken: await sandbox.token() });
	const [resource, operation] = subject.operation.split('.');
	await sandbox.admin('DELETE', 'requests');
	const end = await way.run({
		node: async ({ items = [{}], ...more } = {}, changed = undefined) =>
			await runPayPal(
				sandbox,
				subject.operation,
				{
					...subject.parameters('={{ $json.id }}'),
					...(changed === undefined ? {} : subject.changed),
				},
				{ credentials, items: items.map((item) => ({ ...item, id })), ...more },
			),
		tool: async (caller, times, more = {}) => {
			const calls = [Array.from({ length: times }, () => ({ id }))];
			const parameters = subject.parameters("={{ $fromAI('id', '', 'string') }}");
			const run = { caller, calls, credentials, ...more };
			return (await runTool({ ...run, parameters: { resource, operation, ...parameters } }))
				.responses;
		},
		loseResponses: async () => {
			const fault = { method: subject.method, path: '/v*', kind: 'reset', commit: true };
			await sandbox.admin('POST', 'faults', { ...fault, times: subject.tries });
		},
		pass: async (days) => {
			await sandbox.clock.advance(`P${days}D`);
			clock.pass(days * 86_400_000);
		},
	});
	await sandbox.admin('DELETE', 'faults');
	const sent = sandbox
		.requests()
		.filter(({ path, method }) => !path.startsWith('/v1/oauth2/') && method === subject.method);
	const times = await subject.count?.(sandbox, id);
	return {
		end,
		...(times === undefined ? {} : { times }),
		ids: new Set(sent.flatMap(({ headers }) => headers['paypal-request-id'] ?? [])),
		calls: sent.length,
	};
}

const asText = (times: number): string =>
	['not done', 'done once', 'done twice'][times] ?? `${times}`;

/** An outcome as a cell of the table. */
export function describeOutcome({ end, times, ids }: Outcome): string {
	const issue = end === undefined ? [] : [`\`${end}\``];
	if (times === undefined) return [...issue, end === undefined ? 'read again' : ''].join('');
	const keys = ids.size === 0 ? [] : [ids.size === 1 ? 'one ID' : `${ids.size} IDs`];
	return [...issue, asText(times), ...keys].join(', ');
}
