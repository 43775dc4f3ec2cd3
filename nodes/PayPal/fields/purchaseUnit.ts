import type { Fields, GroupField } from '../engine/types';
import { addressLines } from './address';
import { amount, choice, decimal, group, inside, rows, text } from './basic';
import { payee, paymentInstruction } from './paymentInstruction';
import { shipping } from './shipping';

/** What the total is made of (amount_breakdown). */
export const breakdown = (): GroupField =>
	group(
		'Breakdown',
		{
			itemTotal: amount('Item Total'),
			taxTotal: amount('Tax Total'),
			shipping: amount('Shipping'),
			discount: amount('Discount', { deducted: true }),
			handling: amount('Handling', { optional: true }),
			insurance: amount('Insurance', { optional: true }),
			shippingDiscount: amount('Shipping Discount', { deducted: true, optional: true }),
		},
		{ description: 'What the amount is made of. Needed when items are listed.' },
	);

/** One thing that is sold (item). */
export const itemFields = (): Fields => ({
	name: text('Name', { required: true, maxLength: 127, placeholder: 'e.g. T-shirt' }),
	unitAmount: amount('Unit Amount', { required: true }),
	quantity: decimal('Quantity', { required: true, default: '1', scale: 0, min: '1' }),
	category: choice('Category', ['DIGITAL_GOODS', 'DONATION', 'PHYSICAL_GOODS'], {
		optional: true,
	}),
	description: text('Description', { optional: true, maxLength: 127 }),
	sku: text('SKU', { optional: true, maxLength: 127 }),
	tax: amount('Tax per Unit', { optional: true }),
});

/** Data for lower card fees of business cards (card_supplementary_data). */
const cardData = group(
	'Card Data',
	{
		level2: group(
			'Level 2',
			{ invoiceId: text('Invoice ID', { maxLength: 17 }), taxTotal: amount('Tax Total') },
			{ optional: true },
		),
		level3: group(
			'Level 3',
			{
				shippingAmount: amount('Shipping Amount'),
				dutyAmount: amount('Duty Amount'),
				discountAmount: amount('Discount Amount', { deducted: true }),
				shipsFromPostalCode: text('Ships From Postal Code', { maxLength: 60 }),
				shippingAddress: group('Shipping Address', addressLines(), { optional: true }),
				lineItems: rows(
					'Line Items',
					{
						...itemFields(),
						commodityCode: text('Commodity Code', { optional: true, maxLength: 12 }),
						discountAmount: amount('Discount Amount', { deducted: true, optional: true }),
						totalAmount: amount('Total Amount', { optional: true }),
						unitOfMeasure: text('Unit of Measure', { optional: true, maxLength: 12 }),
					},
					{ optional: true, max: 100 },
				),
			},
			{ optional: true },
		),
	},
	{ to: 'supplementary_data.card', optional: true },
);

/** A part of an order for one receiver (purchase_unit_request). */
export const purchaseUnitFields = (): Fields => ({
	amount: amount('Amount', {
		required: true,
		description: 'Total to pay, everything included',
	}),
	description: text('Description', {
		optional: true,
		maxLength: 127,
		placeholder: 'e.g. Two T-shirts',
		description: 'Shown to the buyer',
	}),
	customId: text('Custom ID', {
		optional: true,
		maxLength: 127,
		placeholder: 'e.g. ORDER-1001',
		description: 'Your own ID, which comes back in events and reports. The buyer does not see it.',
	}),
	// Not `items`: n8n takes a collection's entry for the node's own parameter of that name.
	lineItems: rows('Items', itemFields(), { to: 'items', optional: true }),
	// PayPal keeps the breakdown inside the amount.
	breakdown: { ...breakdown(), to: 'amount.breakdown', optional: true },
	invoiceId: text('Invoice ID', {
		optional: true,
		maxLength: 127,
		placeholder: 'e.g. INV-1001',
		description: 'Your invoice number, unique for each payment. The buyer sees it.',
	}),
	payee: payee('Payee', { optional: true }),
	paymentInstruction: paymentInstruction({ optional: true }),
	referenceId: text('Reference ID', {
		optional: true,
		maxLength: 256,
		placeholder: 'e.g. default',
		description: 'Tells parts of an order apart. Needed when there are several.',
	}),
	shipping: shipping({ optional: true }),
	softDescriptor: text('Soft Descriptor', {
		optional: true,
		maxLength: 22,
		placeholder: 'e.g. MYSHOP',
		description: "What the buyer's card statement shows",
	}),
});

/**
 * The same fields as the order's own, since most orders have one purchase unit. Card data is in this one
 * only: few orders with several sellers have it, and the editor loads every field of every operation.
 */
export const firstPurchaseUnit = (): Fields =>
	inside('purchase_units.0', { ...purchaseUnitFields(), cardData });
