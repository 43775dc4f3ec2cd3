import { defineOperation } from '../../engine/define';
import { templateFields } from '../../fields/invoice';
import { invoiceTemplate } from '../../fields/records';
import { REPLACES_ALL } from '../invoice/notices';

export const update = defineOperation({
	value: 'update',
	name: 'Update',
	action: 'Update invoice template',
	description: 'Replace a whole template: what it fills in, and which fields invoices show',
	method: 'PUT',
	path: '/v2/invoicing/templates/{template_id}',
	idempotency: 'none',
	prefer: true,
	notice: REPLACES_ALL,
	fields: { templateId: invoiceTemplate(), ...templateFields() },
	result: { kind: 'one' },
});
