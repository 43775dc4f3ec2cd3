import type { FieldSettings, Fields, GroupField } from '../../engine/types';
import { amount, decimal, group, text } from '../basic';

const percentage = (label: string, settings: FieldSettings = {}) =>
	decimal(label, { scale: 5, min: '0', max: '100', placeholder: 'e.g. 7.25', ...settings });

/** A tax (tax of invoicing_v2.json). PayPal works out its amount. */
export const tax = (settings: FieldSettings = {}): GroupField =>
	group(
		'Tax',
		{
			name: text('Name', { required: true, maxLength: 100, placeholder: 'e.g. Sales tax' }),
			percent: percentage('Percent', { required: true }),
		},
		settings,
	);

/** Less to pay (discount): a percentage or an amount. */
export const discount = (settings: FieldSettings = {}): GroupField =>
	group(
		'Discount',
		{
			percent: percentage('Percent'),
			amount: amount('Amount', {
				deducted: true,
				description: 'Counts instead of the percentage when both are set',
			}),
		},
		settings,
	);

/** What is added to the items or taken off them (amount_with_breakdown), by where the amount stands. */
export const extras = (to: string): Fields => ({
	invoiceDiscount: {
		...discount({ to: `${to}.breakdown.discount.invoice_discount`, optional: true }),
		description: 'Off the whole invoice',
	},
	custom: group(
		'Other Amount',
		{
			label: text('Label', { required: true, maxLength: 50, placeholder: 'e.g. Packing' }),
			amount: amount('Amount', { required: true, negative: true }),
		},
		{ to: `${to}.breakdown.custom`, optional: true },
	),
	shipping: group(
		'Shipping Cost',
		{ amount: amount('Amount', { required: true }), tax: tax() },
		{ to: `${to}.breakdown.shipping`, optional: true },
	),
});

const WORKED_OUT = 'PayPal works it out when left out';

/** The sums that PayPal works out by itself. */
export const totals = (to: string): Fields => {
	const total = (label: string, place: string) =>
		amount(label, { to: place, optional: true, negative: true, description: WORKED_OUT });
	return {
		amount: total('Total', to),
		itemDiscount: total('Total of Item Discounts', `${to}.breakdown.discount.item_discount`),
		itemTotal: total('Total of Items', `${to}.breakdown.item_total`),
		taxTotal: total('Total of Taxes', `${to}.breakdown.tax_total`),
	};
};
