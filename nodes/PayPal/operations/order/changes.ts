import type { Field, PatchOp, PatchPath, TextField } from '../../engine/types';
import { addressLines } from '../../fields/address';
import { amount, choice, currency, group, json, rows, text } from '../../fields/basic';
import { platformFees } from '../../fields/paymentInstruction';
import { receiver } from '../../fields/person';
import { breakdown, itemFields } from '../../fields/purchaseUnit';

const referenceId: TextField = text('Reference ID', {
	default: 'default',
	maxLength: 256,
	description: 'PayPal calls the only one of an order "default"',
});

const ALL_OPS: readonly PatchOp[] = ['replace', 'add', 'remove'];

/** A change of one purchase unit, found by its reference ID. */
const ofUnit = (
	label: string,
	attribute: string,
	ops: readonly PatchOp[],
	value: Field,
): PatchPath => ({
	label,
	path: `/purchase_units/@reference_id=='{referenceId}'/${attribute}`,
	within: { referenceId },
	ops,
	value,
});

const shippingTypes = ['PICKUP_FROM_PERSON', 'PICKUP_IN_PERSON', 'PICKUP_IN_STORE', 'SHIPPING'];

const text127 = (placeholder: string): Field => text('Value', { maxLength: 127, placeholder });

/** What PayPal lets you change in an order (orders.patch of checkout_orders_v2.json). */
export const ORDER_CHANGES: Readonly<Record<string, PatchPath>> = {
	amount: {
		...ofUnit(
			'Amount',
			'amount',
			['replace'],
			group('Value', {
				currencyCode: currency({ in: 'body' }),
				value: amount('Amount', { shape: 'value', required: true }),
				breakdown: breakdown(),
			}),
		),
	},
	cardData: ofUnit(
		'Card Data',
		'supplementary_data/card',
		ALL_OPS,
		json('Value', { default: '{}' }),
	),
	clientConfiguration: {
		label: 'Client Configuration',
		path: '/application_context/client_configuration',
		ops: ['replace', 'add'],
		value: json('Value', { default: '{}' }),
	},
	customId: ofUnit('Custom ID', 'custom_id', ALL_OPS, text127('e.g. ORDER-1001')),
	description: ofUnit('Description', 'description', ALL_OPS, text127('e.g. Two T-shirts')),
	disbursementMode: ofUnit(
		'Disbursement Mode',
		'payment_instruction/disbursement_mode',
		['replace'],
		choice('Value', ['DELAYED', 'INSTANT']),
	),
	intent: {
		label: 'Intent',
		path: '/intent',
		ops: ['replace'],
		value: choice('Value', ['AUTHORIZE', 'CAPTURE']),
	},
	invoiceId: ofUnit('Invoice ID', 'invoice_id', ALL_OPS, text127('e.g. INV-1001')),
	items: { ...ofUnit('Items', 'items', ALL_OPS, rows('Value', itemFields())), currency: true },
	payeeEmail: ofUnit(
		'Payee Email',
		'payee/email',
		['replace'],
		text('Value', { maxLength: 254, placeholder: 'e.g. shop@example.com' }),
	),
	payer: {
		label: 'Payer',
		path: '/payer',
		ops: ['replace', 'add'],
		value: json('Value', { default: '{}' }),
	},
	paymentInstruction: ofUnit(
		'Payment Instruction',
		'payment_instruction',
		['replace'],
		json('Value', { default: '{}' }),
	),
	platformFees: ofUnit('Platform Fees', 'payment_instruction/platform_fees', ALL_OPS, {
		...platformFees,
		label: 'Value',
	}),
	purchaseUnit: {
		label: 'Purchase Unit',
		path: "/purchase_units/@reference_id=='{referenceId}'",
		within: { referenceId },
		ops: ['replace', 'add'],
		value: json('Value', { default: '{}' }),
	},
	shippingAddress: ofUnit(
		'Shipping Address',
		'shipping/address',
		['replace', 'add'],
		group('Value', addressLines()),
	),
	shippingName: ofUnit(
		'Shipping Name',
		'shipping/name',
		['replace', 'add'],
		group('Value', { fullName: { ...receiver, to: 'full_name' } }),
	),
	shippingType: ofUnit(
		'Shipping Type',
		'shipping/type',
		['replace', 'add'],
		choice('Value', shippingTypes),
	),
	softDescriptor: ofUnit(
		'Soft Descriptor',
		'soft_descriptor',
		['replace', 'remove'],
		text('Value', { maxLength: 22, placeholder: 'e.g. MYSHOP' }),
	),
};
