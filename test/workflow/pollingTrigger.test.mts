import '../support/withoutWaiting.mts';

import * as fc from 'fast-check';

import { REPEAT_MS } from '../../nodes/PayPalPollingTrigger/poll';
import { apiCalls, credentialFor, make } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';
import { PollHost, type Death } from './pollHost.mts';

const sandbox = useSandbox();
const HOUR = 3_600_000;

let host: PollHost;
/** How far n8n's clock is ahead of PayPal's, in milliseconds. */
let ahead = 0;

beforeEach(() => {
	ahead = 0;
	jest.spyOn(Date, 'now').mockImplementation(() => sandbox().clock.now() + ahead);
	host = new PollHost(credentialFor(sandbox()));
	host.parameters = { resource: 'transaction', events: ['created', 'updated'] };
});
afterEach(() => jest.restoreAllMocks());

const advance = (by: string | number) => sandbox().clock.advance(by);

/** Transactions in the account's history from now on, over the given number of hours. */
const history = async (count: number, hours: number, seed = 1): Promise<void> => {
	const now = sandbox().clock.now();
	await sandbox().admin('POST', 'transactions', {
		count,
		from: new Date(now + 1_000).toISOString(),
		to: new Date(now + hours * HOUR).toISOString(),
		seed,
	});
};

const lag = (settings: object) => sandbox().admin('POST', 'reports', settings);

const nameOf = ({ id, event }: { id?: unknown; event?: unknown }) =>
	`${String(event)} ${String(id)}`;
const created = () => host.started.filter(({ event }) => event === 'created').map(({ id }) => id);
/** All ids of the account's history by now. */
const allIds = async (): Promise<string[]> => {
	const now = sandbox().clock.now();
	const query = new URLSearchParams({
		start_date: new Date(now - 30 * 24 * HOUR).toISOString(),
		end_date: new Date(now).toISOString(),
		page_size: '500',
		balance_affecting_records_only: 'N',
	});
	const ids: string[] = [];
	for (let page = 1; ; page++) {
		const { body } = await sandbox().call(
			'GET',
			`/v1/reporting/transactions?${query.toString()}&page=${page}`,
		);
		ids.push(...body.transaction_details.map((row) => String(row.transaction_info.transaction_id)));
		if (page >= Number(body.total_pages)) return ids;
	}
};

describe('transactions', () => {
	it('from before the activation start nothing, new ones start it once each', async () => {
		await history(20, 1);
		await advance('PT1H');
		await host.activate();
		expect(host.started).toEqual([]);
		await history(30, 1, 2);
		for (let n = 0; n < 12; n++) {
			await advance('PT10M');
			await host.poll();
		}
		expect(created()).toHaveLength(30);
		expect(new Set(created()).size).toBe(30);
		expect(host.started[0]).toMatchObject({ event: 'created', status: expect.any(String) });
	});

	it('from a time that the user chose start it on the first poll', async () => {
		await history(20, 40 * 24);
		await advance('P40D');
		const from = new Date(sandbox().clock.now() - 39 * 24 * HOUR).toISOString();
		host.parameters = { ...host.parameters, options: { startFrom: from } };
		await host.activate();
		expect(host.started.length).toBeGreaterThan(10);
		expect(host.started.length).toBeLessThanOrEqual(20);
		await advance('PT11M');
		await host.activate();
		await host.poll();
		expect(new Set(created()).size).toBe(created().length);
	});

	it('that are pending and then corrected are emitted twice', async () => {
		await lag({ pendingFor: 'PT2H' });
		await host.activate();
		await history(10, 1);
		for (let n = 0; n < 10; n++) {
			await advance('PT30M');
			await host.poll();
		}
		const updated = host.started.filter(({ event }) => event === 'updated').map(({ id }) => id);
		expect(created()).toHaveLength(10);
		expect(updated.length).toBeGreaterThan(5);
		expect(new Set(updated).size).toBe(updated.length);
	});

	it('are read page by page', async () => {
		await host.activate();
		await history(1_201, 2);
		await advance('PT2H');
		await host.poll();
		expect(new Set(created()).size).toBe(1_201);
	});

	it('take one call per poll', async () => {
		await host.activate();
		const before = apiCalls(sandbox()).length;
		for (let n = 0; n < 5; n++) await host.poll();
		expect(apiCalls(sandbox()).length - before).toBe(5);
	});

	it.each([
		[{ currency: 'EUR' }, ({ currency }: { currency?: unknown }) => currency === 'EUR'],
		[{ status: 'D' }, ({ status }: { status?: unknown }) => status === 'D'],
		[{ minimumAmount: '100.00' }, ({ amount }: { amount?: unknown }) => Number(amount) >= 100],
	])('are filtered by %j', async (filters, fits) => {
		host.parameters = { ...host.parameters, filters };
		await host.activate();
		await history(200, 1);
		await advance('PT1H');
		await host.poll();
		expect(host.started.length).toBeGreaterThan(0);
		expect(host.started.length).toBeLessThan(200);
		expect(host.started.every(fits)).toBe(true);
	});
});

describe('an error', () => {
	it.each([{ kind: 'status', status: 500 }, { kind: 'reset' }])(
		'%j leaves all for the next poll',
		async (fault) => {
			await host.activate();
			await history(20, 1);
			await advance('PT1H');
			await sandbox().admin('POST', 'faults', { ...fault, times: 50, path: '/v1/reporting/*' });
			await expect(host.poll()).rejects.toThrow();
			await sandbox().admin('DELETE', 'faults');
			await host.poll();
			expect(new Set(created()).size).toBe(20);
			expect(created()).toHaveLength(20);
		},
	);

	it.each([
		[{ resource: 'payout' }, "'Resource'"],
		[{ events: [] }, "'Trigger On'"],
		[{ events: ['opened'] }, "'Trigger On'"],
		[{ filters: { minimumAmount: '1,50' } }, "'Minimum Amount'"],
		[{ filters: { currency: 'dollar' } }, "'Currency'"],
		[{ options: { lookBack: 1 } }, "'Look Back (Hours)'"],
		[{ options: { lookBack: 'a day' } }, "'Look Back (Hours)'"],
		[{ options: { lookBack: '={{ undefined }}' } }, "'Look Back (Hours)'"],
		[{ options: { startFrom: 'yesterday' } }, "'Start From'"],
		[{ options: { startFrom: '={{ undefined }}' } }, "'Start From'"],
		[{ simplify: 'maybe' }, "'Simplify'"],
	])('for %j names the field, and no request is sent', async (parameters, field) => {
		host.parameters = { ...host.parameters, ...parameters };
		await expect(host.activate()).rejects.toThrow(field);
		expect(apiCalls(sandbox())).toEqual([]);
	});
});

describe('a restart', () => {
	it('of n8n after polls without items repeats nothing, and misses nothing', async () => {
		await host.activate();
		await history(10, 1);
		await advance('PT1H');
		await host.poll();
		for (let n = 0; n < 5; n++) {
			await advance('PT1H');
			await host.poll();
		}
		await history(10, 1, 3);
		await advance('P3D');
		await host.activate();
		expect(created()).toHaveLength(20);
		expect(new Set(created()).size).toBe(20);
	});

	it.each<[Death, string]>([
		['before-saving', 'PT1M'],
		['before-saving', 'P2D'],
		['between', 'PT1M'],
	])(
		'after n8n died %s, %s later, emits the items of the interrupted poll',
		async (death, pause) => {
			await host.activate();
			await history(10, 1);
			await advance('PT1H');
			await host.poll(death);
			expect(host.started).toEqual([]);
			await advance(pause);
			await host.activate();
			expect(created()).toHaveLength(10);
		},
	);

	it('repeats only items that were emitted less than ten minutes before', async () => {
		await host.activate();
		await history(10, 1);
		await advance('PT1H');
		await host.poll();
		await advance(REPEAT_MS - 60_000);
		await host.activate();
		expect(created()).toHaveLength(20);
		await advance(REPEAT_MS + 60_000);
		await host.activate();
		expect(created()).toHaveLength(20);
	});
});

it('a clock that is wrong for a while repeats nothing, and misses nothing', async () => {
	await host.activate();
	let seed = 10;
	for (const wrong of [0, 5 * HOUR, -5 * HOUR, 400 * 24 * HOUR, 0, -400 * 24 * HOUR, 0]) {
		ahead = wrong;
		await history(7, 1, seed++);
		await advance('PT1H');
		await host.poll().catch(() => undefined);
	}
	ahead = 0;
	await advance('PT1H');
	await host.poll();
	expect(created()).toHaveLength(49);
	expect(new Set(created()).size).toBe(49);
});

// Steps that may happen in any order: payments, corrections, polls, restarts, crashes, pauses.
const STEPS = fc.array(
	fc.oneof(
		{
			weight: 5,
			arbitrary: fc.record({
				kind: fc.constant('poll' as const),
				after: fc.integer({ min: 1, max: 90 }),
			}),
		},
		{
			weight: 3,
			arbitrary: fc.record({
				kind: fc.constant('pay' as const),
				count: fc.integer({ min: 1, max: 40 }),
			}),
		},
		{
			weight: 1,
			arbitrary: fc.record({
				kind: fc.constant('restart' as const),
				after: fc.integer({ min: 11, max: 3_000 }),
			}),
		},
		{
			weight: 1,
			arbitrary: fc.record({
				kind: fc.constant('crash' as const),
				death: fc.constantFrom<Death>('before-saving', 'between', 'after-starting'),
			}),
		},
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant('fault' as const) }) },
	),
	{ minLength: 5, maxLength: 25 },
);

it('in any order of payments, late reports, restarts and crashes, nothing is missed', async () => {
	await fc.assert(
		fc.asyncProperty(STEPS, async (steps) => {
			sandbox().reset();
			host = new PollHost(credentialFor(sandbox()));
			host.parameters = { resource: 'transaction', events: ['created'] };
			await lag({ delay: 'PT3H', order: 'mixed' });
			await host.activate();
			let crashed = 0;
			let seed = 1;
			for (const step of steps) {
				if (step.kind === 'pay') await history(step.count, 1, seed++);
				else if (step.kind === 'poll') {
					await advance(step.after * 60_000);
					await host.poll();
				} else if (step.kind === 'restart') {
					await advance(step.after * 60_000);
					await host.activate();
				} else if (step.kind === 'crash') {
					await advance('PT20M');
					const items = await host.poll(step.death);
					if (step.death === 'after-starting') crashed += items;
					await advance('PT1M');
					await host.activate();
				} else {
					await sandbox().admin('POST', 'faults', {
						kind: 'reset',
						times: 50,
						path: '/v1/reporting/*',
					});
					await host.poll().catch(() => undefined);
					await sandbox().admin('DELETE', 'faults');
				}
			}
			await advance('PT11M');
			await host.poll();
			for (let n = 0; n < 5; n++) {
				await advance('PT1H');
				await host.poll();
			}
			const ids = await allIds();
			expect([...new Set(created())].sort()).toEqual([...new Set(ids)].sort());
			// A crash right after the start repeats the items of the interrupted poll.
			expect(created().length - new Set(created()).size).toBeLessThanOrEqual(crashed);
		}),
		{ numRuns: Number(process.env.FUZZ_RUNS ?? 25), seed: Number(process.env.FUZZ_SEED ?? 19) },
	);
}, 120_000);

describe('other resources', () => {
	it('a dispute is emitted when opened and when updated', async () => {
		host.parameters = { resource: 'dispute', events: ['created', 'updated'] };
		await host.activate();
		const { capture: captureId } = await make.capturedOrder(sandbox());
		await sandbox().admin('POST', 'disputes', { captureId });
		await advance('PT1M');
		await host.poll();
		const id = String(host.started[0]?.id);
		await sandbox().admin('POST', `disputes/${id}/message`, { content: 'Where is it?' });
		await advance('PT1M');
		await host.poll();
		await host.poll();
		expect(host.started.map(nameOf)).toEqual([`created ${id}`, `updated ${id}`]);
	});

	it('each status change of a subscription is emitted once', async () => {
		const post = async (path: string, body: object) =>
			(await sandbox().call('POST', path, body)).body.id;
		host.parameters = { resource: 'subscription' };
		await host.activate();
		const product = await post('/v1/catalogs/products', { name: 'Coffee', type: 'PHYSICAL' });
		const plan = await post('/v1/billing/plans', {
			product_id: product,
			name: 'Monthly',
			billing_cycles: [
				{
					frequency: { interval_unit: 'MONTH' },
					tenure_type: 'REGULAR',
					sequence: 1,
					pricing_scheme: { fixed_price: { value: '10', currency_code: 'USD' } },
				},
			],
			payment_preferences: {},
		});
		const id = await post('/v1/billing/subscriptions', { plan_id: plan });
		const next = async () => {
			await advance('PT1M');
			await host.poll();
			await host.poll();
		};
		await next();
		await sandbox().admin('POST', `subscriptions/${id}/approve`);
		await next();
		await sandbox().call('POST', `/v1/billing/subscriptions/${id}/suspend`, { reason: 'Pause' });
		await next();
		const statuses = host.started.map(({ event, status }) => `${String(event)} ${String(status)}`);
		expect(statuses).toEqual([
			'statusChanged APPROVAL_PENDING',
			'statusChanged ACTIVE',
			'statusChanged SUSPENDED',
		]);
	});

	it('an invoice is emitted when created, paid and cancelled', async () => {
		host.parameters = { resource: 'invoice', events: ['created', 'paid', 'cancelled'] };
		await make.sentInvoice(sandbox(), '5.00');
		await advance('PT1M');
		await host.activate();
		expect(host.started).toEqual([]);
		const [first, second] = [
			await make.sentInvoice(sandbox(), '10.00'),
			await make.sentInvoice(sandbox(), '20.00'),
		];
		await advance('PT1M');
		await host.poll();
		await advance('P60D');
		await sandbox().admin('POST', `invoices/${first}/pay`);
		await sandbox().call('POST', `/v2/invoicing/invoices/${second}/cancel`, {});
		await host.poll();
		await host.poll();
		expect(host.started.map(nameOf).sort()).toEqual(
			[`created ${first}`, `created ${second}`, `paid ${first}`, `cancelled ${second}`].sort(),
		);
	});

	it('an invoice that was paid before the first poll is emitted as created and as paid', async () => {
		host.parameters = { resource: 'invoice', events: ['created', 'paid'] };
		await host.activate();
		const id = await make.paidInvoice(sandbox(), '10.00');
		await advance('PT1M');
		await host.poll();
		expect(host.started.map(nameOf)).toEqual([`created ${id}`, `paid ${id}`]);
	});
});

describe('"Fetch Test Event"', () => {
	it('returns the latest record, and stores nothing', async () => {
		await history(20, 1);
		await advance('PT1H');
		const [item, ...others] = await host.fetchTestEvent();
		expect(others).toEqual([]);
		expect(item?.id).toBe((await allIds()).at(-1));
		expect(host.database).toBe('{}');
	});

	it('says when there is none', async () => {
		host.parameters = { resource: 'invoice', events: ['paid'] };
		await expect(host.fetchTestEvent()).rejects.toThrow('No invoices of the last 31 days match');
	});
});

describe('PayPal’s rate limit', () => {
	it('leaves everything to the next poll if it persists', async () => {
		await host.activate();
		await history(5, 1);
		await advance('PT1H');
		await sandbox().admin('POST', 'faults', {
			kind: 'status',
			status: 429,
			retryAfter: 30,
			times: 200,
			path: '/v1/reporting/*',
		});
		expect(await host.poll()).toBe(0);
		expect(host.log.join()).toContain('rate limit');
		await sandbox().admin('DELETE', 'faults');
		await host.poll();
		expect(created()).toHaveLength(5);
	});
});

it('a refused credential is reported clearly', async () => {
	await host.activate();
	await sandbox().admin('POST', 'faults', {
		kind: 'status',
		status: 403,
		issue: 'NOT_AUTHORIZED',
		times: 5,
		path: '/v1/reporting/*',
	});
	await expect(host.poll()).rejects.toThrow(/./);
});

it('two concurrent polls emit each record once', async () => {
	await host.activate();
	await history(20, 1);
	await advance('PT1H');
	await Promise.all([host.poll(), host.poll(), host.poll()]);
	expect(created()).toHaveLength(20);
});
