import { defineOperation } from '../../engine/define';
import { flag } from '../../fields/basic';
import { invoiceFields } from '../../fields/invoice';
import { invoice } from '../../fields/records';
import { REPLACES_ALL } from './notices';

export const update = defineOperation({
	value: 'update',
	name: 'Update',
	action: 'Update invoice',
	description: 'Replace a whole invoice, also one that was sent',
	method: 'PUT',
	path: '/v2/invoicing/invoices/{invoice_id}',
	idempotency: 'none',
	prefer: true,
	notice: REPLACES_ALL,
	fields: {
		invoiceId: invoice(),
		sendToRecipient: flag('Email Recipient', {
			in: 'query',
			default: true,
			description: 'Whether PayPal emails the recipient about the change',
		}),
		sendToInvoicer: flag('Email Me', {
			in: 'query',
			default: true,
			description: 'Whether PayPal emails you about the change',
		}),
		...invoiceFields(),
	},
	result: { kind: 'one' },
});
