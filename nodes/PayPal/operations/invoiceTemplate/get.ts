import { defineOperation } from '../define';
import { invoiceTemplate } from '../../fields/shared/records';
import { TEMPLATE_COLUMNS } from './columns';

export const get = defineOperation('templates.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get invoice template',
	description: 'Look up the defaults of a template and the fields that it shows',
	fields: { templateId: invoiceTemplate(path.template_id) },
	result: { kind: 'one', simplify: TEMPLATE_COLUMNS },
}));
