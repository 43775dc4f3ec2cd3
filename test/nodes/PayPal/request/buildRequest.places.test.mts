/** The places of values in the request if a panel is flatter than PayPal's JSON. */
import { acceptClaim } from '../../../../nodes/PayPal/operations/dispute/acceptClaim';
import { sendMessage } from '../../../../nodes/PayPal/operations/dispute/sendMessage';
import { capture } from '../../../../nodes/PayPal/operations/order/capture';
import { confirm } from '../../../../nodes/PayPal/operations/order/confirm';
import { create as createSetupToken } from '../../../../nodes/PayPal/operations/setupToken/create';
import { create as createTracker } from '../../../../nodes/PayPal/operations/tracking/create';
import { getAll as getTrackers } from '../../../../nodes/PayPal/operations/tracking/getAll';
import { update as updateTracker } from '../../../../nodes/PayPal/operations/tracking/update';
import type { Operation, RequestParts } from '../../../../nodes/PayPal/operations/types';
import { buildRequest } from '../../../../nodes/PayPal/request/buildRequest';
import { labelOf } from '../../../../nodes/PayPal/request/labels/labelOf';
import { eachPage } from '../../../../nodes/PayPal/response/paginate';

const build = (operation: Operation, values: Record<string, unknown>): RequestParts =>
	buildRequest(operation, { values, timezone: 'UTC' });

test.each([
	[{ middleName: 'M' }, { given_name: 'Ann', surname: 'Buyer', middle_name: 'M' }],
	[{ prefix: 'Dr' }, { given_name: 'Ann', surname: 'Buyer', prefix: 'Dr' }],
	[{}, { given_name: 'Ann', surname: 'Buyer' }],
])('parts of a name from the panel and from a group are one name: %j', (sourceDetails, name) => {
	const { body } = build(confirm, {
		orderId: '5O190127TN364715T',
		paymentSource: 'crypto',
		givenName: 'Ann',
		surname: 'Buyer',
		countryCode: 'US',
		cryptoReturnUrl: 'https://example.com/thanks',
		cryptoCancelUrl: 'https://example.com/cart',
		sourceDetails,
	});
	expect(body).toMatchObject({ payment_source: { crypto: { name, country_code: 'US' } } });
});

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
		returnUrl: 'https://example.com/saved',
		sourceDetails: {
			usageType: 'MERCHANT',
			// Left over from a choice made before, as is the next one.
			verificationMethod: 'SCA_ALWAYS',
		},
		cardNumber: '4111111111111111',
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
	expect(labelOf(createSetupToken, field)).toBe('Return URL');
	expect(labelOf(createSetupToken, '/payment_source/token/id')).toBe('Token ID');
	expect(labelOf(createSetupToken, '/payment_source')).toBe('Payment Source');
});

describe('how the buyer pays', () => {
	const source = (values: Record<string, unknown>): unknown => {
		const { body } = build(capture, { orderId: '5O190127TN364715T', ...values });
		return (body as { payment_source?: unknown } | undefined)?.payment_source;
	};

	test('is left to the buyer, whatever was filled in before', () => {
		const before = { returnUrl: 'https://example.com', sourceDetails: { surname: 'Doe' } };
		expect(source({ paymentSource: '', ...before })).toBeUndefined();
		expect(source(before)).toBeUndefined();
	});

	test.each(['apple_pay', 'card', 'google_pay', 'paypal', 'venmo'])('may be %s alone', (name) => {
		const alone = name === 'google_pay' ? { googlePay: '{}' } : {};
		expect(source({ paymentSource: name, ...alone })).toEqual({ [name]: {} });
	});

	test('goes with the fields of its own, which stand in three places', () => {
		const filledIn = {
			returnUrl: 'https://example.com/thanks',
			vaultId: '8kk8451t',
			experienceContext: { brandName: 'Tea', landingPage: 'LOGIN', consumerIp: '192.0.2.1' },
			sourceDetails: { surname: 'Doe', bic: 'INGBNL2A' },
			fullName: 'Jo Doe',
			countryCode: 'NL',
		};
		const pages = { return_url: 'https://example.com/thanks', brand_name: 'Tea' };
		expect(source({ paymentSource: 'paypal', ...filledIn })).toEqual({
			paypal: {
				vault_id: '8kk8451t',
				name: { surname: 'Doe' },
				experience_context: { ...pages, landing_page: 'LOGIN' },
			},
		});
		expect(source({ paymentSource: 'ideal', ...filledIn })).toEqual({
			ideal: { name: 'Jo Doe', country_code: 'NL', bic: 'INGBNL2A', experience_context: pages },
		});
		expect(source({ paymentSource: 'token', tokenId: 'B-1', ...filledIn })).toEqual({
			token: { id: 'B-1', type: 'BILLING_AGREEMENT' },
		});
	});

	test.each([
		['card/name', 'Cardholder Name'],
		['ideal/name', 'Full Name'],
		['ideal/bic', 'Payment Source Details > BIC'],
		['paypal/vault_id', 'Vault ID'],
		['paypal/name/given_name', 'Payment Source Details > First Name'],
		['paypal/experience_context/return_url', 'Return URL'],
		['venmo/experience_context/brand_name', 'Checkout Page > Brand Name'],
	])('%s is called %s', (path, label) => {
		expect(labelOf(capture, `/payment_source/${path}`)).toBe(label);
	});
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
])('trackers of a payment, when PayPal returns %s', async (_, body, count) => {
	if (getTrackers.result.kind !== 'list') throw new Error('It is a list');
	const rows = [];
	const fetchPage = async () => ({ status: 200, headers: {}, body });
	const first = build(getTrackers, { transactionId: '8MC585209K746392H' });
	for await (const page of eachPage(fetchPage, getTrackers.result, first, 50)) rows.push(...page);
	expect(rows).toHaveLength(count);
});
