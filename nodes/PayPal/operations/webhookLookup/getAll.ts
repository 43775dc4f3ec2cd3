import { defineOperation } from '../define';

export const getAll = defineOperation('webhooks-lookup.list', () => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many webhook lookups',
	description: 'List the registered apps, with the IDs of their lookups',
	fields: {},
	result: { kind: 'list', property: 'webhooks_lookups', paging: { style: 'none' } },
}));
