import type { Body } from '../../../api/operation';
import type { ObjectAt, StringAt } from '../../../api/place';
import type { DecimalField, Fields, FixedCollectionField } from '../../types';
import { amount, decimal, fixedCollection, string, type MoneyAt, type Settings } from '../../build';

type ItemAt = Body<'invoices.create'>['items']['each'];

/** The sums of an invoice and of a template are identical. */
export type AmountsAt = Body<'invoices.create'>['amount'];

/** PayPal states bounds and decimal places only in descriptions. */
const percentage = (at: StringAt, label: string): DecimalField =>
	decimal(at, label, { scale: 5, min: '0', max: '100', placeholder: 'e.g. 7.25' });

/** A tax. PayPal calculates its amount. */
export const tax = (at: ItemAt['tax'], settings: Settings = {}): FixedCollectionField =>
	fixedCollection(
		at,
		'Tax',
		{
			name: string(at.name, 'Tax Name', { placeholder: 'e.g. Sales tax' }),
			percent: percentage(at.percent, 'Tax Percent'),
			taxNote: string(at.tax_note, 'Tax Note', {
				optional: true,
				description: 'A note on the tax, for your records',
			}),
		},
		settings,
	);

/** A discount: a percentage or an amount. */
export const discount = (at: ItemAt['discount'], settings: Settings = {}): FixedCollectionField =>
	fixedCollection(
		at,
		'Discount',
		{
			percent: percentage(at.percent, 'Discount Percent'),
			amount: amount(at.amount, 'Discount Amount', {
				deducted: true,
				description: 'Takes precedence over the percentage if both are set',
			}),
		},
		settings,
	);

// PayPal's file requires no amount of these two, but without one there is nothing to add.
/** What is added to the items or subtracted from them. */
export const extras = ({ breakdown }: AmountsAt): Fields => ({
	invoiceDiscount: discount(breakdown.discount.invoice_discount, {
		optional: true,
		description: 'Deducted from the total of the invoice',
	}),
	custom: fixedCollection(
		breakdown.custom,
		'Other Amount',
		(custom) => ({
			label: string(custom.label, 'Other Amount Label', { placeholder: 'e.g. Packing' }),
			// PayPal's file requires none, but without one there is nothing to add.
			amount: amount(custom.amount, 'Other Amount Value', { required: true, negative: true }),
		}),
		{
			optional: true,
			description: 'Added to the total under your own label or, below zero, deducted from it',
		},
	),
	shipping: fixedCollection(
		breakdown.shipping,
		'Shipping Cost',
		(shipping) => ({
			// PayPal's file requires none, but without one there is nothing to add.
			amount: amount(shipping.amount, 'Amount', { required: true }),
			tax: tax(shipping.tax),
		}),
		{ optional: true, prefix: 'Shipping', description: 'Added to the total of the items' },
	),
});

const total = (at: MoneyAt & ObjectAt, label: string) =>
	amount(at, label, {
		optional: true,
		negative: true,
		description: 'If empty, PayPal calculates it',
	});

/** The sums that PayPal calculates. */
export const totals = (at: AmountsAt): Fields => ({
	amount: total(at, 'Total'),
	itemDiscount: total(at.breakdown.discount.item_discount, 'Total of Item Discounts'),
	itemTotal: total(at.breakdown.item_total, 'Total of Items'),
	taxTotal: total(at.breakdown.tax_total, 'Total of Taxes'),
});
