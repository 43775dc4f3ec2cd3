import type { IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import {
	searchInvoices,
	searchInvoiceTemplates,
	searchInvoiceTransactions,
} from '../../../../nodes/PayPal/methods/invoices';

type FakeResponse = (request: IHttpRequestOptions) => object;

/**
 * The editor's side of a list search: PayPal returns what the test specifies, and the requests are
 * recorded.
 */
function editor(response: FakeResponse, parameters: Record<string, unknown> = {}) {
	const requested: Array<{ url: string; query: unknown; body: unknown }> = [];
	const context = {
		getCredentials: async () => ({ environment: 'sandbox' }),
		getNode: () => ({ name: 'PayPal' }),
		getCurrentNodeParameter: (name: string) => parameters[name],
		helpers: {
			httpRequestWithAuthentication: async (_: string, request: IHttpRequestOptions) => {
				const { pathname, searchParams } = new URL(request.url);
				const body =
					typeof request.body === 'string' ? (JSON.parse(request.body) as object) : undefined;
				requested.push({
					url: `${request.method} ${pathname}`,
					query: Object.fromEntries(searchParams),
					body,
				});
				return {
					statusCode: 200,
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify(response({ ...request, body })),
				};
			},
		},
	};
	return { requested, context: context as unknown as ILoadOptionsFunctions };
}

const usd = (value: string) => ({ currency_code: 'USD', value });

const invoiceOf = (id: string, email?: string) => ({
	id,
	status: 'PARTIALLY_PAID',
	detail: {
		invoice_number: `No ${id}`,
		currency_code: 'USD',
		metadata: { invoicer_view_url: `https://www.paypal.com/invoice/details/${id}` },
	},
	primary_recipients: [
		{
			billing_info: {
				...(email === undefined ? {} : { email_address: email }),
				name: { given_name: 'Ada', surname: 'Byron' },
			},
		},
	],
	amount: usd('10.00'),
});

describe('invoices in the list', () => {
	it('say number, recipient, amount and status', async () => {
		const { requested, context } = editor(() => ({
			items: [invoiceOf('A', 'ada@example.com'), invoiceOf('B')],
		}));
		expect(await searchInvoices.call(context)).toEqual({
			results: [
				{
					name: 'No A – ada@example.com – 10.00 USD – Partially Paid',
					value: 'A',
					url: 'https://www.paypal.com/invoice/details/A',
				},
				{
					name: 'No B – Ada Byron – 10.00 USD – Partially Paid',
					value: 'B',
					url: 'https://www.paypal.com/invoice/details/B',
				},
			],
		});
		expect(requested).toEqual([
			{
				url: 'POST /v2/invoicing/search-invoices',
				query: { page: '1', page_size: '50' },
				body: {},
			},
		]);
	});

	it('say their ID where nothing else is known', async () => {
		const { context } = editor(() => ({ items: [{ id: 'A' }] }));
		expect((await searchInvoices.call(context)).results).toEqual([{ name: 'A', value: 'A' }]);
	});

	it.each([
		['an email', ' ada@example.com ', [{ recipient_email: 'ada@example.com' }]],
		['a number', 'INV-1', [{ invoice_number: 'INV-1' }, { recipient_business_name: 'INV-1' }]],
		[
			'a name',
			'Byron',
			[
				{ recipient_last_name: 'Byron' },
				{ recipient_first_name: 'Byron' },
				{ recipient_business_name: 'Byron' },
			],
		],
	])('are searched for by %s', async (_, typed, bodies) => {
		const { requested, context } = editor(() => ({ items: [invoiceOf('A')] }));
		const { results } = await searchInvoices.call(context, typed);
		expect(requested.map(({ body }) => body)).toEqual(bodies);
		expect(results.map(({ value }) => value)).toEqual(['A']);
	});

	it('go on with the next page while pages are full', async () => {
		const full = Array.from({ length: 50 }, (_, index) => invoiceOf(String(index)));
		const { requested, context } = editor(({ url }) => ({
			items: /[?&]page=1(&|$)/.test(url) ? full : [],
		}));
		const first = await searchInvoices.call(context);
		expect(first.paginationToken).toBe('2');
		const second = await searchInvoices.call(context, undefined, String(first.paginationToken));
		expect(second).toEqual({ results: [] });
		expect(requested[1].query).toEqual({ page: '2', page_size: '50' });
	});
});

describe('templates in the list', () => {
	it('are found by name', async () => {
		const { context } = editor(() => ({
			templates: [
				{ id: 'TEMP-1', name: 'Hours', default_template: true },
				{ id: 'TEMP-2', name: 'Goods', default_template: false },
			],
		}));
		expect((await searchInvoiceTemplates.call(context)).results).toEqual([
			{ name: 'Goods', value: 'TEMP-2' },
			{ name: 'Hours – Default', value: 'TEMP-1' },
		]);
		expect((await searchInvoiceTemplates.call(context, 'gOOds')).results).toEqual([
			{ name: 'Goods', value: 'TEMP-2' },
		]);
	});
});

describe('recorded transactions in the list', () => {
	const whole = {
		payments: {
			transactions: [
				{ type: 'PAYPAL', payment_id: 'P-1', amount: usd('1.00'), method: 'PAYPAL' },
				{
					type: 'EXTERNAL',
					payment_id: 'P-2',
					amount: usd('2.00'),
					method: 'BANK_TRANSFER',
					payment_date: '2026-01-31',
				},
			],
		},
		refunds: {
			transactions: [
				{
					type: 'EXTERNAL',
					refund_id: 'R-1',
					amount: usd('3.00'),
					method: 'CASH',
					refund_date: '2026-02-01',
				},
			],
		},
	};
	const chosen = (value: string) => ({ __rl: true, mode: 'id', value });

	it.each([
		['deletePayment', [{ name: '2.00 USD – Bank Transfer – 2026-01-31', value: 'P-2' }]],
		['deleteRefund', [{ name: '3.00 USD – Cash – 2026-02-01', value: 'R-1' }]],
	])('are those of the chosen invoice that %s can delete', async (operation, results) => {
		const { requested, context } = editor(() => whole, {
			operation,
			invoiceId: chosen('INV2-1/2'),
		});
		expect(await searchInvoiceTransactions.call(context)).toEqual({ results });
		expect(requested.map(({ url }) => url)).toEqual(['GET /v2/invoicing/invoices/INV2-1%2F2']);
	});

	it('are none before an invoice is chosen', async () => {
		const { requested, context } = editor(() => whole, {
			operation: 'deleteRefund',
			invoiceId: chosen(''),
		});
		expect(await searchInvoiceTransactions.call(context)).toEqual({ results: [] });
		expect(requested).toEqual([]);
	});
});
