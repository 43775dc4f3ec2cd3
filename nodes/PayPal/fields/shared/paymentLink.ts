import type { Body } from '../../api/operation';
import type { Option, Fields, FixedCollectionsField } from '../types';
import {
	amount,
	boolean,
	currency,
	decimal,
	fixedCollections,
	notSent,
	number,
	options,
	string,
	type Settings,
} from '../build';

type LinkAt = Body<'payment-resources.create'>;
type LineAt = LinkAt['line_items']['first'];

/** The value for a tax or a fee that the account's settings decide. */
const PROFILE = { sibling: 'type', codes: { PREFERENCE: 'PROFILE' } } as const;

const FROM_SETTINGS = 'From Account Settings';

const taxes = (at: LineAt['taxes']): FixedCollectionsField =>
	fixedCollections(
		at,
		'Taxes',
		(tax) => ({
			type: options(tax.type, 'Type', {
				names: {
					PERCENTAGE: 'Percentage',
					PREFERENCE: {
						name: FROM_SETTINGS,
						description: 'The sales tax that your PayPal account is set to',
					},
				},
				default: 'PERCENTAGE',
				alsoSend: [[tax.value, PROFILE]],
			}),
			percentage: decimal(tax.value, 'Percentage', {
				required: true,
				min: '0',
				max: '100',
				placeholder: 'e.g. 19',
				show: { type: ['PERCENTAGE'] },
			}),
			name: string(tax.name, 'Name', {
				optional: true,
				placeholder: 'e.g. VAT',
				description: 'For your reference. The buyer does not see it.',
			}),
		}),
		{ optional: true, add: 'Add Tax', description: 'Added to the price' },
	);

const shipping = (at: LineAt['shipping']): FixedCollectionsField =>
	fixedCollections(
		at,
		'Shipping Fees',
		(fee) => ({
			type: options(fee.type, 'Type', {
				choices: [
					{ name: 'Flat Fee', value: 'FLAT' },
					{
						name: FROM_SETTINGS,
						value: 'PREFERENCE',
						description: 'The shipping fee that your PayPal account is set to',
					},
				],
				default: 'FLAT',
				alsoSend: [[fee.value, PROFILE]],
			}),
			amount: amount(fee.value, 'Amount', { required: true, show: { type: ['FLAT'] } }),
			additionalUnitValue: amount(fee.additional_unit_value, 'Each Further Unit', {
				optional: true,
				description: 'The fee for each unit after the first',
				show: { type: ['FLAT'] },
			}),
		}),
		{ optional: true, add: 'Add Fee', description: 'Added to the price for shipping' },
	);

/** This rule is known from other programs' code, and is on none of PayPal's pages. */
const UNCERTAIN = "Not in PayPal's reference: PayPal may refuse it";

/** What is added to the price, or subtracted from it. */
const rules = (at: LineAt['discounts'], label: string, add: string): FixedCollectionsField =>
	fixedCollections(
		at,
		label,
		(rule) => ({
			type: options(rule.type, 'Type', { names: { FLAT: 'Amount' }, default: 'FLAT' }),
			value: decimal(rule.value, 'Amount or Percentage', {
				min: '0',
				placeholder: 'e.g. 10',
				description:
					'A number without a currency: an amount in the currency of the link, or a percentage',
			}),
		}),
		{ optional: true, add, description: UNCERTAIN },
	);

const customerNotes = (at: LineAt['customer_notes']): FixedCollectionsField =>
	fixedCollections(
		at,
		'Questions to Buyer',
		(note) => ({
			label: string(note.label, 'Question', {
				// PayPal's reference requires none, but a field without a question is useless to the
				// buyer.
				required: true,
				placeholder: 'e.g. Name on the cup',
			}),
			required: boolean(note.required, 'Answer Required', {
				description: 'Whether the buyer must answer the question',
			}),
		}),
		{
			optional: true,
			add: 'Add Question',
			description: 'What the buyer is asked on the payment page',
		},
	);

const variants = (at: LineAt['variants']['dimensions']): FixedCollectionsField =>
	fixedCollections(
		at,
		'Variants',
		(variant) => ({
			name: string(variant.name, 'Name', { placeholder: 'e.g. Size' }),
			primary: boolean(variant.primary, 'Primary', {
				default: false,
				description:
					'Whether its options can have their own prices. Only one variant can be primary.',
			}),
			options: fixedCollections(
				variant.options,
				'Options',
				(option) => ({
					label: string(option.label, 'Label', { placeholder: 'e.g. Large' }),
					unitAmount: amount(option.unit_amount, 'Price', {
						description: 'For options of the primary variant only',
						show: { '/pricing': ['perOption'] },
					}),
				}),
				{ open: true },
			),
		}),
		{ optional: true, description: 'What the buyer chooses from, such as a size and a color' },
	);

const name = (at: LineAt, settings: Settings) =>
	string(at.name, 'Name', {
		placeholder: 'e.g. Handmade mug',
		description: 'The name of the product, shown to the buyer',
		...settings,
	});

const ONE_PRICE: Option = { name: 'One Price', value: 'one' };

const PER_OPTION: Option = {
	name: 'Price per Option',
	value: 'perOption',
	description: 'Such as the sizes of a shirt',
};

const PRICING =
	"Whether there is one price, or each option has its own. Set the prices of options in 'Variants', under 'Additional Fields'.";

const unitAmount = (at: LineAt) =>
	amount(at.unit_amount, 'Price', {
		required: true,
		description: 'Price of one unit, before tax and shipping',
		show: { pricing: ['one'] },
	});

/** Options that few links need. */
const details = (link: LinkAt, line: LineAt) =>
	({
		adjustableQuantity: number(line.adjustable_quantity.maximum, 'Max Quantity', {
			optional: true,
			// PayPal says no bounds, but nobody can buy less.
			min: 1,
			default: 10,
			description:
				'Lets the buyer choose a quantity up to this number. If empty, the quantity is 1.',
		}),
		collectShippingAddress: boolean(line.collect_shipping_address, 'Collect Shipping Address', {
			optional: true,
			default: true,
			description: 'Whether the buyer has to enter a shipping address',
		}),
		description: string(line.description, 'Description', {
			optional: true,
			rows: 3,
			description: 'Shown to the buyer below the name',
		}),
		discounts: rules(line.discounts, 'Discounts', 'Add Discount'),
		handling: rules(line.handling, 'Handling Fees', 'Add Fee'),
		productId: string(line.product_id, 'Product ID', {
			optional: true,
			placeholder: 'e.g. MUG-01',
			description: 'Your own product ID, such as the SKU',
		}),
		customerNotes: customerNotes(line.customer_notes),
		returnUrl: string(link.return_url, 'Return URL', {
			optional: true,
			placeholder: 'e.g. https://example.com/thanks',
			description: 'Where the buyer goes after paying',
		}),
		reusable: options(link.reusable, 'Reusable', {
			choices: [
				{ name: 'Many Payments', value: 'MULTIPLE' },
				{
					name: 'One Payment',
					value: 'SINGLE',
					description: UNCERTAIN,
				},
			],
			optional: true,
			default: 'MULTIPLE',
			description: 'How many buyers can pay by the link',
		}),
		shipping: shipping(line.shipping),
		taxes: taxes(line.taxes),
		variants: variants(line.variants.dimensions),
	}) satisfies Fields;

/** A whole payment link, with the one line item that it sells. */
export function linkFields(link: LinkAt) {
	const { first: line } = link.line_items;
	return {
		name: name(line, {
			// PayPal's reference requires it nowhere, but the page has no other heading.
			required: true,
			// The only kind of payment link that PayPal has.
			alsoSend: [
				[link.integration_mode, 'LINK'],
				[link.type, 'BUY_NOW'],
			],
		}),
		// PayPal refuses prices at both places (422).
		pricing: options(notSent, 'Pricing', {
			choices: [ONE_PRICE, PER_OPTION],
			default: 'one',
			description: PRICING,
		}),
		unitAmount: unitAmount(line),
		currencyCode: currency(notSent, { description: 'For all amounts of the link' }),
		...details(link, line),
	} satisfies Fields;
}

/** The same with every field optional. */
export function linkChanges(link: LinkAt) {
	const { first: line } = link.line_items;
	return {
		pricing: options(notSent, 'Pricing', {
			choices: [{ name: 'Keep Current Prices', value: 'keep' }, ONE_PRICE, PER_OPTION],
			default: 'keep',
			description: PRICING,
		}),
		unitAmount: unitAmount(line),
		currencyCode: currency(notSent, {
			// Any other default could change the currency of the link without the user noticing.
			sameAs: { name: 'Same as Payment Link' },
			description: 'For all amounts of the link',
			show: { pricing: ['one', 'perOption'] },
		}),
		name: name(line, { optional: true }),
		...details(link, line),
	} satisfies Fields;
}

/** What can be removed from a link, by its name in PayPal's request. */
export const REMOVABLE: readonly Option[] = [
	{ name: 'Description', value: 'description' },
	{ name: 'Discounts', value: 'discounts' },
	{ name: 'Handling Fees', value: 'handling' },
	{ name: 'Max Quantity', value: 'adjustable_quantity' },
	{ name: 'Product ID', value: 'product_id' },
	{ name: 'Questions to Buyer', value: 'customer_notes' },
	{ name: 'Return URL', value: 'return_url' },
	{ name: 'Shipping Fees', value: 'shipping' },
	{ name: 'Taxes', value: 'taxes' },
	{ name: 'Variants', value: 'variants' },
];
