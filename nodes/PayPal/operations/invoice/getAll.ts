import { defineOperation } from '../../engine/define';
import { details } from '../../fields/invoice';
import { INVOICE_COLUMNS } from './columns';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many invoices',
	description: "List all invoices. To find some of them, use 'Search'.",
	method: 'GET',
	path: '/v2/invoicing/invoices',
	fields: { fields: details() },
	result: {
		kind: 'list',
		property: 'items',
		paging: { style: 'page', size: 100, last: 1000 },
		simplify: INVOICE_COLUMNS,
	},
});
