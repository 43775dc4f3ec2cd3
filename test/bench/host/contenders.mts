import { createRequire } from 'node:module';

import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	IVersionedNodeType,
} from 'n8n-workflow';

import { largeTwin, smallTwin } from '../twin/index.mts';
import { PayPal } from './built.mts';
import type { Access, Contender } from './messages.mts';

/** A node and its parameters to get the order whose id is in the item. */
export interface Entry {
	readonly node: INodeType;
	readonly type?: string;
	readonly typeVersion?: number;
	readonly parameters: (access: Access) => INodeParameters;
}

const orderId = { __rl: true, mode: 'id', value: '={{ $json.order }}' };
const IN_FLIGHT = 40;

/** A lower bound for any node: requests through n8n's own helper, and nothing else. */
const bareLoop = (): INodeType => ({
	description: {
		displayName: 'Bare Loop',
		name: 'bareLoop',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: {},
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: 'payPalRestApi', required: true }],
		properties: [],
	},
	async execute(this: IExecuteFunctions) {
		const items = this.getInputData();
		const { baseUrl } = await this.getCredentials<Access>('payPalRestApi');
		const results: INodeExecutionData[] = [];
		const get = async (index: number): Promise<void> => {
			const json = (await this.helpers.httpRequestWithAuthentication.call(this, 'payPalRestApi', {
				method: 'GET',
				url: `${baseUrl}/v2/checkout/orders/${String(items[index].json.order)}`,
				json: true,
			})) as IDataObject;
			results[index] = { json, pairedItem: { item: index } };
		};
		let next = 1;
		const series = async (): Promise<void> => {
			while (next < items.length) await get(next++);
		};
		// This item is processed first, so that only one token is fetched.
		await get(0);
		await Promise.all(Array.from({ length: IN_FLIGHT }, series));
		return [results];
	},
});

/** From the packages of an n8n that `npm start` has installed. */
function httpRequest(modules: string): Entry {
	const load = createRequire(import.meta.url);
	const { HttpRequest } = load(
		`${modules}/n8n-nodes-base/dist/nodes/HttpRequest/HttpRequest.node.js`,
	) as { HttpRequest: new () => IVersionedNodeType };
	const { nodeVersions, currentVersion } = new HttpRequest();
	return {
		node: nodeVersions[currentVersion],
		// With this name, n8n lets it use the credentials of other nodes.
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: currentVersion,
		parameters: ({ baseUrl }) => ({
			method: 'GET',
			url: `=${baseUrl}/v2/checkout/orders/{{ $json.order }}`,
			authentication: 'predefinedCredentialType',
			nodeCredentialType: 'payPalRestApi',
		}),
	};
}

const get = (): INodeParameters => ({ resource: 'order', operation: 'get', orderId });

const entries: Record<Exclude<Contender, 'httpRequest'>, () => Entry> = {
	payPal: () => ({ node: new PayPal(), parameters: get }),
	bareLoop: () => ({ node: bareLoop(), parameters: () => ({}) }),
	smallTwin: () => ({ node: smallTwin(), parameters: get }),
	largeTwin: () => ({ node: largeTwin(new PayPal()), parameters: get }),
};

const made = new Map<Contender, Entry>();

/** @param modules the `node_modules` of an installed n8n, for its HTTP Request node */
export function entryOf(contender: Contender, modules: string | undefined): Entry {
	const known = made.get(contender);
	if (known !== undefined) return known;
	if (contender === 'httpRequest' && modules === undefined) throw new Error('n8n is not installed');
	const entry = contender === 'httpRequest' ? httpRequest(modules ?? '') : entries[contender]();
	made.set(contender, entry);
	return entry;
}
