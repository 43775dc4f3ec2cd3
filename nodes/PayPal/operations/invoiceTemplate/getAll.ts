import { defineOperation } from '../../engine/define';
import { details } from '../../fields/invoice';
import { TEMPLATE_COLUMNS } from './columns';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many invoice templates',
	description: "List your templates and PayPal's own",
	method: 'GET',
	path: '/v2/invoicing/templates',
	fields: { fields: details() },
	result: {
		kind: 'list',
		property: 'templates',
		paging: { style: 'page', size: 100, last: 1000 },
		simplify: TEMPLATE_COLUMNS,
	},
});
