import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';

import type {
	IDataObject,
	IHookFunctions,
	IHttpRequestOptions,
	IWebhookFunctions,
	WorkflowActivateMode,
} from 'n8n-workflow';

import { PayPalTrigger } from '../../../nodes/PayPalTrigger/PayPalTrigger.node';
import type { Post } from './delivery.mts';
import { FakePayPal } from './paypal.mts';

/** The response from a URL that is fetched without a credential. */
export type File =
	| { status: number; body: string | Buffer; headers?: Record<string, string> }
	| Error;

export interface Setup {
	parameters?: IDataObject;
	credentials?: IDataObject;
	baseUrl?: string;
	webhookUrl?: string;
	mode?: 'webhook' | 'manual';
	workflowId?: string;
}

/** The response that a delivery gets. */
export class FakeResponse extends EventEmitter {
	statusCode = 200;
	writableEnded = false;
	body: unknown;

	status(code: number): this {
		this.statusCode = code;
		return this;
	}

	json(body: unknown): this {
		this.body = body;
		this.writableEnded = true;
		this.emit('finish');
		this.emit('close');
		return this;
	}
}

/** The outcome of a delivery. */
export interface Delivered {
	status: number;
	/** The items that the workflow was started with, if it was. */
	item?: IDataObject;
}

export const WEBHOOK_URL = 'https://n8n.example.com/webhook/1/webhook';

/**
 * An n8n around the trigger, which treats it as n8n 2.41 does: the static data is read from the
 * database for each delivery (live-webhooks.js), and saved after the workflow was started and
 * before the response is sent (webhook-helpers.js); not at all when the start failed.
 */
export class FakeN8n {
	readonly trigger = new PayPalTrigger();
	readonly payPal: FakePayPal;
	readonly files = new Map<string, File>();
	readonly fetched: IHttpRequestOptions[] = [];
	readonly log: string[] = [];
	readonly started: IDataObject[] = [];
	/** Number of times the credential was read. */
	credentialReads = 0;
	/** Whether n8n leaves the body to the trigger, as it does with content types it does not know. */
	leavesBody = false;
	/** The static data in the database, as JSON. */
	database = '{}';
	/** Called when the workflow is started, before n8n saves and responds. */
	start: (item: IDataObject) => Promise<void> = async () => undefined;
	parameters: IDataObject;
	credentials: IDataObject;
	webhookUrl: string;
	mode: 'webhook' | 'manual';
	readonly workflowId: string;

	constructor(setup: Setup = {}) {
		this.parameters = { events: ['PAYMENT.CAPTURE.COMPLETED'], ...setup.parameters };
		this.credentials = { environment: 'sandbox', ...setup.credentials };
		this.webhookUrl = setup.webhookUrl ?? WEBHOOK_URL;
		this.mode = setup.mode ?? 'webhook';
		this.workflowId = setup.workflowId ?? 'workflow';
		this.payPal = new FakePayPal(setup.baseUrl ?? 'https://api-m.sandbox.paypal.com');
	}

	get stored(): IDataObject {
		return JSON.parse(this.database) as IDataObject;
	}

	private context(staticData: IDataObject, more: object): object {
		const line = (level: string) => (message: string) => this.log.push(`${level}: ${message}`);
		return {
			getNode: () => ({ id: 'node', name: 'PayPal Trigger', type: 'payPalTrigger' }),
			getWorkflow: () => ({ id: this.workflowId }),
			getMode: () => this.mode,
			getNodeParameter: (name: string, fallback: unknown) => this.parameters[name] ?? fallback,
			getCredentials: async () => {
				this.credentialReads++;
				return this.credentials;
			},
			getNodeWebhookUrl: () => this.webhookUrl,
			getWorkflowStaticData: () => staticData,
			logger: {
				debug: line('debug'),
				info: line('info'),
				warn: line('warn'),
				error: line('error'),
			},
			helpers: {
				httpRequestWithAuthentication: async (type: string, options: IHttpRequestOptions) => {
					expect(type).toBe('payPalRestApi');
					return await this.payPal.request(options);
				},
				httpRequest: async (options: IHttpRequestOptions) => await this.httpRequest(options),
			},
			...more,
		};
	}

	/** Requests without a credential. */
	httpRequest = async (options: IHttpRequestOptions): Promise<unknown> => {
		this.fetched.push(options);
		const file = this.files.get(options.url) ?? new Error('ECONNREFUSED');
		if (file instanceof Error) throw file;
		return {
			statusCode: file.status,
			headers: file.headers ?? {},
			body: Readable.from([Buffer.from(file.body)]),
		};
	};

	/** As n8n activates a workflow. @throws what the node throws; then nothing is saved */
	async activate(activation: WorkflowActivateMode = 'activate'): Promise<void> {
		const staticData = this.stored;
		const context = this.context(staticData, { getActivationMode: () => activation });
		const { checkExists, create } = this.trigger.webhookMethods.default;
		const exists = await checkExists.call(context as IHookFunctions);
		if (!exists) await create.call(context as IHookFunctions);
		this.database = JSON.stringify(staticData);
	}

	/** As n8n deactivates a workflow. */
	async deactivate(): Promise<void> {
		const staticData = this.stored;
		const context = this.context(staticData, { getActivationMode: () => 'update' });
		await this.trigger.webhookMethods.default.delete.call(context as IHookFunctions);
		this.database = JSON.stringify(staticData);
	}

	/** As n8n handles a delivery. */
	async deliver(post: Post, response = new FakeResponse()): Promise<Delivered> {
		const staticData = this.stored;
		const headers: Record<string, string> = {};
		for (let index = 0; index < post.rawHeaders.length; index += 2) {
			const name = String(post.rawHeaders[index]).toLowerCase();
			const value = String(post.rawHeaders[index + 1]);
			headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
		}
		const request = {
			...post,
			headers,
			rawBody: this.leavesBody ? undefined : post.rawBody,
			readRawBody: async () => {
				request.rawBody = post.rawBody;
			},
		};
		const context = this.context(staticData, {
			getRequestObject: () => request,
			getResponseObject: () => response,
		});
		const result = await this.trigger.webhook.call(context as IWebhookFunctions);
		const item = result.workflowData?.[0]?.[0]?.json;
		if (item === undefined) {
			// Read before the data is saved, as n8n does: the trigger records the start when it is read.
			const responseBody: unknown = result.webhookResponse;
			this.database = JSON.stringify(staticData);
			if (result.noWebhookResponse !== true) response.status(200).json(responseBody);
			expect(response.writableEnded).toBe(true);
			return { status: response.statusCode };
		}
		try {
			await this.start(item);
		} catch {
			response.status(500).json({});
			return { status: 500 };
		}
		this.started.push(item);
		const responseBody: unknown = result.webhookResponse;
		this.database = JSON.stringify(staticData);
		response.status(200).json(responseBody);
		return { status: 200, item };
	}
}
