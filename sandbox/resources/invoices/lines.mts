import { newId } from '../../core/ids.mts';
import type { Tax } from './model.mts';
import type { Priced } from './totals.mts';

/**
 * A copy with IDs for its lines and taxes; PayPal gives equal taxes the same ID.
 * @param priced an invoice, a series or the content of a template
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
