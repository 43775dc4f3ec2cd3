import { defineOperation } from '../../engine/define';
import { invoiceTemplate } from '../../fields/records';

export const deleteTemplate = defineOperation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete invoice template',
	description: 'Remove one of your own templates',
	method: 'DELETE',
	path: '/v2/invoicing/templates/{template_id}',
	idempotency: 'none',
	fields: { templateId: invoiceTemplate() },
	result: { kind: 'done', flag: 'deleted' },
});
