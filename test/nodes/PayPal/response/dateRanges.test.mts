import { NodeApiError, type INode } from 'n8n-workflow';

import type { PagedList, RequestParts } from '../../../../nodes/PayPal/operations/types';
import {
	cutSpan,
	eachPageOf,
	halve,
	type Shape,
} from '../../../../nodes/PayPal/response/dateRanges';
import type { JsonObject } from '../../../../nodes/shared/json';

const DAY = 86_400_000;
const at = (day: number): string => new Date(Date.UTC(2024, 0, 1) + day * DAY).toISOString();

const list: PagedList = {
	property: 'rows',
	paging: { style: 'page', size: 50 },
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

const NODE = { name: 'PayPal', type: 'payPal' } as INode;

/** A server with one row every quarter of a day, which limits calls to 31 days and a number of rows. */
function server({ most = Infinity, rows = 4 * 400 } = {}) {
	const all = Array.from({ length: rows }, (_, n) => ({ id: n, time: Date.parse(at(n / 4)) }));
	const calls: Array<{ days: number; open: number }> = [];
	let open = 0;
	const fetchPage = async ({ query }: RequestParts) => {
		open += 1;
		const [from, to] = [Date.parse(query.start), Date.parse(query.end)];
		calls.push({ days: (to - from) / DAY, open });
		await new Promise((done) => setImmediate(done));
		open -= 1;
		const found = all.filter(({ time }) => time >= from && time <= to);
		if (found.length > most) {
			throw Object.assign(new NodeApiError(NODE, { message: 'too large' }), {
				context: { data: { issue: 'RESULTSET_TOO_LARGE' } },
			});
		}
		const [page, size] = [Number(query.page), Number(query.page_size)];
		return {
			status: 200,
			headers: {},
			body: {
				rows: found.slice((page - 1) * size, page * size),
				total_pages: Math.ceil(found.length / size),
			},
		};
	};
	return { fetchPage, calls };
}

interface Requested {
	fetchPage: ReturnType<typeof server>['fetchPage'];
	days: number;
	limit?: number;
	shape?: Shape<JsonObject>;
}

async function rowsOf({
	limit = Infinity,
	days,
	shape = (row) => row,
	...requested
}: Requested): Promise<JsonObject[]> {
	const parts = { query: { start: at(0), end: at(days) } } as unknown as RequestParts;
	const found: JsonObject[] = [];
	const walk = { ...requested, list, parts, shape, atOnce: 8 };
	for await (const page of eachPageOf(walk, limit)) found.push(...page);
	return found;
}

async function ids(
	fetchPage: ReturnType<typeof server>['fetchPage'],
	days: number,
	limit = Infinity,
): Promise<number[]> {
	const rows = await rowsOf({ fetchPage, days, limit });
	return rows.map(({ id }) => Number(id));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

describe('windows of time', () => {
	it('takes any span, in order, without gaps or repeats at the edges', async () => {
		const { fetchPage, calls } = server();
		expect(await ids(fetchPage, 365)).toEqual(upTo(365 * 4 + 1));
		expect(Math.max(...calls.map(({ days }) => days))).toBe(31);
	});

	it('fetches several windows at a time', async () => {
		const { fetchPage, calls } = server();
		await ids(fetchPage, 365);
		expect(Math.max(...calls.map(({ open }) => open))).toBe(8);
	});

	it('takes rows at the edges once, also when nothing is kept that tells rows apart', async () => {
		const { fetchPage } = server();
		const found = await rowsOf({ fetchPage, days: 100, shape: () => ({ kept: true }) });
		expect(found).toHaveLength(100 * 4 + 1);
		expect(found.every(({ kept }) => kept === true)).toBe(true);
	});

	it('halves a window that PayPal finds too large, as often as needed', async () => {
		const { fetchPage, calls } = server({ most: 20 });
		expect(await ids(fetchPage, 62)).toEqual(upTo(62 * 4 + 1));
		expect(calls.some(({ days }) => days < 5)).toBe(true);
	});

	it('says so when a single second holds too much', async () => {
		const { fetchPage } = server({ most: 0 });
		await expect(ids(fetchPage, 1)).rejects.toThrow('too large');
	});

	it('requests no more windows than the limit needs', async () => {
		const { fetchPage, calls } = server();
		expect(await ids(fetchPage, 365, 130)).toEqual(upTo(130));
		expect(calls.every(({ open }) => open === 1)).toBe(true);
		// 125 rows in the first window, in pages of 50; the rest from the second, in pages of 5, of which
		// the first begins with the row at the edge.
		expect(calls).toHaveLength(5);
	});

	it('cuts and halves at whole seconds', () => {
		expect(cutSpan({ from: 0, to: 70 * DAY }, 31)).toEqual([
			{ from: 0, to: 31 * DAY },
			{ from: 31 * DAY, to: 62 * DAY },
			{ from: 62 * DAY, to: 70 * DAY },
		]);
		expect(cutSpan({ from: 5, to: 5 }, 31)).toEqual([{ from: 5, to: 5 }]);
		expect(halve({ from: 0, to: 3_000 })).toEqual([
			{ from: 0, to: 1_000 },
			{ from: 1_000, to: 3_000 },
		]);
		expect(halve({ from: 0, to: 1_000 })).toBeUndefined();
	});
});
