import { isObject, without, type JsonObject, type JsonValue } from '../../../shared/json';

/** An object without its undefined properties. */
const defined = (entries: Readonly<Record<string, JsonValue | undefined>>): JsonObject =>
	Object.fromEntries(
		Object.entries(entries).filter((each): each is [string, JsonValue] => each[1] !== undefined),
	);

const inObject = (
	value: JsonValue | undefined,
	change: (object: JsonObject) => JsonObject,
): JsonValue | undefined => (isObject(value) ? change(value as JsonObject) : value);

/**
 * A discount as it was written. PayPal calculates the amount of a percentage, and returns discounts as
 * negative amounts; if the amount were sent back with the percentage, it would take precedence.
 */
function discountOf(discount: JsonObject): JsonObject {
	const { percent, amount } = discount;
	if (percent !== undefined && percent !== null) return without(discount, ['amount']);
	const positive = inObject(amount, (money) => ({
		...money,
		value: String(money.value).replace(/^-/, ''),
	}));
	return defined({ ...discount, amount: positive });
}

const taxOf = (tax: JsonObject): JsonObject => without(tax, ['amount', 'id']);

function itemOf(item: JsonObject): JsonObject {
	const { tax, discount, ...rest } = item;
	return defined({
		...without(rest, ['id']),
		tax: inObject(tax, taxOf),
		discount: inObject(discount, discountOf),
	});
}

/** The parts other than the items, without the sums, which PayPal recalculates. */
function amountOf({ breakdown }: JsonObject): JsonObject {
	return defined({
		breakdown: inObject(breakdown, ({ discount, shipping, custom }) =>
			defined({
				discount: inObject(discount, ({ invoice_discount: ofInvoice }) =>
					defined({ invoice_discount: inObject(ofInvoice, discountOf) }),
				),
				shipping: inObject(shipping, (cost) =>
					defined({ ...cost, tax: inObject(cost.tax, taxOf) }),
				),
				custom,
			}),
		),
	});
}

function infoOf(info: JsonObject): JsonObject {
	const { items, amount, ...rest } = info;
	return defined({
		...rest,
		items: Array.isArray(items)
			? items.map((item) => (isObject(item) ? itemOf(item as JsonObject) : item))
			: items,
		amount: inObject(amount, amountOf),
	});
}

/**
 * A series in the form in which it is sent back to PayPal: what a caller wrote, without anything that
 * PayPal calculated.
 */
export function restOfSeries(series: JsonObject): JsonObject {
	const { plan_detail: plan, recurring_info: info, ...rest } = series;
	return defined({
		...without(rest, ['id', 'status', 'links']),
		plan_detail: inObject(plan, (detail) =>
			without(detail, ['next_occurrence_date', 'completed_cycles']),
		),
		recurring_info: inObject(info, infoOf),
	});
}
