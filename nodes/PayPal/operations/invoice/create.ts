import { defineOperation } from '../../engine/define';
import { invoiceFields } from '../../fields/invoice';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create draft invoice',
	description: 'Write a draft. The customer gets it, and can pay it, once it is sent.',
	method: 'POST',
	path: '/v2/invoicing/invoices',
	idempotency: 'none',
	prefer: true,
	fields: invoiceFields(),
	result: { kind: 'one' },
});
