import type { Backend } from '../../core/backend.mts';
import { addDuration, addMonths, DAY } from '../../core/duration.mts';
import { refuse, refuseNamed } from '../../core/errors.mts';
import { isCurrency, units } from '../../core/money.mts';
import type { Context } from '../resource.mts';
import { delays, type Movement } from './model.mts';

/** PayPal searches at most 31 days at once, within the last three years. */
const MAX_RANGE = 31 * DAY;
export const MONTHS_KEPT = 36;

export const PARTS = [
	'transaction_info',
	'payer_info',
	'shipping_info',
	'auction_info',
	'cart_info',
	'incentive_info',
	'store_info',
] as const;

export type Part = (typeof PARTS)[number];

export interface Search {
	/** Milliseconds since 1970, both included */
	readonly from: number;
	readonly to: number;
	readonly parts: readonly Part[];
	readonly fits: (movement: Movement) => boolean;
	/** Whether anything but the time is filtered; then PayPal shows no balances */
	readonly isFiltered: boolean;
}

function wrong(field: string, value: string | undefined, description: string): never {
	return refuse(400, {
		field,
		...(value !== undefined && { value }),
		location: 'query',
		issue: 'INVALID_PARAMETER_VALUE',
		description,
	});
}

/** A duration that `POST reports` has set, in milliseconds. */
export function lag(backend: Backend, name: 'delay' | 'pendingFor'): number {
	const now = backend.clock.now();
	return addDuration(now, backend.table(delays).get(name) ?? 'PT0S') - now;
}

/** Up to which time the reports are complete: `POST reports` makes them lag. */
export const refreshed = (backend: Backend): number => backend.clock.now() - lag(backend, 'delay');

/** A time of the past three years. @throws Refusal */
export function reportTime(backend: Backend, field: string, text: string): number {
	const time = Date.parse(text.replace(',', 'T'));
	const now = backend.clock.now();
	if (Number.isNaN(time)) wrong(field, text, 'This is not a date and time.');
	if (time > now && field !== 'end_date') wrong(field, text, 'The time is in the future.');
	if (time < addMonths(now, -MONTHS_KEPT)) {
		wrong(field, text, 'There is no data from more than three years ago.');
	}
	return time;
}

/** The filters of a search. @throws Refusal */
export function readSearch(ctx: Context): Search {
	const { start_date = '', end_date = '', fields = 'transaction_info' } = ctx.query;
	const from = reportTime(ctx, 'start_date', start_date);
	const to = reportTime(ctx, 'end_date', end_date);
	// PayPal has only a message for this, without a code or details.
	if (from > refreshed(ctx)) {
		refuseNamed(400, 'INVALID_REQUEST', 'Data for the given start date is not available.');
	}
	if (to < from) wrong('end_date', end_date, 'The end is before the start.');
	if (to - from > MAX_RANGE) wrong('end_date', end_date, 'The range is longer than 31 days.');
	const tests = testsOf(ctx.query);
	const { balance_affecting_records_only: only = 'Y' } = ctx.query;
	if (only !== 'Y' && only !== 'N') wrong('balance_affecting_records_only', only, 'Y or N.');
	return {
		from,
		to: Math.min(to, ctx.clock.now()),
		parts: partsOf(fields),
		fits: (movement) => (only === 'N' || movement.counts) && tests.every((test) => test(movement)),
		isFiltered: tests.length > 0,
	};
}

/** PayPal accepts this name, too, and returns the transaction, which includes its amount anyway. */
const AMOUNT = 'amount';

function partsOf(fields: string): readonly Part[] {
	const names = fields.split(',').map((name) => (name.trim() === AMOUNT ? PARTS[0] : name.trim()));
	if (names.includes('all')) return PARTS;
	const unknown = names.find((name) => !PARTS.some((part) => part === name));
	if (unknown !== undefined) wrong('fields', fields, `${unknown} is not one of the fields.`);
	return PARTS.filter((part) => names.includes(part));
}

type Test = (movement: Movement) => boolean;

/** How each parameter is read. */
const FILTERS: Readonly<Record<string, (value: string, name: string) => Test>> = {
	transaction_id: (value) => (it) => it.id === value,
	transaction_type: (value, name) => {
		if (!/^T\d{4}$/.test(value)) wrong(name, value, 'An event code such as T0006 is needed.');
		return (it) => it.code === value;
	},
	transaction_status: (value, name) => {
		if (!/^[DPSV]$/.test(value)) wrong(name, value, 'D, P, S or V is needed.');
		return (it) => it.status === value;
	},
	transaction_amount: (value, name) => {
		const [, from, to] = /^\[?\s*(-?\d+)\s+TO\s+(-?\d+)\s*\]?$/.exec(value) ?? [];
		if (from === undefined || to === undefined) {
			return wrong(name, value, 'A range in the smallest unit is needed, such as 500 TO 1005.');
		}
		return ({ amount }) => units(amount) >= BigInt(from) && units(amount) <= BigInt(to);
	},
	transaction_currency: (value, name) => {
		if (!isCurrency(value)) wrong(name, value, 'PayPal does not have this currency.');
		return (it) => it.amount.currency_code === value;
	},
	payment_instrument_type: (value, name) => {
		if (value !== 'CREDITCARD' && value !== 'DEBITCARD') {
			wrong(name, value, 'CREDITCARD or DEBITCARD is needed.');
		}
		return (it) => it.instrument === value;
	},
	store_id: (value) => (it) => it.store?.store_id === value,
	terminal_id: (value) => (it) => it.store?.terminal_id === value,
};

const testsOf = (query: Context['query']): readonly Test[] =>
	Object.entries(FILTERS).flatMap(([name, read]) => {
		const value = query[name];
		return value === undefined ? [] : [read(value, name)];
	});
