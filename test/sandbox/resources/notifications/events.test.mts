import { useListener } from '../../../support/listener.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-03-01T12:00:00Z') });
const listener = useListener();
const EVENTS = '/v1/notifications/webhooks-events';

const register = async (url = listener().url): Promise<Json> =>
	(
		await sandbox().call('POST', '/v1/notifications/webhooks', {
			url,
			event_types: [{ name: '*' }],
		})
	).body.id;
const send = async (event_type: string, id: string): Promise<void> => {
	await sandbox().admin('POST', 'events', { event_type, resource: { id } });
	await sandbox().clock.settled();
};
const list = (query = ''): Promise<SandboxResponse> => sandbox().call('GET', `${EVENTS}${query}`);
const idsOf = ({ body }: SandboxResponse): unknown[] =>
	body.events.map(({ resource }) => resource.id);
const next = ({ body }: SandboxResponse): string | undefined =>
	body.links.find(({ rel }) => rel === 'next')?.href.replace(sandbox().url, '');

describe('the list of events', () => {
	it('has the newest first, and those only that somebody listened to', async () => {
		await send('PAYMENT.CAPTURE.COMPLETED', 'unheard');
		expect((await list()).body).toMatchObject({ events: [], count: 0 });
		await register();
		await send('PAYMENT.CAPTURE.COMPLETED', 'first');
		await send('PAYMENT.CAPTURE.REFUNDED', 'second');
		expect(idsOf(await list())).toEqual(['second', 'first']);
	});

	it('is followed by its next links, also while new events come', async () => {
		await register();
		for (let n = 1; n <= 25; n++) await send('PAYMENT.CAPTURE.COMPLETED', `${n}`);
		const first = await list();
		expect([first.body.count, idsOf(first)[0], idsOf(first)[9]]).toEqual([10, '25', '16']);
		await send('PAYMENT.CAPTURE.COMPLETED', 'new');
		const second = await sandbox().call('GET', next(first) ?? '');
		expect(idsOf(second)[0]).toBe('15');
		const third = await sandbox().call('GET', next(second) ?? '');
		expect([idsOf(third), next(third)]).toEqual([['5', '4', '3', '2', '1'], undefined]);
	});

	it('is filtered by type, resource and time, and the filters stay in the links', async () => {
		await register();
		for (const [type, id, wait] of [
			['PAYMENT.CAPTURE.COMPLETED', 'a', 'PT1H'],
			['PAYMENT.CAPTURE.REFUNDED', 'b', 'PT1H'],
			['PAYMENT.CAPTURE.COMPLETED', 'c', 'PT1H'],
		] as const) {
			await send(type, id);
			await sandbox().clock.advance(wait);
		}
		const type = '?event_type=PAYMENT.CAPTURE.COMPLETED';
		expect(idsOf(await list(type))).toEqual(['c', 'a']);
		expect(idsOf(await list('?transaction_id=b'))).toEqual(['b']);
		const times = new URLSearchParams({
			start_time: '2026-03-01T14:30:00+01:00',
			end_time: '2026-03-01T14:30:00Z',
		});
		const start = new Date(sandbox().clock.now() - 2.5 * 3_600_000).toISOString();
		expect(idsOf(await list(`?start_time=${start}`))).toEqual(['c', 'b']);
		expect((await list(`?${times.toString()}`)).status).toBe(200);
		const page = await list(`${type}&page_size=1`);
		expect(idsOf(await sandbox().call('GET', next(page) ?? ''))).toEqual(['a']);
		expect((await list('?start_time=yesterday')).status).toBe(400);
	});

	it('forgets after 30 days', async () => {
		await register();
		await send('PAYMENT.CAPTURE.COMPLETED', 'old');
		await sandbox().clock.advance('P30D');
		expect(idsOf(await list())).toEqual([]);
	});
});

describe('one event', () => {
	it('is shown as it was sent', async () => {
		await register();
		await send('PAYMENT.CAPTURE.COMPLETED', 'a');
		const sent = JSON.parse(listener().received[0]?.body ?? '') as Json;
		expect((await sandbox().call('GET', `${EVENTS}/${sent.id}`)).body).toEqual(sent);
		expect((await sandbox().call('GET', `${EVENTS}/WH-1-2`)).body.name).toBe('INVALID_RESOURCE_ID');
	});

	it('is sent again with the same id and as another transmission', async () => {
		const webhookId = await register();
		await register('https://elsewhere.example/hook');
		await send('PAYMENT.CAPTURE.COMPLETED', 'a');
		const { id } = (await list()).body.events[0];
		const again = await sandbox().call('POST', `${EVENTS}/${id}/resend`, {
			webhook_ids: [webhookId],
		});
		await sandbox().clock.settled();
		expect(again.status).toBe(202);
		const [first, second] = listener().received;
		expect(second?.body).toBe(first?.body);
		expect(second?.headers['paypal-transmission-id']).not.toBe(
			first?.headers['paypal-transmission-id'],
		);
	});

	it('is not sent again while it is still being tried', async () => {
		await register();
		listener().respondWith(500);
		await send('PAYMENT.CAPTURE.COMPLETED', 'a');
		const { id } = (await list()).body.events[0];
		await sandbox().call('POST', `${EVENTS}/${id}/resend`, {});
		await sandbox().clock.settled();
		expect(listener().received).toHaveLength(1);
	});
});

describe('the verification of a signature', () => {
	const verify = async (change: Readonly<Record<string, string>> = {}, event?: string) => {
		const { headers, body } = listener().received[0] as { headers: Json; body: string };
		const request = {
			auth_algo: headers['paypal-auth-algo'],
			cert_url: headers['paypal-cert-url'],
			transmission_id: headers['paypal-transmission-id'],
			transmission_sig: headers['paypal-transmission-sig'],
			transmission_time: headers['paypal-transmission-time'],
			...change,
		};
		// As text: the event must go back as it came
		const text = `${JSON.stringify(request).slice(0, -1)},"webhook_event":${event ?? body}}`;
		const response = await fetch(`${sandbox().url}/v1/notifications/verify-webhook-signature`, {
			method: 'POST',
			headers: {
				authorization: `Bearer ${await sandbox().token()}`,
				'content-type': 'application/json',
			},
			body: text,
		});
		return await response.json();
	};
	const SUCCESS = { verification_status: 'SUCCESS' };
	const FAILURE = { verification_status: 'FAILURE' };

	const delivered = async (): Promise<string> => {
		const webhook_id = await register();
		await fetch(`${sandbox().url}/__sandbox__/events`, {
			method: 'POST',
			body: '{"event_type":"PAYMENT.SALE.COMPLETED","resource":{"id":"a","rate":1.0}}',
		});
		await sandbox().clock.settled();
		return webhook_id;
	};

	it('succeeds for what came', async () => {
		const webhook_id = await delivered();
		expect(await verify({ webhook_id })).toEqual(SUCCESS);
	});

	it('fails for anything else, an event that was written again included', async () => {
		const webhook_id = await delivered();
		const rewritten = JSON.stringify(JSON.parse(listener().received[0]?.body ?? ''));
		expect(await verify({ webhook_id }, rewritten)).toEqual(FAILURE);
		expect(await verify({ webhook_id: '1AB23456CD789012E' })).toEqual(FAILURE);
		expect(await verify({ webhook_id, transmission_id: 'other' })).toEqual(FAILURE);
		expect(await verify({ webhook_id, transmission_sig: 'bm9uZQ==' })).toEqual(FAILURE);
		expect(await verify({ webhook_id, cert_url: 'https://evil.example/CERT-1' })).toEqual(FAILURE);
	});
});
