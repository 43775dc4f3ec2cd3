/** What the lists of disputes and payment tokens show, and what they request from PayPal. */
import type { IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import {
	disputeQuery,
	nameOfDispute,
	searchDisputes,
} from '../../../../nodes/PayPal/methods/disputes';
import { searchWebhookLookups } from '../../../../nodes/PayPal/methods/listSearch';
import { nameOfPaymentToken, searchPaymentTokens } from '../../../../nodes/PayPal/methods/vault';

test.each([
	['', {}],
	['needs your', { dispute_state: 'REQUIRED_ACTION' }],
	['re', { dispute_state: 'REQUIRED_ACTION,RESOLVED,UNDER_PAYPAL_REVIEW' }],
	['2GG279541U471931P', { disputed_transaction_id: '2GG279541U471931P' }],
	['PP-D-27803', {}],
])('a search for disputes by "%s"', (text, query) => {
	expect(disputeQuery(text)).toEqual(query);
});

test('the name of a dispute', () => {
	const dispute = {
		dispute_id: 'PP-D-27803',
		dispute_state: 'REQUIRED_ACTION',
		reason: 'UNAUTHORISED',
		dispute_amount: { currency_code: 'USD', value: '96.00' },
	};
	expect(nameOfDispute(dispute)).toBe(
		'PP-D-27803 – Needs Your Response – Unauthorised – 96.00 USD',
	);
	expect(nameOfDispute({ dispute_id: 'PP-D-1', status: 'UNDER_REVIEW' })).toBe(
		'PP-D-1 – Under Review',
	);
});

test.each([
	[{ card: { brand: 'VISA', last_digits: '1111', expiry: '2030-12' } }, 'Visa ••1111, 2030-12'],
	[{ apple_pay: { card: { brand: 'VISA', last_digits: '1111' } } }, 'Visa ••1111'],
	[{ paypal: { email_address: 'buyer@example.com' } }, 'PayPal, buyer@example.com'],
	[{ venmo: {} }, 'Venmo'],
	[undefined, '8kk8451t'],
])('the name of a payment token from %j', (source, name) => {
	expect(nameOfPaymentToken({ id: '8kk8451t', payment_source: source })).toBe(name);
});

interface Editor {
	requested: string[];
	context: ILoadOptionsFunctions;
}

/** The editor's side of a search: PayPal returns these responses in turn, and the requests are recorded. */
function editor(...responses: object[]): Editor {
	const requested: string[] = [];
	const context = {
		getCredentials: async () => ({ environment: 'sandbox' }),
		getNode: () => ({ name: 'PayPal' }),
		getCurrentNodeParameter: () => undefined,
		helpers: {
			httpRequestWithAuthentication: async (_: string, { url }: IHttpRequestOptions) => {
				const query = new URL(url).searchParams;
				requested.push(`${new URL(url).pathname}?${query.toString()}`);
				return {
					statusCode: 200,
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify(responses.shift() ?? {}),
				};
			},
		},
	};
	return { requested, context: context as unknown as ILoadOptionsFunctions };
}

const disputeOf = (id: string) => ({ dispute_id: id, dispute_state: 'RESOLVED' });

test('disputes come page by page, by the link of the page before', async () => {
	const href = 'https://api.paypal.com/v1/customer/disputes?page_size=50&next_page_token=b%2Fc%3D';
	const { requested, context } = editor(
		{ items: [disputeOf('PP-D-1')], links: [{ rel: 'next', href }] },
		{ items: [disputeOf('PP-D-2')] },
	);
	const first = await searchDisputes.call(context);
	expect(first.results).toEqual([{ name: 'PP-D-1 – Resolved', value: 'PP-D-1' }]);
	const second = await searchDisputes.call(context, '', String(first.paginationToken));
	expect(second).toEqual({ results: [{ name: 'PP-D-2 – Resolved', value: 'PP-D-2' }] });
	expect(requested).toEqual([
		'/v1/customer/disputes?page_size=50',
		'/v1/customer/disputes?page_size=50&next_page_token=b%2Fc%3D',
	]);
});

test('other text is searched for in the names', async () => {
	const { context } = editor({ items: [disputeOf('PP-D-1'), disputeOf('PP-D-25')] });
	const { results } = await searchDisputes.call(context, 'd-25');
	expect(results.map(({ value }) => value)).toEqual(['PP-D-25']);
});

test('payment tokens of a customer come page by page', async () => {
	const tokens = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, payment_source: { venmo: {} } }));
	const { requested, context } = editor({ payment_tokens: tokens }, { payment_tokens: [] });
	const first = await searchPaymentTokens.call(context, ' customer_1 ');
	expect(first.results[0]).toEqual({ name: 'Venmo – a', value: 'a' });
	const second = await searchPaymentTokens.call(
		context,
		'customer_1',
		String(first.paginationToken),
	);
	expect(second).toEqual({ results: [] });
	expect(requested).toEqual([
		'/v3/vault/payment-tokens?customer_id=customer_1&page=1&page_size=5',
		'/v3/vault/payment-tokens?customer_id=customer_1&page=2&page_size=5',
	]);
});

test('webhook lookups, by client ID', async () => {
	const { context } = editor({ webhooks_lookups: [{ id: '1', client_id: 'AbC' }, { id: '2' }] });
	expect(await searchWebhookLookups.call(context, 'abc')).toEqual({
		results: [{ name: 'AbC – 1', value: '1' }],
	});
});
