import { outcome, paidOrder, usd } from '../../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-01-10T12:00:00Z') });

beforeEach(() => sandbox().clock.set('2026-01-10T12:00:00Z'));

const JANUARY = { from_date: '2026-01-10', to_date: '2026-01-12', locale: 'en_US' };

const get = (name: string, query: object = {}): Promise<SandboxResponse> =>
	sandbox().call(
		'GET',
		`/v1/reporting/${name}?${new URLSearchParams({ ...JANUARY, ...query }).toString()}`,
	);
const daily = (query?: object): Promise<SandboxResponse> => get('get-daily-summary', query);
const net = (query?: object): Promise<SandboxResponse> => get('get-balance-net-summary', query);

/** A sale of 10.00 on the 10th, 4.00 of it refunded on the 11th, and one of 20.00 EUR on the 12th. */
async function business(): Promise<void> {
	const { captureId } = await paidOrder(sandbox);
	await sandbox().clock.advance('P1D');
	await sandbox().call('POST', `/v2/payments/captures/${captureId}/refund`, {
		amount: usd('4.00'),
	});
	await sandbox().clock.advance('P1D');
	await paidOrder(sandbox, {
		intent: 'CAPTURE',
		purchase_units: [{ amount: { currency_code: 'EUR', value: '20.00' } }],
	});
}

it('has each day of each currency', async () => {
	await business();
	const { body } = await daily();
	expect(body.currencies).toEqual(['USD', 'EUR']);
	expect(body.summaries.map(({ data }) => data)).toEqual([
		[
			['2026-01-10', '5000.00', '10.00', '-0.84', '0.00', '0.00', '0.00', '5009.16'],
			['2026-01-11', '5009.16', '0.00', '0.00', '-4.00', '0.00', '0.00', '5005.16'],
			['2026-01-12', '5005.16', '0.00', '0.00', '0.00', '0.00', '0.00', '5005.16'],
		],
		[
			['2026-01-10', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
			['2026-01-11', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
			['2026-01-12', '0.00', '20.00', '-1.09', '0.00', '0.00', '0.00', '18.91'],
		],
	]);
});

it('has the balances before and after, and what is between them', async () => {
	await business();
	const { body } = await net();
	expect(body.balance_summary.data).toEqual([
		['USD', '5000.00', '5.16', '5005.16'],
		['EUR', '0.00', '18.91', '18.91'],
	]);
	expect(body.net_activity.activities[0]).toEqual({
		net_activity_sum: '5.16',
		fee_sum: '-0.84',
		activity_details: [
			['sales', '1', '10.00'],
			['refund', '1', '-4.00'],
			['dispute', '0', '0.00'],
			['withdrawal', '0', '0.00'],
		],
	});
});

it('adds up to the balances that the account has, also for long histories', async () => {
	await sandbox().admin('POST', 'transactions', {
		count: 3000,
		from: '2025-12-01',
		to: '2026-01-09',
	});
	await business();
	const balances = (await sandbox().call('GET', '/v1/reporting/balances')).body.balances;
	const expected = balances.map(({ currency, total_balance }) => [currency, total_balance.value]);
	const all = { from_date: '2025-12-20' };
	const summary = (await net(all)).body.balance_summary.data;
	expect(summary.map((row: Json) => [row[0], row[3]]).sort()).toEqual([...expected].sort());
	const { currencies, summaries } = (await daily(all)).body;
	const last = summaries.map(({ data }, n) => [currencies[n], data.at(-1)?.at(-1)]);
	expect(last.sort()).toEqual([...expected].sort());
	for (const { data } of summaries) {
		for (const [n, row] of data.entries()) if (n > 0) expect(row[1]).toBe(data[n - 1]?.[7]);
	}
});

it.each([
	[{ from_date: '2026-01-32' }],
	[{ to_date: '2026-13-01' }],
	[{ from_date: '2026-01-12', to_date: '2026-01-10' }],
	[{ from_date: '2027-01-01', to_date: '2027-01-02' }],
	[{ from_date: '2022-01-01' }],
])('refuses %j', async (query) => {
	expect(outcome(await daily(query))).toEqual([400, 'INVALID_PARAMETER_VALUE']);
	expect(outcome(await net(query))).toEqual([400, 'INVALID_PARAMETER_VALUE']);
});

it.each([[{ locale: 'english' }], [{ locale: '' }], [{ from_date: '10.01.2026' }]])(
	'refuses %j by its form',
	async (query) => {
		expect((await daily(query)).status).toBe(400);
		expect((await net(query)).status).toBe(400);
	},
);
