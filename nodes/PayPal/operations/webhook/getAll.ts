import { defineOperation } from '../../engine/define';
import { choice } from '../../fields/basic';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many webhooks',
	description: 'List the URLs that PayPal delivers events to, with their IDs',
	method: 'GET',
	path: '/v1/notifications/webhooks',
	fields: {
		anchorType: choice(
			'Registered By',
			[
				{ name: 'Account', value: 'ACCOUNT' },
				{ name: 'App', value: 'APPLICATION' },
			],
			{
				in: 'query',
				optional: true,
				default: 'APPLICATION',
				description: 'Whether to list the webhooks of this app or of the whole account',
			},
		),
	},
	result: { kind: 'list', property: 'webhooks', paging: { style: 'none' } },
});
