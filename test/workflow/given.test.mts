/** Results of expressions, through n8n to the sandbox: either applied as intended, or nothing is sent to PayPal. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { OneCredential } from '../support/credentialsHelper.mts';
import { apiCalls, byId, credentialFor, make, runPayPal } from '../support/payPal.mts';
import { runNode } from '../support/runNode.mts';
import { CLIENT_ID, useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

/** Results of an expression that reads a missing or wrong property. */
const BAD: readonly unknown[] = [undefined, null, '', ' ', '\u200b', NaN, {}, [], 'nonsense', 0];

const moneySent = () =>
	apiCalls(sandbox()).filter(({ path }) => /refund$|capture$|payouts$|authorize$/.test(path));

describe('a refund', () => {
	it.each([
		[
			'of the full amount or a part',
			{ amountType: '={{ $json.bad }}', amount: '2.00' },
			"'Amount to Refund' ",
		],
		['of an amount', { amountType: 'partial', amount: '={{ $json.bad }}x' }, "'Amount' "],
		[
			'in a currency',
			{ amountType: 'partial', amount: '2', currencyCode: '={{ $json.bad }}' },
			"'Currency' ",
		],
		[
			'for a merchant',
			{ options: { merchantId: '={{ $json.bad ? [1] : undefined }}' } },
			"'Act for Merchant' ",
		],
		[
			'as JSON',
			{ useJsonBody: true, jsonBody: '={{ $json.bad === 0 ? NaN : undefined }}' },
			"'JSON Body' ",
		],
		['as JSON or not', { useJsonBody: '={{ $json.bad || "" }}' }, "'Use JSON Body' "],
	])('%s is not sent if an expression returned nothing usable', async (_, parameters, message) => {
		const captureId = byId(await make.capture(sandbox()));
		const before = moneySent().length;
		const { items } = await runPayPal(
			sandbox(),
			'payment.refundCapture',
			{ captureId, ...parameters } as INodeParameters,
			{ items: BAD.map((bad) => ({ bad }) as IDataObject), continueOnFail: true },
		);
		expect(items).toHaveLength(BAD.length);
		for (const { json } of items) expect(json.error).toContain(message);
		expect(moneySent()).toHaveLength(before);
	});

	it('that is identified by an order requests the order only if everything else is valid', async () => {
		const { order } = await make.capturedOrder(sandbox());
		const before = apiCalls(sandbox()).length;
		const { error } = await runPayPal(sandbox(), 'payment.refundCapture', {
			captureId: { __rl: true, mode: 'order', value: order },
			amountType: '={{ $json.missing }}',
		});
		expect(error?.message).toBe("'Amount to Refund' is empty: its expression returned nothing");
		expect(error?.description).toContain('Use one of full, partial.');
		expect(apiCalls(sandbox())).toHaveLength(before);
	});

	it('that an expression makes partial is for that part', async () => {
		const { items, error } = await runPayPal(
			sandbox(),
			'payment.refundCapture',
			{
				captureId: byId(await make.capture(sandbox())),
				amountType: '={{ $json.type }}',
				amount: '={{ $json.amount }}',
			},
			{ items: [{ type: ' partial ', amount: 2 }] },
		);
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ amount: '2.00' });
	});
});

describe('payouts', () => {
	const pay = async (given: unknown[]) =>
		await runPayPal(
			sandbox(),
			'payout.create',
			{
				inputItems: '={{ $json.how }}',
				items: { values: [{ receiver: '={{ $json.to }}', amount: '1' }] },
			},
			{ items: given.map((how, index) => ({ how, to: `p${index}@example.com` }) as IDataObject) },
		);

	it.each([
		...BAD.map((bad) => [bad, bad]),
		['each', 'together'],
		['together', undefined],
		[undefined, 'each'],
	])('are not made for input items of %j and %j', async (...given) => {
		const { error } = await pay(given);
		expect(error?.message).toContain("'Input Items' ");
		expect(moneySent()).toEqual([]);
	});

	it.each([
		['each', 2],
		[' each', 2],
		['together', 1],
	])('are made as the expression says: %j', async (how, count) => {
		const { error } = await pay([how, how]);
		expect(error).toBeUndefined();
		expect(moneySent()).toHaveLength(count);
	});
});

it.each(BAD.filter((bad) => bad !== 0))(
	'no list is whole because Return All or a filter is %j',
	async (bad) => {
		const list = async (parameters: INodeParameters) =>
			await runPayPal(sandbox(), 'dispute.getAll', parameters, { items: [{ bad } as IDataObject] });
		expect((await list({ returnAll: '={{ $json.bad }}' })).error?.message).toContain(
			"'Return All' ",
		);
		expect((await list({ filters: { startTime: '={{ $json.bad }}' } })).error?.message).toContain(
			"'Creation Start Date' ",
		);
		expect((await list({ simplify: '={{ $json.bad }}' })).error?.message).toContain("'Simplify' ");
		expect((await list({ limit: '={{ $json.bad }}' })).error?.message).toContain("'Limit' ");
		expect(apiCalls(sandbox())).toEqual([]);
	},
);

it('a missing note is left out', async () => {
	const { items, error } = await runPayPal(sandbox(), 'payment.refundCapture', {
		captureId: byId(await make.capture(sandbox())),
		additionalFields: { noteToPayer: '={{ $json.note }}' },
	});
	expect(error).toBeUndefined();
	expect(items[0].json).not.toHaveProperty('note_to_payer');
});

it.each([' ', '\u00a0', '\u200b', '\ufeff', '\t\n'])(
	'nothing is deleted by the ID %j',
	async (value) => {
		const { error } = await runPayPal(
			sandbox(),
			'webhook.delete',
			{ webhookId: byId('={{ $json.id }}') },
			{ items: [{ id: value }] },
		);
		expect(error?.message).toContain("'Webhook'");
		expect(apiCalls(sandbox())).toEqual([]);
	},
);

it('the assertion names the same partner as the token request', async () => {
	const credentials = credentialFor(sandbox(), { clientId: ` ${CLIENT_ID}\u00a0\n` });
	await runPayPal(
		sandbox(),
		'webhook.getAll',
		{ options: { merchantId: ' 7LFUJ8K3GXY2A\u200b' } },
		{ credentials },
	);
	const [{ headers }] = apiCalls(sandbox());
	const [, payload] = String(headers['paypal-auth-assertion']).split('.');
	expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({
		iss: CLIENT_ID,
		payer_id: '7LFUJ8K3GXY2A',
	});
});

/** An intermediary that echoes everything. */
async function echo(
	run: (credentials: OneCredential, urls: string[]) => Promise<void>,
): Promise<void> {
	const urls: string[] = [];
	const server = createServer((request, response) => {
		urls.push(request.url ?? '');
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const body = Buffer.concat(chunks).toString() || '{}';
			response.writeHead(400, { 'content-type': 'application/json' });
			response.end(
				`{"name":"ECHO","message":"refused","body":${body},"text":${JSON.stringify(body)}}`,
			);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	try {
		await run(
			new OneCredential({
				environment: 'custom',
				baseUrl: `http://127.0.0.1:${port}`,
				clientId: 'me',
				clientSecret: 'planted-secret',
				accessToken: 'planted-token',
			}),
			urls,
		);
	} finally {
		server.close();
		server.closeAllConnections();
	}
}

it.each([
	['numbers', { number: 4111111111111111, security_code: 739 }],
	['texts', { number: '4111111111111111', security_code: '739' }],
	['in parts', { number: '4111 1111 1111 1111', cvv: 739 }],
	['in lists', { number: [4111111111111111, ['4111111111111111']], cvc: ['739'] }],
	['of another API', { cardNumber: '4111111111111111', securityCode: 739 }],
	['in capitals', { NUMBER: 4111111111111111, CVV: '739' }],
	['with hyphens', { 'card-number': '4111-1111-1111-1111', 'security-code': 739 }],
	['of a bank account', { account_number: '4111111111111111', iban: '739' }],
	['in Pascal case', { CardNumber: '4111 1111 1111 1111', Cvv2: '739' }],
])('no error contains a card given as %s', async (_, card) => {
	await echo(async (credentials) => {
		const { error } = await runNode({
			credentials,
			parameters: {
				resource: 'customApiCall',
				operation: 'request',
				method: 'POST',
				path: '/v2/checkout/orders',
				jsonBody: JSON.stringify({ payment_source: { card }, list: [{ card }] }),
			},
		});
		const told = JSON.stringify(
			Object.assign({}, error, { node: undefined, message: error?.message }),
		);
		expect(told).toContain('***');
		expect(told).not.toMatch(/4111[ -]?1111|\b739\b/);
	});
});

it('every value of a repeated query parameter is sent', async () => {
	await echo(async (credentials, urls) => {
		await runNode({
			credentials,
			parameters: {
				resource: 'customApiCall',
				operation: 'request',
				method: 'GET',
				path: '/v1/x?domains[]=a&domains[]=b c',
				options: {},
				additionalFields: {
					query: {
						values: [
							{ name: 'd', value: '1+1' },
							{ name: 'd', value: '2&3' },
						],
					},
				},
			},
		});
		const [url] = urls;
		expect(url).toBe('/v1/x?domains%5B%5D=a&domains%5B%5D=b%20c&d=1%2B1&d=2%263');
	});
});

it('no line of the sandbox’s log contains card numbers, whether numbers or in lists', async () => {
	const card = {
		number: 4111111111111111,
		security_code: 739,
		cvv: ['739'],
		card_number: ['4111111111111111'],
	};
	await sandbox().call('POST', '/v2/checkout/orders', { payment_source: { card } });
	expect(JSON.stringify(sandbox().requests())).not.toMatch(/41111111|\b739\b/);
});
