import type { Resource } from '../resource.mts';
import {
	createInvoice,
	deleteInvoice,
	getInvoice,
	listInvoices,
	updateInvoice,
} from './drafts.mts';
import { generateNumber } from './numbers.mts';
import {
	deletePayment,
	deleteRefund,
	payInvoice,
	recordPayment,
	recordRefund,
} from './payments.mts';
import { generateQrCode } from './qrCode.mts';
import { SEND, sendScheduled } from './schedule.mts';
import { searchInvoices } from './search.mts';
import { cancelInvoice, remindInvoice, sendInvoice } from './send.mts';
import {
	createTemplate,
	deleteTemplate,
	getTemplate,
	listTemplates,
	updateTemplate,
} from './templates.mts';

/** Invoices and their templates (invoicing_v2.json). */
export const invoicing: Resource = {
	handlers: {
		'invoicing.generate-next-invoice-number': generateNumber,
		'invoices.create': createInvoice,
		'invoices.list': listInvoices,
		'invoices.get': getInvoice,
		'invoices.update': updateInvoice,
		'invoices.delete': deleteInvoice,
		'invoices.send': sendInvoice,
		'invoices.remind': remindInvoice,
		'invoices.cancel': cancelInvoice,
		'invoices.payments': recordPayment,
		'invoices.payments-delete': deletePayment,
		'invoices.refunds': recordRefund,
		'invoices.refunds-delete': deleteRefund,
		'invoices.search-invoices': searchInvoices,
		'invoices.generate-qr-code': generateQrCode,
		'templates.list': listTemplates,
		'templates.create': createTemplate,
		'templates.get': getTemplate,
		'templates.update': updateTemplate,
		'templates.delete': deleteTemplate,
	},
	jobs: { [SEND]: sendScheduled },
	admin: { 'POST invoices/{id}/pay': payInvoice },
};
