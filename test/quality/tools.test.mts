// What a model sees of each operation when the node is a tool: n8n's own code, applied to the public description.
import {
	NodeHelpers,
	traverseNodeParameters,
	type FromAIArgument,
	type INode,
	type INodeParameters,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { PayPal } from '../../nodes/PayPal/PayPal.node';
import { asTool } from '../support/examples/agent.mts';
import { isChoice } from '../support/properties.mts';
import { nodeOf } from '../support/workflow.mts';

const node = new PayPal();
const tool = asTool(node);

/** An operation that the panel offers, and its resource. */
interface Case {
	readonly resource: string;
	readonly operation: string;
	readonly action: string;
	readonly says: string;
}

const cases: Case[] = node.description.properties
	.filter(({ name }) => name === 'operation')
	.flatMap(({ displayOptions, options }) =>
		(options ?? []).filter(isChoice).map(({ value, action = '', description = '' }) => ({
			resource: String(displayOptions?.show?.resource?.[0]),
			operation: String(value),
			action,
			says: description,
		})),
	);

/** A node as n8n opens it, with the defaults of the fields that its panel shows. */
function opened(description: INodeTypeDescription, parameters: INodeParameters): INode {
	const stored = nodeOf('PayPal', `n8n-nodes-paypal.${description.name}`, { parameters });
	const all = NodeHelpers.getNodeParameters(
		description.properties,
		parameters,
		true,
		false,
		stored,
		description,
	);
	return { ...stored, parameters: all ?? {} };
}

const asStored = ({ resource, operation }: Pick<Case, 'resource' | 'operation'>) => ({
	resource,
	operation,
});

const descriptionOf = (each: Pick<Case, 'resource' | 'operation'>): string =>
	NodeHelpers.getToolDescriptionForNode(opened(tool.description, asStored(each)), tool);

function argumentsOf(parameters: INodeParameters, description = tool.description) {
	const found: FromAIArgument[] = [];
	traverseNodeParameters(opened(description, parameters).parameters, found);
	return found;
}

const movesMoney = ({ says }: Case): boolean => /\b(Moves|[Mm]ay move) money\b/.test(says);
const READS = /^(Get|Search|Find|Generate (?:QR|invoice number)|Verify|Show)/;

describe('a tool description', () => {
	it('is present and unique for every operation', () => {
		expect(cases.length).toBeGreaterThan(130);
		const texts = cases.map(descriptionOf);
		expect(new Set(texts).size).toBe(cases.length);
		expect(texts.filter((text) => text.length < 80 || text.length > 700)).toEqual([]);
	});

	it.each(cases)('$resource > $operation says what it does and what comes back', (each) => {
		const text = descriptionOf(each);
		expect(
			text.startsWith(`${each.action.replace(/ \((?:may move|moves) money\)$/, '')} in PayPal. `),
		).toBe(true);
		expect(text).toMatch(/ Returns \S.*\.$/);
		expect(text).not.toMatch(/undefined|\.\.|\s\s|: \./);
		// Its effect on money and records, once.
		const effects = text.match(/(Moves money|May move money|Changes records|Only reads)[.:]/g);
		expect(effects).toHaveLength(1);
		if (movesMoney(each)) expect(text).toMatch(/M(oves|ay move) money: /);
		else expect(text).not.toMatch(/M(oves|ay move) money[.:]/);
	});

	it.each(cases.filter(({ action }) => READS.test(action)))(
		'$resource > $operation moves no money, and says so',
		(each) => {
			expect(descriptionOf(each)).toMatch(/ (Only reads|Changes records)\. /);
		},
	);

	it("is more than n8n's default, the action", () => {
		const refund = { resource: 'payment', operation: 'refundCapture' };
		const made = opened(tool.description, { ...refund, toolDescription: '' });
		expect(NodeHelpers.getToolDescriptionForNode(made, tool).length).toBeLessThan(60);
		const text = descriptionOf(refund);
		for (const part of ['Best for: ', 'Not for: ', 'Find the payment first', 'refundId']) {
			expect(text).toContain(part);
		}
	});

	it('changes with the operation, unless the user has changed it', () => {
		// As the editor does when the operation is changed: it keeps values that are not defaults.
		const change = (from: INodeParameters, to: INodeParameters): INodeParameters => {
			const before = opened(tool.description, from);
			const kept = NodeHelpers.getNodeParameters(
				tool.description.properties,
				before.parameters,
				false,
				false,
				before,
				tool.description,
			);
			return { ...kept, ...to };
		};
		const refund = { resource: 'payment', operation: 'refundCapture' };
		const look = { resource: 'payment', operation: 'getCapture' };
		const changed = opened(tool.description, change(refund, look));
		expect(changed.parameters.toolDescription).toBe(descriptionOf(look));
		const own = opened(tool.description, change({ ...refund, toolDescription: 'Mine' }, look));
		expect(own.parameters.toolDescription).toBe('Mine');
	});

	it('is only in the panel of a tool', () => {
		for (const each of cases) {
			expect(opened(node.description, asStored(each)).parameters).not.toHaveProperty(
				'toolDescription',
			);
		}
	});
});

describe('what a model fills in', () => {
	it.each(cases)('$resource > $operation: each has a name and a description', (each) => {
		const all = argumentsOf(asStored(each));
		expect(all.map(({ key }) => key)).toEqual([...new Set(all.map(({ key }) => key))]);
		for (const { key, description = '', type } of all) {
			expect(key).toMatch(/^[a-z][a-z_]{1,40}$/);
			expect(description.length).toBeGreaterThan(8);
			expect(type).toBe('string');
		}
	});

	it.each(cases)('$resource > $operation: nothing in the ordinary node', (each) => {
		expect(argumentsOf(asStored(each), node.description)).toEqual([]);
	});

	it.each([
		['payment', 'getCapture', ['capture_id']],
		['payment', 'refundCapture', ['capture_id', 'amount_type', 'amount', 'currency_code']],
		[
			'payment',
			'captureAuthorization',
			['authorization_id', 'amount_type', 'amount', 'currency_code'],
		],
		['order', 'create', ['currency_code', 'amount']],
		['order', 'capture', ['order_id']],
		['invoice', 'recordPayment', ['invoice_id', 'amount_type', 'amount', 'currency_code']],
		[
			'dispute',
			'acceptClaim',
			['dispute_id', 'accept_claim_type', 'refund_amount', 'currency_code', 'note'],
		],
		['dispute', 'makeOffer', ['dispute_id', 'offer_type', 'offer_amount', 'currency_code', 'note']],
		['subscription', 'capture', ['subscription_id', 'currency_code', 'amount', 'note']],
		['transaction', 'getAll', ['start_date', 'end_date']],
		['payout', 'get', ['payout_id']],
		// People decide where calls and events are sent.
		['customApiCall', 'request', []],
		['webhook', 'create', []],
		['authentication', 'terminateAccessToken', []],
	])('%s > %s: %j', (resource, operation, names) => {
		expect(
			argumentsOf({ resource, operation })
				.map(({ key }) => key)
				.sort(),
		).toEqual([...names].sort());
	});

	it('every visible record, amount and currency', () => {
		const left = cases.flatMap(({ resource, operation }) => {
			const stored = opened(tool.description, { resource, operation });
			const shown = tool.description.properties.filter(
				(property) =>
					(property.type === 'resourceLocator' && property.required === true) ||
					/^(amount|currencyCode|\w+Amount)$/.test(property.name),
			);
			return shown
				.filter((property) =>
					NodeHelpers.displayParameter(stored.parameters, property, stored, tool.description),
				)
				.filter(({ name }) => !JSON.stringify(stored.parameters[name]).includes('$fromAI('))
				.map(({ name }) => `${resource}.${operation}: ${name}`);
		});
		expect(left).toEqual([]);
	});

	it("is shown like a value set with the editor's stars button, and can be removed", () => {
		const refund = { resource: 'payment', operation: 'refundCapture' };
		const { parameters } = opened(tool.description, refund);
		// The editor's own test (isFromAIOverrideValue).
		expect(String(parameters.amount)).toMatch(
			/^=\{\{ \/\*n8n-auto-generated-fromAI-override\*\/ \$fromAI\(/,
		);
		const fixed = argumentsOf({ ...refund, amountType: 'full' });
		expect(fixed.map(({ key }) => key)).toEqual(['capture_id']);
		const partial = argumentsOf({ ...refund, amountType: 'partial', currencyCode: 'EUR' });
		expect(partial.map(({ key }) => key).sort()).toEqual(['amount', 'capture_id']);
	});
});
