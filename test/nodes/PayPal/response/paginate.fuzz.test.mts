// Lists from any server: they end, contain no more than was requested, and keep their order.
import fc from 'fast-check';

import type { PagedList, RequestParts } from '../../../../nodes/PayPal/operations/types';
import { cutSpan, halve } from '../../../../nodes/PayPal/response/dateRanges';
import { eachPage, type FetchPage } from '../../../../nodes/PayPal/response/paginate';
import type { JsonObject } from '../../../../nodes/shared/json';
import '../../../support/fuzz.mts';

const first: RequestParts = {
	method: 'GET',
	path: '/v1/things',
	ids: {},
	query: {},
	headers: {},
	files: [],
};

const byPage: PagedList = { property: 'things', paging: { style: 'page', size: 20 } };
const byLink: PagedList = { property: 'things', paging: { style: 'link', size: 20 } };

async function walk(list: PagedList, response: (parts: RequestParts) => unknown, limit: number) {
	let calls = 0;
	const fetchPage: FetchPage = (parts) => {
		calls += 1;
		return Promise.resolve({ status: 200, headers: {}, body: response(parts) });
	};
	const rows: JsonObject[] = [];
	for await (const page of eachPage(fetchPage, list, first, limit)) rows.push(...page);
	return { rows, calls };
}

const limit = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constant(Infinity));

describe('a list', () => {
	it('from an honest server is whole, in order, up to the limit, in as few calls as can be', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: 300 }), limit, async (count, most) => {
				const things = Array.from({ length: count }, (_, id) => ({ id }));
				const { rows, calls } = await walk(
					byPage,
					({ query }) => {
						const from = (Number(query.page) - 1) * Number(query.page_size);
						return { things: things.slice(from, from + Number(query.page_size)) };
					},
					most,
				);
				expect(rows).toEqual(things.slice(0, most));
				const size = Math.min(20, most);
				// One more call than pages at most, to learn that a full page was the last one.
				expect(calls).toBeLessThanOrEqual(Math.floor(Math.min(count, most) / size) + 1);
			}),
		);
	});

	it('from any server ends', async () => {
		const rows = fc.oneof(
			fc.array(fc.record({ id: fc.integer() }), { maxLength: 25 }),
			fc.constantFrom(null, 'x', 7, {}),
		);
		const link = fc.oneof(
			fc.record({
				rel: fc.constantFrom('next', 'self', 'last'),
				href: fc.oneof(
					fc.integer({ min: 0, max: 6 }).map((page) => `https://evil.example/x?page_token=${page}`),
					fc.string(),
				),
			}),
			fc.constant(null),
		);
		const page = fc.record(
			{
				things: rows,
				links: fc.oneof(fc.array(link, { maxLength: 3 }), fc.constant('x')),
				total_pages: fc.oneof(fc.integer(), fc.string()),
			},
			{ requiredKeys: [] },
		);
		const pages = fc.array(fc.oneof(page, fc.constantFrom(null, 'text', [])), {
			minLength: 1,
			maxLength: 8,
		});
		await fc.assert(
			fc.asyncProperty(pages, limit, fc.boolean(), async (responses, most, linked) => {
				const list = linked ? byLink : byPage;
				let turn = 0;
				const { rows: got, calls } = await walk(
					list,
					({ query }) =>
						responses[Number(query.page_token ?? turn++) % responses.length] ?? responses[0],
					Math.min(most, 500),
				);
				expect(got.length).toBeLessThanOrEqual(Math.min(most, 500));
				expect(calls).toBeLessThanOrEqual(10_000);
			}),
		);
	});

	it('never requests a path other than its own, whatever the links say', async () => {
		await fc.assert(
			fc.asyncProperty(fc.webUrl({ withQueryParameters: true }), async (href) => {
				const paths = new Set<string>();
				let turn = 0;
				await walk(
					byLink,
					({ path }) => {
						paths.add(path);
						turn += 1;
						return { things: [{ id: turn }], links: turn < 3 ? [{ rel: 'next', href }] : [] };
					},
					10,
				);
				expect([...paths]).toEqual(['/v1/things']);
			}),
		);
	});
});

describe('a span of time', () => {
	const span = fc
		.tuple(fc.integer({ min: 0, max: 1_900_000_000 }), fc.integer({ min: 0, max: 94_700_000 }))
		.map(([from, length]) => ({ from: from * 1000, to: (from + length) * 1000 }));

	it('is cut into windows without a gap, none longer than allowed', () => {
		fc.assert(
			fc.property(span, fc.integer({ min: 1, max: 31 }), (whole, days) => {
				const windows = cutSpan(whole, days);
				expect(windows[0]?.from).toBe(whole.from);
				expect(windows.at(-1)?.to).toBe(whole.to);
				windows.slice(1).forEach(({ from }, index) => expect(from).toBe(windows[index]?.to));
				for (const { from, to } of windows)
					expect(to - from).toBeLessThanOrEqual(days * 86_400_000);
			}),
		);
	});

	it('is halved at a whole second, until it is a second short', () => {
		fc.assert(
			fc.property(span, (whole) => {
				const halves = halve(whole);
				if (halves === undefined) {
					expect(whole.to - whole.from).toBeLessThanOrEqual(1000);
					return;
				}
				const [left, right] = halves;
				expect([left.from, left.to, right.to]).toEqual([whole.from, right.from, whole.to]);
				expect(left.to % 1000).toBe(0);
				expect(left.to - left.from).toBeGreaterThan(0);
				expect(right.to - right.from).toBeGreaterThan(0);
			}),
		);
	});
});
