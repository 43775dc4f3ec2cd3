import axios, { type AxiosInstance } from 'axios';

import { parseUrl } from '../../../sandbox/core/url.mts';
import { outputOf, runManually, untilStatus } from '../executions.mts';
import { activate, type SavedWorkflow } from '../provision.mts';
import { Problem } from '../report.mts';
import { until } from '../wait.mts';
import { exampleOf, type CheckStage, type Passed } from './checkStage.mts';
import { approveAsBuyer } from './payment.mts';
import { lookUpOrder, payPalApi } from './payPalApi.mts';

const LIMIT_MS = 30_000;
const SHOP = 'shop-in-one-workflow';
const PAID = 'Your payment of 12.00 USD has arrived.';

const browser = axios.create({
	timeout: 30_000,
	proxy: false,
	maxRedirects: 0,
	validateStatus: () => true,
	responseType: 'text',
});

/**
 * The shop sells: to a buyer who returns, and returns a second time; and to one who closes the window.
 * Each pays once. Then the shop's execution is lost, and the fallback workflow captures the payment.
 */
export async function checkShop(stage: CheckStage, passed: Passed): Promise<void> {
	const api = await payPalApi(stage);
	await activate(stage.client, await withWait(stage, 1));
	const url = `${stage.n8n.url}/webhook/paypal-shop`;
	await until('the shop to be open', LIMIT_MS, async () => {
		const { status, data } = await browser.get<string>(url);
		return (status === 200 && data.includes('Buy with PayPal')) || undefined;
	});
	passed('the shop shows its page');

	const first = await buy(url);
	const page = await approveAsBuyer(first.approveLink);
	const back = `${url}-thanks?token=${first.id}`;
	const again = await Promise.all([1, 2, 3].map(() => browser.get<string>(back)));
	if (!page.includes(PAID) || again.some(({ data }) => data !== page)) {
		throw new Problem(`The buyer reads: ${page}`);
	}
	await untilPaid(api, first.id);
	passed(`the buyer of order ${first.id} comes back four times, and pays once`);

	const unpaid = await buy(url);
	const refused = await browser.get<string>(`${url}-thanks?token=${unpaid.id}`);
	if (refused.status !== 402)
		throw new Problem(`Without approval the shop says ${refused.status}.`);
	passed('a buyer who comes back without approving reads that nothing was paid');

	const closed = await buy(url);
	await stage.sandbox.admin('POST', `orders/${closed.id}/approve`);
	await untilPaid(api, closed.id);
	passed(`the buyer of order ${closed.id} closes the window, and still pays only once`);

	await checkSafetyNet(stage, api, url, passed);
}

/** No execution is waiting to capture; an hour later the safety net does it. */
async function checkSafetyNet(
	stage: CheckStage,
	api: AxiosInstance,
	url: string,
	passed: Passed,
): Promise<void> {
	await activate(stage.client, await withWait(stage, 86_400));
	const { clock } = stage.sandbox;
	const ago = async (minutes: number) =>
		await clock.set(new Date(Date.now() - minutes * 60_000).toISOString());
	const lost = await buy(url);
	await ago(60);
	await stage.sandbox.admin('POST', `orders/${lost.id}/approve`);
	await ago(0);
	const rescue = async () => {
		const { id } = exampleOf(stage, 'payments-safety-net');
		const run = await runManually(stage.client, id, 'When clicking ‘Execute workflow’');
		return await untilStatus(stage.client, run, 'success');
	};
	const missing = outputOf(await rescue(), 'What Was Missing');
	if (missing.length !== 1 || missing[0]?.orderId !== lost.id) {
		throw new Problem(`The safety net captured ${JSON.stringify(missing)}.`);
	}
	await untilPaid(api, lost.id);
	const { data } = (await rescue()).data.resultData.runData['Capture Order']?.at(-1) ?? {};
	if (data) throw new Problem('The safety net captured twice.');
	passed(`order ${lost.id} got lost, and the safety net captures it once`);
}

/** Presses the shop's button. Returns the order, and the URL that the buyer is sent to. */
async function buy(url: string): Promise<{ id: string; approveLink: string }> {
	const { status, headers } = await browser.post<string>(url, 'buy=yes');
	const approveLink = String(headers.location);
	const id = parseUrl(approveLink)?.searchParams.get('token');
	if (status !== 303 || !id) throw new Problem(`The button leads to ${status} ${approveLink}.`);
	return { id, approveLink };
}

/** Waits until an order is paid, and checks that it was paid only once. */
async function untilPaid(api: AxiosInstance, id: string): Promise<void> {
	const { captures } = await until(`order ${id} to be paid`, LIMIT_MS, async () => {
		const order = await lookUpOrder(api, id);
		return order.status === 'COMPLETED' ? order : undefined;
	});
	if (captures.length !== 1) throw new Problem(`It was captured ${captures.length} times.`);
}

interface Stored extends SavedWorkflow {
	readonly nodes: ReadonlyArray<{ name: string; parameters: Record<string, unknown> }>;
	readonly connections: object;
	readonly settings: object;
}

/** The shop with a different delay until it captures the payment of a buyer who has not come back. */
async function withWait(stage: CheckStage, seconds: number): Promise<SavedWorkflow> {
	const { client } = stage;
	const { id, name, versionId, nodes, connections, settings } = await client.call<Stored>(
		'GET',
		`/workflows/${exampleOf(stage, SHOP).id}`,
	);
	const changed = nodes.map((node) =>
		node.name === 'Wait for the Buyer'
			? { ...node, parameters: { amount: seconds, unit: 'seconds' } }
			: node,
	);
	const body = { name, versionId, nodes: changed, connections, settings };
	return await client.call('PATCH', `/workflows/${id}`, body);
}
