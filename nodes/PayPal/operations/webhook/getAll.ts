import { defineOperation } from '../define';
import { options } from '../../fields/build';

export const getAll = defineOperation('webhooks.list', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many webhooks',
	description: 'List the URLs that PayPal delivers events to, with their IDs',
	fields: {
		anchorType: options(query.anchor_type, 'Registered By', {
			optional: true,
			names: { APPLICATION: 'App' },
			default: 'APPLICATION',
			description: 'Whether to list the webhooks of this app or of the whole account',
		}),
	},
	result: { kind: 'list', property: 'webhooks', paging: { style: 'none' } },
}));
