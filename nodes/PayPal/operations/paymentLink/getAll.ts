import { defineOperation } from '../define';
import { options } from '../../fields/build';
import { PAYMENT_LINK_COLUMNS } from './columns';

export const getAll = defineOperation('payment-resources.list', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many payment links',
	description: 'List the payment links of your account with what they sell and the URLs to share',
	fields: {
		status: options(query.status, 'Status', {
			choices: ['ACTIVE', 'INACTIVE'],
			optional: true,
			default: 'ACTIVE',
			description: 'Only links with this status',
		}),
	},
	result: {
		kind: 'list',
		property: 'resources',
		paging: { style: 'link', size: 100, sizeOnce: true },
		simplify: PAYMENT_LINK_COLUMNS,
	},
}));
