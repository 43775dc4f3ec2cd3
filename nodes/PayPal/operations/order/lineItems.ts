import type { LineItems } from '../types';

/** The items of an order's purchase units (item of checkout_orders_v2.json). */
export const ORDER_LINE_ITEMS: LineItems = {
	rows: 'items',
	in: {
		rows: 'purchase_units',
		columns: {
			referenceId: 'reference_id',
			invoiceNumber: 'invoice_id',
			currency: 'amount.currency_code',
		},
	},
	record: { orderId: 'id', orderDate: 'create_time' },
	columns: {
		name: 'name',
		sku: 'sku',
		description: 'description',
		category: 'category',
		quantity: 'quantity',
		unitAmount: 'unit_amount.value',
		taxAmount: 'tax.value',
	},
};
