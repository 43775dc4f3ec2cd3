import fc from 'fast-check';

import {
	compareDecimals,
	isDecimal,
	whyFilteredOut,
	type Filters,
} from '../../../nodes/shared/recordFilters';

const capture = {
	id: '1',
	status: 'COMPLETED',
	custom_id: 'shop-2',
	amount: { currency_code: 'USD', value: '100.10' },
};
const passes = (resource: unknown, filters: Filters): boolean =>
	whyFilteredOut(resource, filters) === undefined;

describe('decimals', () => {
	it.each([
		['10', '9.99', 1],
		['9.99', '10', -1],
		['10', '10.00', 0],
		['10.00', '10', 0],
		['0.1', '0.10', 0],
		['0.30', '0.3000000000000000001', -1],
		['123456789012345678901234567890.01', '123456789012345678901234567890.00', 1],
		['-1', '1', -1],
		['-2', '-10', 1],
		['-0.5', '-0.4', -1],
		['0010', '10', 0],
	])('%s against %s: %s', (a, b, expected) => {
		expect(compareDecimals(a, b)).toBe(expected);
	});

	it('compare as whole cents do', () => {
		const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
		const write = (n: number): string =>
			`${n < 0 ? '-' : ''}${Math.floor(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')}`;
		fc.assert(
			fc.property(cents, cents, (a, b) => {
				expect(compareDecimals(write(a), write(b))).toBe(Math.sign(a - b));
			}),
		);
	});

	it.each(['', 'ten', '1,5', '1.', '.5', '1e3', '+1', ' 1', '1 USD', 'NaN'])(
		'%j is none',
		(text) => {
			expect(isDecimal(text)).toBe(false);
		},
	);
});

describe('filters', () => {
	it('let everything pass when none is set', () => {
		expect(passes(capture, {})).toBe(true);
		expect(passes(undefined, {})).toBe(true);
	});

	it.each<[string, unknown, Filters, boolean]>([
		['status', capture, { status: ['COMPLETED'] }, true],
		['status in any case', capture, { status: ['completed'] }, true],
		['one of several', capture, { status: ['PENDING', 'COMPLETED'] }, true],
		['another status', capture, { status: ['PENDING'] }, false],
		['state of a sale', { state: 'completed' }, { status: ['COMPLETED'] }, true],
		['status of an invoice', { invoice: { status: 'PAID' } }, { status: ['PAID'] }, true],
		[
			'status of a payout',
			{ batch_header: { batch_status: 'SUCCESS' } },
			{ status: ['SUCCESS'] },
			true,
		],
		['no status', {}, { status: ['COMPLETED'] }, false],
		['less than the amount', capture, { minimumAmount: '100' }, true],
		['exactly the amount', capture, { minimumAmount: '100.1' }, true],
		['more than the amount', capture, { minimumAmount: '100.11' }, false],
		['currency', capture, { currency: 'usd' }, true],
		['another currency', capture, { currency: 'EUR' }, false],
		['amount in another currency', capture, { minimumAmount: '1', currency: 'EUR' }, false],
		[
			'total of a sale',
			{ amount: { total: '7.47', currency: 'USD' } },
			{ minimumAmount: '7.47', currency: 'USD' },
			true,
		],
		[
			'amount of an order',
			{
				purchase_units: [
					{ amount: { value: '5', currency_code: 'USD' } },
					{ amount: { value: '50', currency_code: 'USD' } },
				],
			},
			{ minimumAmount: '50' },
			true,
		],
		[
			'amount of a dispute',
			{ dispute_amount: { value: '9', currency_code: 'USD' } },
			{ minimumAmount: '10' },
			false,
		],
		['no amount', { status: 'COMPLETED' }, { minimumAmount: '1' }, false],
		['an amount that is none', { amount: { value: 'much' } }, { minimumAmount: '1' }, false],
		['custom ID', capture, { customId: 'shop-2' }, true],
		['another custom ID', capture, { customId: 'shop-22' }, false],
		['custom ID in another case', capture, { customId: 'SHOP-2' }, false],
		[
			'custom ID of an order',
			{ purchase_units: [{ custom_id: 'a' }, { custom_id: 'b' }] },
			{ customId: 'b' },
			true,
		],
		['custom of a sale', { custom: 'x' }, { customId: 'x' }, true],
		['no custom ID', {}, { customId: 'x' }, false],
		[
			'all that fit',
			capture,
			{ status: ['COMPLETED'], minimumAmount: '1', currency: 'USD', customId: 'shop-2' },
			true,
		],
		[
			'all but one',
			capture,
			{ status: ['COMPLETED'], minimumAmount: '1', currency: 'USD', customId: 'shop-3' },
			false,
		],
		['no resource', undefined, { status: ['COMPLETED'] }, false],
	])('look at %s', (_, resource, filters, expected) => {
		expect(passes(resource, filters)).toBe(expected);
	});

	it('say why', () => {
		expect(whyFilteredOut(capture, { status: ['PENDING'] })).toBe('its status is COMPLETED');
		expect(whyFilteredOut(capture, { minimumAmount: '200' })).toBe('its amount is 100.10 USD');
		expect(whyFilteredOut({}, { minimumAmount: '200' })).toBe('its amount is not given');
	});
});
