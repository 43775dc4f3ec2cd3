import { defineOperation } from '../../engine/define';
import type { GroupField } from '../../engine/types';
import { amount, choices, currency, date, dateTime, flag, group, text } from '../../fields/basic';
import { INVOICE_COLUMNS } from './columns';

/** Both ends are needed (date_range and date_time_range of invoicing_v2.json). */
const range = (label: string, end: typeof date): GroupField =>
	group(
		label,
		{ start: end('From', { required: true }), end: end('To', { required: true }) },
		{ optional: true },
	);

export const search = defineOperation({
	value: 'search',
	name: 'Search',
	action: 'Search invoices',
	description: 'Find invoices by number, recipient, status, amount or date; all filters must fit',
	method: 'POST',
	path: '/v2/invoicing/search-invoices',
	fields: {
		archived: flag('Archived', {
			optional: true,
			default: true,
			description: 'Whether to find archived invoices only, or only others. Left out, both.',
		}),
		creationDateRange: range('Created', dateTime),
		currencyCode: currency({ in: 'body', required: false, optional: true, default: 'USD' }),
		dueDateRange: range('Due Date', date),
		fields: choices(
			'Include',
			[
				'attachments',
				{ name: 'CC Emails', value: 'additional_recipients_info' },
				'items',
				'payments',
				'refunds',
			],
			{ optional: true, description: 'Lists to return with each invoice, if it has them' },
		),
		invoiceDateRange: range('Invoice Date', date),
		invoiceNumber: text('Invoice Number', {
			optional: true,
			maxLength: 25,
			placeholder: 'e.g. INV-1001',
		}),
		memo: text('Private Memo', { optional: true, maxLength: 500 }),
		paymentDateRange: range('Paid', dateTime),
		recipientBusinessName: text('Recipient Business Name', { optional: true, maxLength: 300 }),
		recipientEmail: text('Recipient Email', {
			optional: true,
			maxLength: 254,
			placeholder: 'e.g. buyer@example.com',
		}),
		recipientFirstName: text('Recipient First Name', { optional: true, maxLength: 140 }),
		recipientLastName: text('Recipient Last Name', { optional: true, maxLength: 140 }),
		reference: text('Reference', {
			optional: true,
			maxLength: 120,
			placeholder: 'e.g. PO-4711',
		}),
		status: choices('Status', [], {
			optional: true,
			load: 'getInvoiceStatuses',
			max: 5,
			description: 'At most five',
		}),
		totalAmountRange: group(
			'Total',
			{
				currencyCode: currency(),
				lowerAmount: amount('From', { required: true, negative: true }),
				upperAmount: amount('To', { required: true, negative: true }),
			},
			{ optional: true },
		),
	},
	result: {
		kind: 'list',
		property: 'items',
		paging: { style: 'page', size: 100, last: 1000 },
		simplify: INVOICE_COLUMNS,
	},
});
