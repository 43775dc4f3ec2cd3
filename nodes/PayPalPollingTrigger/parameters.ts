import type { INodeProperties } from 'n8n-workflow';

import { filters } from '../shared/filterParameters';
import type { ResourceName } from './sources';

interface Event {
	readonly name: string;
	readonly value: string;
	readonly description: string;
}

/** What starts the workflow, by resource. The values are stored in workflows: never rename. */
const EVENTS: Readonly<Partial<Record<ResourceName, readonly Event[]>>> = {
	dispute: [
		{ name: 'Opened', value: 'created', description: 'A buyer opened a dispute' },
		{ name: 'Updated', value: 'updated', description: 'A dispute changed' },
	],
	invoice: [
		{ name: 'Cancelled', value: 'cancelled', description: 'An invoice was cancelled' },
		{ name: 'Created', value: 'created', description: 'An invoice was created' },
		{ name: 'Paid', value: 'paid', description: 'An invoice was paid in full' },
	],
	transaction: [
		{
			name: 'Created',
			value: 'created',
			description: 'Any money movement: payments, refunds, fees, payouts, transfers',
		},
		{
			name: 'Updated',
			value: 'updated',
			description: 'PayPal updated a transaction, for example from pending to completed',
		},
	],
};

/** The values of 'Trigger On' for a resource; undefined for one that has no choice. */
export const eventValues = (resource: ResourceName): string[] | undefined =>
	EVENTS[resource]?.map(({ value }) => value);

const eventsOf = (resource: string, events: readonly Event[]): INodeProperties => ({
	displayName: 'Trigger On',
	name: 'events',
	type: 'multiOptions',
	required: true,
	displayOptions: { show: { resource: [resource] } },
	options: [...events],
	default: [resource === 'invoice' ? 'paid' : 'created'],
	description: 'What starts the workflow',
});

/** The trigger's parameters, in the order in which they are shown. */
export const parameters: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Dispute', value: 'dispute' },
			{ name: 'Invoice', value: 'invoice' },
			{ name: 'Subscription', value: 'subscription' },
			{ name: 'Transaction', value: 'transaction' },
		],
		default: 'transaction',
	},
	{
		displayName:
			"PayPal's reports are up to three hours late. To react to payments immediately, use the PayPal Trigger if PayPal can reach your n8n.",
		name: 'reportsNotice',
		type: 'notice',
		displayOptions: { show: { resource: ['transaction'] } },
		default: '',
	},
	{
		displayName: 'Starts the workflow each time the status of a subscription changes',
		name: 'subscriptionNotice',
		type: 'notice',
		displayOptions: { show: { resource: ['subscription'] } },
		default: '',
	},
	...Object.entries(EVENTS).map(([resource, events]) => eventsOf(resource, events)),
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
	},
	{ ...filters, description: 'Start the workflow only for records that match' },
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Look Back (Hours)',
				name: 'lookBack',
				type: 'number',
				typeOptions: { minValue: 3, maxValue: 8760 },
				default: 24,
				description:
					'How far each poll looks back, to find what appears late or changes later. If not set, 24 hours, or 90 days for invoices.',
			},
			{
				displayName: 'Start From',
				name: 'startFrom',
				type: 'dateTime',
				default: '',
				description:
					'Also start the workflow for what happened since this time, once, when it is activated for the first time. If not set, nothing older starts it.',
			},
		],
	},
];
