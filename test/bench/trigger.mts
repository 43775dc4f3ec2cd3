import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';

import type { IDataObject, IHttpRequestOptions, IWebhookFunctions } from 'n8n-workflow';

import { receive } from '../../nodes/PayPalTrigger/receive.ts';
import { signedPost, type Post } from '../support/trigger/delivery.mts';
import { makeSigner, type Signer } from '../support/trigger/signer.mts';

/** The cost of the trigger's own code. */
export interface OwnFigures {
	readonly events: number;
	/** Milliseconds of CPU for each event: reading, checking, claiming and recording it. */
	readonly cpuMsPerEvent: number;
	/** Number of calls for all of them, with the certificate in memory. */
	readonly outgoingCalls: number;
}

const CERTIFICATE = 'CERT-360caa42-fca2a594-0000be9c';

/** An event of the usual size of PayPal's events, about 2 KB. */
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

export const postsFor = (
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

/** A minimal n8n around the trigger, so that the figures are the trigger's own. */
export async function measureOwnPart(events: number): Promise<OwnFigures> {
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
			throw new Error(`The response to a genuine delivery was ${response.statusCode}`);
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
