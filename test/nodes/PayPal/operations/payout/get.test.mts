/** A payout is complete, however many pages its items take; lists without sizes follow links. */
import { PAYOUT_COLUMNS } from '../../../../../nodes/PayPal/operations/payout/columns';
import { get } from '../../../../../nodes/PayPal/operations/payout/get';
import { getTransactions } from '../../../../../nodes/PayPal/operations/subscription/getTransactions';
import type { RequestParts } from '../../../../../nodes/PayPal/operations/types';
import { eachPage, wholeRecord } from '../../../../../nodes/PayPal/response/paginate';
import { simplify } from '../../../../../nodes/PayPal/response/simplify';
import type { JsonObject } from '../../../../../nodes/shared/json';

const first: RequestParts = {
	method: 'GET',
	path: '/',
	ids: {},
	query: {},
	headers: {},
	files: [],
};

/** PayPal with these pages: the requests, and the responses in turn. */
function pagesOf(bodies: JsonObject[]) {
	const requested: Array<Record<string, string>> = [];
	const fetchPage = async ({ query }: RequestParts) => {
		requested.push(query);
		return { status: 200, headers: {}, body: bodies[requested.length - 1] };
	};
	return { requested, fetchPage };
}

const pages = get.result.kind === 'one' ? get.result.pages : undefined;
if (pages === undefined) throw new Error('Payout > Get walks through pages');

const itemsFrom = (start: number, count: number): JsonObject[] =>
	Array.from({ length: count }, (_, index) => ({
		payout_item_id: `ITEM${start + index}`,
		transaction_status: 'SUCCESS',
		payout_item: { receiver: 'a@example.com', amount: { currency: 'USD', value: '1.00' } },
	}));

const header = { payout_batch_id: 'BATCH', batch_status: 'SUCCESS' };

test('a payout of 2,500 items', async () => {
	const { requested, fetchPage } = pagesOf([
		{ batch_header: header, items: itemsFrom(0, 1000) },
		{ batch_header: header, items: itemsFrom(1000, 1000) },
		{ batch_header: header, items: itemsFrom(2000, 500) },
	]);
	const { body } = await wholeRecord(fetchPage, pages, first);
	const { items } = body as { items: JsonObject[] };
	expect(items.map((item) => item.payout_item_id)).toEqual(
		itemsFrom(0, 2500).map((item) => item.payout_item_id),
	);
	expect(requested).toEqual([
		{ page: '1', page_size: '1000', total_required: 'true' },
		{ page: '2', page_size: '1000', total_required: 'true' },
		{ page: '3', page_size: '1000', total_required: 'true' },
	]);
	const simple = simplify(body as JsonObject, PAYOUT_COLUMNS);
	expect(simple).toMatchObject({ id: 'BATCH', status: 'SUCCESS' });
	expect((simple.items as JsonObject[])[2499]).toMatchObject({
		id: 'ITEM2499',
		status: 'SUCCESS',
		receiver: 'a@example.com',
		amount: '1.00',
		currency: 'USD',
		problem: null,
	});
});

test('a payout requested without its items has none added', async () => {
	const { requested, fetchPage } = pagesOf([{ batch_header: header }]);
	const { body } = await wholeRecord(fetchPage, pages, first);
	expect(body).toEqual({ batch_header: header });
	expect(simplify(body as JsonObject, PAYOUT_COLUMNS)).toMatchObject({ id: 'BATCH', items: null });
	expect(requested).toHaveLength(1);
});

test('transactions of a subscription: no size requested, links followed', async () => {
	const { requested, fetchPage } = pagesOf([
		{
			transactions: [{ id: 'A' }],
			links: [{ rel: 'next', href: 'https://api.paypal.com/v1/x?start_time=s&page=2' }],
		},
		{ transactions: [{ id: 'B' }], links: [] },
	]);
	if (getTransactions.result.kind !== 'list') throw new Error('a list');
	const rows: JsonObject[] = [];
	const request = { ...first, query: { start_time: 's' } };
	for await (const page of eachPage(fetchPage, getTransactions.result, request, 50))
		rows.push(...page);
	expect(rows).toEqual([{ id: 'A' }, { id: 'B' }]);
	expect(requested).toEqual([{ start_time: 's' }, { start_time: 's', page: '2' }]);
});
