import '../../support/withoutWaiting.mts';

import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { forgetCurrentIds } from '../../../nodes/PayPalTrigger/currentId';
import { FakeN8n, WEBHOOK_URL } from '../../support/trigger/n8n.mts';
import type { Fault } from '../../support/trigger/paypal.mts';

const WEBHOOKS = /\/webhooks(\/\w+)?$/;
const CAPTURED = 'PAYMENT.CAPTURE.COMPLETED';

let n8n: FakeN8n;
beforeEach(() => {
	forgetCurrentIds();
	n8n = new FakeN8n();
});

const registered = () =>
	n8n.payPal.hooks.map(({ url, event_types }) => [url, event_types.map(({ name }) => name)]);
const calls = () =>
	n8n.payPal.calls.map(({ method, path }) => `${method} ${path.replace('/v1/notifications', '')}`);
/** The error of a promise. */
const failure = async (promise: Promise<unknown>): Promise<NodeApiError> =>
	await promise.then(
		() => {
			throw new Error('There was no error');
		},
		(error: unknown) => error as NodeApiError,
	);

describe('activation', () => {
	it('registers the URL with the events, and stores the id', async () => {
		n8n.parameters.events = ['preset:refundIssued', 'CHECKOUT.ORDER.APPROVED'];
		await n8n.activate();
		expect(registered()).toEqual([
			[
				WEBHOOK_URL,
				['CHECKOUT.ORDER.APPROVED', 'PAYMENT.CAPTURE.REFUNDED', 'PAYMENT.SALE.REFUNDED'],
			],
		]);
		expect(n8n.stored).toMatchObject({ webhookId: 'WEBHOOK1', webhookUrl: WEBHOOK_URL });
		expect(calls()).toEqual(['GET /webhooks', 'POST /webhooks']);
	});

	it('registers for all events with the asterisk', async () => {
		n8n.parameters.events = ['*', CAPTURED];
		await n8n.activate();
		expect(registered()).toEqual([[WEBHOOK_URL, ['*']]]);
	});

	it('adopts a registration with the URL, whoever made it', async () => {
		n8n.payPal.add('https://other.example.com/', '*');
		const id = n8n.payPal.add(WEBHOOK_URL, CAPTURED);
		await n8n.activate();
		expect(calls()).toEqual(['GET /webhooks']);
		expect(n8n.stored).toMatchObject({ webhookId: id });
	});

	it('sets the events of an adopted registration right, and no other one', async () => {
		n8n.payPal.add('https://other.example.com/', '*');
		n8n.payPal.add(WEBHOOK_URL, CAPTURED, 'PAYMENT.SALE.COMPLETED');
		await n8n.activate();
		expect(registered()).toEqual([
			['https://other.example.com/', ['*']],
			[WEBHOOK_URL, [CAPTURED]],
		]);
		expect(calls()).toEqual(['GET /webhooks', 'PATCH /webhooks/WEBHOOK2']);
	});

	it('changes nothing when it happens again, as when n8n restarts', async () => {
		for (const mode of ['activate', 'init', 'init'] as const) await n8n.activate(mode);
		expect(calls()).toEqual(['GET /webhooks', 'POST /webhooks', 'GET /webhooks', 'GET /webhooks']);
	});

	it('registers again when the stored registration is gone', async () => {
		await n8n.activate();
		n8n.payPal.hooks.length = 0;
		await n8n.activate('init');
		expect(n8n.stored).toMatchObject({ webhookId: 'WEBHOOK2' });
		expect(registered()).toEqual([[WEBHOOK_URL, [CAPTURED]]]);
	});

	it('registers with the other app when the credential was changed', async () => {
		await n8n.activate();
		const other = new FakeN8n();
		other.database = n8n.database;
		other.payPal.add('https://other.example.com/', '*');
		await other.activate();
		expect(other.payPal.hooks.map(({ url }) => url)).toEqual([
			'https://other.example.com/',
			WEBHOOK_URL,
		]);
		expect(other.stored).toMatchObject({ webhookId: 'WEBHOOK2' });
	});

	it('leaves alone what was stored for another URL, as in a copied workflow', async () => {
		await n8n.activate();
		n8n.webhookUrl = 'https://staging.example.com/webhook/1/webhook';
		await n8n.deactivate();
		await n8n.activate();
		await n8n.deactivate();
		expect(registered()).toEqual([[WEBHOOK_URL, [CAPTURED]]]);
	});
});

describe('activation ends in exactly one right registration', () => {
	const right = [[WEBHOOK_URL, [CAPTURED]]];
	const faults: Fault[] = ['broken', 'broken-after', '500', '500-after', '429'];

	it.each(faults)('when the list meets %s', async (fault) => {
		n8n.payPal.fail('GET', WEBHOOKS, fault);
		await n8n.activate();
		expect(registered()).toEqual(right);
	});

	it.each(faults)('when the creation meets %s', async (fault) => {
		n8n.payPal.fail('POST', WEBHOOKS, fault);
		await n8n.activate();
		expect(registered()).toEqual(right);
		expect(n8n.stored).toMatchObject({ webhookId: n8n.payPal.hooks[0]?.id });
	});

	it.each(faults)('when the creation and the look after it meet %s', async (fault) => {
		n8n.payPal.fail('POST', WEBHOOKS, fault, fault);
		await n8n.activate().catch(() => undefined);
		n8n.payPal.fail('GET', WEBHOOKS, fault);
		await n8n.activate();
		expect(registered()).toEqual(right);
	});

	it.each(faults)('when the change of events meets %s', async (fault) => {
		n8n.payPal.add(WEBHOOK_URL, '*');
		n8n.payPal.fail('PATCH', WEBHOOKS, fault);
		await n8n.activate();
		expect(registered()).toEqual(right);
	});

	it('when somebody else registers it between the look and the creation', async () => {
		const { payPal } = n8n;
		const request = payPal.request.bind(payPal);
		payPal.request = async (options) => {
			if (options.method === 'POST' && payPal.hooks.length === 0) payPal.add(WEBHOOK_URL, '*');
			return await request(options);
		};
		await n8n.activate();
		expect(registered()).toEqual(right);
	});

	it('when it vanishes between the look and the change', async () => {
		n8n.payPal.add(WEBHOOK_URL, '*');
		const { payPal } = n8n;
		const request = payPal.request.bind(payPal);
		payPal.request = async (options) => {
			if (options.method === 'PATCH') payPal.hooks.length = 0;
			return await request(options);
		};
		await n8n.activate();
		expect(registered()).toEqual(right);
	});

	it('ten times in a row, on and off, with a fault at each call in turn', async () => {
		const methods = ['GET', 'POST', 'GET', 'DELETE'];
		for (let n = 0; n < 10; n++) {
			n8n.payPal.fail(String(methods[n % 4]), WEBHOOKS, faults[n % 5]);
			await n8n.activate();
			expect(registered()).toEqual(right);
			await n8n.deactivate();
			expect(registered()).toEqual([]);
		}
	});
});

describe('activation ends in a clear error', () => {
	it('when the creation breaks again and again', async () => {
		n8n.payPal.fail('POST', WEBHOOKS, '500', '500', '500');
		const error = await failure(n8n.activate());
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.httpCode).toBe('500');
		expect(registered()).toEqual([]);
		expect(calls().filter((call) => call.startsWith('POST'))).toHaveLength(3);
	});

	it('and not when the last of the broken calls did it', async () => {
		n8n.payPal.fail('POST', WEBHOOKS, '500', '500', '500-after');
		await n8n.activate();
		expect(registered()).toEqual([[WEBHOOK_URL, [CAPTURED]]]);
	});

	it('at the limit, with the URLs, their ids, and which are n8n test URLs', async () => {
		for (let n = 0; n < 9; n++) n8n.payPal.add(`https://shop.example.com/${n}`, '*');
		n8n.payPal.add('https://n8n.example.com/webhook-test/7/webhook', '*');
		const error = await failure(n8n.activate());
		expect(error.message).toBe('This app has 10 webhook URLs, which is all PayPal allows');
		expect(error.description).toContain('https://shop.example.com/3 (ID WEBHOOK4)');
		expect(error.description).toContain(
			'https://n8n.example.com/webhook-test/7/webhook (ID WEBHOOK10, looks like an n8n test URL',
		);
		expect(n8n.stored).not.toHaveProperty('webhookId');
	});

	it.each([
		['http://n8n.example.com/webhook/1/webhook', 'PayPal delivers events only over HTTPS'],
		['https://localhost:5678/webhook/1/webhook', 'PayPal cannot reach localhost from the internet'],
	])('before any call, for the URL %s', async (url, message) => {
		n8n.webhookUrl = url;
		const error = await failure(n8n.activate());
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toBe(message);
		expect(error.description).toContain('WEBHOOK_URL');
		expect(error.description).toContain(url);
		expect(calls()).toEqual([]);
	});

	it('but not for a private URL when the server is on this machine', async () => {
		n8n = new FakeN8n({
			baseUrl: 'http://127.0.0.1:4010',
			webhookUrl: 'http://localhost:5678/webhook/1/webhook',
			credentials: { environment: 'custom', baseUrl: 'http://127.0.0.1:4010/' },
		});
		await n8n.activate();
		expect(registered()).toEqual([['http://localhost:5678/webhook/1/webhook', [CAPTURED]]]);
	});

	it.each([
		[{ events: [] }, "Choose at least one event under 'Trigger On'"],
		[{ filters: { minimumAmount: '10,50' } }, "'Minimum Amount' is '10,50'"],
		[{ filters: { status: ',' } }, "'Status' contains only commas"],
		[{ filters: { status: ' ,, ' } }, "'Status' contains only commas"],
		[{ filters: { status: ',\n,' } }, "'Status' contains only commas"],
	])('before any call, for parameters %j', async (parameters, message) => {
		Object.assign(n8n.parameters, parameters);
		const error = await failure(n8n.activate());
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toContain(message);
		expect(calls()).toEqual([]);
	});
});

describe('when n8n restarts and PayPal cannot be reached', () => {
	const down = () => n8n.payPal.fail('GET', WEBHOOKS, ...Array<Fault>(5).fill('broken'));

	it('what was registered before is kept, with a line in the log', async () => {
		await n8n.activate();
		down();
		await n8n.activate('init');
		expect(n8n.stored).toMatchObject({ webhookId: 'WEBHOOK1' });
		expect(n8n.log).toEqual([
			expect.stringContaining('warn: PayPal Trigger: could not get the webhooks from PayPal'),
		]);
	});

	it('a first registration fails', async () => {
		down();
		expect(await failure(n8n.activate('init'))).toBeInstanceOf(NodeApiError);
	});

	it('an activation by hand fails', async () => {
		await n8n.activate();
		down();
		expect(await failure(n8n.activate('activate'))).toBeInstanceOf(NodeApiError);
	});
});

describe('deactivation', () => {
	const id = () => n8n.payPal.hooks[0]?.id;

	it('removes the registration and forgets its id, but not what started', async () => {
		await n8n.activate();
		n8n.database = JSON.stringify({ ...n8n.stored, started: { 20000: 'abcdefghij' } });
		await n8n.deactivate();
		expect(registered()).toEqual([]);
		expect(calls().slice(2)).toEqual(['DELETE /webhooks/WEBHOOK1']);
		expect(n8n.stored).not.toHaveProperty('webhookId');
		expect(n8n.stored).toMatchObject({ started: { 20000: 'abcdefghij' } });
	});

	it('takes one that is gone already for done', async () => {
		await n8n.activate();
		n8n.payPal.hooks.length = 0;
		await n8n.deactivate();
		expect(n8n.log).toEqual([
			expect.stringContaining('info: PayPal Trigger: webhook WEBHOOK1 had already been deleted'),
		]);
	});

	it('removes by the URL when no id is stored', async () => {
		n8n.payPal.add('https://other.example.com/', '*');
		n8n.payPal.add(WEBHOOK_URL, CAPTURED);
		await n8n.deactivate();
		expect(registered()).toEqual([['https://other.example.com/', ['*']]]);
	});

	it('removes by the URL when the stored id is an old one', async () => {
		await n8n.activate();
		n8n.payPal.hooks.length = 0;
		n8n.payPal.add(WEBHOOK_URL, CAPTURED);
		await n8n.deactivate();
		expect(registered()).toEqual([]);
	});

	it('is done when there is nothing to remove', async () => {
		await n8n.deactivate();
		expect(calls()).toEqual(['GET /webhooks']);
	});

	it.each<Fault>(['broken', 'broken-after', '500', '500-after', '429'])(
		'survives %s',
		async (fault) => {
			await n8n.activate();
			n8n.payPal.fail('DELETE', WEBHOOKS, fault);
			await n8n.deactivate();
			expect(registered()).toEqual([]);
		},
	);

	it('throws when PayPal keeps failing, and keeps the ID', async () => {
		await n8n.activate();
		n8n.payPal.fail('DELETE', WEBHOOKS, '500', '500', '500');
		expect(await failure(n8n.deactivate())).toBeInstanceOf(NodeApiError);
		expect(n8n.stored).toMatchObject({ webhookId: id() });
	});
});

describe('the test URL', () => {
	it('has a registration of its own, removed after the test', async () => {
		await n8n.activate();
		const test = new FakeN8n({
			mode: 'manual',
			webhookUrl: 'https://n8n.example.com/webhook-test/1/webhook',
		});
		Object.assign(test, { payPal: n8n.payPal });
		await test.activate('manual');
		expect(registered()).toHaveLength(2);
		await test.deactivate();
		expect(registered()).toEqual([[WEBHOOK_URL, [CAPTURED]]]);
		expect(n8n.stored).toMatchObject({ webhookId: 'WEBHOOK1' });
	});
});
