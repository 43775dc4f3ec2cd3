import { defineOperation } from '../../engine/define';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many webhook lookups',
	description: 'List the apps that are registered, with the IDs of their lookups',
	method: 'GET',
	path: '/v1/notifications/webhooks-lookup',
	fields: {},
	result: { kind: 'list', property: 'webhooks_lookups', paging: { style: 'none' } },
});
