import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { trimmed } from '../../shared/blank';
import { valueAt, type JsonObject } from '../../shared/json';
import { byName } from '../../shared/order';
import { callPayPal } from '../../shared/transport';
import { placesOf } from '../api/operation';
import { invoice } from '../fields/shared/records';
import { chosenRecord } from './chosen';
import { codeText, hasText, joined, moneyText, rowsAt, type Row } from './entries';

/** Rows a call; PayPal gives 100 at most (page_size of invoicing_v2.json). */
const PAGE_SIZE = 50;

const recipient = (row: Row): unknown => {
	const billing = valueAt(row, 'primary_recipients.0.billing_info');
	const name = [valueAt(billing, 'name.given_name'), valueAt(billing, 'name.surname')];
	return (
		valueAt(billing, 'email_address') ??
		valueAt(billing, 'business_name') ??
		name.filter(Boolean).join(' ')
	);
};

/**
 * Searches that a typed text may stand for. PayPal combines several criteria of one search only with
 * "and", so each is a separate search.
 */
function searchesFor(filter: string): JsonObject[] {
	if (filter === '') return [{}];
	if (filter.includes('@')) return [{ recipient_email: filter.slice(0, 254) }];
	const business = { recipient_business_name: filter.slice(0, 300) };
	if (/\d/.test(filter)) return [{ invoice_number: filter.slice(0, 25) }, business];
	const name = filter.slice(0, 140);
	return [{ recipient_last_name: name }, { recipient_first_name: name }, business];
}

/** Invoices by number or recipient. */
export async function searchInvoices(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const page = Number(paginationToken ?? 1);
	const responses = await Promise.all(
		searchesFor(trimmed(filter)).map(
			async (body) =>
				await callPayPal(this, {
					method: 'POST',
					path: '/v2/invoicing/search-invoices',
					query: { page: String(page), page_size: String(PAGE_SIZE) },
					body,
				}),
		),
	);
	const found = responses.map(({ body }) => rowsAt(body, 'items'));
	const byId = new Map(found.flat().map((row) => [String(row.id), row]));
	return {
		results: [...byId].map(([value, row]): INodeListSearchItems => {
			const url = valueAt(row, 'detail.metadata.invoicer_view_url');
			return {
				name: joined(
					valueAt(row, 'detail.invoice_number') ?? value,
					recipient(row),
					moneyText(row.amount),
					codeText(row.status),
				),
				value,
				...(typeof url === 'string' ? { url } : {}),
			};
		}),
		...(found.some((rows) => rows.length === PAGE_SIZE)
			? { paginationToken: String(page + 1) }
			: {}),
	};
}

/** Templates by name. An account has 50 of its own at most, so all are on one page. */
export async function searchInvoiceTemplates(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const { body } = await callPayPal(this, {
		method: 'GET',
		path: '/v2/invoicing/templates',
		query: { fields: 'none', page: '1', page_size: '100' },
	});
	return {
		results: rowsAt(body, 'templates')
			.map((row) => ({
				name: joined(row.name, row.default_template === true ? 'Default' : undefined),
				value: String(row.id),
			}))
			.filter((entry) => hasText(entry, filter))
			.sort(byName),
	};
}

/** Manually recorded transactions of the chosen invoice: payments, or refunds where those are deleted. */
export async function searchInvoiceTransactions(
	this: ILoadOptionsFunctions,
): Promise<INodeListSearchResult> {
	const field = invoice(placesOf('invoices.get').path.invoice_id);
	const chosen = await chosenRecord(this, 'invoiceId', field, '/v2/invoicing/invoices');
	const kind = this.getCurrentNodeParameter('operation') === 'deleteRefund' ? 'refund' : 'payment';
	return {
		results: rowsAt(chosen, `${kind}s.transactions`)
			.filter(({ type }) => type !== 'PAYPAL')
			.map((row) => ({
				name: joined(moneyText(row.amount), codeText(row.method), row[`${kind}_date`]),
				value: String(row[`${kind}_id`]),
			})),
	};
}
