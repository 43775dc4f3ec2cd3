/** The subtitles of the nodes on the canvas read like the menus. */
import { Workflow, type INode, type INodeParameters, type INodeType } from 'n8n-workflow';

import { catalogue } from '../../nodes/PayPal/operations';
import { PayPal } from '../../nodes/PayPal/PayPal.node';
import { parameters as pollingParameters } from '../../nodes/PayPalPollingTrigger/parameters';
import { PayPalPollingTrigger } from '../../nodes/PayPalPollingTrigger/PayPalPollingTrigger.node';
import { ALL_EVENTS, eventOptions, KNOWN_EVENTS } from '../../nodes/PayPalTrigger/events';
import { PayPalTrigger } from '../../nodes/PayPalTrigger/PayPalTrigger.node';

/** The subtitle as the editor evaluates it. */
function subtitleOf(type: INodeType, parameters: INodeParameters): unknown {
	const node: INode = {
		id: '1',
		name: 'PayPal',
		type: type.description.name,
		typeVersion: 1,
		position: [0, 0],
		parameters,
	};
	const workflow = new Workflow({
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: {
			getByName: () => type,
			getByNameAndVersion: () => type,
			getKnownTypes: () => ({}),
		},
	});
	return workflow.expression.getSimpleParameterValue(
		node,
		type.description.subtitle,
		'internal',
		{},
		undefined,
		undefined,
	);
}

const payPal = new PayPal();

test.each(
	catalogue.flatMap(({ value: resource, name, operations }) =>
		operations.map((operation) => [resource, operation.value, `${operation.name}: ${name}`]),
	),
)('%s %s: %s', (resource, operation, subtitle) => {
	expect(subtitleOf(payPal, { resource, operation })).toBe(subtitle);
});

describe('PayPal Trigger', () => {
	const trigger = new PayPalTrigger();
	const options = eventOptions(KNOWN_EVENTS.map((name) => ({ name })));

	test.each(options.map(({ name, value }) => [value, name]))('%s: %s', (value, name) => {
		expect(subtitleOf(trigger, { events: [value] })).toBe(name);
	});

	test.each<[unknown, string]>([
		[['preset:orderPaid', 'preset:refundIssued'], 'Order Paid, Refund Issued'],
		[
			['preset:disputeOpenedOrUpdated', 'INVOICING.INVOICE.PAID'],
			'Dispute Opened or Updated, INVOICING.INVOICE.PAID',
		],
		[[ALL_EVENTS], 'All Events'],
		[[], ''],
		['PAYMENT.CAPTURE.DENIED', 'PAYMENT.CAPTURE.DENIED'],
		['PAYMENT.*', 'PAYMENT.*'],
		['preset:subscriptionPaymentFailed', 'Subscription Payment Failed'],
		[undefined, ''],
		[null, ''],
		[[7], '7'],
	])('%j: %s', (events, subtitle) => {
		expect(subtitleOf(trigger, { events } as INodeParameters)).toBe(subtitle);
	});
});

describe('PayPal Polling Trigger', () => {
	const trigger = new PayPalPollingTrigger();
	const named = pollingParameters.flatMap(({ name, displayOptions, options = [] }) =>
		name === 'events'
			? (options as Array<{ name: string; value: string }>).map(
					(option) => [String(displayOptions?.show?.resource?.[0]), option] as const,
				)
			: [],
	);

	test.each(named)('%s, %j', (resource, { name, value }) => {
		const title = resource.charAt(0).toUpperCase() + resource.slice(1);
		expect(subtitleOf(trigger, { resource, events: [value] })).toBe(`${title}: ${name}`);
	});

	test('two events of a dispute', () => {
		expect(subtitleOf(trigger, { resource: 'dispute', events: ['created', 'updated'] })).toBe(
			'Dispute: Opened, Updated',
		);
		expect(subtitleOf(trigger, { resource: 'dispute', events: ['updated', 'created'] })).toBe(
			'Dispute: Updated, Opened',
		);
	});

	test('a subscription has no choice of events', () => {
		expect(subtitleOf(trigger, { resource: 'subscription' })).toBe('Subscription');
	});
});
