/** Currencies that are chosen without a code: the payment's, and the credential's default. */
import '../support/withoutWaiting.mts';

import { randomUUID } from 'node:crypto';

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { apiCalls, byId, credentialFor, orderBody, runPayPal } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const callsOf = () => apiCalls(sandbox()).map(({ method, path }) => `${method} ${path}`);
/** The calls made while the callback runs. */
async function callsIn(act: () => Promise<unknown>): Promise<string[]> {
	const before = callsOf().length;
	await act();
	return callsOf().slice(before);
}

interface Ids {
	readonly id: string;
}

/** The properties that are read from created records. */
interface Made extends Ids {
	readonly purchase_units: ReadonlyArray<{
		readonly payments: {
			readonly captures: readonly Ids[];
			readonly authorizations: readonly Ids[];
		};
	}>;
}

const post = async (path: string, body: object): Promise<Made> => {
	const { status, body: made } = await sandbox().call('POST', path, body, {
		'paypal-request-id': randomUUID(),
		prefer: 'return=representation',
	});
	if (status >= 300) throw new Error(`${path}: ${JSON.stringify(made)}`);
	return made as unknown as Made;
};

const unitIn = async (currency_code: string, intent: string) => {
	const body = {
		...orderBody(intent),
		purchase_units: [{ amount: { currency_code, value: '9' } }],
	};
	const { id } = await post('/v2/checkout/orders', body);
	await sandbox().admin('POST', `orders/${id}/approve`);
	const kind = intent === 'CAPTURE' ? 'capture' : 'authorize';
	const { purchase_units } = await post(`/v2/checkout/orders/${id}/${kind}`, {});
	return { order: String(id), payments: purchase_units[0].payments };
};
const captureIn = async (currency: string): Promise<string> =>
	(await unitIn(currency, 'CAPTURE')).payments.captures[0].id;
const authorizationIn = async (currency: string): Promise<string> =>
	(await unitIn(currency, 'AUTHORIZE')).payments.authorizations[0].id;
const invoiceIn = async (currency_code: string): Promise<string> => {
	const { id } = await post('/v2/invoicing/invoices', {
		detail: { currency_code },
		items: [{ name: 'Work', quantity: '1', unit_amount: { currency_code, value: '9' } }],
	});
	await post(`/v2/invoicing/invoices/${id}/send`, {});
	return String(id);
};
const disputeIn = async (currency: string): Promise<string> => {
	const { dispute_id } = (await sandbox().admin('POST', 'disputes', {
		captureId: await captureIn(currency),
		reason: 'MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED',
	})) as { dispute_id: string };
	return dispute_id;
};

const partial = { amountType: 'partial', amount: '2' };

/** Operations that take the currency from a record: the record's field, how to create one, its path, and the other parameters. */
const OF_RECORD: ReadonlyArray<
	readonly [
		operation: string,
		field: string,
		record: (currency: string) => Promise<string>,
		path: string,
		parameters: INodeParameters,
	]
> = [
	['payment.refundCapture', 'captureId', captureIn, '/v2/payments/captures/', partial],
	[
		'payment.captureAuthorization',
		'authorizationId',
		authorizationIn,
		'/v2/payments/authorizations/',
		partial,
	],
	['invoice.recordPayment', 'invoiceId', invoiceIn, '/v2/invoicing/invoices/', partial],
	[
		'dispute.makeOffer',
		'disputeId',
		disputeIn,
		'/v1/customer/disputes/',
		{ offerType: 'REFUND', offerAmount: '2', note: 'Here you are' },
	],
];

describe.each(OF_RECORD)('%s', (operation, field, record, path, parameters) => {
	it.each(['EUR', 'GBP', 'JPY'])('is in %s if its record is', async (currency) => {
		const id = await record(currency);
		const calls = await callsIn(async () => {
			const { error } = await runPayPal(sandbox(), operation, { [field]: byId(id), ...parameters });
			expect(error).toBeUndefined();
		});
		expect(calls).toEqual([`GET ${path}${id}`, expect.stringMatching(/^POST /)]);
		const { body } = apiCalls(sandbox()).at(-1) ?? {};
		const digits = currency === 'JPY' ? '2' : '2.00';
		expect(JSON.stringify(body)).toContain(`{"currency_code":"${currency}","value":"${digits}"}`);
	});

	it('is not sent while the record cannot be read', async () => {
		const id = await record('EUR');
		await sandbox().admin('POST', 'faults', {
			kind: 'status',
			status: 404,
			method: 'GET',
			path: `${path}*`,
			times: 9,
		});
		const calls = await callsIn(async () => {
			const { error } = await runPayPal(sandbox(), operation, { [field]: byId(id), ...parameters });
			expect(error).toBeDefined();
		});
		await sandbox().admin('DELETE', 'faults');
		expect(calls.filter((call) => !call.startsWith('GET '))).toEqual([]);
	});
});

describe('a partial refund', () => {
	const refund = async (
		parameters: INodeParameters,
		more: Parameters<typeof runPayPal>[3] = {},
	): ReturnType<typeof runPayPal> =>
		await runPayPal(sandbox(), 'payment.refundCapture', { ...partial, ...parameters }, more);

	it('of a payment that is identified by its order reads only the order', async () => {
		const { order, payments } = await unitIn('EUR', 'CAPTURE');
		const calls = await callsIn(async () => {
			const { items } = await refund({ captureId: { __rl: true, mode: 'order', value: order } });
			expect(items[0].json).toMatchObject({ amount: '2.00', currency: 'EUR' });
		});
		expect(calls).toEqual([
			`GET /v2/checkout/orders/${order}`,
			`POST /v2/payments/captures/${payments.captures[0].id}/refund`,
		]);
	});

	it.each<[string, INodeParameters]>([
		['all of it is refunded', { amountType: 'full' }],
		['the currency is chosen', { currencyCode: 'EUR' }],
		['the amount names it', { amount: '2.00 EUR' }],
		[
			'the body is JSON',
			{ useJsonBody: true, jsonBody: '{"amount":{"currency_code":"EUR","value":"2.00"}}' },
		],
	])('reads nothing if %s', async (_, parameters) => {
		const captureId = byId(await captureIn('EUR'));
		const calls = await callsIn(async () => {
			const { error } = await refund({ captureId, ...parameters });
			expect(error).toBeUndefined();
		});
		expect(calls).toEqual([expect.stringMatching(/^POST .*refund$/)]);
	});

	it('sends PayPal nothing if the amount is invalid', async () => {
		const captureId = byId(await captureIn('EUR'));
		for (const amount of ['', 'ten', '1,50', '-2', '2.345', '1.234']) {
			const calls = await callsIn(async () => {
				const { error } = await refund({ captureId, amount });
				expect(error?.message).toMatch(/^'Amount' /);
			});
			expect(calls).toEqual([]);
		}
	});

	it('has no more decimals than its currency', async () => {
		const captureId = byId(await captureIn('JPY'));
		const calls = await callsIn(async () => {
			const { error } = await refund({ captureId, amount: '2.50' });
			expect(error?.message).toBe("'Amount' has decimals: 2.50");
		});
		expect(calls).toEqual([expect.stringMatching(/^GET /)]);
	});

	it.each<unknown>([undefined, null, '', ' ', '\u200b', NaN, {}, [], 'euro', 0])(
		'is in no currency where an expression gives %p',
		async (bad) => {
			const captureId = byId(await captureIn('EUR'));
			const calls = await callsIn(async () => {
				const { error } = await refund(
					{ captureId, currencyCode: '={{ $json.bad }}' },
					{ items: [{ bad } as IDataObject] },
				);
				expect(error?.message).toMatch(/^'Currency' /);
			});
			expect(calls).toEqual([]);
		},
	);

	it('is the same write in the next try, with the same Request ID', async () => {
		const captureId = byId(await captureIn('EUR'));
		await sandbox().admin('POST', 'faults', {
			method: 'POST',
			path: '/v2/payments/captures/*',
			kind: 'reset',
			times: 9,
		});
		const { error } = await refund({ captureId }, { executionId: '7' });
		expect(error).toBeDefined();
		await sandbox().admin('DELETE', 'faults');
		await refund({ captureId }, { executionId: '7' });
		const ids = apiCalls(sandbox())
			.filter(({ path }) => path.endsWith(`${captureId.value}/refund`))
			.map(({ headers }) => headers['paypal-request-id']);
		expect(ids.length).toBeGreaterThan(1);
		expect(new Set(ids).size).toBe(1);
		const { body } = await sandbox().call('GET', `/v2/payments/captures/${captureId.value}`);
		expect(body.status).toBe('PARTIALLY_REFUNDED');
	});
});

describe('the credential’s currency', () => {
	const order = async (
		defaultCurrency: string,
		parameters: INodeParameters = {},
		more: Parameters<typeof runPayPal>[3] = {},
	): ReturnType<typeof runPayPal> =>
		await runPayPal(
			sandbox(),
			'order.create',
			{ amount: '12', ...parameters },
			{ credentials: credentialFor(sandbox(), { defaultCurrency }), ...more },
		);

	it.each(['EUR', 'AUD', 'JPY'])('is that of a new order: %s', async (currency) => {
		const { items } = await order(currency);
		expect(items[0].json).toMatchObject({ currency });
	});

	it('is overridden by the currency of the node', async () => {
		const { items } = await order('EUR', { currencyCode: 'GBP' });
		expect(items[0].json).toMatchObject({ currency: 'GBP' });
	});

	it.each<[string, string]>([
		['', "'Currency' has no default in the credential"],
		[' ', "'Currency' has no default in the credential"],
		['euro', `'Currency' can't be "EURO"`],
		['E1R', `'Currency' can't be "E1R"`],
	])('%p is invalid: nothing is sent', async (currency, message) => {
		const calls = await callsIn(async () => {
			const { error } = await order(currency);
			expect(error?.message).toBe(message);
			expect(error?.description).toContain('Default Currency');
		});
		expect(calls).toEqual([]);
	});

	it.each<unknown>([undefined, null, '', ' ', '\u200b', NaN, {}, [], 'euro', 0])(
		'is not taken for %p, which an expression gave',
		async (bad) => {
			const calls = await callsIn(async () => {
				const { error } = await order(
					'EUR',
					{ currencyCode: '={{ $json.bad }}' },
					{ items: [{ bad } as IDataObject] },
				);
				expect(error?.message).toMatch(/^'Currency' /);
			});
			expect(calls).toEqual([]);
		},
	);

	it('is part of the write: with another currency, the next try is another order', async () => {
		const first = await order('EUR', {}, { executionId: '7' });
		const again = await order('EUR', {}, { executionId: '7' });
		expect(again.items[0].json.id).toBe(first.items[0].json.id);
		const other = await order('GBP', {}, { executionId: '7' });
		expect(other.items[0]?.json.id).not.toBe(first.items[0].json.id);
	});

	it('applies in groups, too', async () => {
		const { items, error } = await runPayPal(
			sandbox(),
			'exchangeRate.getQuotes',
			{ quoteItems: { values: [{ baseCurrency: 'credentialDefault', quoteCurrency: 'USD' }] } },
			{ credentials: credentialFor(sandbox(), { defaultCurrency: 'EUR' }) },
		);
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ baseCurrency: 'EUR', quoteCurrency: 'USD' });
	});
});
