import { defineOperation } from '../../engine/define';
import { templateFields } from '../../fields/invoice';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create invoice template',
	description: 'Save a pattern for invoices. An account can have 50.',
	method: 'POST',
	path: '/v2/invoicing/templates',
	idempotency: 'none',
	prefer: true,
	fields: templateFields(),
	result: { kind: 'one' },
});
