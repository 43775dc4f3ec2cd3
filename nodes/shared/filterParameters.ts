import type { INodeProperties } from 'n8n-workflow';

/** What a record must have for the workflow to start. Each trigger describes it in its own words. */
export const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{
			displayName: 'Currency Code',
			name: 'currency',
			type: 'string',
			default: '',
			placeholder: 'e.g. USD',
			description: 'Only amounts in this currency',
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
			type: 'string',
			default: '',
			placeholder: 'e.g. COMPLETED',
			description: 'Only records with this status, or one of several separated by commas',
		},
	],
};
