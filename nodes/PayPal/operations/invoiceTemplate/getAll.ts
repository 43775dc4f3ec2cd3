import { defineOperation } from '../define';
import { details } from '../../fields/shared/invoice';
import { TEMPLATE_COLUMNS } from './columns';

export const getAll = defineOperation('templates.list', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many invoice templates',
	description: "List your templates and PayPal's own",
	fields: { fields: details(query.fields) },
	result: {
		kind: 'list',
		property: 'templates',
		paging: { style: 'page', size: 100, last: 1000 },
		simplify: TEMPLATE_COLUMNS,
	},
}));
