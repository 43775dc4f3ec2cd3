/** Billing cycles of a plan: numbered by their order, and what a plan costs at a glance. */
import { checkRequest, contract } from '../../../../../contract/index.mts';
import { PLAN_COLUMNS } from '../../../../../nodes/PayPal/operations/plan/columns';
import { create } from '../../../../../nodes/PayPal/operations/plan/create';
import { buildRequest } from '../../../../../nodes/PayPal/request/buildRequest';
import { simplify } from '../../../../../nodes/PayPal/response/simplify';

const TRIAL = { tenureType: 'TRIAL', intervalCount: 2, intervalUnit: 'WEEK', totalCycles: 1 };
const REGULAR = {
	tenureType: 'REGULAR',
	fixedPrice: '10',
	intervalCount: 1,
	intervalUnit: 'MONTH',
	totalCycles: 0,
};

const requestFor = (cycles: object[], more: object = {}) =>
	buildRequest(create, {
		values: {
			productId: 'PROD-1',
			name: 'Gold',
			currencyCode: 'EUR',
			billingCycles: { values: cycles },
			autoBillOutstanding: true,
		},
		timezone: 'UTC',
		...more,
	});

const cyclesOf = (body: unknown) => (body as { billing_cycles: object[] }).billing_cycles;

test('a plan with a free trial is what PayPal takes', () => {
	const { method, path, body, headers } = requestFor([TRIAL, REGULAR]);
	const match = contract.find(method, path);
	expect(match).toBeDefined();
	expect(
		match &&
			checkRequest(
				match.operation,
				{ body, headers, contentType: 'application/json' },
				{ strict: true },
			),
	).toEqual([]);
	expect(cyclesOf(body)).toEqual([
		{
			sequence: 1,
			tenure_type: 'TRIAL',
			frequency: { interval_unit: 'WEEK', interval_count: 2 },
			total_cycles: 1,
		},
		{
			sequence: 2,
			tenure_type: 'REGULAR',
			frequency: { interval_unit: 'MONTH', interval_count: 1 },
			pricing_scheme: { fixed_price: { currency_code: 'EUR', value: '10.00' } },
			total_cycles: 0,
		},
	]);
});

test('numbers that the user gave stay', () => {
	const { body } = requestFor([REGULAR, { ...TRIAL, additionalFields: { sequence: 1 } }]);
	expect(cyclesOf(body)).toMatchObject([{ sequence: 1 }, { sequence: 1 }]);
});

test('a trial without end is named before anything is sent', () => {
	expect(() => requestFor([TRIAL, { ...TRIAL, totalCycles: 0 }, REGULAR])).toThrow(
		"'Billing Cycles 2 > Number of Times' is 0 for a trial",
	);
});

test('a body given as JSON is sent as it is', () => {
	const jsonBody = { billing_cycles: [{ tenure_type: 'TRIAL', total_cycles: 0 }] };
	expect(requestFor([], { jsonBody }).body).toEqual(jsonBody);
});

test('the price is that of the regular cycle', () => {
	const plan = {
		id: 'P-1',
		billing_cycles: [
			{
				tenure_type: 'TRIAL',
				frequency: { interval_unit: 'DAY', interval_count: 7 },
				pricing_scheme: { fixed_price: { currency_code: 'EUR', value: '1.00' } },
			},
			{
				tenure_type: 'REGULAR',
				frequency: { interval_unit: 'MONTH', interval_count: 3 },
				pricing_scheme: { fixed_price: { currency_code: 'EUR', value: '30.00' } },
			},
		],
	};
	expect(simplify(plan, PLAN_COLUMNS)).toMatchObject({
		price: '30.00',
		currency: 'EUR',
		intervalUnit: 'MONTH',
		intervalCount: 3,
	});
});

test('a plan that came without its cycles has no price', () => {
	expect(simplify({ id: 'P-1' }, PLAN_COLUMNS)).toMatchObject({ id: 'P-1', price: null });
});
