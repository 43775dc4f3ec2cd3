import { PollContext } from 'n8n-core';
import {
	Workflow,
	type ICredentialsHelper,
	type IDataObject,
	type INodeExecutionData,
	type INodeParameters,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
	type WorkflowExecuteMode,
} from 'n8n-workflow';

import { PayPalPollingTrigger } from '../../nodes/PayPalPollingTrigger/PayPalPollingTrigger.node';
import { forgetPolls } from '../../nodes/PayPalPollingTrigger/poll';

const NAME = 'PayPal Polling Trigger';

/** The point at which n8n's process dies while it handles the items of a poll. */
export type Death = 'before-saving' | 'between' | 'after-starting';

/**
 * The part of n8n around a polling trigger, with n8n-core's own context: the workflow's static
 * data is read when the workflow is activated, saved after its first poll, and then for each poll that
 * has items, before the execution is saved (trigger-execution-context.factory.js and
 * active-workflow-manager.js of n8n 2.41; 1.123 does the same).
 */
export class PollHost {
	/** The workflow's static data in the database, as JSON. */
	database = '{}';
	/** What workflows were started with, in order. */
	readonly started: IDataObject[] = [];
	readonly log: string[] = [];
	parameters: INodeParameters = {};
	credentialId = '1';
	private readonly node = new PayPalPollingTrigger();
	private readonly credentials: ICredentialsHelper;
	private workflow: Workflow | undefined;

	constructor(credentials: ICredentialsHelper) {
		this.credentials = credentials;
	}

	private load(): Workflow {
		const types: INodeTypes = {
			getByName: () => this.node,
			getByNameAndVersion: () => this.node,
			getKnownTypes: () => ({}),
		};
		return new Workflow({
			id: 'workflow-id',
			name: 'Test',
			nodes: [
				{
					id: 'node-id',
					name: NAME,
					type: 'n8n-nodes-paypal.payPalPollingTrigger',
					typeVersion: 1,
					position: [0, 0],
					parameters: this.parameters,
					credentials: { payPalRestApi: { id: this.credentialId, name: 'PayPal' } },
				},
			],
			connections: {},
			active: true,
			nodeTypes: types,
			staticData: JSON.parse(this.database) as IDataObject,
		});
	}

	private save(workflow: Workflow): void {
		if (workflow.staticData.__dataChanged !== true) return;
		this.database = JSON.stringify(workflow.staticData);
		workflow.staticData.__dataChanged = false;
	}

	private async run(
		workflow: Workflow,
		mode: WorkflowExecuteMode,
	): Promise<INodeExecutionData[][] | null> {
		const node = workflow.getNode(NAME);
		if (node === null) throw new Error('The workflow has no trigger');
		const additionalData = {
			credentialsHelper: this.credentials,
			variables: {},
		} as unknown as IWorkflowExecuteAdditionalData;
		const context = new PollContext(workflow, node, additionalData, mode, 'activate');
		const line = (level: string) => (message: string) => void this.log.push(`${level}: ${message}`);
		const logger = {
			debug: line('debug'),
			info: line('info'),
			warn: line('warn'),
			error: line('error'),
		};
		Object.defineProperty(context, 'logger', { value: logger });
		return await this.node.poll.call(context);
	}

	/** n8n is started, or the workflow activated: it polls at once. @throws what the node throws */
	async activate(): Promise<void> {
		forgetPolls();
		this.workflow = this.load();
		await this.poll();
		this.save(this.workflow);
	}

	/**
	 * The interval has passed.
	 *
	 * @param death the point at which n8n's process dies if there are items; it has to be activated again then
	 * @returns the number of emitted items
	 */
	async poll(death?: Death): Promise<number> {
		const { workflow } = this;
		if (workflow === undefined) throw new Error('The workflow is not active');
		const items = (await this.run(workflow, 'trigger'))?.[0] ?? [];
		if (items.length === 0) return 0;
		if (death === 'before-saving') return items.length;
		this.save(workflow);
		if (death === 'between') return items.length;
		this.started.push(...items.map(({ json }) => json));
		return items.length;
	}

	/** "Fetch Test Event" in the editor. */
	async fetchTestEvent(): Promise<IDataObject[]> {
		const items = await this.run(this.load(), 'manual');
		return (items?.[0] ?? []).map(({ json }) => json);
	}
}
