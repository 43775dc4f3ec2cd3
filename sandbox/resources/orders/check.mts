import type { Detail } from '../../core/errors.mts';
import { minorUnits, problemOf, sum, type Money } from '../../core/money.mts';
import {
	BREAKDOWN_PARTS,
	type Address,
	type Breakdown,
	type ExperienceContext,
	type Intent,
	type PurchaseUnitRequest,
} from './model.mts';

type Note = (issue: string, field: string, value?: string) => void;
interface Checked {
	readonly intent: Intent;
	readonly purchase_units: readonly PurchaseUnitRequest[];
}

/** Countries whose addresses need a postal code and a city; only a few of them. */
const NEEDS_POSTAL_CODE = new Set(['AU', 'CA', 'DE', 'ES', 'FR', 'GB', 'IT', 'US']);

/**
 * PayPal's business rules for an order: amounts, items, shipping, several units.
 * The codes are those of the 422 of orders.create in checkout_orders_v2.json.
 * @param preference where the shipping address comes from
 * @returns all violations; empty if there are none
 */
export function orderProblems(
	order: Checked,
	preference?: ExperienceContext['shipping_preference'],
): Detail[] {
	const problems: Detail[] = [];
	const note: Note = (issue, field, value) => {
		problems.push({ field, ...(value !== undefined && { value }), location: 'body', issue });
	};
	const units = order.purchase_units;
	checkUnits(order, note);
	for (const [index, unit] of units.entries()) {
		const at = unitPointer(unit, index);
		checkAmounts(unit, at, note);
		if (problems.length === 0) checkSums(unit, at, note);
		checkItems(unit, at, units.length, note);
		checkShipping(unit, at, preference === 'SET_PROVIDED_ADDRESS', note);
		const fees = unit.payment_instruction?.platform_fees ?? [];
		if (order.intent === 'AUTHORIZE' && fees.length > 0) {
			note('UNSUPPORTED_PAYMENT_INSTRUCTION', `${at}/payment_instruction`);
		}
		if (fees.some(({ amount }) => more(amount, unit.amount))) {
			note('INVALID_PLATFORM_FEES_AMOUNT', `${at}/payment_instruction/platform_fees`);
		}
	}
	return problems;
}

/** PayPal refers to a unit by its reference ID if it has one. */
const unitPointer = ({ reference_id }: PurchaseUnitRequest, index: number): string =>
	reference_id === undefined
		? `/purchase_units/${index}`
		: `/purchase_units/@reference_id=='${reference_id}'`;

function checkUnits({ intent, purchase_units: units }: Checked, note: Note): void {
	if (units.length > 1) {
		if (intent === 'AUTHORIZE') note('UNSUPPORTED_INTENT', '/intent', intent);
		const seen = new Set<string>();
		for (const [index, { reference_id }] of units.entries()) {
			const field = `/purchase_units/${index}/reference_id`;
			if (reference_id === undefined) note('REFERENCE_ID_REQUIRED', field);
			else if (seen.has(reference_id)) note('DUPLICATE_REFERENCE_ID', field, reference_id);
			else seen.add(reference_id);
		}
	}
	const currencies = new Set(units.flatMap(moniesOf).map(([, money]) => money.currency_code));
	if (currencies.size > 1) note('MULTI_CURRENCY_ORDER', '/purchase_units');
}

/** All amounts of a unit, with their pointers and whether they may be zero. */
function moniesOf(unit: PurchaseUnitRequest): Array<[field: string, Money, mayBeZero: boolean]> {
	const monies: Array<[string, Money, boolean]> = [['/amount', unit.amount, false]];
	const add = (field: string, money: Money | undefined): void => {
		if (money) monies.push([field, money, true]);
	};
	for (const part of BREAKDOWN_PARTS) {
		add(`/amount/breakdown/${part}`, unit.amount.breakdown?.[part]);
	}
	for (const [index, item] of (unit.items ?? []).entries()) {
		add(`/items/${index}/unit_amount`, item.unit_amount);
		add(`/items/${index}/tax`, item.tax);
	}
	for (const [index, option] of (unit.shipping?.options ?? []).entries()) {
		add(`/shipping/options/${index}/amount`, option.amount);
	}
	return monies;
}

function checkAmounts(unit: PurchaseUnitRequest, at: string, note: Note): void {
	for (const [field, money, mayBeZero] of moniesOf(unit)) {
		const problem = problemOf(money, mayBeZero);
		const isCurrency = problem === 'INVALID_CURRENCY_CODE';
		if (problem) {
			note(
				problem,
				`${at}${field}/${isCurrency ? 'currency_code' : 'value'}`,
				isCurrency ? money.currency_code : money.value,
			);
		}
	}
}

/** @returns the amount in the smallest unit, or 0 if it is missing */
const amountOf = (money: Money | undefined): bigint => (money && minorUnits(money)) ?? 0n;

function checkSums({ amount, items = [] }: PurchaseUnitRequest, at: string, note: Note): void {
	const { breakdown } = amount;
	const where = `${at}/amount/breakdown`;
	if (items.length > 0) {
		const total = sum(items.map((item) => amountOf(item.unit_amount) * BigInt(item.quantity)));
		const tax = sum(items.map((item) => amountOf(item.tax) * BigInt(item.quantity)));
		if (!breakdown?.item_total) note('ITEM_TOTAL_REQUIRED', `${where}/item_total`);
		else if (total !== amountOf(breakdown.item_total)) {
			note('ITEM_TOTAL_MISMATCH', `${where}/item_total/value`, breakdown.item_total.value);
		}
		if (items.some((item) => item.tax) && !breakdown?.tax_total) {
			note('TAX_TOTAL_REQUIRED', `${where}/tax_total`);
		} else if (items.some((item) => item.tax) && tax !== amountOf(breakdown?.tax_total)) {
			note('TAX_TOTAL_MISMATCH', `${where}/tax_total/value`, breakdown?.tax_total?.value);
		}
	}
	if (breakdown && sumOf(breakdown) !== amountOf(amount)) {
		note('AMOUNT_MISMATCH', `${at}/amount/value`, amount.value);
	}
}

const sumOf = (parts: Breakdown): bigint =>
	sum(
		BREAKDOWN_PARTS.map((part) =>
			part === 'discount' || part === 'shipping_discount'
				? -amountOf(parts[part])
				: amountOf(parts[part]),
		),
	);

function checkItems({ items = [] }: PurchaseUnitRequest, at: string, units: number, note: Note) {
	const donations = items.filter(({ category }) => category === 'DONATION').length;
	if (donations === 0) return;
	if (units > 1) note('DONATION_ITEMS_NOT_SUPPORTED', '/purchase_units');
	if (donations < items.length) note('MULTIPLE_ITEM_CATEGORIES', `${at}/items`);
}

function checkShipping(
	{ shipping, amount }: PurchaseUnitRequest,
	at: string,
	provided: boolean,
	note: Note,
): void {
	if (!shipping) return;
	if (shipping.address) checkAddress(shipping.address, `${at}/shipping/address`, note);
	if (!shipping.address && provided) note('MISSING_SHIPPING_ADDRESS', `${at}/shipping/address`);
	else if (shipping.type?.startsWith('PICKUP') && !shipping.address) {
		note('MISSING_PICKUP_ADDRESS', `${at}/shipping/address`);
	}
	const { options = [] } = shipping;
	if (options.length === 0) return;
	const where = `${at}/shipping/options`;
	const selected = options.filter((option) => option.selected);
	if (selected.length === 0) note('SHIPPING_OPTION_NOT_SELECTED', where);
	if (selected.length > 1) note('MULTIPLE_SHIPPING_OPTION_SELECTED', where);
	const cost = selected[0]?.amount;
	if (cost && amount.breakdown && amountOf(cost) !== amountOf(amount.breakdown.shipping)) {
		note('PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH', where);
	}
}

function checkAddress(address: Address, at: string, note: Note): void {
	if (!NEEDS_POSTAL_CODE.has(address.country_code)) return;
	if (!address.postal_code) note('POSTAL_CODE_REQUIRED', `${at}/postal_code`);
	if (!address.admin_area_2) note('CITY_REQUIRED', `${at}/admin_area_2`);
}

const more = (a: Money, b: Money): boolean => amountOf(a) > amountOf(b);
