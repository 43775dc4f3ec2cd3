import { defineOperation } from '../define';
import { details } from '../../fields/shared/invoice';
import { INVOICE_COLUMNS } from './columns';
import { LISTED_LINE_ITEMS } from './lineItems';

export const getAll = defineOperation('invoices.list', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many invoices',
	description: "List all invoices. To find some of them, use 'Search'.",
	fields: { fields: details(query.fields) },
	result: {
		kind: 'list',
		property: 'items',
		paging: { style: 'page', size: 100, last: 1000, totals: true },
		simplify: INVOICE_COLUMNS,
		lineItems: LISTED_LINE_ITEMS,
	},
}));
