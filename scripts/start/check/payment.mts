import axios from 'axios';

import type { Sandbox } from '../../../sandbox/index.mts';
import {
	executionsOf,
	getExecution,
	isUnderWay,
	outputOf,
	runManually,
	untilStatus,
} from '../executions.mts';
import { activate, deactivate, type SavedWorkflow } from '../provision.mts';
import { Problem } from '../report.mts';
import type { Stage } from '../stage.mts';
import { until } from '../wait.mts';
import { exampleOf, type CheckStage, type Passed } from './checkStage.mts';

const EVENT = 'PAYMENT.CAPTURE.COMPLETED';
const WEBHOOK_LIMIT_MS = 30_000;

/** A capture or a refund, as the node outputs it. */
interface Payment {
	readonly id: string;
	readonly status: string;
	readonly amount: string;
	readonly currency: string;
}

interface CapturedOrder {
	readonly captures: ReadonlyArray<Omit<Payment, 'id'> & { readonly captureId: string }>;
}

interface Delivery {
	readonly event_type: string;
	readonly status: string;
	readonly attempts: ReadonlyArray<{ readonly status?: number; readonly error?: string }>;
}

const show = ({ amount, currency }: Payment) => `${amount} ${currency}`;

/**
 * Two examples in combination: an order is paid and partially refunded, and the trigger reacts to it.
 * @returns the capture, with the ID of its order
 */
export async function checkPayment(
	stage: CheckStage,
	passed: Passed,
): Promise<Payment & { readonly orderId: string }> {
	const { client } = stage;
	const payment = exampleOf(stage, 'order-to-money');
	const reaction = exampleOf(stage, 'react-to-payment');

	await activate(client, reaction);
	await untilCalled(stage.sandbox, 'webhooks.post', 201);
	passed('the trigger is active and has registered its webhook');

	const id = await runManually(client, payment.id, 'When clicking ‘Execute workflow’');
	const waiting = await untilStatus(client, id, 'waiting');
	const [link] = outputOf(waiting, 'Show the Approve Link');
	passed(`order ${String(link?.orderId)} is created, and the workflow waits for the buyer`);

	const page = await approveAsBuyer(String(link?.approveLink));
	passed(`the buyer approves, comes back, and reads: ${page}`);

	const { capture, refund } = await paymentsOf(stage, id);
	passed(`capture ${capture.id} of ${show(capture)} is ${capture.status}`);
	passed(`refund ${refund.id} of ${show(refund)} of it is ${refund.status}`);

	await checkReaction(stage, reaction, capture);
	passed(`the signed webhook of ${capture.id} has started the trigger's workflow once`);

	await deactivate(client, reaction);
	await untilCalled(stage.sandbox, 'webhooks.delete', 204);
	passed('the trigger is switched off and has removed its webhook');
	return { ...capture, orderId: String(link?.orderId) };
}

/**
 * Does what a buyer does in the browser: opens the link, presses Approve, and follows the redirect
 * back to the shop, which here is the waiting workflow. Returns the text that the shop shows.
 */
export async function approveAsBuyer(approveLink: string): Promise<string> {
	const browser = axios.create({ timeout: 30_000, proxy: false, responseType: 'text' });
	const { data: page } = await browser.get<string>(approveLink);
	const action = /action="([^"]*approve[^"]*)"/.exec(page)?.[1];
	if (!action) throw new Problem(`${approveLink} shows no button to approve with.`);
	const { data: thanks } = await browser.post<string>(new URL(action, approveLink).href);
	return thanks;
}

/** The capture and the refund that the payment's run ended with. */
export async function paymentsOf({ client }: Pick<Stage, 'client'>, executionId: string) {
	const done = await untilStatus(client, executionId, 'success');
	const [order] = outputOf(done, 'Capture Order') as unknown as CapturedOrder[];
	const [captured] = order?.captures ?? [];
	const capture = captured && { ...captured, id: captured.captureId };
	const [refund] = outputOf(done, 'Refund a Part') as unknown as Payment[];
	if (capture?.status !== 'COMPLETED' || refund?.status !== 'COMPLETED') {
		throw new Problem(`Not completed: ${JSON.stringify({ order, refund })}`);
	}
	const isPart = refund.amount !== capture.amount;
	const sameCurrency = refund.currency === capture.currency;
	if (!isPart || !sameCurrency) {
		throw new Problem(`${show(refund)} is no part of ${show(capture)}.`);
	}
	return { capture, refund };
}

/**
 * Checks that the trigger's workflow has run exactly once for the capture, and that the sandbox has
 * nothing left to send.
 */
async function checkReaction(
	{ client, sandbox }: CheckStage,
	{ id }: SavedWorkflow,
	capture: Payment,
): Promise<void> {
	const delivery = await until(
		`the ${EVENT} webhook to be delivered`,
		WEBHOOK_LIMIT_MS,
		async () => {
			const sent = (await deliveriesOf(sandbox)).filter(({ event_type }) => event_type === EVENT);
			const failed = sent.find(({ attempts }) => attempts.some(({ status }) => status !== 200));
			if (failed) throw new Problem(`The trigger did not accept it: ${JSON.stringify(failed)}`);
			return sent.find(({ status }) => status === 'SUCCESS');
		},
	);
	if (delivery.attempts.length !== 1) throw new Problem('It was delivered more than once.');
	const execution = await until("the trigger's workflow to end", WEBHOOK_LIMIT_MS, async () => {
		const [latest] = await executionsOf(client, id);
		return latest && !isUnderWay(latest) ? latest : undefined;
	});
	const runs = await executionsOf(client, id);
	if (runs.length !== 1) throw new Problem(`It ran ${runs.length} times, not once.`);
	const [item] = outputOf(await getExecution(client, execution.id), 'What Was Paid');
	const { amount, currency } = capture;
	const expected = { captureId: capture.id, amount, currency };
	if (JSON.stringify(item) !== JSON.stringify(expected)) {
		throw new Problem(`It gave ${JSON.stringify(item)}, not ${JSON.stringify(expected)}.`);
	}
}

async function deliveriesOf(sandbox: Sandbox): Promise<readonly Delivery[]> {
	const { deliveries } = (await sandbox.admin('GET', 'events')) as { deliveries: Delivery[] };
	return deliveries;
}

/** Waits for a call to PayPal that n8n makes in the background. */
const untilCalled = (sandbox: Sandbox, operation: string, status: number): Promise<true> =>
	until(`the call '${operation}' to PayPal`, WEBHOOK_LIMIT_MS, () => {
		const calls = sandbox.requests().filter((call) => call.operation === operation);
		return calls.some((call) => call.status === status) || undefined;
	});
