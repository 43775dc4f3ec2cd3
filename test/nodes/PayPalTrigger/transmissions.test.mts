import '../../support/withoutWaiting.mts';

import { createHash } from 'node:crypto';

import { crc32 } from '../../../nodes/PayPalTrigger/crc32';
import type { State } from '../../../nodes/PayPalTrigger/state';
import {
	forgetTransmissions,
	MAX_TRANSMISSIONS,
	recall,
	remember,
	whyUntimely,
} from '../../../nodes/PayPalTrigger/transmissions';
import {
	activeWorkflow,
	CERTIFICATE_URL,
	eventOf,
	postBy,
} from '../../support/trigger/activeWorkflow.mts';
import { signedPost, type DeliveryOptions, type Post } from '../../support/trigger/delivery.mts';
import { forge, FORGERIES, type Forgery } from '../../support/trigger/forgeries.mts';
import { forgetMemory } from '../../support/trigger/memory.mts';
import { type FakeN8n, type Setup } from '../../support/trigger/n8n.mts';
import { makeSigner, type Signer } from '../../support/trigger/signer.mts';

const MINUTE = 60_000;
const DAY = 86_400_000;

let signer: Signer;
let n8n: FakeN8n;

beforeAll(async () => {
	signer = await makeSigner();
});
beforeEach(async () => await start());
afterEach(() => jest.restoreAllMocks());

async function start(setup: Setup = {}): Promise<void> {
	n8n = await activeWorkflow(signer, setup);
	n8n.payPal.verdict = 'SUCCESS';
}
const post = (options: Partial<DeliveryOptions> = {}): Post => postBy(signer, options);
const idOf = ({ rawHeaders }: Post): string =>
	String(rawHeaders[rawHeaders.indexOf('PAYPAL-TRANSMISSION-ID') + 1]);

const forgedFor = (genuine: Post, forgery: Forgery): Post => forge(genuine, forgery, eventOf);
const SELF = [{ rel: 'self', href: 'https://api.sandbox.paypal.com/v2/payments/captures/1' }];
const TABLE = FORGERIES.map((forgery) => [forgery.name, forgery] as const);

describe('a forged body', () => {
	it.each(TABLE)('has the CRC-32 of the genuine one: %s', (_, forgery) => {
		const genuine = post();
		const { rawBody } = forgedFor(genuine, forgery);
		expect(crc32(rawBody)).toBe(crc32(genuine.rawBody));
		expect(rawBody.equals(genuine.rawBody)).toBe(false);
		expect(JSON.parse(rawBody.toString())).toBeInstanceOf(Object);
	});

	/** The result of the genuine delivery, before the forged one with its signature arrives. */
	const BEFORE: ReadonlyArray<
		readonly [
			string,
			{ setup?: Setup; filters?: object; options?: Partial<DeliveryOptions>; status?: number },
		]
	> = [
		['started the workflow', {}],
		['was filtered out', { filters: { minimumAmount: '11' } }],
		[
			"was PayPal's simulator's",
			{
				setup: { parameters: { options: { allowSimulatorEvents: true } } },
				options: { webhookId: 'WEBHOOK_ID' },
			},
		],
		['was confirmed by PayPal', { setup: { parameters: { options: { verification: 'payPal' } } } }],
		['was put off', { filters: { minimumAmount: 'much' }, status: 503 }],
		['was no event', { options: { body: '[1]' }, status: 401 }],
	];

	describe.each(BEFORE)(
		'after the genuine one %s',
		(_, { setup, filters = {}, options, status = 200 }) => {
			it.each(TABLE)('is refused: %s', async (__, forgery) => {
				await start(setup);
				n8n.parameters.filters = { ...filters };
				const genuine = post(options);
				expect(await n8n.deliver(genuine)).toMatchObject({ status });
				const started = n8n.started.length;
				n8n.parameters.filters = {};
				const calls = n8n.payPal.calls.length;
				const forged = forgedFor(genuine, forgery);
				const refused = { status: 401 };
				expect(await n8n.deliver(forged)).toEqual(refused);
				forgetMemory(); // n8n was restarted, and reads what it saved
				expect(await n8n.deliver(forged)).toEqual(refused);
				expect(n8n.started).toHaveLength(started);
				expect(n8n.payPal.calls).toHaveLength(calls);
				expect(n8n.log.at(-1)).toBe(
					`warn: PayPal Trigger: refused a delivery, transmission ${idOf(genuine)} was received earlier with a different body`,
				);
			});
		},
	);

	const [larger] = FORGERIES as [Forgery];

	it('is refused also when the genuine one came twice, and by other transmissions', async () => {
		const body = eventOf();
		const transmissions = [post({ body }), post({ body }), post({ body })];
		for (const each of transmissions) expect((await n8n.deliver(each)).status).toBe(200);
		for (const each of transmissions) {
			expect(await n8n.deliver(forgedFor(each, larger))).toEqual({ status: 401 });
		}
		expect(n8n.started).toHaveLength(1);
	});

	it('is refused when the workflow could not be started, and the genuine one starts it then', async () => {
		const genuine = post();
		n8n.start = async () => {
			throw new Error('no database');
		};
		expect(await n8n.deliver(genuine)).toEqual({ status: 500 });
		n8n.start = async () => undefined;
		expect(await n8n.deliver(forgedFor(genuine, larger))).toEqual({ status: 401 });
		expect((await n8n.deliver(genuine)).item).toBeDefined();
	});

	it('at the same moment is refused, and so are all but one of many', async () => {
		const genuine = post();
		const deliveries = [
			genuine,
			...FORGERIES.map((forgery) => forgedFor(genuine, forgery)),
			genuine,
		];
		const all = await Promise.all(deliveries.map(async (each) => await n8n.deliver(each)));
		expect(all.map(({ status }) => status)).toEqual([200, ...FORGERIES.map(() => 401), 200]);
		expect(n8n.started).toEqual([JSON.parse(genuine.rawBody.toString())]);
	});

	it('is refused though another delivery saved what it had read before', async () => {
		n8n.parameters.filters = { status: 'COMPLETED' };
		let letGo = (): void => undefined;
		const gate = new Promise<void>((resolve) => (letGo = resolve));
		n8n.start = async () => await gate;
		const slow = n8n.deliver(post());
		await new Promise((resolve) => setImmediate(resolve));
		const filtered = post({ body: eventOf({ resource: { status: 'PENDING' } }) });
		expect(await n8n.deliver(filtered)).toEqual({ status: 200 });
		letGo();
		expect((await slow).item).toBeDefined();
		forgetMemory(); // n8n began anew
		expect(await n8n.deliver(forgedFor(filtered, larger))).toEqual({ status: 401 });
	});

	it('is refused for the test URL', async () => {
		await start({ mode: 'manual' });
		const genuine = post();
		expect((await n8n.deliver(genuine)).item).toBeDefined();
		expect(await n8n.deliver(forgedFor(genuine, larger))).toEqual({ status: 401 });
	});

	it('is refused as long as its transmission is accepted at all', async () => {
		const now = Date.now();
		// Sent as far in the future as is accepted.
		const time = new Date(now + 9 * MINUTE).toISOString();
		const genuine = post({ time });
		await n8n.deliver(genuine);
		for (let hours = 0; hours < 170; hours++) {
			jest.spyOn(Date, 'now').mockReturnValue(now + hours * 60 * MINUTE);
			const other = post({ time: new Date(Date.now()).toISOString() });
			expect((await n8n.deliver(other)).item).toBeDefined();
			forgetMemory();
			expect(await n8n.deliver(forgedFor(genuine, larger))).toEqual({ status: 401 });
		}
		expect(JSON.stringify(n8n.stored.transmissions)).not.toContain(
			createHash('sha256').update(idOf(genuine)).digest('base64url').slice(0, 10),
		);
	});

	it('that comes first is what counts: the genuine one is refused then', async () => {
		const genuine = post();
		expect((await n8n.deliver(forgedFor(genuine, larger))).item).toBeDefined();
		expect(await n8n.deliver(genuine)).toEqual({ status: 401 });
	});
});

describe('the genuine body', () => {
	it('can be repeated any number of times, after any forged one', async () => {
		const genuine = post();
		expect((await n8n.deliver(genuine)).item).toBeDefined();
		for (const forgery of FORGERIES) {
			expect(await n8n.deliver(forgedFor(genuine, forgery))).toEqual({ status: 401 });
			expect(await n8n.deliver(genuine)).toEqual({ status: 200 });
		}
		expect(n8n.started).toHaveLength(1);
	});

	it('changes nothing that is stored when it is repeated', async () => {
		const genuine = post();
		await n8n.deliver(genuine);
		const { database } = n8n;
		await n8n.deliver(genuine);
		expect(n8n.database).toBe(database);
	});
});

describe('a delivery that does not start the workflow', () => {
	it.each([
		['is filtered out', { filters: { status: 'COMPLETED' } }, { resource: { status: 'PENDING' } }],
		['is put off', { options: { fetchFullResource: true } }, { resource: { links: SELF } }],
		['is no event', {}, undefined],
	])(
		'since it %s, does not overwrite what others saved since it was read',
		async (_, parameters, more) => {
			Object.assign(n8n.parameters, parameters);
			n8n.payPal.fail('GET', /captures/, '500');
			let letGo = (): void => undefined;
			const gate = new Promise<void>((resolve) => (letGo = resolve));
			const other = `${CERTIFICATE_URL}-2`;
			n8n.files.set(other, { status: 200, body: signer.pem });
			const { httpRequest } = n8n;
			n8n.httpRequest = async (options) => {
				if (options.url === other) await gate;
				return await httpRequest(options);
			};
			const slow = n8n.deliver(
				post({ body: more === undefined ? '[1]' : eventOf(more), certificateUrl: other }),
			);
			const quick = [post(), post(), post()];
			for (const each of quick) expect((await n8n.deliver(each)).item).toBeDefined();
			letGo();
			expect((await slow).item).toBeUndefined();
			forgetMemory(); // n8n began anew
			for (const each of quick) expect(await n8n.deliver(each)).toEqual({ status: 200 });
			expect(n8n.started).toHaveLength(3);
		},
	);
});

describe('the memory of transmissions', () => {
	const body = (n: number): Buffer => Buffer.from(`body ${n}`);

	it('holds thousands a day for as long as they are accepted, in little space', () => {
		const state: State = {};
		const began = Date.parse('2026-06-01T00:00:00Z');
		const A_DAY = 2_000;
		for (let n = 0; n < 4 * A_DAY; n++) {
			remember(state, 'HOOK', `id-${n}`, body(n), began + (n * DAY) / A_DAY);
		}
		const now = began + 4 * DAY;
		expect(JSON.stringify(state).length).toBeLessThan(4 * A_DAY * 33);
		const stored = JSON.parse(JSON.stringify(state)) as State;
		for (const forget of [() => undefined, forgetTransmissions]) {
			forget();
			for (let n = 0; n < 4 * A_DAY; n += 7) {
				expect(recall(stored, 'HOOK', `id-${n}`, body(n), now)).toBe('same');
				expect(recall(stored, 'HOOK', `id-${n}`, body(n + 1), now)).toBe('other');
			}
			expect(recall(stored, 'HOOK', 'id--1', body(1), now)).toBe('unknown');
		}
	});

	it('forgets what is not accepted any more, and the oldest of too many', () => {
		const state: State = {};
		const now = Date.parse('2026-06-01T00:00:00Z');
		remember(state, 'HOOK', 'old', body(1), now);
		remember(state, 'HOOK', 'new', body(2), now + 6 * DAY);
		expect(recall(state, 'HOOK', 'old', body(3), now + 6 * DAY)).toBe('unknown');
		expect(recall(state, 'HOOK', 'new', body(3), now + 6 * DAY)).toBe('other');
		const text = 'x'.repeat(32).repeat(MAX_TRANSMISSIONS);
		const full: State = { transmissions: { [Math.floor(now / DAY)]: text } };
		remember(full, 'OTHER', 'last', body(1), now);
		expect(JSON.stringify(full.transmissions).length).toBe(text.length + '{"12345":""}'.length);
		expect(recall(full, 'OTHER', 'last', body(2), now)).toBe('other');
	});

	it('is written along by whoever saves next, though another process overwrote it', () => {
		const now = Date.parse('2026-06-01T00:00:00Z');
		remember({}, 'HOOK', 'first', body(1), now);
		const state: State = {};
		remember(state, 'HOOK', 'second', body(2), now + MINUTE);
		forgetTransmissions();
		expect(recall(state, 'HOOK', 'first', body(3), now + MINUTE)).toBe('other');
	});

	it.each([undefined, null, 'text', 7, [], { a: 'b' }, { 5: 5 }, { 20_000: 'short' }])(
		'begins empty when %j is stored',
		(transmissions) => {
			const now = Date.parse('2026-06-01T00:00:00Z');
			const state = { transmissions } as State;
			expect(recall(state, 'HOOK', 'id', body(1), now)).toBe('unknown');
			remember(state, 'HOOK', 'id', body(1), now);
			forgetTransmissions();
			expect(recall(state, 'HOOK', 'id', body(2), now)).toBe('other');
		},
	);
});

describe('a transmission', () => {
	it.each([
		[0, undefined],
		[-1, undefined],
		[9, undefined],
		[10, undefined],
		[-3 * 24 * 60, undefined],
		[-4 * 24 * 60, undefined],
		[11, 'in the future'],
		[60, 'in the future'],
		[24 * 60, 'in the future'],
		[365 * 24 * 60, 'in the future'],
		[-4 * 24 * 60 - 1, 'more than 4 days ago'],
		[-5 * 24 * 60, 'more than 4 days ago'],
		[-7 * 24 * 60, 'more than 4 days ago'],
		[-29 * 24 * 60, 'more than 4 days ago'],
		[-31 * 24 * 60, 'more than 4 days ago'],
		[-3650 * 24 * 60, 'more than 4 days ago'],
	])('of %i minutes from now is refused for: %s', async (minutes, why) => {
		const now = Date.now();
		jest.spyOn(Date, 'now').mockReturnValue(now);
		const time = new Date(now + minutes * MINUTE).toISOString();
		expect(whyUntimely(time, now) ?? '').toContain(why ?? '');
		const old = await makeSigner({ from: -4000, to: 4000 });
		n8n.files.set(CERTIFICATE_URL, { status: 200, body: old.pem });
		const sent = signedPost(old, {
			...{ webhookId: 'WEBHOOK1', body: eventOf(), certificateUrl: CERTIFICATE_URL },
			time,
		});
		expect((await n8n.deliver(sent)).status).toBe(why === undefined ? 200 : 401);
		expect(n8n.started).toHaveLength(why === undefined ? 1 : 0);
		// What is refused for its time costs nothing.
		expect(n8n.fetched).toHaveLength(why === undefined ? 1 : 0);
	});

	it.each([
		'2026-02-30T99:00:00Z',
		'2026-13-01T00:00:00Z',
		'0000-00-00T00:00:00Z',
		'9999-99-99T99:99:99Z',
	])('with the time %s is refused', (time) => {
		expect(whyUntimely(time, Date.now())).toBe('the transmission time is not a time');
	});
});
