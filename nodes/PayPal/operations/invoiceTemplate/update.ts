import { defineOperation } from '../define';
import { templateFields } from '../../fields/shared/invoice';
import { invoiceTemplate } from '../../fields/shared/records';
import { REPLACES_ALL } from '../invoice/notices';
import { TEMPLATE_COLUMNS } from './columns';

export const update = defineOperation('templates.update', ({ path, body }) => ({
	value: 'update',
	name: 'Update',
	action: 'Update invoice template',
	description: 'Replace a whole template: its defaults, and the fields that invoices show',
	notice: REPLACES_ALL,
	fields: { templateId: invoiceTemplate(path.template_id), ...templateFields(body) },
	result: { kind: 'one', simplify: TEMPLATE_COLUMNS },
}));
