import type { Body } from '../../api/operation';
import type { Field, PatchOp, PatchPath, StringField } from '../../fields/types';
import {
	amount,
	change,
	currency,
	fixedCollection,
	fixedCollections,
	json,
	notSent,
	options,
	string,
} from '../../fields/build';
import { addressLines } from '../../fields/shared/address';
import { platformFees } from '../../fields/shared/paymentInstruction';
import { receiver } from '../../fields/shared/person';
import { breakdown, itemFields, type PurchaseUnitAt } from '../../fields/shared/purchaseUnit';

type OrderAt = Body<'orders.create'>;

const ALL_OPS: readonly PatchOp[] = ['replace', 'add', 'remove'];

/** A purchase unit in PayPal's JSON pointer: it is identified by its reference ID. */
const UNIT = "purchase_units/@reference_id=='{referenceId}'";

const referenceIdOf = (unit: PurchaseUnitAt): StringField =>
	string(unit.reference_id, 'Reference ID', {
		default: 'default',
		description: 'PayPal calls the only one of an order "default"',
	});

/** The JSON pointer to a place in a purchase unit. */
const pointerOf = ({ place, label }: Field): string => {
	if (place === undefined) throw new Error(`${label}: its path has to be given`);
	return `/${place.path.replace('purchase_units[]', UNIT).replaceAll('.', '/')}`;
};

/** What PayPal lets you change in an order. */
export const orderChanges = (order: OrderAt): Readonly<Record<string, PatchPath>> => {
	const unit = order.purchase_units.each;
	const within = { referenceId: referenceIdOf(unit) };
	/** A change of one purchase unit. */
	const ofUnit = (
		label: string,
		ops: readonly PatchOp[],
		value: Field,
		{ path = pointerOf(value), ...settings }: Partial<Pick<PatchPath, 'path' | 'currency'>> = {},
	): PatchPath => change(value, ops, { label, path, within, ...settings });
	return {
		amount: ofUnit(
			'Amount',
			['replace'],
			fixedCollection(unit.amount, 'Value', (total) => ({
				currencyCode: currency(total.currency_code),
				value: amount(total.value, 'Amount'),
				breakdown: breakdown(total.breakdown),
			})),
		),
		cardData: ofUnit(
			'Card Data',
			ALL_OPS,
			json(unit.supplementary_data.card, 'Value', { default: '{}' }),
		),
		// PayPal's file mentions it only in a description.
		clientConfiguration: change(json(notSent, 'Value', { default: '{}' }), ['replace', 'add'], {
			label: 'Client Configuration',
			path: '/application_context/client_configuration',
		}),
		customId: ofUnit(
			'Custom ID',
			ALL_OPS,
			string(unit.custom_id, 'Value', { placeholder: 'e.g. ORDER-1001' }),
		),
		description: ofUnit(
			'Description',
			ALL_OPS,
			string(unit.description, 'Value', { placeholder: 'e.g. Two T-shirts' }),
		),
		disbursementMode: ofUnit(
			'Disbursement Mode',
			['replace'],
			options(unit.payment_instruction.disbursement_mode, 'Value'),
		),
		intent: change(options(order.intent, 'Value'), ['replace'], { label: 'Intent' }),
		invoiceId: ofUnit(
			'Invoice ID',
			ALL_OPS,
			string(unit.invoice_id, 'Value', { placeholder: 'e.g. INV-1001' }),
		),
		items: ofUnit('Items', ALL_OPS, fixedCollections(unit.items, 'Value', itemFields), {
			currency: true,
		}),
		payeeEmail: ofUnit(
			'Payee Email',
			['replace'],
			string(unit.payee.email_address, 'Value', { placeholder: 'e.g. shop@example.com' }),
			// Its name in the patch differs from that in the order.
			{ path: `/${UNIT}/payee/email` },
		),
		payer: change(json(order.payer, 'Value', { default: '{}' }), ['replace', 'add'], {
			label: 'Payer',
		}),
		paymentInstruction: ofUnit(
			'Payment Instruction',
			['replace'],
			json(unit.payment_instruction, 'Value', { default: '{}' }),
		),
		platformFees: ofUnit('Platform Fees', ALL_OPS, {
			...platformFees(unit.payment_instruction.platform_fees),
			label: 'Value',
		}),
		purchaseUnit: ofUnit(
			'Purchase Unit',
			['replace', 'add'],
			json(unit, 'Value', { default: '{}' }),
		),
		shippingAddress: ofUnit(
			'Shipping Address',
			['replace', 'add'],
			fixedCollection(unit.shipping.address, 'Value', addressLines),
		),
		shippingName: ofUnit(
			'Shipping Name',
			['replace', 'add'],
			fixedCollection(unit.shipping.name, 'Value', { fullName: receiver(unit.shipping) }),
		),
		shippingType: ofUnit('Shipping Type', ['replace', 'add'], options(unit.shipping.type, 'Value')),
		softDescriptor: ofUnit(
			'Soft Descriptor',
			['replace', 'remove'],
			string(unit.soft_descriptor, 'Value', { placeholder: 'e.g. MYSHOP' }),
		),
	};
};
