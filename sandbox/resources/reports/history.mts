import { SECOND } from '../../core/duration.mts';
import { decimalsOf, feeInUnits, fromUnits } from '../../core/money.mts';
import type { History, Movement } from './model.mts';

/**
 * Lines of a generated history. Each is computed from the seed and its own number, so that any part
 * of a long history can be computed without the rest, and the same seed gives the same history.
 */

/** 32 bits that look random, from a seed and two numbers (the finishing step of MurmurHash3). */
function bits(seed: number, index: number, salt: number): number {
	let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35) ^ salt;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** Distinguishes the random numbers of one line. */
const KIND = 1;
const AMOUNT = 2;
const CURRENCY = 3;
const PART = 4;
const TIME = 5;
const LETTERS = 6;
const BUYER = 7;
const EXTRA = 8;

type Kind = 'sale' | 'subscription' | 'refund' | 'payout' | 'withdrawal' | 'hold' | 'denied';

/** The percentage of lines of each kind. */
const SHARES: ReadonlyArray<readonly [Kind, number]> = [
	['sale', 72],
	['subscription', 8],
	['refund', 8],
	['payout', 5],
	['withdrawal', 2],
	['hold', 3],
	['denied', 2],
];

const CODES: Readonly<Record<Kind, string>> = {
	sale: 'T0006',
	subscription: 'T0002',
	refund: 'T1107',
	payout: 'T0001',
	withdrawal: 'T0400',
	hold: 'T1300',
	denied: 'T0006',
};

function drawnKind({ seed }: History, index: number): Kind {
	let rest = bits(seed, index, KIND) % 100;
	for (const [kind, share] of SHARES) {
		if (rest < share) return kind;
		rest -= share;
	}
	return 'sale';
}

/** A refund refunds the previous line; if that is not a sale, the line is a sale itself. */
function kindOf(history: History, index: number): Kind {
	const kind = drawnKind(history, index);
	if (kind !== 'refund') return kind;
	return index > 0 && drawnKind(history, index - 1) === 'sale' ? 'refund' : 'sale';
}

const isWhole = ({ seed }: History, index: number): boolean => bits(seed, index, PART) % 2 === 0;

/** Eight out of ten are in US dollars; a refund is in the currency of the refunded sale. */
function currencyOf({ seed }: History, index: number): string {
	const drawn = bits(seed, index, CURRENCY) % 100;
	if (drawn < 80) return 'USD';
	return drawn < 95 ? 'EUR' : 'JPY';
}

/** In the currency's smallest unit. */
interface Amount {
	readonly units: bigint;
	readonly currency: string;
}

function amountOf(history: History, index: number): Amount {
	const kind = kindOf(history, index);
	if (kind === 'refund') {
		const { units, currency } = amountOf(history, index - 1);
		return { units: -(isWhole(history, index) ? units : (units + 1n) / 2n), currency };
	}
	const currency = currencyOf(history, index);
	const drawn = BigInt(100 + (bits(history.seed, index, AMOUNT) % 19_900));
	const units = decimalsOf(currency) === 0 ? drawn * 2n : drawn;
	if (kind === 'payout') return { units: -units, currency };
	if (kind === 'withdrawal') return { units: -units * 20n, currency };
	return { units, currency };
}

const takesFee = (kind: Kind): boolean => kind === 'sale' || kind === 'subscription';

const countsFor = (kind: Kind): boolean => kind !== 'hold' && kind !== 'denied';

/** How many parts are cached for the next page: a caller may search several months at a time. */
const MAX_RECENT = 32;

/** Recently computed values of a history, by their key. */
type Recent<K, V> = WeakMap<History, Map<K, V>>;

function recall<K, V>(recent: Recent<K, V>, history: History, key: K): V | undefined {
	return recent.get(history)?.get(key);
}

/** The oldest one is dropped first: a Map keeps the order of insertion. */
function keep<K, V>(recent: Recent<K, V>, history: History, key: K, value: V): V {
	const kept = recent.get(history) ?? new Map<K, V>();
	recent.set(history, kept.set(key, value));
	if (kept.size > MAX_RECENT) kept.delete(kept.keys().next().value as K);
	return value;
}

const COUNTED_IN_ONE = 1000;
type Sums = Readonly<Record<string, bigint>>;

/** Sums up to each block of lines, computed as needed. */
const blocks = new WeakMap<History, Sums[]>();

/** Sums up to recently requested lines: each page of a search starts with the same one. */
const recentSums: Recent<number, Sums> = new WeakMap();

/** The change of the balance by all lines before an index, by currency. */
export const sumBefore = (history: History, index: number): Sums =>
	recall(recentSums, history, index) ??
	keep(recentSums, history, index, computeSum(history, index));

function computeSum(history: History, index: number): Sums {
	const known = blocks.get(history) ?? [{}];
	blocks.set(history, known);
	const block = Math.floor(index / COUNTED_IN_ONE);
	while (known.length <= block) {
		const from = (known.length - 1) * COUNTED_IN_ONE;
		known.push(summed(history, from, from + COUNTED_IN_ONE, known.at(-1) ?? {}));
	}
	return summed(history, block * COUNTED_IN_ONE, index, known[block] ?? {});
}

function summed(history: History, from: number, to: number, start: Sums): Sums {
	const sums: Record<string, bigint> = { ...start };
	for (let index = from; index < to; index++) {
		const kind = kindOf(history, index);
		if (!countsFor(kind)) continue;
		const { units, currency } = amountOf(history, index);
		const fee = takesFee(kind) ? feeInUnits(units, currency) : 0n;
		sums[currency] = (sums[currency] ?? 0n) + units - fee;
	}
	return sums;
}

/** The time of a line: evenly distributed, and never before that of the previous line. */
function timeOf({ seed, from, to, count }: History, index: number): number {
	const place = (index + bits(seed, index, TIME) / 2 ** 32) / count;
	const time = from + Math.floor(place * (to - from));
	return time - (time % SECOND);
}

/** The first line at or after a time; the count if there is none. */
export function firstAt(history: History, time: number): number {
	const { from, to, count } = history;
	const guess = to > from ? Math.floor(((time - from) / (to - from)) * count) : 0;
	let index = Math.min(Math.max(guess - 1, 0), count);
	while (index > 0 && timeOf(history, index - 1) >= time) index--;
	while (index < count && timeOf(history, index) < time) index++;
	return index;
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One of 36 characters, chosen by random bits. */
const letterOf = (drawn: number, shift: number): string => ALPHABET[(drawn >>> shift) % 36];

const sixDigits = (value: number): string => String(value % 1_000_000).padStart(6, '0');

/** An ID in PayPal's format; it contains the line's index, which makes it unique. */
function idOf({ seed, number }: History, index: number): string {
	const drawn = bits(seed, index, LETTERS);
	return (
		letterOf(drawn, 0) +
		letterOf(drawn, 5) +
		sixDigits(index) +
		letterOf(drawn, 10) +
		letterOf(drawn, 15) +
		sixDigits((seed % 10_000) * 100 + number) +
		letterOf(drawn, 20)
	);
}

/** Recently requested parts of a history: pages of one search request the same lines again. */
const recentParts: Recent<string, readonly Movement[]> = new WeakMap();
const MAX_KEPT = 20_000;

/** The lines from one number up to another, which is not included. */
export function* linesOf(history: History, from: number, to: number): Iterable<Movement> {
	const key = `${from}-${to}`;
	const known = recall(recentParts, history, key);
	if (known !== undefined) return yield* known;
	const lines: Movement[] = [];
	for (let index = from; index < to; index++) {
		const line = lineOf(history, index);
		if (lines.length < MAX_KEPT) lines.push(line);
		yield line;
	}
	if (lines.length === to - from) keep(recentParts, history, key, lines);
}

const NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gil', 'Hana', 'Ivo', 'Jo'] as const;
const COUNTRIES = ['US', 'US', 'US', 'DE', 'FR', 'GB', 'JP', 'NL'] as const;

function lineOf(history: History, index: number): Movement {
	const { seed } = history;
	const kind = kindOf(history, index);
	const { units, currency } = amountOf(history, index);
	const time = timeOf(history, index);
	const next = index + 1;
	const isReversed =
		kind === 'sale' &&
		next < history.count &&
		kindOf(history, next) === 'refund' &&
		isWhole(history, next);
	const buyer = bits(seed, kind === 'refund' ? index - 1 : index, BUYER) % 1000;
	const extra = bits(seed, index, EXTRA);
	return {
		id: idOf(history, index),
		code: CODES[kind],
		time,
		updated: isReversed ? timeOf(history, next) : time,
		amount: fromUnits(units, currency),
		...(takesFee(kind) && { fee: fromUnits(-feeInUnits(units, currency), currency) }),
		status: statusOf(kind, isReversed),
		counts: countsFor(kind),
		...(kind === 'refund' && { reference: { id: idOf(history, index - 1), type: 'TXN' as const } }),
		...(kind === 'sale' && { invoiceId: `INV-${seed}-${index}` }),
		...(kind === 'payout' && { custom: `payout-${index}` }),
		instrument: kind === 'sale' && extra % 5 === 0 ? cardOf(extra) : 'PAYPAL',
		...(kind !== 'withdrawal' && {
			other: {
				id: accountOf(buyer),
				email: `buyer${buyer}@sandbox.example`,
				name: { given_name: NAMES[buyer % NAMES.length] as string, surname: `Buyer ${buyer}` },
				country: COUNTRIES[buyer % COUNTRIES.length] as string,
			},
		}),
		...(kind === 'sale' &&
			extra % 10 === 1 && { store: { store_id: `S${buyer % 3}`, terminal_id: `T${buyer % 7}` } }),
	};
}

function statusOf(kind: Kind, isReversed: boolean): Movement['status'] {
	if (kind === 'denied') return 'D';
	if (kind === 'hold') return 'P';
	return isReversed ? 'V' : 'S';
}

const cardOf = (extra: number): Movement['instrument'] =>
	extra % 2 === 0 ? 'CREDITCARD' : 'DEBITCARD';

/** Account IDs have only letters, and none that look like digits. */
const accountOf = (buyer: number): string =>
	`BUYER${String(buyer)
		.padStart(3, '0')
		.replace(/./g, (digit) => 'ABCDEFGHJK'[Number(digit)])}`.padEnd(13, 'X');
