import { checkRequest, contract, documentedIssues } from '../../../contract/index.mts';
import {
	evidence,
	form,
	invoice,
	json,
	order,
	payout,
	plan,
	referral,
	route,
	signature,
	tracker,
	usd,
	type Rest,
} from '../../support/contractCalls.mts';

/** The contract's violations in a call, each as `location field rule ISSUE`. */
function verdict(call: string, rest: Rest, strict = false): string[] {
	const { operation, request } = route(call);
	return checkRequest(operation, { ...request, ...rest }, { strict })
		.map(({ location, field, rule, issue }) => [location, field, rule, issue].join(' '))
		.sort();
}

describe('valid requests', () => {
	const good: ReadonlyArray<readonly [call: string, rest: Rest]> = [
		['POST /v2/checkout/orders', json(order)],
		['GET /v2/checkout/orders/5O190127TN364715T?fields=payment_source', {}],
		[
			'PATCH /v2/checkout/orders/5O190127TN364715T',
			json([{ op: 'replace', path: '/intent', value: 'AUTHORIZE' }]),
		],
		['POST /v2/checkout/orders/5O190127TN364715T/capture', {}],
		['POST /v2/checkout/orders/5O190127TN364715T/capture', json({})],
		[
			'POST /v2/checkout/orders/5O190127TN364715T/track',
			json({ capture_id: '8MC585209K746392H', tracking_number: '4438', carrier: 'FEDEX' }),
		],
		['POST /v2/payments/captures/2GG279541U471931P/refund', json({ amount: usd('1.00') })],
		['POST /v2/payments/authorizations/0VF52814937998046/void', {}],
		['POST /v1/billing/plans', json(plan)],
		['GET /v1/billing/plans?page_size=20&page=1&total_required=true', {}],
		['POST /v1/billing/plans/P-5ML4271244454362WXNWU5NQ/activate', {}],
		[
			'POST /v1/billing/subscriptions',
			json({
				plan_id: 'P-5ML4271244454362WXNWU5NQ',
				start_time: '2026-11-01T00:00:00Z',
				subscriber: { email_address: 'c@example.com', name: { given_name: 'C', surname: 'D' } },
			}),
		],
		['GET /v1/billing/subscriptions?statuses=ACTIVE,SUSPENDED&plan_ids=P-1,P-2', {}],
		['POST /v2/invoicing/invoices', json(invoice)],
		['POST /v2/invoicing/invoices/INV2-X/generate-qr-code', json({ width: 400, action: 'PAY' })],
		['GET /v2/invoicing/templates?fields=All', {}],
		['POST /v2/invoicing/search-invoices?page=2', json({ status: ['PAID', 'SENT'] })],
		['POST /v1/catalogs/products', json({ name: 'Tea', type: 'PHYSICAL' })],
		['POST /v1/payments/payouts', json(payout)],
		['POST /v1/shipping/trackers-batch', json({ trackers: [tracker] })],
		['PUT /v1/shipping/trackers/8MC585209K746392H-443844607820', json(tracker)],
		['POST /v1/notifications/verify-webhook-signature', json(signature)],
		['GET /v1/notifications/webhooks-events/WH-19973-86H', {}],
		[
			'POST /v3/vault/setup-tokens',
			{ ...json({ payment_source: { paypal: {} } }), headers: { 'paypal-request-id': 'r-1' } },
		],
		['GET /v1/customer/disputes?dispute_state=RESOLVED,APPEALABLE', {}],
		[
			'POST /v1/customer/disputes/PP-D-27803/provide-evidence',
			{
				body: { input: evidence, 'evidence-file': { filename: 'a.pdf' }, file2: {} },
				contentType: 'multipart/form-data; boundary=x',
			},
		],
		[
			'POST /v1/customer/disputes/PP-D-27803/adjudicate',
			{
				body: { input: { adjudication_outcome: 'BUYER_FAVOR' } },
				contentType: 'multipart/form-data; boundary=x',
			},
		],
		['POST /v1/customer/disputes/PP-D-27803/send-message', json({ message: 'It is on its way' })],
		[
			'GET /v1/reporting/transactions?start_date=2026-01-01T00:00:00Z&end_date=2026-01-31T23:59:59-0800'.replace(
				'-0800',
				'-08:00',
			),
			{},
		],
		['POST /v2/customer/partner-referrals', json(referral)],
		['POST /v1/oauth2/token', form({ grant_type: 'client_credentials' })],
		[
			'POST /v1/customer/supporting-documents/abc/upload',
			{
				body: { document_info: { document_type: 'PASSPORT' }, attachment: {} },
				contentType: 'multipart/form-data',
			},
		],
	];

	test.each(good)('%s', (call, rest) => {
		expect(verdict(call, rest, true)).toEqual([]);
	});
});

describe('requests that PayPal refuses', () => {
	const lamp = order.purchase_units[0];
	const bad: ReadonlyArray<readonly [why: string, call: string, rest: Rest, wrong: string[]]> = [
		[
			'required properties are missing',
			'POST /v2/checkout/orders',
			json({ purchase_units: [{ amount: { value: '1.00' } }] }),
			[
				'body /intent required MISSING_REQUIRED_PARAMETER',
				'body /purchase_units/0/amount/currency_code required MISSING_REQUIRED_PARAMETER',
			],
		],
		[
			'a value is not in the list',
			'POST /v2/checkout/orders',
			json({ ...order, intent: 'SALE' }),
			['body /intent enum INVALID_PARAMETER_VALUE'],
		],
		[
			'an amount is not a number',
			'POST /v2/checkout/orders',
			json({ ...order, purchase_units: [{ amount: usd('1,00') }] }),
			['body /purchase_units/0/amount/value pattern INVALID_PARAMETER_SYNTAX'],
		],
		[
			'an amount is a number',
			'POST /v2/checkout/orders',
			json({ ...order, purchase_units: [{ amount: { currency_code: 'USD', value: 1 } }] }),
			['body /purchase_units/0/amount/value type INVALID_PARAMETER_SYNTAX'],
		],
		[
			'there are too few of them',
			'POST /v2/checkout/orders',
			json({ ...order, purchase_units: [] }),
			['body /purchase_units minItems INVALID_ARRAY_MIN_ITEMS'],
		],
		[
			'there are too many of them',
			'POST /v2/checkout/orders',
			json({ ...order, purchase_units: Array.from({ length: 11 }, () => lamp) }),
			['body /purchase_units maxItems INVALID_ARRAY_MAX_ITEMS'],
		],
		[
			'a text is too long',
			'POST /v2/checkout/orders',
			json({ ...order, purchase_units: [{ ...lamp, soft_descriptor: 'x'.repeat(1001) }] }),
			['body /purchase_units/0/soft_descriptor maxLength INVALID_STRING_LENGTH'],
		],
		[
			'a text is empty, which its pattern would refuse as well: one cause',
			'POST /v2/checkout/orders/5O190127TN364715T/track',
			json({ capture_id: '' }),
			['body /capture_id minLength INVALID_STRING_LENGTH'],
		],
		[
			'the order ID is malformed',
			'GET /v2/checkout/orders/5o-lower',
			{},
			['path id pattern INVALID_PARAMETER_SYNTAX'],
		],
		[
			'a header is too long',
			'POST /v2/checkout/orders',
			{ ...json(order), headers: { 'paypal-request-id': 'x'.repeat(109) } },
			['header PayPal-Request-Id maxLength INVALID_STRING_LENGTH'],
		],
		[
			'a header is missing',
			'POST /v1/oauth2/token',
			{
				body: { grant_type: 'client_credentials' },
				contentType: 'application/x-www-form-urlencoded',
			},
			['header Authorization required MISSING_REQUIRED_PARAMETER'],
		],
		[
			'the body is missing',
			'POST /v2/invoicing/invoices',
			{},
			['body / body MISSING_OR_INVALID_REQUEST_BODY'],
		],
		[
			'the body is missing, though the file does not say that it is required',
			'POST /v1/billing/plans/P-5ML4271244454362WXNWU5NQ/update-pricing-schemes',
			{},
			['body / body MISSING_OR_INVALID_REQUEST_BODY'],
		],
		[
			'the body is missing, for which this operation has a code of its own',
			'POST /v1/billing/subscriptions',
			{},
			['body / body MISSING_REQUEST_BODY'],
		],
		[
			'a patch is missing',
			'PATCH /v1/billing/plans/P-5ML4271244454362WXNWU5NQ',
			{},
			['body / body MISSING_OR_INVALID_REQUEST_BODY'],
		],
		[
			'a patch is no list',
			'PATCH /v1/catalogs/products/PROD-1',
			json({ op: 'replace', path: '/name', value: 'x' }),
			['body / type INVALID_PARAMETER_SYNTAX'],
		],
		[
			'the body is not JSON',
			'POST /v2/checkout/orders',
			json('{"intent":'),
			['body / malformed MALFORMED_REQUEST_JSON'],
		],
		[
			'the body is a form',
			'POST /v2/checkout/orders',
			{ body: { intent: 'CAPTURE' }, contentType: 'application/x-www-form-urlencoded' },
			['header Content-Type media-type UNSUPPORTED_MEDIA_TYPE'],
		],
		[
			'the media type has a name that JavaScript knows',
			'POST /v2/checkout/orders',
			{ body: order, contentType: 'constructor' },
			['header Content-Type media-type UNSUPPORTED_MEDIA_TYPE'],
		],
		[
			'evidence comes as JSON',
			'POST /v1/customer/disputes/PP-D-27803/provide-evidence',
			json(evidence),
			['header Content-Type media-type UNSUPPORTED_MEDIA_TYPE'],
		],
		[
			'evidence comes without its JSON',
			'POST /v1/customer/disputes/PP-D-27803/provide-evidence',
			{ body: { 'evidence-file': {} }, contentType: 'multipart/form-data' },
			['body /input required MISSING_REQUIRED_PARAMETER'],
		],
		[
			'the JSON of a multipart body is wrong: fields are named within it',
			'POST /v1/customer/disputes/PP-D-27803/provide-evidence',
			{
				body: { input: { evidences: [{ evidence_type: 'A_PHOTO' }] }, 'evidence-file': {} },
				contentType: 'multipart/form-data',
			},
			['body /evidences/0/evidence_type enum INVALID_PARAMETER_VALUE'],
		],
		[
			'numbers are out of range',
			'POST /v1/billing/plans',
			json({
				...plan,
				billing_cycles: [{ ...plan.billing_cycles[0], sequence: 100, total_cycles: -1 }],
			}),
			[
				'body /billing_cycles/0/sequence maximum INVALID_INTEGER_MAX_VALUE',
				'body /billing_cycles/0/total_cycles minimum INVALID_INTEGER_MIN_VALUE',
			],
		],
		[
			'query parameters are out of range, or not numbers',
			'GET /v1/billing/plans?page_size=21&page=one',
			{},
			[
				'query page type INVALID_PARAMETER_VALUE',
				'query page_size maximum INVALID_INTEGER_MAX_VALUE',
			],
		],
		[
			'query parameters are missing',
			'GET /v1/reporting/transactions?start_date=2026-01-01',
			{},
			[
				'query end_date required MISSING_REQUIRED_PARAMETER',
				'query start_date minLength INVALID_STRING_LENGTH',
			],
		],
		[
			'a query parameter is not in the list',
			'GET /v1/notifications/webhooks?anchor_type=EVERYTHING',
			{},
			['query anchor_type enum INVALID_PARAMETER_VALUE'],
		],
		[
			'a dispute state does not exist',
			'GET /v1/customer/disputes?dispute_state=RESOLVED,LOST',
			{},
			['query dispute_state pattern INVALID_PARAMETER_SYNTAX'],
		],
		[
			'an invoice has no currency, and an invalid date',
			'POST /v2/invoicing/invoices',
			json({ ...invoice, detail: { invoice_date: '01.03.2026' } }),
			[
				'body /detail/currency_code required MISSING_REQUIRED_PARAMETER',
				'body /detail/invoice_date pattern INVALID_PARAMETER_SYNTAX',
			],
		],
		[
			'a webhook URL is invalid',
			'POST /v1/notifications/webhooks',
			json({ url: 'not a url', event_types: [{ name: '*' }] }),
			['body /url format INVALID_PARAMETER_SYNTAX'],
		],
		[
			'there are 21 trackers',
			'POST /v1/shipping/trackers-batch',
			json({ trackers: Array.from({ length: 21 }, () => tracker) }),
			['body /trackers maxItems INVALID_ARRAY_MAX_ITEMS'],
		],
		[
			'a payout has no items',
			'POST /v1/payments/payouts',
			json({ ...payout, items: undefined }),
			['body /items required MISSING_REQUIRED_PARAMETER'],
		],
		[
			'the token call has no credentials and an unknown grant',
			'POST /v1/oauth2/token',
			{ ...form({ grant_type: 'password' }), headers: {} },
			[
				'body /grant_type enum INVALID_PARAMETER_VALUE',
				'header Authorization required MISSING_REQUIRED_PARAMETER',
			],
		],
		[
			'user info is requested without a schema',
			'GET /v1/identity/oauth2/userinfo',
			{},
			['query schema required MISSING_REQUIRED_PARAMETER'],
		],
		[
			'a document has no type',
			'POST /v1/customer/supporting-documents/abc/upload',
			{
				body: { document_info: {}, attachment: {} },
				contentType: 'multipart/form-data',
			},
			['body /document_info/document_type required MISSING_REQUIRED_PARAMETER'],
		],
		[
			'a closed schema gets another property, strict or not',
			'POST /v1/customer/partner-referrals',
			json({ customer_data: {}, surprise: true }),
			['body /surprise unknown INVALID_PARAMETER'],
		],
	];

	test.each(bad)('%s: %s', (_why, call, rest, wrong) => {
		expect(verdict(call, rest)).toEqual(wrong);
	});
});

describe('strict checks', () => {
	const strict: ReadonlyArray<readonly [why: string, call: string, rest: Rest, wrong: string[]]> = [
		[
			'unknown properties, deep inside and through allOf',
			'POST /v2/checkout/orders',
			json({
				...order,
				surprise: 1,
				purchase_units: [{ amount: { ...usd('1.00'), breakdown: { item_totl: usd('1.00') } } }],
			}),
			[
				'body /purchase_units/0/amount/breakdown/item_totl unknown INVALID_PARAMETER',
				'body /surprise unknown INVALID_PARAMETER',
			],
		],
		[
			'read-only properties, which have read-only parents or are so by themselves',
			'POST /v2/invoicing/invoices',
			json({
				...invoice,
				status: 'PAID',
				due_amount: usd('1.00'),
				detail: { ...invoice.detail, metadata: { created_by: 'me' } },
			}),
			[
				'body /detail/metadata read-only INVALID_PARAMETER',
				'body /due_amount read-only INVALID_PARAMETER',
				'body /status read-only INVALID_PARAMETER',
			],
		],
		[
			'properties that PayPal knows but does not support there',
			'POST /v2/checkout/orders',
			json({
				...order,
				payer: { name: { given_name: 'C', middle_name: 'X' }, address: { country_code: 'US' } },
			}),
			['body /payer/name/middle_name unknown INVALID_PARAMETER'],
		],
		[
			'unknown query parameters, names of JavaScript among them',
			'GET /v2/invoicing/invoices?page=1&sort=asc&constructor=1',
			{},
			['query constructor unknown INVALID_PARAMETER', 'query sort unknown INVALID_PARAMETER'],
		],
		[
			'a body where there is none',
			'POST /v1/billing/plans/P-5ML4271244454362WXNWU5NQ/activate',
			json({ reason: 'because' }),
			['body / unknown INVALID_PARAMETER'],
		],
	];

	test.each(strict)('%s: %s', (_why, call, rest, wrong) => {
		expect(verdict(call, rest, true)).toEqual(wrong);
	});

	test.each(strict)('%s, are let through otherwise: %s', (_why, call, rest) => {
		expect(verdict(call, rest)).toEqual([]);
	});

	test('unsupported properties must be valid if present', () => {
		const payer = { name: { given_name: 'C', middle_name: 'X'.repeat(141) } };
		expect(verdict('POST /v2/checkout/orders', json({ ...order, payer }))).toEqual([
			'body /payer/name/middle_name maxLength INVALID_STRING_LENGTH',
		]);
	});

	test('a read-only property never counts as missing', () => {
		// A card's brand is among them; the order goes without
		expect(verdict('POST /v2/checkout/orders', json(order), true)).toEqual([]);
	});
});

describe('a violation', () => {
	test('contains the refused value, but no secret', () => {
		const { operation } = route('POST /v2/checkout/orders');
		const card = { number: '4111-1111', security_code: 'abc', expiry: '01/2027' };
		const violations = checkRequest(operation, {
			...json({ ...order, intent: 'SALE', payment_source: { card } }),
		});
		expect(violations.map(({ field, value }) => [field, value])).toEqual(
			expect.arrayContaining([
				['/intent', 'SALE'],
				['/payment_source/card/number', undefined],
				['/payment_source/card/security_code', undefined],
				['/payment_source/card/expiry', '01/2027'],
			]),
		);
		expect(JSON.stringify(violations)).not.toContain('4111');
	});

	test('has an issue that the operation documents, if APIs name the same problem differently', () => {
		const { operation } = route('POST /v2/checkout/orders');
		expect(documentedIssues(operation, 400)).toContain('INVALID_ARRAY_MAX_ITEMS');
		expect(documentedIssues(operation, 422)).toContain('ITEM_TOTAL_MISMATCH');
		expect(documentedIssues(operation, 204).size).toBe(0);
		// Products document INVALID_STRING_MIN_LENGTH, and no INVALID_STRING_LENGTH
		expect(verdict('POST /v1/catalogs/products', json({ name: '', type: 'PHYSICAL' }))).toEqual([
			'body /name minLength INVALID_STRING_MIN_LENGTH',
		]);
	});
});

test('reports the time of a check', () => {
	const rounds = 2_000;
	const started = performance.now();
	let violations = 0;
	for (let round = 0; round < rounds; round += 1) {
		const match = contract.find('POST', '/v2/checkout/orders');
		if (!match) throw new Error('The operation is gone');
		violations += checkRequest(match.operation, json(order), { strict: true }).length;
	}
	const micros = ((performance.now() - started) * 1_000) / rounds;
	process.stdout.write(`find and check an order: ${micros.toFixed(1)} µs\n`);
	expect(violations).toBe(0);
});
