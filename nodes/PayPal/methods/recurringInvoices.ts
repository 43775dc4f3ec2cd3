import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { trimmed } from '../../shared/blank';
import type { JsonObject } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { simplify } from '../response/simplify';
import { INVOICE_REMINDER_COLUMNS } from '../operations/invoiceReminder/columns';
import { RECURRING_INVOICE_COLUMNS } from '../operations/recurringInvoice/columns';
import { codeText, hasText, joined, rowsAt, type Entry, type Row } from './entries';

/** Rows a call; PayPal gives 100 at most (page_size of recurring_invoices.json). */
const PAGE_SIZE = 50;

/** PayPal's toolkit does not search for shorter texts. */
const SHORTEST_TEXT = 3;

/** "Every 3 months", "every year". */
function intervalText(count: unknown, unit: unknown): string | undefined {
	const word = codeText(unit)?.toLowerCase();
	if (word === undefined) return undefined;
	return Number(count ?? 1) === 1 ? `every ${word}` : `every ${String(count)} ${word}s`;
}

/** "buyer@example.com – 49.00 USD – every month – Active". */
function toSeries(row: Row): Entry {
	const series = simplify(row as JsonObject, RECURRING_INVOICE_COLUMNS);
	const { id, recipientEmail, total, currency, intervalCount, intervalUnit, status } = series;
	return {
		name: joined(
			recipientEmail ?? id,
			total === null ? undefined : `${String(total)} ${String(currency ?? '')}`.trim(),
			intervalText(intervalCount, intervalUnit),
			codeText(status),
		),
		value: String(id),
	};
}

/** Recurring invoices that contain the text; a short text is matched against what the list shows. */
export async function searchRecurringInvoices(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const page = Number(paginationToken ?? 1);
	const text = trimmed(filter).slice(0, 800);
	const isSearched = text.length >= SHORTEST_TEXT && !/^RI-/i.test(text);
	const { body } = await callPayPal(this, {
		method: 'POST',
		path: '/v2/invoicing/search-recurring-invoices',
		query: { page: String(page), page_size: String(PAGE_SIZE) },
		body: isSearched ? { search_text: text, search_fields: ['ALL'] } : {},
	});
	const rows = rowsAt(body, 'recurring_invoices');
	const entries = rows.map(toSeries);
	return {
		results: isSearched ? entries : entries.filter((entry) => hasText(entry, text)),
		...(rows.length === PAGE_SIZE ? { paginationToken: String(page + 1) } : {}),
	};
}

/** The reminders of the account, of which there are two at most. */
export async function searchInvoiceReminders(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const { body } = await callPayPal(this, { method: 'GET', path: '/v2/invoicing/reminders' });
	return {
		results: rowsAt(body, 'configurations')
			.map((row) => {
				const reminder = simplify(row as JsonObject, INVOICE_REMINDER_COLUMNS);
				const { id, type, days, status } = reminder;
				const when = codeText(type)?.toLowerCase();
				return {
					name: joined(when === undefined ? id : `${String(days)} days ${when}`, codeText(status)),
					value: String(id),
				};
			})
			.filter((entry) => hasText(entry, filter)),
	};
}
