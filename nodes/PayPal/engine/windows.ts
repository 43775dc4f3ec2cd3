import { isObject, valueAt, valueOn, type JsonObject } from '../../shared/json';
import { eachPage, type FetchPage } from './paginate';
import { inOrder, onDemand } from './pool';
import type { PagedList, RequestParts, Windows } from './types';

/** A stretch of time, in milliseconds since 1970, both ends included. */
export interface Span {
	from: number;
	to: number;
}

const DAY_MS = 86_400_000;

/**
 * Windows under way at a time, over all items of a run. More would hold more pages in memory and be no
 * quicker: 500 rows take longer to answer and to read than one record (see docs/performance.md).
 */
export const WINDOWS_AT_ONCE = 12;

/**
 * Cuts a span into windows of so many days. Each begins at the second at which the one before ends,
 * since PayPal does not say whether an end is included: what is in both is taken once.
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

/** In UTC; with the parts of a second where there are some, or the end of a span would move. */
const toMoment = (time: number): string => new Date(time).toISOString().replace(/\.000Z$/, 'Z');

/** PayPal's code in an error of the transport's, such as RESULTSET_TOO_LARGE. */
function issueOf(error: unknown): unknown {
	return error instanceof Error && 'context' in error
		? valueAt(error.context, 'data.issue')
		: undefined;
}

/** A row as it is wanted, and what tells it apart from all others. */
interface Keyed {
	row: JsonObject;
	key: string;
}

/** A row as it is wanted: whole, or its columns. */
export type Shape = (row: JsonObject) => JsonObject;

/** What names a row. Where a part of it is missing, only the whole row does. */
function keyOf({ key }: Windows): (row: JsonObject) => string {
	const paths = key.map((path) => path.split('.'));
	return (row) => JSON.stringify(paths.map((path) => valueOn(row, path) ?? row));
}

/** The rows of a span that the span before, which ends where this one begins, does not have. */
const withoutEdge = (rows: Keyed[], before: ReadonlySet<string>): Keyed[] =>
	before.size === 0 ? rows : rows.filter(({ key }) => !before.has(key));

const keysOf = (rows: readonly Keyed[]): Set<string> => new Set(rows.map(({ key }) => key));

/** A list, how its pages are fetched, and what is kept of its rows. */
export interface Walk {
	fetchPage: FetchPage;
	list: PagedList;
	parts: RequestParts;
	shape: Shape;
	/** Windows under way at a time, where all rows are wanted. */
	atOnce: number;
}

/** A walk through a list that PayPal serves for so much time at once. */
interface WindowedWalk extends Walk {
	windows: Windows;
}

/** All rows of a span, halved as often as PayPal finds it too large. */
async function rowsOfSpan(walk: WindowedWalk, span: Span): Promise<Keyed[]> {
	const { fetchPage, list, windows, parts, shape } = walk;
	const query = {
		...parts.query,
		[windows.from]: toMoment(span.from),
		[windows.to]: toMoment(span.to),
	};
	const toKey = keyOf(windows);
	const collect = async (): Promise<Keyed[]> => {
		const rows: Keyed[] = [];
		for await (const page of eachPage(fetchPage, list, { ...parts, query }, Infinity)) {
			// Shaped at once: whole rows of all windows under way would fill the memory.
			for (const row of page) rows.push({ row: shape(row), key: toKey(row) });
		}
		return rows;
	};
	return await collect().catch(async (error: unknown) => {
		const halves = issueOf(error) === windows.tooLarge ? halve(span) : undefined;
		if (halves === undefined) return await Promise.reject(error);
		const first = await rowsOfSpan(walk, halves[0]);
		const second = await rowsOfSpan(walk, halves[1]);
		return [...first, ...withoutEdge(second, keysOf(first))];
	});
}

/**
 * Walks through a list that PayPal serves for a limited span of time at once: longer spans are cut into
 * windows, several are fetched at a time, and rows at the edges of two are taken once.
 *
 * @param limit most rows wanted; Infinity for all
 */
async function* eachWindow(walk: WindowedWalk, limit: number): AsyncGenerator<JsonObject[]> {
	const { windows, parts } = walk;
	const span = {
		from: Date.parse(parts.query[windows.from]),
		to: Date.parse(parts.query[windows.to]),
	};
	const spans = cutSpan(span, windows.days);

	const rowsOf = async (index: number): Promise<Keyed[]> => await rowsOfSpan(walk, spans[index]);
	// With a limit, later windows may not be needed at all.
	const windowed =
		limit === Infinity
			? inOrder(spans.length, walk.atOnce, rowsOf)
			: onDemand(spans.length, rowsOf);
	let left = limit;
	let before: ReadonlySet<string> = new Set();
	for await (const rows of windowed) {
		const fresh = withoutEdge(rows, before);
		yield fresh.slice(0, left).map(({ row }) => row);
		left -= fresh.length;
		if (left <= 0) return;
		before = keysOf(rows);
	}
}

/**
 * All rows of a list, with windows or without.
 *
 * @param limit most rows wanted; Infinity for all
 * @returns the rows in their order, a page or a window at a time
 */
export async function* eachPageOf(walk: Walk, limit: number): AsyncGenerator<JsonObject[]> {
	const { fetchPage, list, parts, shape } = walk;
	const { windows } = list;
	const isSpan =
		windows !== undefined &&
		[windows.from, windows.to].every((name) => !Number.isNaN(Date.parse(parts.query[name])));
	if (isSpan) yield* eachWindow({ ...walk, windows }, limit);
	else {
		for await (const page of eachPage(fetchPage, list, parts, limit)) {
			yield page.map((row) => shape(row));
		}
	}
}

/** Keeps the oldest of the moments up to which PayPal says that its records are whole. */
export interface Freshness {
	take: (body: unknown) => void;
	oldest: () => string | undefined;
}

/** @param property the answer's property that has the moment, if the API says it */
export function noteFreshness(property: string | undefined): Freshness {
	let oldest: string | undefined;
	return {
		take(body) {
			const moment = property !== undefined && isObject(body) ? body[property] : undefined;
			if (typeof moment !== 'string') return;
			if (oldest === undefined || Date.parse(moment) < Date.parse(oldest)) oldest = moment;
		},
		oldest: () => oldest,
	};
}
