import { isObject, type JsonObject } from '../../../shared/json';
import type { LineItems } from '../types';

/** The lines of an invoice (item of invoicing_v2.json). */
export const INVOICE_LINE_ITEMS: LineItems = {
	rows: 'items',
	record: {
		invoiceId: 'id',
		invoiceNumber: 'detail.invoice_number',
		invoiceDate: 'detail.invoice_date',
		currency: 'detail.currency_code',
	},
	columns: {
		name: 'name',
		description: 'description',
		quantity: 'quantity',
		unitAmount: 'unit_amount.value',
		taxName: 'tax.name',
		taxPercent: 'tax.percent',
		taxAmount: 'tax.amount.value',
		discountPercent: 'discount.percent',
		discountAmount: 'discount.amount.value',
		itemDate: 'item_date',
	},
};

/** The same of a list. Where the user wants only what identifies the invoices, they come without lines. */
export const LISTED_LINE_ITEMS: LineItems = {
	...INVOICE_LINE_ITEMS,
	ask: (parts) => ({ ...parts, query: { fields: 'all', ...parts.query } }),
};

/** The same of a search, which gives lists only where they are named. */
export const FOUND_LINE_ITEMS: LineItems = {
	...INVOICE_LINE_ITEMS,
	ask: (parts) => {
		const body: JsonObject = isObject(parts.body) ? (parts.body as JsonObject) : {};
		const fields = Array.isArray(body.fields) ? body.fields : [];
		return { ...parts, body: { ...body, fields: [...new Set([...fields, 'items'])] } };
	},
};
