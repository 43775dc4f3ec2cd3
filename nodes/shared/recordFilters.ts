import { isObject } from './json';

/** The filters for records that start the workflow. A missing filter accepts anything. */
export interface Filters {
	/** One or several, ignoring case. */
	status?: string[];
	/** Decimal text. */
	minimumAmount?: string;
	currency?: string;
	customId?: string;
}

/**
 * Where versions 1 and 2 of PayPal's records contain it: captures, refunds, authorizations, orders,
 * sales, subscriptions, invoices, disputes, payouts and their items, rows of the account's history.
 */
const PLACES = {
	status: [
		'status',
		'state',
		'invoice.status',
		'batch_header.batch_status',
		'transaction_status',
		'transaction_info.transaction_status',
	],
	amount: [
		'amount',
		'purchase_units.*.amount',
		'invoice.amount',
		'dispute_amount',
		'payout_item.amount',
		'batch_header.amount',
		'billing_info.last_payment.amount',
		'transaction_info.transaction_amount',
	],
	customId: ['custom_id', 'custom', 'purchase_units.*.custom_id', 'transaction_info.custom_field'],
} as const;

/** The values at a dotted path; `*` stands for each entry of a list. */
function valuesAt(value: unknown, path: string): unknown[] {
	return path.split('.').reduce<unknown[]>(
		(found, key) =>
			found.flatMap((inner) => {
				if (key === '*') return Array.isArray(inner) ? inner : [];
				return isObject(inner) && Object.hasOwn(inner, key) ? [inner[key]] : [];
			}),
		[value],
	);
}

const firstAt = (resource: unknown, paths: readonly string[]): unknown[] =>
	paths.map((path) => valuesAt(resource, path)).find((found) => found.length > 0) ?? [];

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Whether a text is a decimal number such as `10`, `-3.50` or `0.001`. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/**
 * Compares decimal texts of any length, exactly.
 *
 * @returns a negative number, 0, or a positive number if `a` is less, equal or greater
 */
export function compareDecimals(a: string, b: string): number {
	const [, signA = '', wholeA = '', partA = ''] = DECIMAL.exec(a) ?? [];
	const [, signB = '', wholeB = '', partB = ''] = DECIMAL.exec(b) ?? [];
	const whole = Math.max(wholeA.length, wholeB.length);
	const part = Math.max(partA.length, partB.length);
	const digits = (sign: string, before: string, after: string): bigint =>
		BigInt(`${sign}${before.padStart(whole, '0')}${after.padEnd(part, '0')}`);
	const [left, right] = [digits(signA, wholeA, partA), digits(signB, wholeB, partB)];
	return left < right ? -1 : left > right ? 1 : 0;
}

/** Amounts as `{value, currency_code}` (version 2) or `{total, currency}` (version 1). */
function readAmount(amount: unknown): { value: string; currency: string } | undefined {
	if (!isObject(amount)) return undefined;
	const value = String(amount.value ?? amount.total ?? '');
	const currency = String(amount.currency_code ?? amount.currency ?? '');
	return isDecimal(value) ? { value, currency: currency.toUpperCase() } : undefined;
}

/**
 * Why a record does not start the workflow, or undefined if it does. A record without the property that
 * a filter checks does not pass it.
 *
 * @param resource an event's resource, or a row of a list
 */
export function whyFilteredOut(resource: unknown, filters: Filters): string | undefined {
	const { status, minimumAmount, currency, customId } = filters;
	if (status !== undefined) {
		const found = firstAt(resource, PLACES.status).map((value) => String(value).toUpperCase());
		if (!status.some((wanted) => found.includes(wanted.toUpperCase()))) {
			return `its status is ${found.join(', ') || 'not given'}`;
		}
	}
	if (minimumAmount !== undefined || currency !== undefined) {
		const amounts = firstAt(resource, PLACES.amount).map(readAmount);
		const passes = amounts.some(
			(amount) =>
				amount !== undefined &&
				(currency === undefined || amount.currency === currency.toUpperCase()) &&
				(minimumAmount === undefined || compareDecimals(amount.value, minimumAmount) >= 0),
		);
		const given = amounts.map((amount) => `${amount?.value} ${amount?.currency}`).join(', ');
		if (!passes) return `its amount is ${given || 'not given'}`;
	}
	if (customId !== undefined) {
		if (!firstAt(resource, PLACES.customId).map(String).includes(customId)) {
			return 'its custom ID is different';
		}
	}
	return undefined;
}
