import type { LineItems } from '../types';

const CART = 'cart_info';

/** The items of a transaction's cart (item_detail of reporting_transactions_v1.json). */
export const TRANSACTION_LINE_ITEMS: LineItems = {
	rows: `${CART}.item_details`,
	record: {
		transactionId: 'transaction_info.transaction_id',
		invoiceNumber: 'transaction_info.invoice_id',
		transactionDate: 'transaction_info.transaction_initiation_date',
		currency: 'transaction_info.transaction_amount.currency_code',
	},
	columns: {
		name: 'item_name',
		code: 'item_code',
		description: 'item_description',
		quantity: 'item_quantity',
		unitAmount: 'item_unit_price.value',
		amount: 'item_amount.value',
		discountAmount: 'discount_amount.value',
		taxPercent: 'tax_percentage',
		totalAmount: 'total_item_amount.value',
	},
	ask: (parts) => {
		// By default, PayPal returns only the transaction.
		const { fields = 'transaction_info' } = parts.query;
		const named = fields.split(',');
		return named.includes('all') || named.includes(CART)
			? parts
			: { ...parts, query: { ...parts.query, fields: [...named, CART].join(',') } };
	},
};
