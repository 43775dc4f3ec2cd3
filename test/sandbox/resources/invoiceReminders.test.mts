import { invoiceCalls, invoiceOf } from '../../support/sandbox/invoices.mts';
import { outcome } from '../../support/sandbox/orders.mts';
import { useSandbox } from '../../support/sandbox.mts';

const NOW = new Date('2026-03-01T12:00:00Z');
const sandbox = useSandbox({ now: NOW });
const { sent, pay } = invoiceCalls(sandbox);
const PATH = '/v2/invoicing/reminders';

beforeEach(() => sandbox().clock.set(NOW));

const before = (value = 2, more: object = {}) => ({
	type: 'BEFORE_DUE',
	interval: { unit: 'DAY', value },
	repetition: 1,
	...more,
});
const after = (value = 2, repetition = 2) => ({
	type: 'AFTER_DUE',
	interval: { unit: 'DAY', value },
	repetition,
});

const setUp = (...configurations: object[]) =>
	sandbox().call('POST', '/v2/invoicing/setup-reminders', { configurations });
const idOf = async (type: string): Promise<string> => {
	const { body } = await sandbox().call('GET', PATH);
	return String(body.configurations.find((each) => each.type === type)?.id);
};
const NET_10 = invoiceOf({}, { payment_term: { term_type: 'NET_10' } });

/** Days on which an invoice that is due on 11 March was last sent or reminded of. */
async function daysOf(id: string, until = 31): Promise<number[]> {
	const days = new Set<number>();
	for (let day = 1; day <= until; day += 1) {
		await sandbox().clock.set(new Date(Date.UTC(2026, 2, day, 23)));
		await sandbox().clock.settled();
		const { body } = await sandbox().call('GET', `/v2/invoicing/invoices/${id}`);
		days.add(Number(String(body.detail.metadata.last_sent_time).slice(8, 10)));
	}
	return [...days].slice(1);
}

it('are set up once, both of them', async () => {
	const made = await setUp(before(3));
	expect(made.status).toBe(201);
	expect(made.body.configurations).toMatchObject([
		{ id: expect.stringMatching(/^RC-[0-9A-Z]{17}$/) as string, ...before(3), status: 'ACTIVE' },
		{ ...after(), status: 'INACTIVE', notification: { send_to_invoicer: false } },
	]);
	expect((await setUp(before())).status).toBe(422);
	const { body } = await sandbox().call('GET', PATH);
	expect(body).toEqual(made.body);
	const [{ id } = { id: '' }] = body.configurations;
	expect((await sandbox().call('GET', `${PATH}/${id}`)).body).toEqual(body.configurations[0]);
});

it('are inactive where nothing was said', async () => {
	const made = await sandbox().call('POST', '/v2/invoicing/setup-reminders', {});
	expect(made.body.configurations.map(({ status }) => status)).toEqual(['INACTIVE', 'INACTIVE']);
});

it.each<[what: string, configurations: object[], days: number[]]>([
	['one before', [before(3)], [8]],
	['two after', [after(2)], [13, 15]],
	['both', [before(1), after(7, 2)], [10, 18, 25]],
	['none that is inactive', [before(2, { status: 'INACTIVE' })], []],
	['none whose time has passed', [before(7), after(1, 1)], [4, 12]],
])('remind: %s', async (_, configurations, days) => {
	await setUp(...configurations);
	expect(await daysOf(await sent(NET_10))).toEqual(days);
});

it('set up later remind of invoices that were sent before', async () => {
	const id = await sent(NET_10);
	await setUp(after(3, 1));
	expect(await daysOf(id)).toEqual([14]);
});

it('end with what ends the invoice: payment, or the call for one invoice', async () => {
	await setUp(before(2), after(2, 2));
	const [paid, cancelled] = [await sent(NET_10), await sent(NET_10)];
	await sandbox().clock.set(new Date('2026-03-10T00:00:00Z'));
	await pay(paid);
	const call = `/v2/invoicing/invoices/${cancelled}/cancel-reminders`;
	expect((await sandbox().call('POST', call, {})).status).toBe(204);
	await sandbox().clock.advance('P30D');
	for (const id of [paid, cancelled]) {
		const { body } = await sandbox().call('GET', `/v2/invoicing/invoices/${id}`);
		expect(String(body.detail.metadata.last_sent_time).slice(0, 10)).toBe('2026-03-09');
	}
});

it('are suspended, resumed and changed', async () => {
	await setUp(before(2), after(2, 2));
	const id = await idOf('AFTER_DUE');
	const invoice = await sent(NET_10);
	expect((await sandbox().call('POST', `${PATH}/${id}/suspend`)).status).toBe(204);
	expect((await sandbox().call('GET', `${PATH}/${id}`)).body.status).toBe('INACTIVE');
	expect((await sandbox().call('POST', `${PATH}/${id}/resume`)).status).toBe(204);
	const changed = await sandbox().call('PUT', `${PATH}/${id}`, after(5, 1));
	expect([changed.status, changed.body]).toEqual([204, '']);
	const full = { prefer: 'return=representation' };
	const shown = await sandbox().call('PUT', `${PATH}/${id}`, after(5, 1), full);
	expect(shown.body).toMatchObject({ ...after(5, 1), id, status: 'ACTIVE' });
	expect(await daysOf(invoice)).toEqual([9, 16]);
});

it('refuse what PayPal says they are not', async () => {
	expect((await setUp(before(2, { repetition: 2 }))).status).toBe(400);
	expect((await setUp(before(8))).status).toBe(400);
	expect((await setUp(before(), before(3))).status).toBe(422);
	await setUp(before());
	const id = await idOf('BEFORE_DUE');
	expect((await sandbox().call('PUT', `${PATH}/${id}`, after())).status).toBe(422);
	expect(outcome(await sandbox().call('GET', `${PATH}/RC-00000000000000000`))).toEqual([
		404,
		'INVALID_RESOURCE_ID',
	]);
});
