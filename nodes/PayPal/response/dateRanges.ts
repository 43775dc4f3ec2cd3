import { isObject, valueAt, valueOn, type JsonObject } from '../../shared/json';
import { eachPage, type FetchPage } from './paginate';
import { inOrder, onDemand } from '../../shared/concurrencyLimiter';
import type { PagedList, RequestParts, DateRanges } from '../operations/types';

/** A time span, in milliseconds since 1970, both ends included. */
export interface Span {
	from: number;
	to: number;
}

const DAY_MS = 86_400_000;

/**
 * Concurrent date ranges, over all items of a run. More would hold more pages in memory and be no
 * faster: 500 rows take longer to serve and to read than one record (see docs/performance.md).
 */
export const DATE_RANGES_AT_ONCE = 12;

/**
 * Splits a span into date ranges of a number of days. Each begins at the second at which the previous
 * one ends, since PayPal does not say whether an end is included: rows in both are kept once.
 */
export function cutSpan({ from, to }: Span, days: number): Span[] {
	const spans: Span[] = [];
	for (let start = from; start < to || spans.length === 0; start += days * DAY_MS) {
		spans.push({ from: start, to: Math.min(to, start + days * DAY_MS) });
	}
	return spans;
}

/** Two halves at a whole second, or undefined when the span is a second short. */
export function halve({ from, to }: Span): [Span, Span] | undefined {
	const middle = Math.floor((from + to) / 2_000) * 1_000;
	return middle <= from || middle >= to
		? undefined
		: [
				{ from, to: middle },
				{ from: middle, to },
			];
}

/** In UTC; with fractions of a second if there are any, or the end of a span would move. */
const toMoment = (time: number): string => new Date(time).toISOString().replace(/\.000Z$/, 'Z');

/** The part of PayPal's response that a transport error keeps: its code, such as RESULTSET_TOO_LARGE. */
const detailOf = (error: unknown, name: 'issue' | 'httpStatus'): unknown =>
	error instanceof Error && 'context' in error ? valueAt(error.context, `data.${name}`) : undefined;

/** A shaped row, and its identity. */
interface Keyed<Row> {
	row: Row;
	key: string;
}

/** A shaped row: whole, its columns, or the rows that are made of it. */
export type Shape<Row> = (row: JsonObject) => Row;

/** The identity of a row. If a part of it is missing, the whole row is its identity. */
function keyOf({ key }: DateRanges): (row: JsonObject) => string {
	const paths = key.map((path) => path.split('.'));
	return (row) => JSON.stringify(paths.map((path) => valueOn(row, path) ?? row));
}

/** The rows of a span that are not in the previous span, which ends where this one begins. */
const withoutEdge = <Row>(
	rows: Array<Keyed<Row>>,
	before: ReadonlySet<string>,
): Array<Keyed<Row>> => (before.size === 0 ? rows : rows.filter(({ key }) => !before.has(key)));

const keysOf = (rows: ReadonlyArray<Keyed<unknown>>): Set<string> =>
	new Set(rows.map(({ key }) => key));

/** A list, how its pages are fetched, and what is kept of its rows. */
export interface Walk<Row> {
	fetchPage: FetchPage;
	list: PagedList;
	parts: RequestParts;
	shape: Shape<Row>;
	/** Concurrent date ranges, if all rows are wanted. */
	atOnce: number;
	/** Is notified of spans for which PayPal has no records. */
	noteGap?: (span: Span) => void;
}

/** State for reading a list that PayPal serves for a limited time span at once. */
interface DateRangeWalk<Row> extends Walk<Row> {
	dateRanges: DateRanges;
	/** Maximum number of rows of a page. */
	pageRows: number;
	found: {
		/** The spans for which PayPal has no records, and its message for them. */
		gaps: Array<{ span: Span; error: unknown }>;
		/** Whether PayPal has records of any span. */
		records: boolean;
	};
}

/** Whether no more rows of a span are needed. */
type IsEnough<Row> = (rows: Array<Keyed<Row>>) => boolean;

/** All rows of a span, or enough of them; the span is halved as often as PayPal finds it too large. */
async function rowsOfSpan<Row>(
	walk: DateRangeWalk<Row>,
	span: Span,
	isEnough: IsEnough<Row>,
): Promise<Array<Keyed<Row>>> {
	const { fetchPage, list, dateRanges, parts, shape, pageRows, found } = walk;
	const query = {
		...parts.query,
		[dateRanges.from]: toMoment(span.from),
		[dateRanges.to]: toMoment(span.to),
	};
	const toKey = keyOf(dateRanges);
	const collect = async (): Promise<Array<Keyed<Row>>> => {
		const rows: Array<Keyed<Row>> = [];
		for await (const page of eachPage(fetchPage, list, { ...parts, query }, Infinity, pageRows)) {
			found.records = true;
			// Shaped immediately: the whole rows of all concurrent date ranges would fill the memory.
			for (const row of page) rows.push({ row: shape(row), key: toKey(row) });
			if (isEnough(rows)) break;
		}
		return rows;
	};
	return await collect().catch(async (error: unknown) => {
		const issue = detailOf(error, 'issue');
		// Nothing can have happened in the future, whatever PayPal says about it.
		const isToCome = span.from > Date.now() && detailOf(error, 'httpStatus') === 400;
		if (issue === dateRanges.notAvailable || isToCome) {
			found.gaps.push({ span, error });
			return [];
		}
		const halves = issue === dateRanges.tooLarge ? halve(span) : undefined;
		if (halves === undefined) return await Promise.reject(error);
		const first = await rowsOfSpan(walk, halves[0], isEnough);
		if (isEnough(first)) return first;
		const both = (rows: Array<Keyed<Row>>) => [...first, ...withoutEdge(rows, keysOf(first))];
		return both(await rowsOfSpan(walk, halves[1], (rows) => isEnough(both(rows))));
	});
}

/**
 * Reads a list that PayPal serves for a limited time span at once: longer spans are split into date
 * ranges, several are fetched concurrently, and rows at a boundary are kept once. Date ranges for which
 * PayPal has no records, such as one that is too recent, are left out, unless this applies to all of
 * them.
 *
 * @param limit maximum number of rows; Infinity for all
 */
async function* eachDateRange<Row>(
	{ dateRanges, ...rest }: Walk<Row> & { dateRanges: DateRanges },
	limit: number,
): AsyncGenerator<Row[]> {
	const { parts, noteGap } = rest;
	const span = {
		from: Date.parse(parts.query[dateRanges.from]),
		to: Date.parse(parts.query[dateRanges.to]),
	};
	const spans = cutSpan(span, dateRanges.days);
	const found: DateRangeWalk<Row>['found'] = { gaps: [], records: false };
	const walk: DateRangeWalk<Row> = { ...rest, dateRanges, pageRows: limit, found };

	let left = limit;
	let before: ReadonlySet<string> = new Set();
	const rowsOf = async (index: number): Promise<Array<Keyed<Row>>> =>
		await rowsOfSpan(walk, spans[index], () => false);
	/** With a limit, later date ranges may not be needed at all, nor the rest of this one. */
	const enoughOf = async (index: number): Promise<Array<Keyed<Row>>> =>
		await rowsOfSpan(
			{ ...walk, pageRows: left },
			spans[index],
			(rows) => withoutEdge(rows, before).length >= left,
		);
	const inRanges =
		limit === Infinity
			? inOrder(spans.length, walk.atOnce, rowsOf)
			: onDemand(spans.length, enoughOf);
	for await (const rows of inRanges) {
		const fresh = withoutEdge(rows, before);
		yield fresh.slice(0, left).map(({ row }) => row);
		left -= fresh.length;
		if (left <= 0) break;
		before = keysOf(rows);
	}
	if (!found.records && found.gaps.length > 0) throw found.gaps[0].error;
	for (const gap of found.gaps) noteGap?.(gap.span);
}

/**
 * All rows of a list, with date ranges or without.
 *
 * @param limit maximum number of rows; Infinity for all
 * @returns the rows in their order, a page or a date range at a time
 */
export async function* eachPageOf<Row>(walk: Walk<Row>, limit: number): AsyncGenerator<Row[]> {
	const { fetchPage, list, parts, shape } = walk;
	const { dateRanges } = list;
	const isSpan =
		dateRanges !== undefined &&
		[dateRanges.from, dateRanges.to].every((name) => !Number.isNaN(Date.parse(parts.query[name])));
	if (isSpan) yield* eachDateRange({ ...walk, dateRanges }, limit);
	else {
		for await (const page of eachPage(fetchPage, list, parts, limit)) {
			yield page.map((row) => shape(row));
		}
	}
}

/** PayPal's statements about how complete its records are, over all responses of a run. */
export interface Freshness {
	take: (body: unknown) => void;
	/** The earliest of the times up to which they are complete. */
	oldest: () => string | undefined;
	noteGap: (span: Span) => void;
	/** The spans without records, as text: `2026-11-28T09:00:00Z to …`. */
	gaps: () => string[];
}

/** Sorted spans, with adjacent ones merged. */
function joined(spans: readonly Span[]): Span[] {
	const found: Span[] = [];
	for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
		const latest = found.at(-1);
		if (latest !== undefined && from <= latest.to) latest.to = Math.max(latest.to, to);
		else found.push({ from, to });
	}
	return found;
}

/** @param property the response's property with that time, if the API has one */
export function noteFreshness(property: string | undefined): Freshness {
	let oldest: string | undefined;
	const spans: Span[] = [];
	return {
		take(body) {
			const moment = property !== undefined && isObject(body) ? body[property] : undefined;
			if (typeof moment !== 'string') return;
			if (oldest === undefined || Date.parse(moment) < Date.parse(oldest)) oldest = moment;
		},
		oldest: () => oldest,
		noteGap: (span) => void spans.push(span),
		gaps: () => joined(spans).map(({ from, to }) => `${toMoment(from)} to ${toMoment(to)}`),
	};
}
