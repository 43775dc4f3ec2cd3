import '../support/withoutWaiting.mts';

import type { NodeApiError } from 'n8n-workflow';

import { forgetCurrentIds } from '../../nodes/PayPalTrigger/currentId';
import { OneCredential } from '../support/credentialsHelper.mts';
import { credentialFor, make } from '../support/payPal.mts';
import { useSandbox, type Json } from '../support/sandbox.mts';
import { TriggerHost } from './triggerHost.mts';

const PAID = 'PAYMENT.CAPTURE.COMPLETED';
const REFUNDED = 'PAYMENT.CAPTURE.REFUNDED';
const WEBHOOKS = '/v1/notifications/webhooks';

const sandbox = useSandbox();
let host: TriggerHost;

beforeEach(async () => {
	forgetCurrentIds();
	host = await new TriggerHost(credentialFor(sandbox())).listen();
	host.parameters = { events: [PAID] };
});
afterEach(async () => await host.close());

const registered = async () =>
	(await sandbox().call('GET', WEBHOOKS)).body.webhooks.map(({ url, event_types }: Json) => [
		url,
		event_types.map(({ name }: Json) => name),
	]);
const addFault = async (fault: object) => await sandbox().admin('POST', 'faults', fault);
const faultsLeft = async () =>
	((await sandbox().admin('GET', 'faults')) as { faults: object[] }).faults;

/** As n8n does: after a failed activation it deactivates, whether or not that works. */
async function activate(): Promise<NodeApiError | undefined> {
	try {
		await host.activate();
		return undefined;
	} catch (error) {
		await host.deactivate().catch(() => undefined);
		return error as NodeApiError;
	}
}

const FAULTS = [
	{ kind: 'timeout', delayMs: 1 },
	{ kind: 'timeout', delayMs: 1, commit: true },
	{ kind: 'reset' },
	{ kind: 'reset', commit: true },
	{ kind: 'status', status: 429, retryAfter: 60 },
	{ kind: 'status', status: 500 },
	{ kind: 'after-commit', status: 500 },
	{ kind: 'truncate' },
] as const;

describe('ten activations in a row, with a fault at each call in turn', () => {
	/** The situation in which the call is made; the fault affects it then. */
	const rounds: ReadonlyArray<readonly [string, string, () => Promise<unknown>]> = [
		['GET', WEBHOOKS, async () => await host.activate()],
		[
			'POST',
			WEBHOOKS,
			async () => {
				await host.deactivate();
				await host.activate();
			},
		],
		[
			'PATCH',
			`${WEBHOOKS}/*`,
			async () => {
				host.parameters = {
					events: [host.parameters.events?.toString() === PAID ? REFUNDED : PAID],
				};
				await host.activate();
			},
		],
		[
			'DELETE',
			`${WEBHOOKS}/*`,
			async () => {
				await host.deactivate();
				expect(await registered()).toEqual([]);
				await host.activate();
			},
		],
		['GET', WEBHOOKS, async () => await host.activate('init')],
	];

	it.each(FAULTS)('%j: each ends in exactly one right registration', async (fault) => {
		await host.activate();
		for (let n = 0; n < 10; n++) {
			const [method, path, happen] = rounds[n % rounds.length];
			await addFault({ ...fault, method, path });
			await happen();
			expect(await faultsLeft()).toEqual([]);
			expect(await registered()).toEqual([[host.webhookUrl, host.parameters.events]]);
			expect(host.stored.webhookUrl).toBe(host.webhookUrl);
		}
	});

	it.each(FAULTS)('%j that does not end: a clear error and none, or exactly one', async (fault) => {
		for (const method of ['GET', 'POST']) {
			await addFault({ ...fault, method, path: WEBHOOKS, times: 1_000 });
			const error = await activate();
			await sandbox().admin('DELETE', 'faults');
			if (error === undefined) {
				expect(await registered()).toEqual([[host.webhookUrl, [PAID]]]);
			} else {
				expect(error.name).toBe('NodeApiError');
				expect(error.message).toMatch(/PayPal/);
				expect(error.message).not.toMatch(/undefined|NaN/);
				expect(await registered()).toEqual([]);
			}
			// Once the fault is over, the next activation corrects everything.
			expect(await activate()).toBeUndefined();
			expect(await registered()).toEqual([[host.webhookUrl, [PAID]]]);
			await host.deactivate();
			expect(await registered()).toEqual([]);
		}
	});
});

describe('a registration that has changed', () => {
	it('and no longer exists is created again', async () => {
		await host.activate();
		const { webhookId } = host.stored;
		await sandbox().call('DELETE', `${WEBHOOKS}/${String(webhookId)}`);
		await host.activate('init');
		expect(await registered()).toEqual([[host.webhookUrl, [PAID]]]);
		expect(host.stored.webhookId).not.toBe(webhookId);
	});

	it('and has another id is adopted, and removed by that id', async () => {
		await host.activate();
		await sandbox().call('DELETE', `${WEBHOOKS}/${String(host.stored.webhookId)}`);
		const id = await make.webhook(sandbox(), host.webhookUrl);
		await host.activate('init');
		expect(host.stored.webhookId).toBe(id);
		expect(await registered()).toEqual([[host.webhookUrl, [PAID]]]);
		await host.deactivate();
		expect(await registered()).toEqual([]);
	});

	it('and no longer exists does not break the deactivation', async () => {
		await host.activate();
		await sandbox().call('DELETE', `${WEBHOOKS}/${String(host.stored.webhookId)}`);
		await host.deactivate();
		expect(host.stored).not.toHaveProperty('webhookId');
	});

	it('because of another credential is created with that app', async () => {
		await host.activate();
		const other = new TriggerHost(
			new OneCredential({
				environment: 'custom',
				baseUrl: sandbox().url,
				clientId: 'another-app',
				clientSecret: 'another-secret',
			}),
		);
		// The same n8n with the credential of another app: same URL, same database.
		Object.defineProperty(other, 'url', { value: host.url });
		other.parameters = host.parameters;
		other.database = host.database;
		await other.activate('update');
		expect(other.stored.webhookId).not.toBe(host.stored.webhookId);
		await other.deactivate();
		// The first app's webhook remains: this credential must not touch it.
		expect(await registered()).toEqual([[host.webhookUrl, [PAID]]]);
	});
});

it('at the limit the error lists the URLs with ids, and which look like n8n test URLs', async () => {
	const ids: string[] = [];
	for (let n = 0; n < 9; n++) {
		ids.push(await make.webhook(sandbox(), `https://shop.example.com/${n}`));
	}
	const test = await make.webhook(sandbox(), 'https://n8n.example.com/webhook-test/1/webhook');
	const error = await activate();
	expect(error?.message).toBe('This app has 10 webhook URLs, which is all PayPal allows');
	for (const [n, id] of ids.entries()) {
		expect(error?.description).toContain(`https://shop.example.com/${n} (ID ${id})`);
	}
	expect(error?.description).toContain(
		`/webhook-test/1/webhook (ID ${test}, looks like an n8n test`,
	);
	expect(await registered()).toHaveLength(10);
});

it.each([
	['http://n8n.example.com/webhook', 'PayPal delivers events only over HTTPS'],
	['https://192.168.1.20/webhook', 'PayPal cannot reach 192.168.1.20 from the internet'],
	['http://localhost:5678/webhook', 'PayPal cannot reach localhost from the internet'],
])('%s is refused before any call, naming WEBHOOK_URL', async (url, message) => {
	const credentials = { environment: 'sandbox', clientId: 'id', clientSecret: 'secret' };
	const outside = new TriggerHost(new OneCredential(credentials));
	Object.defineProperty(outside, 'url', { value: url.replace('/webhook', '') });
	const error = await outside.activate().catch((thrown: unknown) => thrown as NodeApiError);
	expect(error).toMatchObject({ message });
	expect(error?.description).toContain('WEBHOOK_URL');
	expect(sandbox().requests()).toEqual([]);
});
