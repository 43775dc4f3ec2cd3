import { defineOperation } from '../../engine/define';
import { invoiceTemplate } from '../../fields/records';
import { TEMPLATE_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get invoice template',
	description: 'Look up what a template fills in and which fields it shows',
	method: 'GET',
	path: '/v2/invoicing/templates/{template_id}',
	fields: { templateId: invoiceTemplate() },
	result: { kind: 'one', simplify: TEMPLATE_COLUMNS },
});
