import type { INodeProperties } from 'n8n-workflow';

import { currencies } from './currencies';
import { recordStatuses } from './recordStatuses';

/** The filters for records that start the workflow. Each trigger has its own descriptions. */
export const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{
			displayName: 'Currency',
			name: 'currency',
			type: 'options',
			options: [{ name: 'Any', value: '' }, ...currencies()],
			default: '',
			description: 'Only amounts in this currency, for example EUR',
		},
		{
			displayName: 'Custom ID',
			name: 'customId',
			type: 'string',
			default: '',
			placeholder: 'e.g. shop-2',
			description: "Only records with exactly this 'custom_id'",
		},
		{
			displayName: 'Minimum Amount',
			name: 'minimumAmount',
			type: 'string',
			default: '',
			placeholder: 'e.g. 49.90',
			description: 'Only amounts of at least this much, compared exactly',
		},
		{
			displayName: 'Status',
			name: 'status',
			type: 'multiOptions',
			options: recordStatuses(),
			default: [],
			description:
				"Only records with one of these statuses, for example 'Completed' for captures or 'Paid' for invoices",
		},
	],
};
