/** Long lists end, and no page is fetched without need. */
import type { PagedList, RequestParts } from '../../../../nodes/PayPal/operations/types';
import { eachPageOf } from '../../../../nodes/PayPal/response/dateRanges';
import { eachPage } from '../../../../nodes/PayPal/response/paginate';
import type { JsonObject } from '../../../../nodes/shared/json';

const FIRST: RequestParts = {
	method: 'GET',
	path: '/',
	ids: {},
	query: {},
	headers: {},
	files: [],
};
const byPage: PagedList = { property: 'rows', paging: { style: 'page', size: 10 } };
const byLink: PagedList = { property: 'rows', paging: { style: 'link', size: 10 } };

type FakeResponse = (query: Record<string, string>, nth: number) => JsonObject;

/** The rows' ids, and how many pages were fetched. */
async function walk(list: PagedList, limit: number, response: FakeResponse, windowed = false) {
	let pages = 0;
	const fetchPage = async ({ query }: RequestParts) => {
		pages += 1;
		// Endless pagination must fail here, and not run for ever.
		if (pages > 20_000) throw new Error('It never ends');
		return { status: 200, headers: {}, body: response(query, pages) };
	};
	const first = windowed
		? { ...FIRST, query: { start: '2023-11-22T00:00:00Z', end: '2026-11-21T00:00:00Z' } }
		: FIRST;
	const rows: unknown[] = [];
	const each = windowed
		? eachPageOf({ fetchPage, list, parts: first, shape: (row) => row, atOnce: 8 }, limit)
		: eachPage(fetchPage, list, first, limit);
	for await (const page of each) rows.push(...page.map(({ id }) => id));
	return { rows, pages };
}

const ids = (from: number, count: number): JsonObject[] =>
	Array.from({ length: count }, (_, n) => ({ id: from + n }));
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/** A list of a number of rows, served in pages of the requested size. */
const listOf =
	(total: number, more: (page: number, size: number) => JsonObject = () => ({})): FakeResponse =>
	({ page, page_size }) => {
		const [at, size] = [Number(page), Number(page_size)];
		const left = Math.max(0, Math.min(size, total - (at - 1) * size));
		return { rows: ids((at - 1) * size, left), ...more(at, size) };
	};

describe('numbered pages', () => {
	it.each([
		[0, 1],
		[9, 1],
		[10, 2],
		[25, 3],
	])('%i rows without a count take %i pages', async (total, pages) => {
		expect(await walk(byPage, Infinity, listOf(total))).toEqual({ rows: upTo(total), pages });
	});

	it('with a count do not end at a short page', async () => {
		const response = listOf(30, () => ({ total_pages: 3 }));
		expect(await walk(byPage, Infinity, response)).toEqual({ rows: upTo(30), pages: 3 });
	});

	it.each([
		[1, 1],
		[10, 1],
		[11, 2],
		[20, 2],
	])('a limit of %i takes %i pages, and gives as many rows', async (limit, pages) => {
		expect(await walk(byPage, limit, listOf(1_000))).toEqual({ rows: upTo(limit), pages });
	});

	it('are complete from a server that serves smaller pages than requested, if it counts them', async () => {
		const counted: PagedList = {
			property: 'rows',
			paging: { style: 'page', size: 10, totals: true },
		};
		const small: FakeResponse = ({ page, total_required }) => ({
			rows: ids((Number(page) - 1) * 4, Math.min(4, 26 - (Number(page) - 1) * 4)),
			...(total_required === 'true' && { total_pages: 7 }),
		});
		expect(await walk(counted, Infinity, small)).toEqual({ rows: upTo(26), pages: 7 });
		expect(await walk(counted, 9, small)).toEqual({ rows: upTo(9), pages: 3 });
	});

	it('end, however many more the server claims', async () => {
		const { pages } = await walk(byPage, Infinity, () => ({ rows: ids(0, 10), total_pages: 1e9 }));
		expect(pages).toBeLessThanOrEqual(10_000);
	});

	it('end at the last one that PayPal serves', async () => {
		const list: PagedList = { property: 'rows', paging: { style: 'page', size: 10, last: 4 } };
		expect((await walk(list, Infinity, listOf(1_000))).pages).toBe(4);
	});

	it('end where a page is empty, whatever the count says', async () => {
		const response = listOf(20, () => ({ total_pages: 99 }));
		expect(await walk(byPage, Infinity, response)).toEqual({ rows: upTo(20), pages: 3 });
	});
});

describe('linked pages', () => {
	const next = (token: string): JsonObject => ({
		links: [{ rel: 'next', href: `https://api.paypal.com/v1/x?next_page_token=${token}` }],
	});

	it('end without a link', async () => {
		const response: FakeResponse = (_, nth) => ({
			rows: ids(nth * 10 - 10, 10),
			...(nth < 3 ? next(`t${nth}`) : {}),
		});
		expect(await walk(byLink, Infinity, response)).toEqual({ rows: upTo(30), pages: 3 });
	});

	it('end where they lead back to one that was there', async () => {
		const response: FakeResponse = (_, nth) => ({
			rows: ids(nth * 10 - 10, 10),
			...next(`t${nth % 2}`),
		});
		expect((await walk(byLink, Infinity, response)).pages).toBe(3);
	});

	it('end, though each leads to a new one', async () => {
		const response: FakeResponse = (_, nth) => ({ rows: ids(nth, 1), ...next(`t${nth}`) });
		expect((await walk(byLink, Infinity, response)).pages).toBe(10_000);
	});

	it('a limit fetches no additional page', async () => {
		const response: FakeResponse = (_, nth) => ({
			rows: ids(nth * 10 - 10, 10),
			...next(`t${nth}`),
		});
		expect(await walk(byLink, 20, response)).toEqual({ rows: upTo(20), pages: 2 });
	});
});

describe('three years of transactions', () => {
	const windowed: PagedList = {
		property: 'rows',
		paging: { style: 'page', size: 500 },
		dateRanges: {
			from: 'start',
			to: 'end',
			days: 31,
			tooLarge: 'RESULTSET_TOO_LARGE',
			notAvailable: 'DATA_NOT_AVAILABLE',
			key: ['id'],
			completeUpTo: 'fresh',
		},
	};
	const [BEGIN, END] = [Date.parse('2023-11-22T00:00:00Z'), Date.parse('2026-11-21T00:00:00Z')];
	const COUNT = 100_000;
	/** Evenly, one at each end: some fall on the very edge of two windows. */
	const timeOf = (id: number): number =>
		BEGIN + Math.round(((END - BEGIN) / 1_000) * (id / (COUNT - 1))) * 1_000;

	it('all 100,000 are returned, in order, each once', async () => {
		const times = upTo(COUNT).map(timeOf);
		const firstAt = (time: number): number => {
			let [low, high] = [0, COUNT];
			while (low < high) {
				const middle = (low + high) >> 1;
				if ((times[middle] ?? 0) < time) low = middle + 1;
				else high = middle;
			}
			return low;
		};
		const response: FakeResponse = ({ start, end, page, page_size }) => {
			const [from, to] = [firstAt(Date.parse(String(start))), firstAt(Date.parse(String(end)) + 1)];
			const size = Number(page_size);
			const at = from + (Number(page) - 1) * size;
			return {
				rows: ids(at, Math.max(0, Math.min(size, to - at))),
				total_pages: Math.ceil((to - from) / size),
			};
		};
		const { rows } = await walk(windowed, Infinity, response, true);
		expect(rows.length).toBe(COUNT);
		expect(rows.every((id, n) => id === n)).toBe(true);
	});
});
