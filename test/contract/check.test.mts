import {
	bodyLeaves,
	checkRequest,
	checkResponse,
	contract,
	documentedIssues,
} from '../../sandbox/contract/index.mts';
import type { ContractOperation, RequestToCheck } from '../../sandbox/contract/index.mts';

/** The operation of `POST /v2/checkout/orders?x=1`, and the request's path and query. */
function route(call: string): { operation: ContractOperation; request: RequestToCheck } {
	const [method = '', target = ''] = call.split(' ');
	const { pathname, searchParams } = new URL(target, 'https://paypal.test');
	const match = contract.find(method, pathname);
	if (!match) throw new Error(`No operation is called ${call}`);
	const { operation, pathParameters } = match;
	return { operation, request: { pathParameters, query: Object.fromEntries(searchParams) } };
}

type Rest = Pick<RequestToCheck, 'body' | 'headers' | 'contentType'>;

/** What the contract says about a call, each violation as `location field rule ISSUE`. */
function verdict(call: string, rest: Rest, strict = false): string[] {
	const { operation, request } = route(call);
	return checkRequest(operation, { ...request, ...rest }, { strict })
		.map(({ location, field, rule, issue }) => [location, field, rule, issue].join(' '))
		.sort();
}

const usd = (value: string) => ({ currency_code: 'USD', value });

const json = (body: unknown): Rest => ({ body, contentType: 'application/json; charset=utf-8' });

const order = {
	intent: 'CAPTURE',
	purchase_units: [
		{
			reference_id: 'lamp',
			amount: { ...usd('30.00'), breakdown: { item_total: usd('30.00') } },
			items: [{ name: 'Lamp', quantity: '2', unit_amount: usd('15.00') }],
		},
	],
	payment_source: {
		paypal: {
			experience_context: {
				return_url: 'https://shop.example/thanks',
				cancel_url: 'https://shop.example/cart',
				user_action: 'PAY_NOW',
			},
		},
	},
};

const plan = {
	product_id: 'PROD-6XB24663H4094933M',
	name: 'Tea every month',
	billing_cycles: [
		{
			tenure_type: 'REGULAR',
			sequence: 1,
			total_cycles: 12,
			frequency: { interval_unit: 'MONTH', interval_count: 1 },
			pricing_scheme: { fixed_price: usd('9.99') },
		},
	],
	payment_preferences: { auto_bill_outstanding: true, payment_failure_threshold: 3 },
};

const invoice = {
	detail: { currency_code: 'EUR', invoice_number: 'R-2026-1', invoice_date: '2026-03-01' },
	primary_recipients: [{ billing_info: { email_address: 'buyer@example.com' } }],
	items: [
		{ name: 'Consulting', quantity: '1', unit_amount: { currency_code: 'EUR', value: '100.00' } },
	],
};

const payout = {
	sender_batch_header: { sender_batch_id: 'march-1', email_subject: 'You have money' },
	items: [
		{
			recipient_type: 'EMAIL',
			receiver: 'r@example.com',
			amount: { currency: 'USD', value: '5.00' },
		},
	],
};

const tracker = {
	transaction_id: '8MC585209K746392H',
	tracking_number: '443844607820',
	status: 'SHIPPED',
	carrier: 'FEDEX',
};

const signature = {
	auth_algo: 'SHA256withRSA',
	cert_url: 'https://api.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594-a5cafa77',
	transmission_id: '69cd13f0-d67a-11e5-baa3-778b53f4ae55',
	transmission_sig: 'lmI95Jx3Y9nhR5SJWlHVIWpg4AgFk7n9bCHSRxbrd8A9zrhdu2rMyFrmz',
	transmission_time: '2026-02-18T20:01:35Z',
	webhook_id: '1JE4291016473214C',
	webhook_event: { id: 'WH-2W', event_type: 'PAYMENT.CAPTURE.COMPLETED', resource: { id: 'x' } },
};

const evidence = {
	evidences: [
		{
			evidence_type: 'PROOF_OF_FULFILLMENT',
			evidence_info: { tracking_info: [{ carrier_name: 'FEDEX', tracking_number: '122533485' }] },
			notes: 'Delivered on Monday',
		},
	],
};

const referral = {
	tracking_id: 'shop-1',
	operations: [
		{
			operation: 'API_INTEGRATION',
			api_integration_preference: {
				rest_api_integration: {
					integration_method: 'PAYPAL',
					integration_type: 'THIRD_PARTY',
					third_party_details: { features: ['PAYMENT', 'REFUND'] },
				},
			},
		},
	],
	products: ['EXPRESS_CHECKOUT'],
	legal_consents: [{ type: 'SHARE_DATA_CONSENT', granted: true }],
};

const basic = { authorization: 'Basic aWQ6c2VjcmV0' };

const form = (body: Readonly<Record<string, string>>): Rest => ({
	body,
	contentType: 'application/x-www-form-urlencoded',
	headers: basic,
});

describe('requests as they should be', () => {
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
			'an amount does not read as one',
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
			json({ ...order, purchase_units: [{ ...lamp, soft_descriptor: 'x'.repeat(23) }] }),
			['body /purchase_units/0/soft_descriptor maxLength INVALID_STRING_LENGTH'],
		],
		[
			'a text is empty, which its pattern would refuse as well: one cause',
			'POST /v2/checkout/orders/5O190127TN364715T/track',
			json({ capture_id: '' }),
			['body /capture_id minLength INVALID_STRING_LENGTH'],
		],
		[
			'the order is not called that',
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
			'POST /v3/vault/payment-tokens',
			json({ payment_source: { token: { id: '5C991763VB2781612', type: 'SETUP_TOKEN' } } }),
			['header PayPal-Request-Id required MISSING_REQUIRED_PARAMETER'],
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
			'query parameters are out of range, and no number',
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
			'a state of disputes is made up',
			'GET /v1/customer/disputes?dispute_state=RESOLVED,LOST',
			{},
			['query dispute_state pattern INVALID_PARAMETER_SYNTAX'],
		],
		[
			'an invoice has no currency, and a date that is none',
			'POST /v2/invoicing/invoices',
			json({ ...invoice, detail: { invoice_date: '01.03.2026' } }),
			[
				'body /detail/currency_code required MISSING_REQUIRED_PARAMETER',
				'body /detail/invoice_date pattern INVALID_PARAMETER_SYNTAX',
			],
		],
		[
			'an address of a webhook is none',
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
			'who the user is, is asked without a schema',
			'GET /v1/identity/oauth2/userinfo',
			{},
			['query schema required MISSING_REQUIRED_PARAMETER'],
		],
		[
			'a document is of no known type',
			'POST /v1/customer/supporting-documents/abc/upload',
			{
				body: { document_info: { document_type: 'SELFIE' }, attachment: {} },
				contentType: 'multipart/form-data',
			},
			['body /document_info/document_type enum INVALID_PARAMETER_VALUE'],
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

	test('a read-only property counts as missing for nobody', () => {
		// A card's brand is among them; the order goes without
		expect(verdict('POST /v2/checkout/orders', json(order), true)).toEqual([]);
	});
});

describe('what a violation tells', () => {
	test('the value that was refused, but no secret', () => {
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

	test('an issue that the operation documents, where APIs name one thing differently', () => {
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

describe('responses', () => {
	const say = (call: string, status: number, body: unknown, strict = true): string[] =>
		checkResponse(route(call).operation, status, body, { strict }).map(
			({ field, rule }) => `${field} ${rule}`,
		);
	const created = 'POST /v2/checkout/orders';
	const links = [{ href: 'https://api-m.paypal.com/v2/checkout/orders/1', rel: 'self' }];
	const failed = (issue: string) => ({
		name: 'UNPROCESSABLE_ENTITY',
		message: 'The order can not be captured',
		debug_id: 'f2a',
		details: [{ issue, description: 'Why' }],
	});
	const capture = 'POST /v2/checkout/orders/5O190127TN364715T/capture';

	test('with what PayPal alone sets', () => {
		expect(say(created, 201, { id: '5O1', status: 'CREATED', links })).toEqual([]);
	});

	test('with properties that nobody documents', () => {
		expect(say(created, 201, { id: '5O1', state: 'CREATED' })).toEqual(['/state unknown']);
		expect(say(created, 201, { id: '5O1', state: 'CREATED' }, false)).toEqual([]);
	});

	test('with wrong values', () => {
		expect(say(created, 201, { status: 'DONE', links: [{ rel: 'self' }] }, false).sort()).toEqual([
			'/links/0/href required',
			'/status enum',
		]);
	});

	test('with a status that is not documented', () => {
		expect(say(created, 202, {})).toEqual(['/ status']);
	});

	test('without a body where there has to be one, and with one where there is none', () => {
		expect(say(created, 201, undefined)).toEqual(['/ type']);
		expect(say('DELETE /v2/invoicing/invoices/INV2-X', 204, {})).toEqual(['/ body']);
		expect(say('DELETE /v2/invoicing/invoices/INV2-X', 204, undefined)).toEqual([]);
	});

	test('either the invoice or a link to it', () => {
		const create = 'POST /v2/invoicing/invoices';
		expect(say(create, 201, { rel: 'self', href: 'https://x.test/1', method: 'GET' })).toEqual([]);
		expect(say(create, 201, { id: 'INV2-1', ...invoice })).toEqual([]);
		expect(say(create, 201, { rel: 'self' })).toEqual(['/href required']);
	});

	test('documented errors, with the issues that the operation has', () => {
		expect(say(capture, 422, failed('ORDER_NOT_APPROVED'))).toEqual([]);
		expect(say(capture, 422, failed('WHIM_OF_THE_DAY'))).toEqual(['/details/0/issue enum']);
		expect(say(capture, 422, failed('WHIM_OF_THE_DAY'), false)).toEqual([]);
		expect(say(capture, 422, { ...failed('ORDER_NOT_APPROVED'), name: 'OOPS' })).toEqual([
			'/name enum',
		]);
	});

	test('errors from in front of the API', () => {
		const expired = { error: 'invalid_token', error_description: 'Token signature failed' };
		expect(say(capture, 401, expired)).toEqual([]);
		expect(say(capture, 422, expired)).not.toEqual([]);
		const limited = { name: 'RATE_LIMIT_REACHED', message: 'Too many requests' };
		expect(say(capture, 429, { ...limited, debug_id: '1' })).toEqual([]);
		expect(say(capture, 429, { ...limited, debugId: '1' })).toEqual([]);
		expect(say(capture, 429, limited)).toEqual(['/debug_id required']);
	});
});

describe('finding operations', () => {
	const find = (method: string, pathname: string) => {
		const match = contract.find(method, pathname);
		return match && [match.operation.path, match.pathParameters];
	};
	const partner = '/v1/customer/partners/P1/merchant-integrations';

	test('a literal segment wins over a parameter', () => {
		expect(find('GET', `${partner}/credentials`)).toEqual([
			'/v1/customer/partners/{partner_id}/merchant-integrations/credentials',
			{ partner_id: 'P1' },
		]);
		expect(find('GET', `${partner}/M1`)).toEqual([
			'/v1/customer/partners/{partner_id}/merchant-integrations/{merchant_id}',
			{ partner_id: 'P1', merchant_id: 'M1' },
		]);
	});

	test('parameters are decoded', () => {
		expect(find('get', '/v1/catalogs/products/a%2Fb%20c')).toEqual([
			'/v1/catalogs/products/{product_id}',
			{ product_id: 'a/b c' },
		]);
		expect(find('GET', '/v1/catalogs/products/100%')?.[1]).toEqual({ product_id: '100%' });
	});

	test('what is not there is not found', () => {
		expect(find('GET', '/v1/catalogs')).toBeUndefined();
		expect(find('GET', '/v1/catalogs/products/')).toBeUndefined();
		expect(find('GET', '/v1/catalogs/products/x/y')).toBeUndefined();
		expect(find('DELETE', '/v1/catalogs/products')).toBeUndefined();
	});
});

describe('leaves of a request body', () => {
	const leaves = (call: string) => bodyLeaves(route(call).operation);
	const leaf = (call: string, path: string) => leaves(call).find((each) => each.path === path);

	test('run through references, arrays and allOf', () => {
		expect(leaf('POST /v2/checkout/orders', 'purchase_units[].amount.value')).toMatchObject({
			type: 'string',
			required: true,
			maxLength: 32,
		});
		expect(
			leaf('POST /v2/checkout/orders', 'purchase_units[].amount.breakdown.item_total.value'),
		).toMatchObject({ type: 'string', required: false });
		expect(leaf('POST /v2/checkout/orders', 'intent')?.enum).toEqual(['CAPTURE', 'AUTHORIZE']);
	});

	test('leave out what is read-only', () => {
		const paths = leaves('POST /v2/invoicing/invoices').map(({ path }) => path);
		expect(paths).toContain('detail.invoice_number');
		expect(paths).toContain('additional_recipients[]');
		expect(
			paths.filter((path) => /^(id|status|links|due_amount|detail\.metadata)/.test(path)),
		).toEqual([]);
	});

	test('name the part of a multipart body, and its files', () => {
		const call = 'POST /v1/customer/disputes/PP-1/provide-evidence';
		expect(leaf(call, 'evidences[].evidence_type')).toMatchObject({ part: 'input' });
		expect(leaf(call, 'evidence-file')).toMatchObject({ type: 'file', required: false });
	});

	test('say that a body is a JSON Patch', () => {
		expect(leaves('PATCH /v1/billing/plans/P-1').map(({ path, patch }) => [path, patch])).toEqual([
			['[].op', true],
			['[].path', true],
			['[].value', true],
			['[].from', true],
		]);
	});

	test('are none where there is no body', () => {
		expect(leaves('GET /v1/billing/plans')).toEqual([]);
	});

	test('stand once each', () => {
		for (const operation of contract.operations) {
			const paths = bodyLeaves(operation).map(({ part = '', path }) => `${part} ${path}`);
			expect(paths).toEqual([...new Set(paths)]);
		}
	});
});

test('the time a check takes, for the record', () => {
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
