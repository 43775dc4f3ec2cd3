/** Where values go on the wire when a panel is flatter than PayPal's JSON. */
import { labelOf } from '../../nodes/PayPal/engine/labels';
import { eachRow } from '../../nodes/PayPal/engine/paginate';
import { buildRequest } from '../../nodes/PayPal/engine/request';
import type { Operation, RequestParts } from '../../nodes/PayPal/engine/types';
import { acceptClaim } from '../../nodes/PayPal/operations/dispute/acceptClaim';
import { sendMessage } from '../../nodes/PayPal/operations/dispute/sendMessage';
import { create as createSetupToken } from '../../nodes/PayPal/operations/setupToken/create';
import { create as createTracker } from '../../nodes/PayPal/operations/tracking/create';
import { getAll as getTrackers } from '../../nodes/PayPal/operations/tracking/getAll';
import { update as updateTracker } from '../../nodes/PayPal/operations/tracking/update';

const build = (operation: Operation, values: Record<string, unknown>): RequestParts =>
	buildRequest(operation, { values, timezone: 'UTC' });

test('a tracker becomes the only entry of a list', () => {
	const { body } = build(createTracker, {
		transactionId: '8MC585209K746392H',
		status: 'SHIPPED',
		trackingNumber: '443844607820',
	});
	expect(body).toEqual({
		trackers: [
			{
				transaction_id: '8MC585209K746392H',
				status: 'SHIPPED',
				tracking_number: '443844607820',
			},
		],
	});
	expect(labelOf(createTracker, '/trackers/0/tracking_number')).toBe('Tracking Number');
});

test.each([
	[{}, '8MC585209K746392H'],
	[{ transactionId: '2GG279541U471931P' }, '2GG279541U471931P'],
])("a tracker's payment is read from its ID, unless given: %j", (more, transaction) => {
	const { body } = build(updateTracker, {
		trackingId: '8MC585209K746392H-443844607820',
		status: 'CANCELLED',
		...more,
	});
	expect(body).toEqual({ transaction_id: transaction, status: 'CANCELLED' });
});

test.each(['paypal', 'venmo'])('a %s account goes under its own name', (paymentSource) => {
	const { body } = build(createSetupToken, {
		paymentSource,
		wallet: { values: { returnUrl: 'https://example.com/saved', usageType: 'MERCHANT' } },
		// Left over from a choice made before.
		card: { values: { number: '4111111111111111' } },
		customerId: 'customer_1',
	});
	expect(body).toEqual({
		payment_source: {
			[paymentSource]: {
				experience_context: { return_url: 'https://example.com/saved' },
				usage_type: 'MERCHANT',
			},
		},
		customer: { id: 'customer_1' },
	});
	const field = `/payment_source/${paymentSource}/experience_context/return_url`;
	expect(labelOf(createSetupToken, field)).toBe('Account > Return URL');
	expect(labelOf(createSetupToken, '/payment_source/token/id')).toBe('Token ID');
	expect(labelOf(createSetupToken, '/payment_source')).toBe('Payment Source');
});

test('each of several files has a part of its own', () => {
	const { files } = build(sendMessage, {
		disputeId: 'PP-D-27803',
		message: 'See the photos',
		inputDataFieldName: 'front, back',
	});
	expect(files.map(({ part, binaryField }) => [part, binaryField])).toEqual([
		['message_document', 'front'],
		['message_document2', 'back'],
	]);
});

test('part of a claim is accepted only with an amount', () => {
	const values = { disputeId: 'PP-D-27803', acceptClaimType: 'PARTIAL_REFUND', note: 'Agreed' };
	expect(() => build(acceptClaim, values)).toThrow("'Amount' needs a value");
	expect(
		build(acceptClaim, { ...values, refundAmount: '12.5', currencyCode: 'EUR' }).body,
	).toMatchObject({ refund_amount: { currency_code: 'EUR', value: '12.50' } });
});

test('an amount from a choice made before is not sent with a full refund', () => {
	const { body } = build(acceptClaim, {
		disputeId: 'PP-D-27803',
		acceptClaimType: 'REFUND',
		refundAmount: '12.5',
		currencyCode: 'EUR',
		note: 'Agreed',
	});
	expect(body).toEqual({ accept_claim_type: 'REFUND', note: 'Agreed' });
});

test.each([
	['a single tracker', { transaction_id: '8MC585209K746392H', status: 'SHIPPED' }, 1],
	['a list', { trackers: [{ status: 'SHIPPED' }, { status: 'DELIVERED' }] }, 2],
	['nothing', { links: [] }, 0],
])('trackers of a payment, when PayPal answers %s', async (_, body, count) => {
	if (getTrackers.result.kind !== 'list') throw new Error('It is a list');
	const rows = [];
	const fetchPage = async () => ({ status: 200, headers: {}, body });
	const first = build(getTrackers, { transactionId: '8MC585209K746392H' });
	for await (const row of eachRow(fetchPage, getTrackers.result, first, 50)) rows.push(row);
	expect(rows).toHaveLength(count);
});
