import type { AdviceByCode } from './types';

/** Invoices and their templates. */
export const INVOICES: AdviceByCode = {
	DUPLICATE_INVOICE_NUMBER: {
		title: 'This invoice number was used before',
		about: 'was used before',
		next: 'Use another number, or leave it empty to use the next one.',
	},
	CANNOT_CANCEL_DRAFT_INVOICE: {
		title: 'A draft cannot be cancelled',
		next: 'Delete it instead (Invoice > Delete).',
	},
	CANNOT_CANCEL_SCHEDULED_INVOICE: {
		title: 'A scheduled invoice cannot be cancelled',
		next: 'Delete it instead (Invoice > Delete).',
	},
	CANNOT_CANCEL_PAID_INVOICE: {
		title: 'An invoice with payments cannot be cancelled',
		next: 'Refund it instead, or record the refund (Invoice > Record Refund).',
	},
	CANNOT_CANCEL_REFUNDED_INVOICE: {
		title: 'An invoice with refunds cannot be cancelled',
		next: 'It keeps its refunds: leave it as it is.',
	},
	INVOICE_CANCELED_ALREADY: {
		title: 'This invoice has already been cancelled',
		next: 'No action is needed.',
	},
	CANNOT_REMIND_INVOICE: {
		title: 'No reminder can be sent for this invoice',
		next: "Get the invoice and look at its 'status': reminders can be sent only for sent, unpaid invoices. Send a draft first.",
	},
	CANNOT_DELETE_INVOICE: {
		title: 'This invoice cannot be deleted',
		next: 'Cancel it instead (Invoice > Cancel): only drafts and scheduled ones can be deleted.',
	},
	CANNOT_UPDATE_INVOICE: {
		title: 'This invoice cannot be changed',
		next: "Get the invoice and look at its 'status': paid, refunded and cancelled ones can no longer be changed.",
	},
	PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE: {
		title: 'This is more than the amount due',
		about: 'is more than the amount due',
		next: 'Get the invoice and record at most its amount due.',
	},
	INVALID_REFUND_AMOUNT: {
		title: 'The refund is more than the amount paid',
		about: 'is more than the amount paid',
		next: 'Use at most the amount that was paid and has not been refunded.',
	},
	CANNOT_PROCESS_PAYMENTS: {
		title: "The invoice's status does not allow payments",
		next: "Get the invoice and look at its 'status': send a draft first.",
	},
	CANNOT_PROCESS_REFUNDS: {
		title: "The invoice's status does not allow refunds",
		next: "Get the invoice and look at its 'status': only paid amounts can be refunded.",
	},
	CANNOT_DELETE_EXTERNAL_PAYMENT: {
		title: 'This payment cannot be deleted',
		next: 'Delete the refunds that were recorded for it first (Invoice > Delete Refund).',
	},
	CANNOT_DELETE_GLOBAL_TEMPLATE: {
		title: "PayPal's own templates cannot be deleted",
		next: 'Choose a template of your account.',
	},
	TEMPLATE_NAME_ALREADY_EXISTS: {
		title: 'A template with this name already exists',
		about: 'is the name of an existing template',
		next: 'Use another name, or update that template.',
	},
};
