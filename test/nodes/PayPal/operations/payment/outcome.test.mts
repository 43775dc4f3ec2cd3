import { specs } from '../../../../../contract/load.mts';
import { processorCode } from '../../../../../nodes/PayPal/lists/processorCodes.ts';
import {
	ORDER_CAPTURE_OUTCOME,
	REFUND_OUTCOME,
	statusReasonOf,
} from '../../../../../nodes/PayPal/operations/payment/outcome.ts';
import { remarksOn } from '../../../../../nodes/PayPal/response/remarks.ts';
import { simplify } from '../../../../../nodes/PayPal/response/simplify.ts';
import type { JsonObject } from '../../../../../nodes/shared/json.ts';

const capture = (status: string, more: JsonObject = {}): JsonObject => ({
	id: `ID-${status}`,
	status,
	amount: { currency_code: 'USD', value: '1.00' },
	...more,
});

const order = (...captures: JsonObject[]): JsonObject => ({
	id: 'ORDER',
	status: 'COMPLETED',
	purchase_units: captures.map((each) => ({ payments: { captures: [each] } })),
});

const said = (record: JsonObject) => simplify(record, ORDER_CAPTURE_OUTCOME);

it.each<[what: string, record: JsonObject, status: string | null, captureId: string | null]>([
	['nothing is known', { id: 'ORDER', status: 'COMPLETED' }, null, null],
	['there is no unit', { id: 'ORDER', status: 'COMPLETED', purchase_units: [] }, null, null],
	['units have no payments', { status: 'COMPLETED', purchase_units: [{}, {}] }, null, null],
	['all is done', order(capture('COMPLETED')), 'COMPLETED', 'ID-COMPLETED'],
	[
		'the second was declined',
		order(capture('COMPLETED'), capture('DECLINED')),
		'DECLINED',
		'ID-DECLINED',
	],
	['one failed', order(capture('PENDING'), capture('FAILED')), 'FAILED', 'ID-FAILED'],
	['one is pending', order(capture('COMPLETED'), capture('PENDING')), 'PENDING', 'ID-PENDING'],
	['one was refunded', order(capture('REFUNDED'), capture('COMPLETED')), 'REFUNDED', 'ID-REFUNDED'],
	['units are null', { status: 'COMPLETED', purchase_units: null }, null, null],
	['payments are a text', { purchase_units: [{ payments: 'none' }] } as JsonObject, null, null],
])('an order of which %s', (_, record, status, captureId) => {
	expect(said(record)).toMatchObject({ status, captureId });
});

it('a refund that failed says so, whole or simplified', () => {
	const refund = capture('FAILED', { status_details: { reason: 'ECHECK' } });
	expect(remarksOn(refund)).toEqual(['ID-FAILED is FAILED (ECHECK)']);
	expect(remarksOn(simplify(refund, REFUND_OUTCOME))).toEqual(['ID-FAILED is FAILED (ECHECK)']);
});

it('an order names each payment that did not come about once', () => {
	const record = order(
		capture('COMPLETED'),
		capture('DECLINED', { processor_response: { response_code: '5120' } }),
	);
	const expected = ['ID-DECLINED is DECLINED (5120, insufficient funds)'];
	expect(remarksOn(record)).toEqual(expected);
	expect(remarksOn(said(record))).toEqual(expected);
});

it.each<[JsonObject, string | undefined]>([
	[capture('COMPLETED', { processor_response: { response_code: '0000' } }), undefined],
	[capture('PENDING', { status_details: { reason: 'ECHECK' } }), 'ECHECK'],
	[capture('DECLINED'), undefined],
	[capture('DECLINED', { processor_response: { response_code: '0000' } }), undefined],
	[capture('DECLINED', { processor_response: { response_code: 'ZZZZ' } }), 'ZZZZ'],
	[capture('DECLINED', { processor_response: { avs_code: 'Y' } }), undefined],
	[capture('DECLINED', { processor_response: null }), undefined],
	[
		capture('DENIED', { status_details: { reason: 'DECLINED_BY_RISK_FRAUD_FILTERS' } }),
		'DECLINED_BY_RISK_FRAUD_FILTERS',
	],
	[
		capture('DECLINED', {
			processor_response: { response_code: '9500' },
			status_details: { reason: 'OTHER' },
		}),
		'9500, suspected fraud',
	],
])('%j has the reason %j', (payment, reason) => {
	expect(statusReasonOf(payment)).toBe(reason);
});

it('the codes are PayPal’s, and most of those have words', () => {
	const { properties } = specs.get('payments_payment_v2')?.schemas.processor_response ?? {};
	const codes = properties?.response_code?.enum ?? [];
	expect(codes.length).toBeGreaterThan(100);
	const named = codes.filter((code) => processorCode(code) !== code);
	expect(named.length).toBeGreaterThan(80);
	expect(processorCode('7700')).toBe('7700, error 3DS');
});
