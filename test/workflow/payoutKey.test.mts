/** Payout > Create without a Batch ID: the node generates one, by which PayPal recognises a repeated payout. */
import '../support/withoutWaiting.mts';

import type { INodeParameters } from 'n8n-workflow';

import { apiCalls, runPayPal } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const ROW = { receiver: 'ann@example.com', amount: '10' };

const pay = async (parameters: INodeParameters = {}) =>
	await runPayPal(sandbox(), 'payout.create', { items: { values: [ROW] }, ...parameters });

const sent = () =>
	apiCalls(sandbox()).map(({ headers, body }) => ({
		requestId: headers['paypal-request-id'],
		header: (body as { sender_batch_header: Record<string, unknown> }).sender_batch_header,
	}));

it('is the request ID, and the same when the call is repeated', async () => {
	await sandbox().admin('POST', 'faults', {
		path: '/v1/payments/payouts',
		kind: 'after-commit',
		status: 500,
		times: 1,
	});
	const { error } = await pay();
	expect(error).toBeUndefined();
	const calls = sent();
	expect(calls).toHaveLength(2);
	expect(calls[0].requestId).toMatch(/^[0-9a-f-]{36}$/);
	for (const { requestId, header } of calls) {
		expect(requestId).toBe(calls[0].requestId);
		expect(header.sender_batch_id).toBe(requestId);
	}
});

it('is also added to the sender batch header of a JSON body', async () => {
	const item = { receiver: 'ann@example.com', amount: { currency: 'USD', value: '10.00' } };
	const body = { sender_batch_header: { email_subject: 'May' }, items: [item] };
	await pay({ useJsonBody: true, jsonBody: JSON.stringify(body) });
	const [{ requestId, header }] = sent();
	expect(header).toEqual({ email_subject: 'May', sender_batch_id: requestId });
});

it("does not replace the user's own", async () => {
	await pay({ senderBatchId: 'MAY' });
	expect(sent()[0].header.sender_batch_id).toBe('MAY');
});

it('that PayPal already has after an interrupted try causes an error that the payout may be done', async () => {
	// Here PayPal has forgotten the request ID, but not the batch.
	for (const fault of [
		{ kind: 'after-commit', status: 500, times: 1 },
		{ kind: 'status', issue: 'DUPLICATE_SENDER_BATCH_ID', status: 400, times: 1 },
	]) {
		await sandbox().admin('POST', 'faults', { path: '/v1/payments/payouts', ...fault });
	}
	const { error } = await pay();
	expect(error?.context.data).toMatchObject({ mayBeDone: true });
	expect(sent()).toHaveLength(2);
});

it('that was used in the last 30 days is explained', async () => {
	await pay({ senderBatchId: 'MAY' });
	const { error } = await pay({
		senderBatchId: 'MAY',
		items: { values: [{ ...ROW, amount: '20' }] },
	});
	expect(error?.message).toBe("'Batch ID' was used for a payout in the last 30 days");
	expect(error?.description).toContain("use another 'Batch ID'");
	expect(error?.context.data).not.toHaveProperty('mayBeDone');
});
