import type { Body } from '../../../api/operation';
import type { Fields } from '../../types';
import { boolean, string } from '../../build';
import { ccEmails } from './parties';

type NotificationAt = Body<'invoices.send'>;

/** The email that goes with sending, reminding and cancelling. */
export const notificationFields = (at: NotificationAt): Fields => ({
	additionalRecipients: ccEmails(at.additional_recipients),
	note: string(at.note, 'Note', {
		optional: true,
		rows: 3,
		description: 'Your message in the email',
	}),
	sendToInvoicer: boolean(at.send_to_invoicer, 'Send Me a Copy', {
		optional: true,
		default: true,
		description: 'Whether you get the email, too',
	}),
	sendToRecipient: boolean(at.send_to_recipient, 'Email Recipient', {
		optional: true,
		description:
			'Whether PayPal emails the recipient. If not, share the link to the invoice yourself.',
	}),
	subject: string(at.subject, 'Subject', {
		optional: true,
		description: 'The subject line of the email',
		placeholder: 'e.g. Your invoice INV-1001',
	}),
});
