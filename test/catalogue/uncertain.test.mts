// Facts that none of PayPal's pages confirms are marked as uncertain, and cause no refusals.
import { checkRequest, contract } from '../../contract/index.mts';
import { specs } from '../../contract/load.mts';
import { LIMITS } from '../../contract/types.mts';

type Marked = Readonly<Record<string, unknown>> & { readonly uncertain: string };

function marked(value: unknown): Marked[] {
	if (typeof value !== 'object' || value === null) return [];
	const inside = Object.values(value).flatMap(marked);
	return 'uncertain' in value && typeof value.uncertain === 'string'
		? [value as Marked, ...inside]
		: inside;
}

const byHand = [...specs].filter(([, { source }]) => 'byHand' in source);

it('are marked, with a description of what is uncertain', () => {
	const found = byHand.flatMap(([, facts]) => marked(facts));
	expect(found.length).toBeGreaterThanOrEqual(12);
	expect(found.filter(({ uncertain }) => uncertain.length < 10)).toEqual([]);
	const derived = [...specs].filter(([, { source }]) => !('byHand' in source));
	expect(derived.flatMap(([, facts]) => marked(facts))).toEqual([]);
});

it('have no limits', () => {
	const limited = byHand.flatMap(([spec, facts]) =>
		marked(facts)
			.filter((each) => LIMITS.some((limit) => limit in each) || each.required === true)
			.map(({ uncertain }) => `${spec}: ${uncertain}`),
	);
	expect(limited).toEqual([]);
});

describe('a payment link', () => {
	const usd = { currency_code: 'USD', value: '12.00' };
	const option = { label: 'red' };
	const dimensions = (count: number) =>
		Array.from({ length: count }, (_, n) => ({ name: `D${n}`, primary: false, options: [option] }));

	it.each<[what: string, line: object, more?: object]>([
		['may be for one payment', {}, { reusable: 'SINGLE' }],
		['may be reusable in a way that nobody has seen', {}, { reusable: 'some.way' }],
		['may have a long product ID', { product_id: 'x'.repeat(500) }],
		['may have an empty product ID', { product_id: '' }],
		['may have six dimensions', { variants: { dimensions: dimensions(6) } }],
		['may have no dimensions', { variants: { dimensions: [] } }],
		['may let the buyer take none', { adjustable_quantity: { maximum: 0 } }],
		['may let the buyer take a million', { adjustable_quantity: { maximum: 1_000_000 } }],
		['may have a fee of another type', { shipping: [{ type: 'Free', value: 'FREE_SHIPPING' }] }],
		[
			'may have a long fee for further units',
			{ shipping: [{ type: 'FLAT', value: '1', additional_unit_value: '1'.repeat(30) }] },
		],
		['may have handling', { handling: [{ type: 'FLAT', value: '1' }] }],
		['may have discounts', { discounts: [{ type: 'PERCENTAGE', value: '10' }] }],
		['may have two line items', {}, { line_items: [{ name: 'a' }, { name: 'b' }] }],
		['may have none', {}, { line_items: [] }],
	])('%s', (_, line, more = {}) => {
		const found = contract.find('POST', '/v1/checkout/payment-resources');
		const body = {
			integration_mode: 'LINK',
			type: 'BUY_NOW',
			line_items: [{ name: 'Mug', unit_amount: usd, ...line }],
			...more,
		};
		const request = { body, contentType: 'application/json' };
		expect(found && checkRequest(found.operation, request, { strict: true })).toEqual([]);
	});

	it('may be listed by an undocumented status, and created without a request ID', () => {
		const found = contract.find('GET', '/v1/checkout/payment-resources');
		expect(found && checkRequest(found.operation, { query: { status: 'Paused' } })).toEqual([]);
	});
});
