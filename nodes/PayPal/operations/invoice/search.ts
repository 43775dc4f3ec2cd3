import { defineOperation } from '../define';
import { boolean, currency, multiOptions, string } from '../../fields/build';
import { dateRange, totalRange } from '../../fields/shared/invoice/ranges';
import { LAST_30_DAYS, NEXT_30_DAYS } from '../../fields/shared/dates';
import { INVOICE_COLUMNS } from './columns';
import { FOUND_LINE_ITEMS } from './lineItems';

export const search = defineOperation('invoices.search-invoices', ({ body }) => ({
	value: 'search',
	name: 'Search',
	action: 'Search invoices',
	description: 'Find invoices by number, recipient, status, amount or date; all filters must fit',
	readsOnly: true,
	fields: {
		archived: boolean(body.archived, 'Archived', {
			optional: true,
			default: true,
			description:
				'Whether to find only archived invoices, or only those that are not archived. If not set, both.',
		}),
		creationDateRange: dateRange(body.creation_date_range, 'Creation', LAST_30_DAYS),
		currencyCode: currency(body.currency_code, {
			required: false,
			optional: true,
			description: 'Only invoices in this currency',
		}),
		dueDateRange: dateRange(body.due_date_range, 'Due', NEXT_30_DAYS),
		fields: multiOptions(body.fields, 'Include', {
			choices: [
				'attachments',
				{ name: 'CC Emails', value: 'additional_recipients_info' },
				'items',
				'payments',
				'refunds',
			],
			optional: true,
			description: 'Lists to return with each invoice, if it has them',
		}),
		invoiceDateRange: dateRange(body.invoice_date_range, 'Invoice', LAST_30_DAYS),
		invoiceNumber: string(body.invoice_number, 'Invoice Number', {
			optional: true,
			description: 'The number on the invoice, which is not its ID',
			placeholder: 'e.g. INV-1001',
		}),
		memo: string(body.memo, 'Private Memo', {
			optional: true,
			description: 'Text in the memo that only you see',
		}),
		paymentDateRange: dateRange(body.payment_date_range, 'Payment', LAST_30_DAYS),
		recipientBusinessName: string(body.recipient_business_name, 'Recipient Business Name', {
			optional: true,
		}),
		recipientEmail: string(body.recipient_email, 'Recipient Email', {
			optional: true,
			placeholder: 'e.g. buyer@example.com',
		}),
		recipientFirstName: string(body.recipient_first_name, 'Recipient First Name', {
			optional: true,
		}),
		recipientLastName: string(body.recipient_last_name, 'Recipient Last Name', {
			optional: true,
		}),
		reference: string(body.reference, 'Reference', {
			optional: true,
			placeholder: 'e.g. PO-4711',
		}),
		status: multiOptions(body.status, 'Status', {
			optional: true,
			load: 'getInvoiceStatuses',
			description: 'Only invoices with one of these statuses, at most five',
		}),
		totalAmountRange: totalRange(body.total_amount_range),
	},
	result: {
		kind: 'list',
		property: 'items',
		paging: { style: 'page', size: 100, last: 1000, totals: true },
		simplify: INVOICE_COLUMNS,
		lineItems: FOUND_LINE_ITEMS,
	},
}));
