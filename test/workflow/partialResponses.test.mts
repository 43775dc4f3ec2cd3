/** Partly successful responses: windows of a report, rows of a batch, declined payments. */
import { apiCalls, byId, make, runPayPal } from '../support/payPal.mts';
import { runNode } from '../support/runNode.mts';
import { paidOrder } from '../support/sandbox/orders.mts';
import { useSandbox } from '../support/sandbox.mts';
import { useFakeServer } from './reliability/fakeServer.mts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-06-30T12:00:00Z');
const sandbox = useSandbox({ now: new Date(NOW) });
const server = useFakeServer();
const iso = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

describe('a report whose data ends before the requested range', () => {
	const list = async (from: number, to: number, more: object = { returnAll: true }) => {
		await sandbox().admin('DELETE', 'requests');
		const result = await runPayPal(sandbox(), 'transaction.getAll', {
			startDate: iso(from),
			endDate: iso(to),
			...more,
		});
		return { ...result, calls: apiCalls(sandbox()) };
	};
	beforeEach(async () => {
		sandbox().reset();
		await sandbox().clock.set(iso(NOW));
		await sandbox().admin('POST', 'reports', { delay: 'PT3H' });
		await sandbox().admin('POST', 'transactions', {
			count: 300,
			from: iso(NOW - 100 * DAY),
			to: iso(NOW),
			seed: 3,
		});
	});

	// The last window of each starts this many seconds ago.
	it.each([1, 60, 3_600, 7_200, 10_799])(
		'keeps all other windows and says what is missing: %i s ago',
		async (seconds) => {
			const young = NOW - seconds * 1_000;
			const from = young - 62 * DAY;
			const { items, error, hints } = await list(from, NOW);
			expect(error).toBeUndefined();
			const all = await list(from, NOW - 3 * HOUR);
			expect(items).toHaveLength(all.items.length);
			expect(items.length).toBeGreaterThan(100);
			expect(hints[0]?.message).toContain(`contain nothing for ${iso(young)} to ${iso(NOW)}`);
		},
	);

	it.each([3 * HOUR, 4 * HOUR, DAY])(
		'says nothing where nothing is missing: %i ms',
		async (age) => {
			const { hints, error } = await list(NOW - age - 31 * DAY, NOW);
			expect([error, hints.some(({ message }) => message.includes('have nothing'))]).toEqual([
				undefined,
				false,
			]);
		},
	);

	it.each([1, 60, 3_600, 10_799])(
		'is explained if it is the whole range: %i s',
		async (seconds) => {
			const { items, error } = await list(NOW - seconds * 1_000, NOW);
			expect(items).toEqual([]);
			expect(error?.message).toBe('PayPal has no data yet for the start of this report');
			expect(error?.description).toMatch(/lag by up to three hours/);
			expect(error?.description).toContain('Data for the given start date is not available.');
		},
	);

	it.each([1, 2, 3, 7, 10, 25, 50, 99, 100, 250])(
		'fetches no more for a limit of %i than it needs',
		async (limit) => {
			const whole = await list(NOW - 100 * DAY, NOW - DAY);
			const { items, calls } = await list(NOW - 100 * DAY, NOW - DAY, { returnAll: false, limit });
			expect(items.map(({ json }) => json)).toEqual(
				whole.items.slice(0, limit).map(({ json }) => json),
			);
			expect(calls[0]?.query.page_size).toBe(String(limit));
			expect(calls.length).toBeLessThanOrEqual(1 + Math.ceil(limit / 40));
		},
	);
});

describe('a batch of trackers', () => {
	const tracker = (transactionId: string, trackingNumber: string) => ({
		transactionId,
		status: 'SHIPPED',
		trackingNumber,
		carrier: 'UPS',
	});
	const createMany = async (trackers: object[], continues = false) =>
		await runPayPal(
			sandbox(),
			'tracking.createMany',
			{ trackers: { values: trackers as never } },
			continues ? ({ onError: 'continueRegularOutput' } as object) : {},
		);

	it('is an error if PayPal accepted none', async () => {
		for (const count of [1, 2, 20]) {
			const ids = Array.from({ length: count }, (_, n) => `NONE${n}`);
			const { items, error } = await createMany(ids.map((id) => tracker(id, '1')));
			expect(items).toEqual([]);
			expect(error?.context.data).toMatchObject({ issue: 'INVALID_TRANSACTION_ID' });
			expect(error?.context.data).not.toHaveProperty('mayBeDone');
		}
	});

	it('says which ones PayPal did not accept', async () => {
		const { captureId } = await paidOrder(sandbox);
		const { items, error, hints } = await createMany([
			tracker('NONE1', 'A'),
			tracker(String(captureId), 'B'),
			tracker('NONE2', 'C'),
		]);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({
			acceptedCount: 1,
			refused: [
				{ transactionId: 'NONE1', trackingNumber: 'A', issue: 'INVALID_TRANSACTION_ID' },
				{ transactionId: 'NONE2', trackingNumber: 'C', issue: 'INVALID_TRANSACTION_ID' },
			],
		});
		expect(hints[0]?.message).toContain('item 0: 2 refused');
	});

	it('has no warning if PayPal accepted all', async () => {
		const { captureId } = await paidOrder(sandbox);
		const { items, hints } = await createMany([tracker(String(captureId), 'D')]);
		expect(items[0]?.json).toMatchObject({ acceptedCount: 1, refused: [] });
		expect(hints).toEqual([]);
	});
});

describe('a payment that did not complete', () => {
	const order = (status: string, kind: string) => ({
		id: 'O1',
		status: 'COMPLETED',
		purchase_units: [{ payments: { [kind]: [{ id: 'P1', status }] } }],
	});
	it.each([
		['payment.captureAuthorization', { id: 'P1', status: 'DECLINED' }, 'P1 is DECLINED'],
		['payment.captureAuthorization', { id: 'P1', status: 'FAILED' }, 'P1 is FAILED'],
		['payment.refundCapture', { id: 'P1', status: 'FAILED' }, 'P1 is FAILED'],
		['payment.reauthorize', { id: 'P1', status: 'DENIED' }, 'P1 is DENIED'],
		['order.capture', order('DECLINED', 'captures'), 'P1 is DECLINED'],
		['order.capture', order('FAILED', 'captures'), 'P1 is FAILED'],
		['order.authorize', order('DENIED', 'authorizations'), 'P1 is DENIED'],
		['payment.captureAuthorization', { id: 'P1', status: 'COMPLETED' }, undefined],
		['payment.refundCapture', { id: 'P1', status: 'PENDING' }, undefined],
		['order.capture', order('COMPLETED', 'captures'), undefined],
	])('%s of %j is reported', async (operation, body, said) => {
		server().respondWith(() => ({ status: 201, body }));
		const [resource, value] = operation.split('.');
		const { items, error, hints } = await runNode({
			credentials: server().credentials(),
			parameters: {
				resource,
				operation: value,
				orderId: byId('O1'),
				captureId: byId('C1'),
				authorizationId: byId('A1'),
				amountType: 'full',
			},
		});
		expect([error, items.length]).toEqual([undefined, 1]);
		expect(hints.map(({ message }) => message)).toEqual(
			said === undefined ? [] : [`PayPal responded, but not everything was done: item 0: ${said}`],
		);
	});
});

it('follows the link to the next page in every form', async () => {
	for (const rel of ['next', 'NEXT', 'Next']) {
		for (const host of [
			'https://api-m.sandbox.paypal.com',
			'api.sandbox.paypal.com',
			'https://evil.example',
			'',
		]) {
			server().respondWith((_, nth) => ({
				body: {
					items: [{ dispute_id: `PP-D-${nth}` }],
					links:
						nth < 3 ? [{ rel, href: `${host}/v1/customer/disputes?next_page_token=${nth}%` }] : [],
				},
			}));
			server().requested.length = 0;
			const { items, error } = await runNode({
				credentials: server().credentials(),
				parameters: { resource: 'dispute', operation: 'getAll', returnAll: true },
			});
			expect([rel, host, error, items.length]).toEqual([rel, host, undefined, 3]);
			expect(server().requested.map(({ path }) => path.split('?')[0])).toEqual(
				Array(3).fill('/v1/customer/disputes'),
			);
		}
	}
});

it('returns approve links in every form', async () => {
	expect(await make.order(sandbox())).toBeTruthy();
	for (const rel of ['approve', 'APPROVE', 'payer-action', 'PAYER-ACTION', 'Payer-Action']) {
		const href = 'www.sandbox.paypal.com/checkoutnow?token=O1';
		server().respondWith(() => ({ body: { id: 'O1', status: 'CREATED', links: [{ rel, href }] } }));
		const { items } = await runNode({
			credentials: server().credentials(),
			parameters: { resource: 'order', operation: 'create', amount: '1', currencyCode: 'USD' },
		});
		expect(items[0]?.json.approveLink).toBe(`https://${href}`);
	}
});
