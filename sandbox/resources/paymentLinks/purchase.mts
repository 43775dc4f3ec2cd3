import type { Backend } from '../../core/backend.mts';
import { HOUR } from '../../core/duration.mts';
import { notFound, refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { fromUnits, problemOf, sum, units, type Money } from '../../core/money.mts';
import { completeUnit } from '../orders/create.mts';
import { approveOrder } from '../orders/lifecycle.mts';
import { orders, type Order, type PurchaseUnitRequest } from '../orders/model.mts';
import { pay } from '../orders/pay.mts';
import {
	dimensionsOf,
	lineOf,
	paymentLinks,
	type LineItem,
	type Option,
	type PaymentLink,
} from './model.mts';

/** What the buyer chooses on the page. */
export interface Choices {
	/** The label of an option, by the name of its dimension; the first one if none is given */
	readonly options: Readonly<Record<string, string>>;
	readonly quantity: number;
}

/** The maximum length of names in orders. */
const NAME_LENGTH = 127;

/** The link with an ID, for a buyer. @throws Refusal also if it no longer sells anything */
export function payableLink(backend: Backend, id: string): { link: PaymentLink; line: LineItem } {
	const link = backend.table(paymentLinks).get(id) ?? notFound('id', id);
	const line = lineOf(link.request);
	return line && link.status === 'ACTIVE' ? { link, line } : notFound('id', id);
}

/**
 * A buyer pays with a link: it becomes an order, which is approved and captured at once.
 * @throws Refusal for a choice that the link does not offer
 */
export function payLink(backend: Backend, id: string, choices: Choices): Order {
	const { link, line } = payableLink(backend, id);
	const unit = purchaseOf(line, choices);
	const now = backend.now();
	const order: Order = {
		id: newId(),
		intent: 'CAPTURE',
		status: 'CREATED',
		created: now,
		updated: now,
		expires: backend.clock.now() + HOUR,
		units: [completeUnit(unit, link.caller)],
		context: {
			shipping_preference: line.collect_shipping_address ? 'GET_FROM_FILE' : 'NO_SHIPPING',
		},
	};
	backend.table(orders).set(order.id, order);
	if (link.request.reusable === 'SINGLE') {
		backend.table(paymentLinks).set(id, { ...link, status: 'INACTIVE', updated: now });
	}
	return pay(backend, approveOrder(backend, order.id));
}

/** The purchase as a unit of an order. */
function purchaseOf(line: LineItem, { options, quantity }: Choices): PurchaseUnitRequest {
	const most = line.adjustable_quantity?.maximum ?? 1;
	if (!Number.isInteger(quantity) || quantity < 1 || quantity > most) {
		refuse(422, { issue: 'INVALID_PARAMETER_VALUE', field: 'quantity', value: String(quantity) });
	}
	const chosen = chosenOptions(line, options);
	const price = chosen.find((option) => option.unit_amount)?.unit_amount ?? line.unit_amount;
	if (!price) return refuse(422, { issue: 'MISSING_REQUIRED_PARAMETER', field: 'unit_amount' });
	const labels = chosen.map(({ label }) => label).join(', ');
	const name = labels === '' ? (line.name ?? '') : `${line.name ?? ''} (${labels})`;
	const { total, parts } = totalOf(line, price, quantity);
	const problem = problemOf(total);
	if (problem) refuse(422, { issue: problem, field: 'amount', value: total.value });
	return {
		amount: { ...total, breakdown: parts },
		items: [
			{
				name: name.slice(0, NAME_LENGTH),
				quantity: String(quantity),
				unit_amount: price,
				...(line.product_id !== undefined && { sku: line.product_id }),
			},
		],
	};
}

const chosenOptions = (line: LineItem, chosen: Choices['options']): Option[] =>
	dimensionsOf(line).map(({ name, options }) => {
		const label = chosen[name] ?? options[0]?.label;
		return (
			options.find((option) => option.label === label) ??
			refuse(422, { issue: 'INVALID_PARAMETER_VALUE', field: name, value: label ?? '' })
		);
	});

/** A share of an amount in its smallest unit, rounded half up. @param percent as `8.25` */
function share(of: bigint, percent: string): bigint {
	const [whole = '0', fraction = ''] = percent.split('.');
	const scale = 10n ** BigInt(fraction.length + 2);
	return (of * BigInt(whole + fraction) * 2n + scale) / (scale * 2n);
}

interface Rule {
	readonly type?: string;
	readonly value: string;
}

/**
 * The total that the buyer pays. Amounts that depend on the account's settings (`PREFERENCE`) are
 * zero.
 */
export function totalOf(line: LineItem, price: Money, quantity: number) {
	const { currency_code } = price;
	const inUnits = (value: string): bigint => units({ currency_code, value });
	const items = units(price) * BigInt(quantity);
	const ruled = (rules: readonly Rule[] = []): bigint =>
		sum(
			rules.map(({ type, value }) =>
				type === 'PERCENTAGE' ? share(items, value) : type === 'PREFERENCE' ? 0n : inUnits(value),
			),
		);
	const furtherUnits = (line.shipping ?? [])
		.filter(({ type }) => type !== 'PREFERENCE')
		.map(({ additional_unit_value: each = '0' }) => inUnits(each) * BigInt(quantity - 1));
	const all = {
		item_total: items,
		shipping: ruled(line.shipping) + sum(furtherUnits),
		handling: ruled(line.handling),
		discount: ruled(line.discounts),
		tax_total: ruled(line.taxes),
	};
	const { item_total, shipping, handling, tax_total } = all;
	const parts = Object.entries(all)
		.filter(([name, part]) => part > 0n || name === 'item_total')
		.map(([name, part]) => [name, fromUnits(part, currency_code)]);
	const total = item_total + shipping + handling + tax_total - all.discount;
	return {
		total: fromUnits(total, currency_code),
		parts: Object.fromEntries(parts) as Readonly<Record<string, Money>>,
	};
}
