import { defineOperation } from '../define';
import { invoiceTemplate } from '../../fields/shared/records';

export const deleteTemplate = defineOperation('templates.delete', ({ path }) => ({
	value: 'delete',
	name: 'Delete',
	action: 'Delete invoice template',
	description: 'Remove one of your own templates',
	fields: { templateId: invoiceTemplate(path.template_id) },
	result: { kind: 'done', flag: 'deleted' },
}));
