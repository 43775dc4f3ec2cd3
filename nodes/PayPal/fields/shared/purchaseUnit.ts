import type { Body } from '../../api/operation';
import type { PartOf } from '../../api/place';
import type { Fields, FixedCollectionField } from '../types';
import {
	amount,
	decimal,
	fixedCollection,
	fixedCollections,
	options,
	string,
	type Settings,
} from '../build';
import { addressLines } from './address';
import { agreedCycles } from './agreedCycles';
import { payee, paymentInstruction } from './paymentInstruction';
import { shipping } from './shipping';

/** A purchase unit of an order. */
export type PurchaseUnitAt = Body<'orders.create'>['purchase_units']['each'];

type BreakdownAt = PurchaseUnitAt['amount']['breakdown'];
type ItemAt = PurchaseUnitAt['items']['each'];
type CardDataAt = PurchaseUnitAt['supplementary_data']['card'];

/** What the total is made of. */
export const breakdown = (at: BreakdownAt, settings: Settings = {}): FixedCollectionField =>
	fixedCollection(
		at,
		'Breakdown',
		{
			itemTotal: amount(at.item_total, 'Item Total'),
			taxTotal: amount(at.tax_total, 'Tax Total'),
			shipping: amount(at.shipping, 'Shipping Total'),
			discount: amount(at.discount, 'Discount Total', { deducted: true }),
			handling: amount(at.handling, 'Handling Total', { optional: true }),
			insurance: amount(at.insurance, 'Insurance Total', { optional: true }),
			shippingDiscount: amount(at.shipping_discount, 'Shipping Discount', {
				deducted: true,
				optional: true,
			}),
		},
		{
			description: 'How the amount is made up. Needed if you list items.',
			...settings,
		},
	);

type ItemDetailsAt = PartOf<ItemAt, 'billing_plan' | 'image_url' | 'upc' | 'url'>;

/** What is paid for an item repeatedly. */
const billingPlan = (at: ItemDetailsAt['billing_plan']): FixedCollectionField =>
	fixedCollection(
		at,
		'Billing Plan',
		{
			name: string(at.name, 'Plan Name', { placeholder: 'e.g. Monthly coffee' }),
			billingCycles: agreedCycles(at.billing_cycles),
			setupFee: amount(at.setup_fee, 'Setup Fee', { optional: true }),
		},
		{ optional: true, description: 'What the buyer pays for this item at regular intervals' },
	);

/** The details that an item can show. */
const itemDetails = (at: ItemDetailsAt): Fields => ({
	billingPlan: billingPlan(at.billing_plan),
	imageUrl: string(at.image_url, 'Image URL', {
		optional: true,
		placeholder: 'e.g. https://example.com/shirt.jpg',
	}),
	upc: fixedCollection(
		at.upc,
		'UPC',
		{
			type: options(at.upc.type, 'Type', { default: 'UPC-A' }),
			code: string(at.upc.code, 'Code', {
				pattern: 'Write digits only.',
				placeholder: 'e.g. 123456789012',
			}),
		},
		{ optional: true, description: 'Universal product code' },
	),
	url: string(at.url, 'URL', {
		optional: true,
		placeholder: 'e.g. https://example.com/shirt',
	}),
});

/** An item that is sold. */
export const itemFields = (at: ItemAt): Fields => ({
	name: string(at.name, 'Name', { placeholder: 'e.g. T-shirt' }),
	unitAmount: amount(at.unit_amount, 'Unit Amount', {
		description: 'Price of one unit, before tax',
	}),
	quantity: decimal(at.quantity, 'Quantity', { default: '1', scale: 0, min: '1' }),
	category: options(at.category, 'Category', { optional: true }),
	description: string(at.description, 'Description', { optional: true }),
	sku: string(at.sku, 'SKU', { optional: true }),
	tax: amount(at.tax, 'Tax per Unit', { optional: true }),
	...itemDetails(at),
});

type Level3At = CardDataAt['level_3'];

/** What a business purchase adds to each item. */
const lineItemFields = (at: Level3At['line_items']['each']): Fields => ({
	...itemFields(at),
	commodityCode: string(at.commodity_code, 'Commodity Code', { optional: true }),
	discountAmount: amount(at.discount_amount, 'Discount Amount', {
		deducted: true,
		optional: true,
	}),
	totalAmount: amount(at.total_amount, 'Total Amount', { optional: true }),
	unitOfMeasure: string(at.unit_of_measure, 'Unit of Measure', { optional: true }),
});

const level3 = (at: Level3At): FixedCollectionField =>
	fixedCollection(
		at,
		'Level 3',
		{
			shippingAmount: amount(at.shipping_amount, 'Shipping Amount'),
			dutyAmount: amount(at.duty_amount, 'Duty Amount'),
			discountAmount: amount(at.discount_amount, 'Discount Amount', { deducted: true }),
			shipsFromPostalCode: string(at.ships_from_postal_code, 'Ships From Postal Code'),
			shippingAddress: fixedCollection(at.shipping_address, 'Shipping Address', addressLines, {
				optional: true,
			}),
			lineItems: fixedCollections(at.line_items, 'Line Items', lineItemFields, {
				optional: true,
			}),
		},
		{ optional: true, prefix: 'Level 3' },
	);

/** Data for lower card fees of business cards. */
const cardData = (at: CardDataAt): FixedCollectionField =>
	fixedCollection(
		at,
		'Card Data',
		{
			level2: fixedCollection(
				at.level_2,
				'Level 2',
				(level) => ({
					invoiceId: string(level.invoice_id, 'Invoice ID'),
					taxTotal: amount(level.tax_total, 'Tax Total'),
				}),
				{ optional: true, prefix: 'Level 2' },
			),
			level3: level3(at.level_3),
		},
		{
			optional: true,
			description: 'Level 2 and 3 data, which can lower the fees of business cards',
		},
	);

/** A part of an order for one recipient. */
export const purchaseUnitFields = (at: PurchaseUnitAt): Fields => ({
	amount: amount(at.amount, 'Amount', { description: 'Total to pay, everything included' }),
	description: string(at.description, 'Description', {
		optional: true,
		placeholder: 'e.g. Two T-shirts',
		description: 'Shown to the buyer',
	}),
	customId: string(at.custom_id, 'Custom ID', {
		optional: true,
		placeholder: 'e.g. ORDER-1001',
		description: 'Your own ID, which comes back in events and reports. The buyer does not see it.',
	}),
	// Not `items`: n8n confuses a collection's entry with the node's own parameter of that name.
	lineItems: fixedCollections(at.items, 'Items', itemFields, {
		optional: true,
		description: "What is sold: the buyer sees it. Also fill in 'Item Total' in 'Breakdown'.",
	}),
	// PayPal keeps the breakdown inside the amount.
	breakdown: breakdown(at.amount.breakdown, { optional: true }),
	invoiceId: string(at.invoice_id, 'Invoice ID', {
		optional: true,
		placeholder: 'e.g. INV-1001',
		description: 'Your invoice number, unique for each payment. The buyer sees it.',
	}),
	payee: payee(at.payee, 'Payee', {
		optional: true,
		description: 'Who receives the money. If empty, the account of the credential.',
	}),
	paymentInstruction: paymentInstruction(at.payment_instruction, { optional: true }),
	referenceId: string(at.reference_id, 'Reference ID', {
		optional: true,
		placeholder: 'e.g. default',
		description: 'Identifies this purchase unit. Needed if the order has several.',
	}),
	shipping: shipping(at.shipping, 'Shipping', {
		optional: true,
		description: 'Who receives the goods, and where',
	}),
	softDescriptor: string(at.soft_descriptor, 'Soft Descriptor', {
		optional: true,
		placeholder: 'e.g. MYSHOP',
		description: "What the buyer's card statement shows",
	}),
});

/**
 * The same fields as the order's own, since most orders have one purchase unit. Only this unit has card
 * data: few orders with several sellers have it, and the editor loads every field of every operation.
 */
export const firstPurchaseUnit = (at: PurchaseUnitAt): Fields => ({
	...purchaseUnitFields(at),
	cardData: cardData(at.supplementary_data.card),
	customerIpAddress: string(at.supplementary_data.risk.customer.ip_address, 'Buyer IP Address', {
		optional: true,
		placeholder: 'e.g. 203.0.113.7',
		description: "For PayPal's fraud checks",
	}),
});
