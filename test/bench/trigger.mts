import { createSign, randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';

import type { IDataObject, IHttpRequestOptions, IWebhookFunctions } from 'n8n-workflow';

import { receive } from '../../nodes/PayPalTrigger/receive.ts';
import { signer as sandboxSigner } from '../../sandbox/webhooks/certificate.mts';
import { deliver } from '../e2e/support/deliver.mts';
import { setStage, type Stage } from '../e2e/support/stage.mts';
import {
	activate,
	activateTriggered,
	createTriggered,
	createWorkflow,
	startedBy,
} from '../e2e/support/workflows.mts';
import { signedPost, type Post } from '../support/trigger/delivery.mts';
import { makeSigner, type Signer } from '../support/trigger/signer.mts';

export interface TriggerFigures {
	readonly verification: {
		readonly events: number;
		/** Milliseconds of CPU for each event: reading, checking, claiming and recording it. */
		readonly cpuMsPerEvent: number;
		/** Calls that went out for all of them, with the certificate in memory. */
		readonly outgoingCalls: number;
	};
	readonly n8n: {
		readonly events: number;
		/** Deliveries under way at a time. */
		readonly atOnce: number;
		/** Deliveries a second until the workflow (trigger and No Operation) is started. */
		readonly payPalTrigger: number;
		readonly webhookNode: number;
		/** The one divided by the other. */
		readonly ratio: number;
	};
}

const CERTIFICATE = 'CERT-360caa42-fca2a594-0000be9c';

/** An event of the size that PayPal's have, about 2 KB. */
const event = (): object => ({
	id: `WH-${randomUUID()}`,
	event_type: 'PAYMENT.CAPTURE.COMPLETED',
	create_time: new Date().toISOString(),
	resource: {
		id: randomUUID(),
		status: 'COMPLETED',
		amount: { currency_code: 'USD', value: '10.00' },
		note: 'x'.repeat(1_800),
	},
});

const postsFor = (
	count: number,
	signer: Signer,
	to: { webhookId: string; certificateUrl: string },
): Post[] => Array.from({ length: count }, () => signedPost(signer, { ...to, body: event() }));

/** A response as the trigger sees it. */
class Response extends EventEmitter {
	statusCode = 200;
	writableEnded = false;
	status(code: number): this {
		this.statusCode = code;
		return this;
	}
	json(): void {
		this.writableEnded = true;
		this.emit('finish');
	}
}

/** What n8n does around the trigger, and no more: the figures are the trigger's own. */
async function measureVerification(events: number): Promise<TriggerFigures['verification']> {
	const baseUrl = 'http://127.0.0.1:4010';
	const signer = await makeSigner();
	const certificateUrl = `${baseUrl}/v1/notifications/certs/${CERTIFICATE}`;
	const posts = postsFor(events + 200, signer, { webhookId: 'BENCH', certificateUrl });
	const credentials = { environment: 'custom', baseUrl };
	const url = 'http://127.0.0.1/webhook';
	const state: IDataObject = { webhookId: 'BENCH', webhookUrl: url };
	const log = {
		debug: () => undefined,
		info: () => undefined,
		warn: () => undefined,
		error: () => undefined,
	};
	let calls = 0;
	const run = async (post: Post): Promise<void> => {
		const response = new Response();
		const context = {
			getNode: () => ({ id: 'node', name: 'PayPal Trigger', type: 'payPalTrigger' }),
			getWorkflow: () => ({ id: 'bench' }),
			getMode: () => 'webhook',
			getNodeParameter: (_: string, fallback: unknown) => fallback,
			getCredentials: async () => credentials,
			getNodeWebhookUrl: () => url,
			getWorkflowStaticData: () => state,
			getRequestObject: () => ({ ...post, headers: {} }),
			getResponseObject: () => response,
			logger: log,
			helpers: {
				httpRequest: async (_: IHttpRequestOptions) => {
					calls++;
					return { statusCode: 200, body: signer.pem };
				},
				httpRequestWithAuthentication: async () => {
					calls++;
					throw new Error('Not called');
				},
			},
		} as unknown as IWebhookFunctions;
		const { webhookResponse, workflowData } = await receive(context);
		if (workflowData === undefined || webhookResponse === undefined) {
			throw new Error(`A genuine delivery was answered with ${response.statusCode}`);
		}
		response.json();
	};
	for (const post of posts.slice(0, 200)) await run(post);
	calls = 0;
	const before = process.cpuUsage();
	for (const post of posts.slice(200)) await run(post);
	const { user, system } = process.cpuUsage(before);
	return { events, cpuMsPerEvent: (user + system) / 1_000 / events, outgoingCalls: calls };
}

/** Sends all, so many at a time. @returns how many a second */
async function rateOf(url: string, posts: readonly Post[], atOnce: number): Promise<number> {
	const queue = [...posts];
	const begin = performance.now();
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (let post = queue.shift(); post; post = queue.shift()) {
				const status = await deliver(url, post);
				if (status !== 200) throw new Error(`A delivery was answered with ${status}`);
			}
		}),
	);
	return (posts.length * 1_000) / (performance.now() - begin);
}

async function measureN8n(
	stage: Stage,
	events: number,
	atOnce: number,
): Promise<TriggerFigures['n8n']> {
	const { privateKey, id, pem } = await sandboxSigner();
	const signer: Signer = {
		pem,
		sign: (text) => createSign('sha256').update(text).sign(privateKey, 'base64'),
	};
	const triggered = await createTriggered(stage, stage.credential);
	const webhook = await activateTriggered(stage, triggered);
	const plain = await createWorkflow(stage.client, 'Plain', [
		{
			name: 'Webhook',
			type: 'n8n-nodes-base.webhook',
			typeVersion: 2,
			parameters: { httpMethod: 'POST', path: 'bench', options: {} },
		},
		{ name: 'Do Nothing', type: 'n8n-nodes-base.noOp' },
	]);
	await activate(stage.client, plain);
	const plainUrl = `${stage.url}/webhook/bench`;
	const certificateUrl = `${stage.sandbox.url}/v1/notifications/certs/${id}`;
	const posts = postsFor(events * 2 + 10, signer, { webhookId: webhook.id, certificateUrl });
	// Both once, for what is loaded the first time; then in turn, so that neither has the better hour.
	const [first, second] = [posts.slice(10, 10 + events), posts.slice(10 + events)];
	await rateOf(webhook.url, posts.slice(0, 10), 1);
	await rateOf(plainUrl, posts.slice(0, 10), 1);
	const rates = { own: [] as number[], plain: [] as number[] };
	for (const part of [first, second]) {
		rates.plain.push(await rateOf(plainUrl, part, atOnce));
		rates.own.push(await rateOf(webhook.url, part, atOnce));
	}
	const started = (await startedBy(stage, triggered)).length;
	if (started !== posts.length) throw new Error(`${started} of ${posts.length} were started`);
	const mean = (values: readonly number[]) => values.length / values.reduce((a, b) => a + 1 / b, 0);
	const [payPalTrigger, webhookNode] = [mean(rates.own), mean(rates.plain)];
	return {
		events: events * 2,
		atOnce,
		payPalTrigger,
		webhookNode,
		ratio: payPalTrigger / webhookNode,
	};
}

/**
 * The trigger's figures: its own part in this process, and deliveries through a real n8n beside
 * n8n's Webhook node in the same run. Needs the n8n that `npm start` installs.
 *
 * @throws Error when a genuine delivery is not accepted, or not started exactly once
 */
export async function benchTrigger({
	verifications = 3_000,
	deliveries = 150,
	atOnce = 10,
} = {}): Promise<TriggerFigures> {
	const verification = await measureVerification(verifications);
	const stage = await setStage();
	try {
		return { verification, n8n: await measureN8n(stage, deliveries, atOnce) };
	} finally {
		await stage.close();
	}
}
