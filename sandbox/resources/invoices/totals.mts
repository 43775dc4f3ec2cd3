import { fromUnits, sum, units, type Money } from '../../core/money.mts';
import type { Amount, Breakdown, Configuration, Discount, Item, Tax } from './model.mts';

/** The parts of an invoice or a template from which its amounts are computed. */
export interface Priced {
	readonly items?: readonly Item[];
	readonly configuration?: Configuration;
	readonly amount?: Amount;
}

export interface Totals {
	/** Including the amounts of their taxes and discounts */
	readonly items: readonly Item[];
	readonly amount: Money & { readonly breakdown: Breakdown };
}

/** An exact fraction; percentages and quantities have up to five decimals. */
type Ratio = readonly [numerator: bigint, denominator: bigint];

const ONE: Ratio = [1n, 1n];

/** @param text a decimal number that has been checked, such as `7.25` */
export function ratio(text: string): Ratio {
	const [whole = '', fraction = ''] = text.split('.');
	return [
		BigInt(`${whole === '' || whole === '-' ? `${whole}0` : whole}${fraction}`),
		10n ** BigInt(fraction.length),
	];
}

/** The product in the smallest unit, with halves rounded away from zero. */
export function times(amount: bigint, ...factors: readonly Ratio[]): bigint {
	const top = factors.reduce((product, [numerator]) => product * numerator, amount);
	const bottom = factors.reduce((product, [, denominator]) => product * denominator, 1n);
	const size = ((top < 0n ? -top : top) * 2n + bottom) / (bottom * 2n);
	return top < 0n ? -size : size;
}

const percentOf = (text: string): Ratio => {
	const [top, bottom] = ratio(text);
	return [top, bottom * 100n];
};

/** Responses contain discounts as negative amounts, which may be sent back. */
const size = (money: Money): bigint => {
	const amount = units(money);
	return amount < 0n ? -amount : amount;
};

/** The amount of a discount; a given amount takes precedence over a percentage. */
function discountOf(base: bigint, { amount, percent }: Discount = {}): bigint {
	if (amount) return size(amount);
	return percent === undefined ? 0n : times(base, percentOf(percent));
}

/**
 * Computes an invoice as PayPal does: each line is unit amount times quantity, less its discount;
 * the invoice's discount is spread over all lines in proportion to what is left of them; taxes are
 * those of the lines, by default after discounts, and of shipping. Each step is rounded to the
 * currency's smallest unit.
 * @param currency of all amounts
 */
export function totalsOf(
	{ items = [], configuration = {}, amount = {} }: Priced,
	currency: string,
): Totals {
	const money = (value: bigint): Money => fromUnits(value, currency);
	const { tax_calculated_after_discount: afterDiscount = true, tax_inclusive: inclusive = false } =
		configuration;
	const { discount, shipping, custom } = amount.breakdown ?? {};

	const lines = items.map((item) => {
		const gross = times(units(item.unit_amount), ratio(item.quantity));
		const taken = discountOf(gross, item.discount);
		return { item, gross, taken, net: gross - taken };
	});
	const net = sum(lines.map((line) => line.net));
	const invoiceDiscount = discountOf(net, discount?.invoice_discount);
	const left = shareLeft(net, discount?.invoice_discount);

	const taxed = lines.map((line) => {
		const { tax } = line.item;
		const base: readonly [bigint, Ratio] = afterDiscount ? [line.net, left] : [line.gross, ONE];
		return { ...line, tax: tax ? times(...base, rateOf(tax, inclusive)) : 0n };
	});
	const itemTax = sum(taxed.map(({ tax }) => tax));
	const shippingAmount = shipping?.amount ? units(shipping.amount) : 0n;
	const shippingTax = shipping?.tax ? times(shippingAmount, percentOf(shipping.tax.percent)) : 0n;
	const total =
		net -
		invoiceDiscount +
		(inclusive ? 0n : itemTax) +
		shippingAmount +
		shippingTax +
		(custom?.amount ? units(custom.amount) : 0n);
	const itemDiscount = sum(lines.map(({ taken }) => taken));

	return {
		items: taxed.map(({ item, taken, tax }) => ({
			...item,
			...(item.tax && { tax: { ...item.tax, amount: money(tax) } }),
			...(item.discount && { discount: { ...item.discount, amount: money(taken) } }),
		})),
		amount: {
			...money(total),
			breakdown: {
				item_total: money(sum(lines.map(({ gross }) => gross))),
				...((itemDiscount !== 0n || discount?.invoice_discount) && {
					discount: {
						...(discount?.invoice_discount && {
							invoice_discount: { ...discount.invoice_discount, amount: money(-invoiceDiscount) },
						}),
						item_discount: money(-itemDiscount),
					},
				}),
				tax_total: money(itemTax + shippingTax),
				...(shipping && {
					shipping: {
						...shipping,
						...(shipping.tax && { tax: { ...shipping.tax, amount: money(shippingTax) } }),
					},
				}),
				...(custom && { custom }),
			},
		},
	};
}

/** The share of each line that remains after the invoice's discount. */
function shareLeft(net: bigint, { amount, percent }: Discount = {}): Ratio {
	if (amount) return net === 0n ? ONE : [net - size(amount), net];
	if (percent === undefined) return ONE;
	const [top, bottom] = percentOf(percent);
	return [bottom - top, bottom];
}

/** A tax as a share of the price: 20 % included in a price is a sixth of it. */
function rateOf({ percent }: Tax, inclusive: boolean): Ratio {
	const [top, bottom] = percentOf(percent);
	return inclusive ? [top, bottom + top] : [top, bottom];
}
