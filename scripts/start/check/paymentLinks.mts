import axios from 'axios';

import { executionsOf, outputOf, runManually, untilStatus } from '../executions.mts';
import { activate, deactivate } from '../provision.mts';
import { Problem } from '../report.mts';
import { until } from '../wait.mts';
import { exampleOf, type CheckStage, type Passed } from './checkStage.mts';

const WEBHOOK_LIMIT_MS = 30_000;

interface Row {
	readonly product: string;
	readonly price: string;
	readonly currency: string;
	readonly paymentLink: string;
}

/**
 * Each row of a sheet gets a payment link; buyers pay on the pages, and the trigger reports each
 * payment.
 */
export async function checkPaymentLinks(stage: CheckStage, passed: Passed): Promise<void> {
	const { client, sandbox } = stage;
	const example = exampleOf(stage, 'payment-link-rows');
	const calls = (operation: string, status: number): number =>
		sandbox.requests().filter((call) => call.operation === operation && call.status === status)
			.length;
	const registered = calls('webhooks.post', 201);
	await activate(client, example);
	await until('its trigger to be registered', WEBHOOK_LIMIT_MS, () =>
		calls('webhooks.post', 201) > registered ? true : undefined,
	);
	const id = await runManually(client, example.id, 'When clicking ‘Execute workflow’');
	const rows = outputOf(
		await untilStatus(client, id, 'success'),
		'Row with Its Link',
	) as unknown as Row[];
	if (rows.length < 2) throw new Problem(`There are ${rows.length} rows with links.`);
	passed(`${rows.length} rows have a payment link each, such as ${rows[0]?.paymentLink}`);

	for (const [index, { product, price, currency, paymentLink }] of rows.entries()) {
		await payAt(paymentLink);
		const paid = await paymentNumber(stage, example.id, id, index + 1);
		const { captureId, orderId, payer, ...what } = paid;
		const expected = { product, amount: price, currency };
		if (JSON.stringify(what) !== JSON.stringify(expected) || !captureId || !orderId || !payer) {
			throw new Problem(`It gave ${JSON.stringify(paid)}, not ${JSON.stringify(expected)}.`);
		}
		passed(`${String(payer)} pays with it: ${price} ${currency} for ${product}`);
	}
	await deactivate(client, example);
}

/** Does what a buyer does in the browser: opens the page of the link, and presses Pay. */
async function payAt(paymentLink: string): Promise<void> {
	const browser = axios.create({ timeout: 30_000, proxy: false, responseType: 'text' });
	const { data: page } = await browser.get<string>(paymentLink);
	const action = /<form method="post" action="([^"]*)"/.exec(page)?.[1];
	if (!action) throw new Problem(`${paymentLink} shows no button to pay with.`);
	await browser.post(new URL(action, paymentLink).href);
}

/** What the workflow reports about the latest payment, once it has run for this number of payments. */
async function paymentNumber(
	{ client }: CheckStage,
	workflowId: string,
	clicked: string,
	count: number,
): Promise<Record<string, unknown>> {
	const started = await until('the trigger to start its workflow', WEBHOOK_LIMIT_MS, async () => {
		const all = await executionsOf(client, workflowId);
		const triggered = all.filter((execution) => execution.id !== clicked);
		return triggered.length === count ? triggered : undefined;
	});
	const [latest] = started;
	const [item] = outputOf(
		await untilStatus(client, String(latest?.id), 'success'),
		'What Was Paid',
	);
	return item ?? {};
}
