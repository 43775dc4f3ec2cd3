import type { Fields } from '../../engine/types';
import { flag, text } from '../basic';
import { ccEmails } from './index';

/** The email that goes with sending, reminding and cancelling (notification of invoicing_v2.json). */
export const notificationFields = (): Fields => ({
	additionalRecipients: ccEmails(),
	note: text('Note', { optional: true, maxLength: 4000, rows: 3 }),
	sendToInvoicer: flag('Send Me a Copy', {
		optional: true,
		default: true,
		description: 'Whether you get the email, too',
	}),
	sendToRecipient: flag('Email Recipient', {
		optional: true,
		description:
			'Whether PayPal emails the recipient. If not, share the link to the invoice yourself.',
	}),
	subject: text('Subject', {
		optional: true,
		maxLength: 4000,
		placeholder: 'e.g. Your invoice INV-1001',
	}),
});
