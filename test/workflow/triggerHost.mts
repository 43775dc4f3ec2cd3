import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

import { HookContext, WebhookContext } from 'n8n-core';
import {
	Workflow,
	type ICredentialsHelper,
	type IDataObject,
	type INodeParameters,
	type INodeTypes,
	type IWebhookData,
	type IWorkflowExecuteAdditionalData,
	type WorkflowActivateMode,
} from 'n8n-workflow';

import { PayPalTrigger } from '../../nodes/PayPalTrigger/PayPalTrigger.node';

const NAME = 'PayPal Trigger';
const TYPE = 'n8n-nodes-paypal.payPalTrigger';

/**
 * The part of n8n 2.41 around a webhook trigger, with n8n-core's own contexts: an HTTP server
 * that keeps the raw body, static data that is read from a database for each delivery, and saved
 * after the workflow was started and before the response is sent (live-webhooks.js,
 * webhook-helpers.js, active-workflow-manager.js of n8n).
 */
export class TriggerHost {
	/** The workflow's static data in the database, as JSON. */
	database = '{}';
	/** What the workflow was started with, in order. */
	readonly started: IDataObject[] = [];
	/** Statuses of the responses, in order. */
	readonly responses: number[] = [];
	/** Called when the workflow is started; if it throws, n8n responds with 500 and saves nothing. */
	start: (item: IDataObject) => Promise<void> = async () => undefined;

	parameters: INodeParameters = { events: ['*'] };

	private readonly trigger = new PayPalTrigger();
	private readonly credentials: ICredentialsHelper;
	private server: Server | undefined;

	constructor(credentials: ICredentialsHelper) {
		this.credentials = credentials;
	}

	async listen(): Promise<this> {
		this.server = createServer((request, response) => void this.receive(request, response));
		const { server } = this;
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return this;
	}

	async close(): Promise<void> {
		const { server } = this;
		if (server === undefined) return;
		await new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	}

	get url(): string {
		return `http://127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
	}

	/** The URL that PayPal delivers to. */
	get webhookUrl(): string {
		return `${this.url}/webhook/hook-id/webhook`;
	}

	get stored(): IDataObject {
		const all = JSON.parse(this.database) as Record<string, IDataObject>;
		return all[`node:${NAME}`] ?? {};
	}

	private workflow(staticData = JSON.parse(this.database) as IDataObject): Workflow {
		const types: INodeTypes = {
			getByName: () => this.trigger,
			getByNameAndVersion: () => this.trigger,
			getKnownTypes: () => ({}),
		};
		return new Workflow({
			id: 'workflow-id',
			name: 'Test',
			nodes: [
				{
					id: 'node-id',
					webhookId: 'hook-id',
					name: NAME,
					type: TYPE,
					typeVersion: this.trigger.description.version as number,
					position: [0, 0],
					parameters: this.parameters,
					credentials: { payPalRestApi: { id: '1', name: 'PayPal' } },
				},
			],
			connections: {},
			active: true,
			nodeTypes: types,
			staticData,
		});
	}

	private save(workflow: Workflow): void {
		// n8n only saves static data that is marked as changed.
		if (workflow.staticData.__dataChanged === true) {
			this.database = JSON.stringify(workflow.staticData);
		}
	}

	private additionalData(more: object = {}): IWorkflowExecuteAdditionalData {
		return {
			credentialsHelper: this.credentials,
			webhookBaseUrl: `${this.url}/webhook`,
			webhookTestBaseUrl: `${this.url}/webhook-test`,
			variables: {},
			...more,
		} as unknown as IWorkflowExecuteAdditionalData;
	}

	private webhookData(isTest: boolean): IWebhookData {
		const [webhookDescription] = this.trigger.description.webhooks ?? [];
		return { node: NAME, path: 'hook-id/webhook', webhookDescription, isTest } as IWebhookData;
	}

	private hook(workflow: Workflow, activation: WorkflowActivateMode, isTest: boolean): HookContext {
		const node = workflow.getNode(NAME);
		if (node === null) throw new Error('The workflow has no trigger');
		const mode = isTest ? 'manual' : 'trigger';
		const data = this.webhookData(isTest);
		return new HookContext(workflow, node, this.additionalData(), mode, activation, data);
	}

	/** @throws what the node throws; then nothing is saved */
	async activate(activation: WorkflowActivateMode = 'activate', isTest = false): Promise<void> {
		const workflow = this.workflow();
		const { checkExists, create } = this.trigger.webhookMethods.default;
		if (!(await checkExists.call(this.hook(workflow, activation, isTest)))) {
			await create.call(this.hook(workflow, activation, isTest));
		}
		this.save(workflow);
	}

	async deactivate(isTest = false): Promise<void> {
		const workflow = this.workflow();
		await this.trigger.webhookMethods.default.delete.call(this.hook(workflow, 'update', isTest));
		this.save(workflow);
	}

	private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const rawBody = await buffer(request);
		const express = Object.assign(response, {
			status: (code: number) => Object.assign(express, { statusCode: code }),
			json: (body: unknown) => {
				this.responses.push(express.statusCode);
				express.setHeader('content-type', 'application/json');
				express.end(JSON.stringify(body));
			},
		});
		const staticData = JSON.parse(this.database) as IDataObject;
		const workflow = this.workflow(staticData);
		const node = workflow.getNode(NAME);
		if (node === null) throw new Error('The workflow has no trigger');
		const additionalData = this.additionalData({
			httpRequest: Object.assign(request, { rawBody, params: {}, query: {}, body: {} }),
			httpResponse: express,
		});
		const data = this.webhookData(false);
		const context = new WebhookContext(workflow, node, additionalData, 'webhook', data, [], null);
		try {
			const result = await this.trigger.webhook.call(context);
			const item = result.workflowData?.[0]?.[0]?.json;
			if (item !== undefined) {
				// To start a workflow, n8n creates a new object with the same static data.
				this.workflow(staticData);
				await this.start(item);
				this.started.push(item);
				// n8n reads the node's response only if the description itself specifies none.
				const named = this.trigger.description.webhooks?.[0]?.responseData ?? 'firstEntryJson';
				const response: unknown = named === '' ? result.webhookResponse : named;
				this.save(workflow);
				express.status(200).json(response);
			} else {
				const response: unknown = result.webhookResponse;
				this.save(workflow);
				if (result.noWebhookResponse !== true) express.status(200).json(response);
			}
		} catch {
			express.status(500).json({ message: 'There was a problem executing the workflow' });
		}
	}
}
