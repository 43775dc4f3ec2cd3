/** Lists of products and plans in the panel: names that tell them apart, and pages. */
import type { IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import { getPlans, searchPlans, searchProducts } from '../../../../nodes/PayPal/methods/billing';

const PAGE = 20;

/** An account with these rows, and the requested pages. */
function account(rows: object[]) {
	const requested: Array<{ path: string; page: string }> = [];
	const context = {
		getCredentials: async () => ({ environment: 'sandbox' }),
		getNode: () => ({ name: 'PayPal' }),
		helpers: {
			httpRequestWithAuthentication: async (_: string, { url }: IHttpRequestOptions) => {
				const { pathname } = new URL(url);
				const { page, page_size: size } = Object.fromEntries(new URL(url).searchParams);
				requested.push({ path: pathname, page });
				const start = (Number(page) - 1) * Number(size);
				const found = rows.slice(start, start + Number(size));
				return {
					statusCode: 200,
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify({ [pathname.split('/').at(-1) as string]: found }),
				};
			},
		},
	};
	return { requested, context: context as unknown as ILoadOptionsFunctions };
}

const products = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ id: `PROD-${index}`, name: `Thing ${index}` }));

const planOf = (id: string, more: object = {}) => ({ id, name: 'Gold', status: 'ACTIVE', ...more });

const monthly = (value: string, count = 1) => ({
	billing_cycles: [
		{
			tenure_type: 'REGULAR',
			frequency: { interval_unit: 'MONTH', interval_count: count },
			pricing_scheme: { fixed_price: { currency_code: 'EUR', value } },
		},
	],
});

test('products come a page at a time', async () => {
	const { requested, context } = account(products(PAGE + 2));
	const page = await searchProducts.call(context);
	expect(page.results).toHaveLength(PAGE);
	expect(page.results[0]).toEqual({ name: 'Thing 0 – PROD-0', value: 'PROD-0' });
	const rest = await searchProducts.call(context, undefined, String(page.paginationToken));
	expect(rest.results.map(({ value }) => value)).toEqual([`PROD-${PAGE}`, `PROD-${PAGE + 1}`]);
	expect(rest.paginationToken).toBeUndefined();
	expect(requested).toEqual([
		{ path: '/v1/catalogs/products', page: '1' },
		{ path: '/v1/catalogs/products', page: '2' },
	]);
});

test('a word is looked for on the pages that follow, too', async () => {
	const { requested, context } = account(products(3 * PAGE + 1));
	const { results, paginationToken } = await searchProducts.call(context, 'prod-60');
	expect(results).toEqual([{ name: 'Thing 60 – PROD-60', value: 'PROD-60' }]);
	expect(paginationToken).toBeUndefined();
	expect(requested).toHaveLength(4);
});

test('a search in a huge catalog stops, and continues where it stopped', async () => {
	const { requested, context } = account(products(26 * PAGE));
	const start = await searchProducts.call(context, 'thing 519');
	expect(start).toEqual({ results: [], paginationToken: '26' });
	const rest = await searchProducts.call(context, 'thing 519', '26');
	expect(rest.results).toEqual([{ name: 'Thing 519 – PROD-519', value: 'PROD-519' }]);
	expect(requested.map(({ page }) => Number(page))).toEqual(
		Array.from({ length: 27 }, (_, index) => index + 1),
	);
});

test('plans are told apart by price and status', async () => {
	const { context } = account([
		planOf('P-1', monthly('10.00')),
		planOf('P-2', monthly('25.00', 3)),
		planOf('P-3', { ...monthly('8.00'), status: 'INACTIVE' }),
		planOf('P-4'),
	]);
	const { results } = await searchPlans.call(context);
	expect(results.map(({ name }) => name)).toEqual([
		'Gold – 10.00 EUR a month',
		'Gold – 25.00 EUR every 3 months',
		'Gold – 8.00 EUR a month – Inactive',
		'Gold',
	]);
});

test('all plans, to choose several of them', async () => {
	const { requested, context } = account(
		Array.from({ length: 41 }, (_, index) => planOf(`P-${index}`)),
	);
	expect(await getPlans.call(context)).toHaveLength(41);
	expect(requested.map(({ page }) => page)).toEqual(['1', '2', '3']);
});
