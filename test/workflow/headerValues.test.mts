/** Header values arrive as entered, or are refused with the field's name. */
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { OneCredential } from '../support/credentialsHelper.mts';
import { byId } from '../support/payPal.mts';
import { runNode, type RunOptions, type RunResult } from '../support/runNode.mts';
import { useFakeServer } from './reliability/fakeServer.mts';

const server = useFakeServer();

const CAPTURE = { resource: 'order', operation: 'capture', orderId: byId('ORDER-1') };
const CUSTOM = {
	resource: 'customApiCall',
	operation: 'request',
	method: 'POST',
	path: '/v2/checkout/orders/ORDER-1/capture',
	jsonBody: '{}',
};
const withHeaders = (...values: Array<{ name: string; value: string }>): INodeParameters => ({
	...CUSTOM,
	additionalFields: { headers: { values } },
});

const run = async (
	parameters: INodeParameters,
	items: IDataObject[] = [{}],
	more: Partial<RunOptions> = {},
): Promise<RunResult> =>
	await runNode({ credentials: server().credentials(), parameters, items, ...more });

/** Texts that HTTP cannot carry, or that would change in transit. */
const UNFIT = [
	'返金一',
	'Rückgabe-1',
	'Rückgabe-№1',
	'order‑1',
	'“order-1”',
	'order–1',
	'caf\u0065\u0301',
	'order\n1',
	'order\r\nX-Evil: 1',
	'order\t1',
	'order\u00001',
	'order\u007f1',
	'order\u00a01',
	'order\u200b1',
	'ord\ufeffer',
	'💶-1',
	'заказ-1',
	'1\u202e-redro',
];
const FIT = ['order-1', 'a', '~!@#$%^&*()_+{}|:"<>?`-=[];\',./', 'two words', '=x=', '  trimmed  '];

/** Each field that is sent as a header: its label, the header, and a run with a given text. */
const FIELDS: ReadonlyArray<{
	label: string;
	header: string;
	runWith: (text: string) => Promise<RunResult>;
}> = [
	{
		label: "'Request ID'",
		header: 'paypal-request-id',
		runWith: async (text) =>
			await run({ ...CAPTURE, options: { requestId: '={{ $json.text }}' } }, [{ text }]),
	},
	{
		label: "'Client Metadata ID'",
		header: 'paypal-client-metadata-id',
		runWith: async (text) =>
			await run({ ...CAPTURE, options: { payPalClientMetadataId: '={{ $json.text }}' } }, [
				{ text },
			]),
	},
	{
		label: "The credential's 'Partner Attribution ID'",
		header: 'paypal-partner-attribution-id',
		runWith: async (partnerAttributionId) =>
			await run(CAPTURE, [{}], {
				credentials: new OneCredential({
					environment: 'custom',
					baseUrl: server().url,
					clientId: 'client',
					clientSecret: 'secret',
					accessToken: 'token',
					actsForMerchants: true,
					partnerAttributionId,
				}),
			}),
	},
	{
		label: "'Headers > X-Mine'",
		header: 'x-mine',
		runWith: async (text) =>
			await run(withHeaders({ name: 'X-Mine', value: '={{ $json.text }}' }), [{ text }]),
	},
	{
		label: "'Request ID'",
		header: 'paypal-request-id',
		runWith: async (text) =>
			await run(withHeaders({ name: 'paypal-REQUEST-id', value: `=${text}` }), [{ text }]),
	},
];

describe.each(FIELDS)('$label as $header', ({ label, header, runWith }) => {
	it.each(UNFIT)('refuses %j before anything is sent', async (text) => {
		const { error } = await runWith(text);
		expect(server().requested).toEqual([]);
		expect(error?.message).toMatch(
			new RegExp(`^${header === 'paypal-request-id' ? "'(Request ID|Headers > .*)'" : label} `),
		);
		expect(error?.message).toMatch(/U\+[0-9A-F]{4}/);
		expect(error?.context?.data).toBeUndefined();
	});

	it.each(FIT)('sends %j as it is', async (text) => {
		const { error } = await runWith(text);
		expect(error).toBeUndefined();
		expect(server().requested.map(({ headers }) => headers[header])).toEqual([text.trim()]);
	});
});

describe('Request ID', () => {
	const withId = (requestId: unknown): INodeParameters =>
		({ ...CAPTURE, options: { requestId } }) as INodeParameters;

	it.each([
		'={{ $json.missing }}',
		'={{ "" }}',
		'={{ "  " }}',
		'={{ null }}',
		'={{ undefined }}',
		'={{ $json.missing ?? "" }}',
		'={{ [] }}',
		'={{ $json.object }}',
		'={{ $json.list }}',
		'={{ $json.missing === undefined }}',
		`={{ "x".repeat(109) }}`,
	])('%s is refused, and never a default', async (requestId) => {
		const { error } = await run(withId(requestId), [{ object: { a: 1 }, list: ['a'] }]);
		expect(error?.message).toMatch(/^'Request ID' /);
		expect(server().requested).toEqual([]);
	});

	it.each([
		'=order-{{ $json.missing }}',
		'=order-{{ $json.missing ?? "" }}',
		'=  order-{{ null }}-{{ undefined }}  ',
		'=order-\n{{ [] }}',
		'=order-{{ $json.missing?.number }}x{{ "" }}',
		'={{ "order-" + $json.missing }}',
		'={{ "order" + $json.missing }}',
		'={{ `order_${$json.missing}` }}',
		'={{ "order-" + null }}',
		'={{ `${$json.none}/1` }}',
		'={{ "order-" + Number("x") }}',
		'={{ "order-" + new Date("x") }}',
		'=order-{{ DateTime.fromISO("x") }}',
	])('%s, which is the same for every payment, is refused', async (requestId) => {
		const inHeader = withHeaders({ name: 'PayPal-Request-Id', value: requestId });
		for (const parameters of [withId(requestId), inHeader]) {
			const { error } = await run(parameters, [{ none: null }]);
			expect(error?.message).toMatch(/^'(Request ID|Headers)/);
			expect(server().requested).toEqual([]);
		}
	});

	it.each([
		['=order-{{ $json.n }}{{ $json.missing }}', 'order-7'],
		['=order-{{ 0 }}', 'order-0'],
		['={{ $json.n }}', '7'],
		['nullable-annulled-1', 'nullable-annulled-1'],
		['=Banane-{{ $json.n }}', 'Banane-7'],
		['order-{{ 1 }}', 'order-{{ 1 }}'],
	])('%s is sent', async (requestId, sent) => {
		expect((await run(withId(requestId), [{ n: 7 }])).error).toBeUndefined();
		expect(server().requested[0].headers['paypal-request-id']).toBe(sent);
	});

	it.each(['={{ $json.missing }}', ''])(
		'left out by %j: the advice is about that',
		async (value) => {
			const parameters =
				value === '' ? withHeaders({ name: 'X-A', value: '={{ "" }}' }) : withId(value);
			const { error } = await run(parameters);
			expect(error?.description).toContain('check that the item has the value');
		},
	);

	describe('in a loop', () => {
		/** Another amount in each round but the first. */
		const amount = '={{ $if($("PayPal").isExecuted, "2.00", "1.00") }}';
		const order = { resource: 'order', operation: 'create', amount, currencyCode: 'USD' };
		const custom = withHeaders({ name: 'PayPal-Request-Id', value: 'same' });

		it.each<[string, INodeParameters]>([
			['Options', { ...order, options: { requestId: 'same' } }],
			['a header', { ...custom, jsonBody: `={"amount":"{{ ${amount.slice(4, -3)} }}"}` }],
		])('is refused for a different write than it was sent with: %s', async (_, parameters) => {
			const { error } = await run(parameters, [{}], { runs: 2 });
			expect(error?.message).toMatch(/was already used by another call of this node: "same"/);
			expect(server().requested).toHaveLength(1);
		});

		it.each<[string, INodeParameters, number]>([
			['the same write', { ...order, amount: '1.00', options: { requestId: 'same' } }, 3],
			[
				'another one of each',
				{ ...order, options: { requestId: '=o-{{ $json.n }}-{{ $runIndex }}' } },
				3,
			],
		])('is sent for %s', async (_, parameters, runs) => {
			const { error } = await run(parameters, [{ n: 1 }], { runs });
			expect(error).toBeUndefined();
			expect(server().requested).toHaveLength(runs);
		});

		it('can be reused if PayPal refused the first write', async () => {
			server().respondWith((_, nth) => (nth === 1 ? { status: 422, body: { name: 'NO' } } : {}));
			const parameters = { ...order, options: { requestId: 'same' } };
			await run(parameters, [{}], { runs: 2, continueOnFail: true });
			expect(server().requested).toHaveLength(2);
		});
	});

	it.each(['', '  '])('left blank in the panel (%j) counts as missing', async (requestId) => {
		expect((await run(withId(requestId))).error).toBeUndefined();
		expect(server().requested[0].headers['paypal-request-id']).toMatch(/^[0-9a-f-]{36}$/);
	});

	it('that is empty for a later item ends the run before the first item is sent', async () => {
		const { error } = await run(withId('={{ $json.id }}'), [{ id: 'a' }, { id: 'b' }, {}]);
		expect(error?.message).toBe("'Request ID' is empty");
		expect(error?.context.itemIndex).toBe(2);
		expect(server().requested).toEqual([]);
	});

	it.each<[string, INodeParameters, IDataObject[]]>([
		[
			'an expression with a value for none',
			withId('=order-{{ $json.missing ?? 0 }}'),
			[{}, {}, {}],
		],
		['a text', withId('order-1'), [{}, {}, {}]],
		['one number for two orders', withId('=o-{{ $json.n }}'), [{ n: 1 }, { n: 2 }, { n: 1 }]],
		['blanks apart', withId('={{ $json.n }}'), [{ n: 'a' }, { n: ' a ' }]],
		[
			'a header of a custom call',
			withHeaders({ name: 'PAYPAL-request-ID', value: '=o-{{ $json.x ?? 0 }}' }),
			[{}, {}],
		],
		[
			'different payments',
			{ ...withId('same'), orderId: byId('={{ $json.order }}') },
			[{ order: 'A' }, { order: 'B' }],
		],
	])(
		'of %s that is the same for two items is refused before the first is sent',
		async (...args) => {
			const [, parameters, items] = args;
			const { error } = await run(parameters, items);
			expect(error?.message).toMatch(/^'Request ID' is the same for items \d+, \d+/);
			expect(error?.description).toContain('Nothing was sent');
			expect(server().requested).toEqual([]);
		},
	);

	it('under Continue On Fail, is an error of the items that share it, and the others are sent', async () => {
		const items = [{ n: 1 }, { n: 2 }, { n: 1 }];
		const result = await run(withId('=o-{{ $json.n }}'), items, { continueOnFail: true });
		expect(result.items.map(({ json }) => json.error !== undefined)).toEqual([true, false, true]);
		expect(server().requested.map(({ headers }) => headers['paypal-request-id'])).toEqual(['o-2']);
	});

	it('is refused if set both in Options and in the headers of a custom call', async () => {
		const parameters = withHeaders({ name: 'paypal-request-id', value: 'a' });
		const { error } = await run({ ...parameters, options: { requestId: 'b' } });
		expect(error?.message).toBe(
			"'Request ID' is set twice, in Options and as the header paypal-request-id",
		);
		expect(server().requested).toEqual([]);
	});

	it.each(['PayPal-Request-Id', 'paypal-request-id', 'PAYPAL-REQUEST-ID', 'Paypal-request-ID'])(
		'as the header %s of a custom call is used, under Retry On Fail too',
		async (name) => {
			server().respondWith((_, nth) => (nth <= 6 ? { cut: true } : {}));
			const { error } = await run(withHeaders({ name, value: 'mine-1' }), [{}], { tries: 2 });
			expect(error).toBeUndefined();
			const sent = server().requested.map(({ headers }) => headers['paypal-request-id']);
			expect(sent).toEqual(Array.from({ length: 7 }, () => 'mine-1'));
		},
	);

	it('is also the batch ID of a payout', async () => {
		await run({
			resource: 'payout',
			operation: 'create',
			items: { values: [{ receiver: 'a@example.com', amount: '1' }] },
			options: { requestId: 'May-1' },
		});
		const [{ headers, body }] = server().requested;
		expect(headers['paypal-request-id']).toBe('May-1');
		expect(JSON.parse(body.toString())).toMatchObject({
			sender_batch_header: { sender_batch_id: 'May-1' },
		});
	});
});

describe('Headers of a custom call', () => {
	it.each(['', ' ', 'X Mine', 'X-Mine:', 'Ümlaut', 'a\nb', '(x)', 'x,y', '"x"', 'x/y'])(
		'the name %j is refused',
		async (name) => {
			const { error } = await run(withHeaders({ name, value: 'a' }));
			expect(error?.message).toMatch(/^'Headers/);
			expect(server().requested).toEqual([]);
		},
	);

	it('a duplicate name is refused', async () => {
		const { error } = await run(
			withHeaders({ name: 'X-Mine', value: 'a' }, { name: 'x-mine', value: 'b' }),
		);
		expect(error?.message).toBe("'Headers' sets X-Mine twice");
	});

	it('a merchant both in Options and in the headers is refused', async () => {
		const { error } = await run({
			...withHeaders({ name: 'paypal-auth-assertion', value: 'a' }),
			options: { merchantId: '7LFUJ8K3GXY2A' },
		});
		expect(error?.message).toContain("'Act for Merchant' is set twice");
		expect(server().requested).toEqual([]);
	});

	it("the user's own value takes precedence over the credential's", async () => {
		await run(withHeaders({ name: 'paypal-partner-attribution-id', value: 'MINE' }), [{}], {
			credentials: new OneCredential({
				environment: 'custom',
				baseUrl: server().url,
				clientId: 'client',
				clientSecret: 'secret',
				accessToken: 'token',
				actsForMerchants: true,
				partnerAttributionId: 'THEIRS',
			}),
		});
		expect(server().requested[0].headers['paypal-partner-attribution-id']).toBe('MINE');
	});
});

it.each(['={{ "" }}', '={{ $json.missing }}', '={{ "return=full" }}', '={{ 1 }}'])(
	'Answer of %s is refused',
	async (prefer) => {
		const { error } = await run({ ...CAPTURE, options: { prefer } });
		expect(error?.message).toMatch(/^'Response Detail' /);
		expect(server().requested).toEqual([]);
	},
);
