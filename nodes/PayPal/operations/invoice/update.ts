import { defineOperation } from '../define';
import { boolean } from '../../fields/build';
import { invoiceFields } from '../../fields/shared/invoice';
import { invoice } from '../../fields/shared/records';
import { REPLACES_ALL } from './notices';
import { INVOICE_COLUMNS } from './columns';

export const update = defineOperation('invoices.update', ({ path, query, body }) => ({
	value: 'update',
	name: 'Update',
	action: 'Update invoice',
	description: 'Replace a whole invoice, also one that was sent',
	notice: REPLACES_ALL,
	fields: {
		invoiceId: invoice(path.invoice_id),
		sendToRecipient: boolean(query.send_to_recipient, 'Email Recipient', {
			default: true,
			description: 'Whether PayPal emails the recipient about the change',
		}),
		sendToInvoicer: boolean(query.send_to_invoicer, 'Email Me', {
			default: true,
			description: 'Whether PayPal emails you about the change',
		}),
		...invoiceFields(body),
	},
	result: { kind: 'one', simplify: INVOICE_COLUMNS },
}));
