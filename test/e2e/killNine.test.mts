/** A real n8n dies or fails after PayPal has done the work but before its response arrives: the money moves once. */
import {
	executionsOf,
	isUnderWay,
	outputOf,
	runManually,
} from '../../scripts/start/executions.mts';
import { until } from '../../scripts/start/wait.mts';
import { byId, make } from '../support/payPal.mts';
import { withCalls, type SandboxUnderTest } from '../support/sandbox.mts';
import { untilEnded } from './support/byHand.mts';
import { useStage } from './support/stage.mts';
import { createWorkflow } from './support/workflows.mts';

const LIMIT_MS = 60_000;
const TRIGGER = 'Manual Trigger';
const NODE = 'PayPal';

const stage = useStage();
let sandbox: SandboxUnderTest;
beforeAll(() => {
	sandbox = withCalls(stage().sandbox);
});

/** A Manual Trigger, the given number of items, and PayPal. */
const workflowOf = async (count: number, parameters: Readonly<Record<string, unknown>>) =>
	await createWorkflow(stage().client, 'Money', [
		{ name: TRIGGER, type: 'n8n-nodes-base.manualTrigger' },
		{
			name: 'Items',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: {
				assignments: { assignments: [] },
				duplicateItem: true,
				duplicateCount: count - 1,
				options: {},
			},
		},
		{
			name: NODE,
			type: 'n8n-nodes-paypal.payPal',
			parameters,
			credentials: { payPalRestApi: stage().credential },
		},
	]);

const callsTo = (suffix: string) =>
	sandbox.requests().filter(({ path, method }) => method === 'POST' && path.endsWith(suffix));

it('killed with SIGKILL before the response arrives: the same Request ID captures once', async () => {
	const order = await make.approvedOrder(sandbox);
	const { id: workflowId } = await workflowOf(1, {
		resource: 'order',
		operation: 'capture',
		orderId: byId(order),
		options: { requestId: `capture-${order}` },
	});
	// PayPal does the work, and delays the response.
	await sandbox.admin('POST', 'faults', {
		method: 'POST',
		path: '*/capture',
		kind: 'timeout',
		commit: true,
	});
	await runManually(stage().client, workflowId, TRIGGER);
	await until('the capture to be done', LIMIT_MS, async () => {
		const { body } = await sandbox.call('GET', `/v2/checkout/orders/${order}`);
		return body.status === 'COMPLETED' ? true : undefined;
	});
	await stage().kill();
	await sandbox.admin('DELETE', 'faults');
	await stage().start();

	const [crashed] = await until('n8n to find what it lost', LIMIT_MS, async () => {
		const all = await executionsOf(stage().client, workflowId);
		return all.some(isUnderWay) ? undefined : all;
	});
	expect(crashed?.status).toBe('crashed');
	const again = await untilEnded(
		stage().client,
		await runManually(stage().client, workflowId, TRIGGER),
	);
	expect(again.status).toBe('success');
	expect(outputOf(again, NODE)).toMatchObject([{ id: order, status: 'COMPLETED' }]);

	const { body } = await sandbox.call('GET', `/v2/checkout/orders/${order}`);
	expect(body.purchase_units[0].payments.captures).toHaveLength(1);
	const calls = callsTo(`${order}/capture`);
	expect(calls.map(({ headers }) => headers['paypal-request-id'])).toEqual([
		`capture-${order}`,
		`capture-${order}`,
	]);
	expect(calls[1]).toMatchObject({ replayed: true });
});

it("failed in the middle, and run again by n8n's Retry button: each refund is made once", async () => {
	const paid = [
		await make.capturedOrder(sandbox),
		await make.capturedOrder(sandbox),
		await make.capturedOrder(sandbox),
	];
	const captures = paid.map(({ capture }) => capture);
	const { id: workflowId } = await workflowOf(captures.length, {
		resource: 'payment',
		operation: 'refundCapture',
		captureId: byId(`={{ ${JSON.stringify(captures)}[$itemIndex] }}`),
		amountType: 'partial',
		amount: '1',
		currencyCode: 'USD',
	});
	// The second refund is made, and each of the node's attempts ends without a response.
	await sandbox.admin('POST', 'faults', {
		method: 'POST',
		path: `*/${captures[1]}/refund`,
		kind: 'reset',
		commit: true,
		times: 5,
	});
	const first = await runManually(stage().client, workflowId, TRIGGER);
	const failed = await untilEnded(stage().client, first);
	expect(failed.status).toBe('error');
	expect(failed.data.resultData.error?.description).toContain('1 was not sent (item 2)');

	// n8n responds once the new execution has ended.
	await stage().client.call('POST', `/executions/${first}/retry`, { loadWorkflow: false });
	const [newest] = await executionsOf(stage().client, workflowId);
	expect(newest?.id).not.toBe(first);
	const again = await untilEnded(stage().client, newest?.id ?? '');
	expect(again.status).toBe('success');
	expect(outputOf(again, NODE)).toHaveLength(3);

	for (const { order } of paid) {
		const { body } = await sandbox.call('GET', `/v2/checkout/orders/${order}`);
		expect(body.purchase_units[0].payments.refunds).toHaveLength(1);
	}
	// The first was not sent again; the second was, with the same id; the third was sent for the first time.
	expect(captures.map((capture) => callsTo(`${capture}/refund`).length)).toEqual([1, 6, 1]);
	const ids = callsTo(`${captures[1]}/refund`).map(({ headers }) => headers['paypal-request-id']);
	expect(new Set(ids).size).toBe(1);
});
