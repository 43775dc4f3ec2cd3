import '../../support/withoutWaiting.mts';

import { noteStarted } from '../../../nodes/PayPalTrigger/deliveriesInProgress';
import {
	fingerprint,
	isRecorded,
	readEntries,
	record,
} from '../../../nodes/PayPalTrigger/startedEvents';
import { CERTIFICATE, signedPost } from '../../support/trigger/delivery.mts';
import { forgetMemory } from '../../support/trigger/memory.mts';
import { FakeN8n, FakeResponse } from '../../support/trigger/n8n.mts';
import { makeSigner } from '../../support/trigger/signer.mts';

const CAPTURED = 'PAYMENT.CAPTURE.COMPLETED';
const NOW = Date.now();
const ago = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString();
const event = (id: string, minutes: number, event_type = CAPTURED) => ({
	id,
	event_type,
	create_time: ago(minutes),
});

let n8n: FakeN8n;
beforeEach(() => {
	forgetMemory();
	n8n = new FakeN8n({ parameters: { options: { catchUp: true } } });
});

/** As if the workflow had been active, and its last event was an hour ago. */
function wasActive(more: object = {}): void {
	n8n.database = JSON.stringify({ activeSince: ago(10_000), lastEventTime: ago(60), ...more });
}
const resent = () => n8n.payPal.resent.map(({ id }) => id);

describe('catching up', () => {
	it('requests redelivery of missed events to our webhook, oldest first', async () => {
		wasActive();
		n8n.payPal.events = [
			event('WH-5', 1),
			event('WH-4', 10),
			event('WH-3', 20),
			event('WH-2', 30),
			event('WH-1', 300),
		];
		await n8n.activate('init');
		expect(resent()).toEqual(['WH-2', 'WH-3', 'WH-4', 'WH-5']);
		expect(n8n.payPal.resent.every(({ to }) => to.join() === 'WEBHOOK1')).toBe(true);
		expect(n8n.stored).not.toHaveProperty('catchUpFrom');
	});

	it('keeps events that were delivered and started while the workflow was being activated', async () => {
		wasActive();
		const activation = n8n.activate('init');
		noteStarted('WEBHOOK1', fingerprint('WH-9'), Date.now());
		await activation;
		expect(isRecorded(readEntries(n8n.stored.started), fingerprint('WH-9'))).toBe(true);
	});

	it('excludes events that started before, and events that were not chosen', async () => {
		wasActive({ started: record({}, [fingerprint('WH-2')], NOW) });
		n8n.payPal.events = [
			event('WH-1', 3),
			event('WH-2', 2),
			event('WH-3', 1, 'PAYMENT.SALE.COMPLETED'),
		];
		await n8n.activate();
		expect(resent()).toEqual(['WH-1']);
	});

	it('requests everything when all events are chosen', async () => {
		wasActive();
		n8n.parameters.events = ['*'];
		n8n.payPal.events = [event('WH-1', 3), event('WH-2', 2, 'SOME.THING.NEW')];
		await n8n.activate();
		expect(resent()).toEqual(['WH-1', 'WH-2']);
	});

	it('does nothing on the first activation, and knows on the next one from when on', async () => {
		n8n.payPal.events = [event('WH-1', 5)];
		await n8n.activate();
		expect(resent()).toEqual([]);
		n8n.payPal.events.push({
			...event('WH-2', 0),
			create_time: new Date(Date.now() + 1_000).toISOString(),
		});
		await n8n.activate('init');
		expect(resent()).toEqual(['WH-2']);
	});

	it('does nothing without the option, nor with the test URL', async () => {
		wasActive();
		n8n.payPal.events = [event('WH-1', 5)];
		n8n.mode = 'manual';
		await n8n.activate('manual');
		n8n.mode = 'webhook';
		n8n.parameters.options = {};
		await n8n.activate();
		expect(resent()).toEqual([]);
	});

	it.each([
		['NEXT', 'https://api-m.'],
		['Next', 'https://api.'],
		['next', 'api-m.'],
		['next', 'api.'],
		['NEXT', 'api.'],
		['next', 'https:\\\\/\\\\/api-m.'],
	])('goes on to the next page however its link is written: %s, %s', async (rel, host) => {
		wasActive();
		n8n.payPal.events = [event('WH-3', 3), event('WH-2', 2), event('WH-1', 1)];
		const request = n8n.payPal.request.bind(n8n.payPal);
		n8n.payPal.request = async (options) => {
			const response = await request(options);
			const body = response.body
				.replaceAll('"rel":"next"', `"rel":"${rel}"`)
				.replaceAll('"href":"https://api-m.', `"href":"${host}`);
			return { ...response, body };
		};
		await n8n.activate();
		expect([...resent()].sort()).toEqual(['WH-1', 'WH-2', 'WH-3']);
	});

	it('does not follow links to another server', async () => {
		wasActive();
		n8n.payPal.events = [event('WH-3', 3), event('WH-2', 2), event('WH-1', 1)];
		const request = n8n.payPal.request.bind(n8n.payPal);
		n8n.payPal.request = async (options) => {
			const response = await request(options);
			return {
				...response,
				body: response.body.replace('"href":"https://api-m', '"href":"https://evil'),
			};
		};
		await n8n.activate();
		expect(resent()).toEqual(['WH-3', 'WH-2']);
		// The rest is still remembered.
		expect(n8n.log.join()).toContain('continues on another server');
		expect(n8n.stored).toHaveProperty('catchUpFrom');
	});

	it('ends when the pages form a loop', async () => {
		wasActive();
		n8n.payPal.events = [event('WH-1', 1)];
		const request = n8n.payPal.request.bind(n8n.payPal);
		n8n.payPal.request = async (options) => {
			const response = await request(options);
			const links = `"links":[{"rel":"next","href":"${options.url}"}]`;
			return { ...response, body: response.body.replace('"links":[]', links) };
		};
		await n8n.activate();
		expect(resent()).toEqual(['WH-1']);
	});

	it.each(['GET', 'POST'])(
		'keeps the activation when %s breaks, and tries again next time',
		async (method) => {
			wasActive();
			n8n.payPal.events = [event('WH-1', 30)];
			const path = method === 'GET' ? /webhooks-events/ : /resend/;
			// The transport sends a GET five times.
			n8n.payPal.fail(method, path, ...Array<'broken'>(method === 'GET' ? 5 : 1).fill('broken'));
			await n8n.activate();
			expect(n8n.payPal.hooks).toHaveLength(1);
			expect(n8n.stored).toMatchObject({ catchUpFrom: ago(60), webhookId: 'WEBHOOK1' });
			expect(n8n.log.join()).toMatch(
				/warn: PayPal Trigger: (could not catch up|PayPal did not accept)/,
			);

			// Events that came meanwhile do not move the time to begin from.
			n8n.database = JSON.stringify({ ...n8n.stored, lastEventTime: ago(0) });
			await n8n.activate('init');
			expect(resent()).toEqual(['WH-1']);
			expect(n8n.stored).not.toHaveProperty('catchUpFrom');
		},
	);
});

describe('the first delivery after n8n has started', () => {
	const URL = `https://api.sandbox.paypal.com/v1/notifications/certs/${CERTIFICATE}`;

	/** Active before n8n was started: n8n 2.41 calls no hook for that. */
	async function startWith(
		options: object,
	): Promise<(id: string, response?: FakeResponse) => Promise<unknown>> {
		const signer = await makeSigner();
		n8n.parameters.options = { ...options };
		n8n.files.set(URL, { status: 200, body: signer.pem });
		wasActive({ webhookId: 'WEBHOOK1', webhookUrl: n8n.webhookUrl });
		n8n.payPal.events = [event('WH-3', 1), event('WH-2', 20), event('WH-1', 30)];
		return async (id, response) =>
			await n8n.deliver(
				signedPost(signer, {
					webhookId: 'WEBHOOK1',
					body: { id, event_type: CAPTURED, create_time: ago(1) },
					certificateUrl: URL,
				}),
				response,
			);
	}

	/** Lets everything run that only waits for promises. */
	async function settle(): Promise<void> {
		for (let n = 0; n < 100; n++) await new Promise((resolve) => setImmediate(resolve));
	}

	it('requests missed events, once, and not itself', async () => {
		const deliver = await startWith({ catchUp: true });
		expect(await deliver('WH-3')).toMatchObject({ status: 200, item: { id: 'WH-3' } });
		await settle();
		expect(resent()).toEqual(['WH-1', 'WH-2']);
		await deliver('WH-1');
		await deliver('WH-4');
		await settle();
		expect(resent()).toEqual(['WH-1', 'WH-2']);
		expect(n8n.started.map(({ id }) => id)).toEqual(['WH-3', 'WH-1', 'WH-4']);
		expect(n8n.stored).not.toHaveProperty('catchUpFrom');
	});

	it.each([
		['starts the workflow', {}, 200],
		['is filtered out', { filters: { status: 'REFUNDED' } }, 200],
		['is put off', { filters: { minimumAmount: 'much' } }, 503],
	])('gets its response before any request to PayPal, when it %s', async (_, more, status) => {
		const deliver = await startWith({ catchUp: true });
		Object.assign(n8n.parameters, more);
		let calls = -1;
		const response = new FakeResponse();
		response.prependListener('finish', () => (calls = n8n.payPal.calls.length));
		expect(await deliver('WH-3', response)).toMatchObject({ status });
		expect(calls).toBe(0);
		await settle();
		expect(resent()).toEqual(['WH-1', 'WH-2']);
	});

	it('starts the catch-up even if starting the workflow fails', async () => {
		const deliver = await startWith({ catchUp: true });
		n8n.start = async () => {
			throw new Error('no database');
		};
		expect(await deliver('WH-3')).toEqual({ status: 500 });
		await settle();
		expect(resent()).toEqual(['WH-1', 'WH-2']);
	});

	it('starts the catch-up even if PayPal has closed the connection before', async () => {
		const deliver = await startWith({ catchUp: true });
		await deliver('WH-3', Object.assign(new FakeResponse(), { closed: true }));
		await settle();
		expect(resent()).toEqual(['WH-1', 'WH-2']);
	});

	it.each([1, 2, 3, 5, 8])(
		'loses nothing when n8n is killed before it has caught up, %i times',
		async (times) => {
			const deliver = await startWith({ catchUp: true });
			for (let n = 0; n < times; n++) {
				// PayPal does not respond any more.
				n8n.payPal.request = async () => await new Promise(() => undefined);
				expect(await deliver(`WH-1${n}`)).toHaveProperty('item');
				expect(await deliver(`WH-2${n}`)).toHaveProperty('item');
				await settle();
				expect(n8n.stored).toMatchObject({ catchUpFrom: ago(60), lastEventTime: ago(1) });
				forgetMemory(); // n8n is killed, and started again
			}
			Reflect.deleteProperty(n8n.payPal, 'request');
			await deliver('WH-3');
			await settle();
			expect(resent()).toEqual(['WH-1', 'WH-2']);
			await deliver('WH-4');
			expect(n8n.stored).not.toHaveProperty('catchUpFrom');
		},
	);

	it('keeps its start time, even if other deliveries save older static data', async () => {
		const deliver = await startWith({ catchUp: true });
		n8n.payPal.request = async () => await new Promise(() => undefined);
		const before = n8n.database;
		await deliver('WH-3');
		n8n.database = before;
		await deliver('WH-4');
		expect(n8n.stored).toMatchObject({ catchUpFrom: ago(60), lastEventTime: ago(1) });
	});

	it('starts the workflow even if PayPal cannot be reached, and leaves the catch-up for the next start', async () => {
		const deliver = await startWith({ catchUp: true });
		n8n.payPal.fail('GET', /webhooks-events/, ...Array<'broken'>(9).fill('broken'));
		expect(await deliver('WH-3')).toHaveProperty('item');
		await settle();
		expect(n8n.stored).toMatchObject({ catchUpFrom: ago(60) });
		expect(n8n.log.join()).toContain('could not catch up on the events missed');
		await deliver('WH-4');
		expect(n8n.stored).toMatchObject({ catchUpFrom: ago(60) });
	});

	it('requests nothing without the option, nor after an activation', async () => {
		const deliver = await startWith({});
		await deliver('WH-3');
		expect(n8n.payPal.calls).toEqual([]);
		n8n.parameters.options = { catchUp: true };
		await n8n.activate();
		n8n.payPal.calls.length = 0;
		await deliver('WH-5');
		expect(n8n.payPal.calls).toEqual([]);
	});
});
