import { newId } from '../../core/ids.mts';
import type { Tax } from './model.mts';
import type { Priced } from './totals.mts';

/**
 * The same with ids for its lines and taxes; PayPal gives the same tax the same id.
 * @param priced an invoice, a series or what a template fills in
 */
export function withIds<T extends Priced>(priced: T): T {
	const ids = new Map<string, string>();
	const taxed = (tax: Tax): Tax => {
		const key = JSON.stringify([tax.name, tax.percent]);
		const id = ids.get(key) ?? `TAX-${newId()}`;
		ids.set(key, id);
		return { ...tax, id };
	};
	const { items, amount } = priced;
	const { shipping } = amount?.breakdown ?? {};
	return {
		...priced,
		...(items && {
			items: items.map((item) => ({
				id: `ITEM-${newId()}`,
				...item,
				...(item.tax && { tax: taxed(item.tax) }),
			})),
		}),
		...(shipping?.tax && {
			amount: {
				...amount,
				breakdown: { ...amount?.breakdown, shipping: { ...shipping, tax: taxed(shipping.tax) } },
			},
		}),
	};
}
