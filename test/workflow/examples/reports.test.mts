import { rowsOf } from '../../support/examples/csv.mts';
import { run, useShop } from '../../support/examples/kit.mts';
import { make } from '../../support/payPal.mts';

const DAY_MS = 86_400_000;
// In the sandbox it is the previous day, until the clock is moved.
const sandbox = useShop(new Date(Date.now() - DAY_MS));
const inEuros = (value: string): object => ({
	intent: 'CAPTURE',
	purchase_units: [{ amount: { currency_code: 'EUR', value } }],
	payment_source: { card: { number: '4111111111111111', expiry: '2035-01' } },
});
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const isoDay = (time: string) => time.slice(0, 10);

describe('daily-settlement', () => {
	const report = async () =>
		await run(sandbox(), 'daily-settlement', 'Every Morning', {}, { timezone: 'UTC' });

	it('sums up yesterday by currency, to the cent, with the balance at the end of the day', async () => {
		const euros = await sandbox().call('POST', '/v2/checkout/orders', inEuros('12.34'), {
			'paypal-request-id': 'euros',
		});
		expect(euros.body.status).toBe('COMPLETED');
		await sandbox().clock.set(ago(0));
		await sandbox().admin('POST', 'transactions', {
			count: 400,
			from: ago(3),
			to: ago(0),
			seed: 2,
		});
		const yesterday = isoDay(ago(1));
		const done = await report();
		const { name, text } = done.file('Make a File');
		expect(name).toBe(`paypal-settlement-${yesterday}.csv`);
		const lines = rowsOf(text);
		expect(lines.map(({ currency }) => currency)).toEqual(expect.arrayContaining(['EUR', 'USD']));

		const all = done.output("Get Yesterday's Transactions");
		expect(all.map(({ time }) => isoDay(String(time))).every((day) => day === yesterday)).toBe(
			true,
		);
		for (const line of lines) {
			const own = all.filter(({ currency }) => currency === line.currency);
			const cents = (values: unknown[]) => values.map(centsOf).reduce((sum, one) => sum + one, 0n);
			const advanced = own.map(({ amount }) => amount);
			const moneyIn = cents(advanced.filter((amount) => !String(amount).startsWith('-')));
			const moneyOut = cents(advanced.filter((amount) => String(amount).startsWith('-')));
			const fees = cents(own.map(({ fee }) => fee ?? '0'));
			expect(line).toEqual({
				day: yesterday,
				currency: line.currency,
				transactions: String(own.length),
				moneyIn: shown(moneyIn),
				moneyOut: shown(moneyOut),
				fees: shown(fees),
				change: shown(moneyIn + moneyOut + fees),
				closingBalance: expect.stringMatching(/^-?\d+(\.\d\d)?$/),
			});
		}
		expect(lines.map(({ transactions }) => Number(transactions)).reduce((a, b) => a + b)).toBe(
			all.length,
		);
	});

	it('writes no file for a day without transactions', async () => {
		await make.capture(sandbox());
		const done = await report();
		expect(done.status).toBe('success');
		expect(done.ran).not.toContain('Make a File');
	});
});

it('monthly-transactions lists all of last month, over several pages, and nothing else', async () => {
	const history = { count: 1300, from: ago(70), to: ago(0), seed: 1 };
	await sandbox().admin('POST', 'transactions', history);
	const done = await run(
		sandbox(),
		'monthly-transactions',
		'On the First of the Month',
		{},
		{ timezone: 'UTC' },
	);
	const now = new Date();
	const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
	const to = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
	const month = from.toISOString().slice(0, 7);

	const { name, text } = done.file('Make a File');
	expect(name).toBe(`paypal-${month}.csv`);
	const rows = rowsOf(text);
	expect(rows).toEqual(
		done.output('Get Last Month').map((row): unknown => expect.objectContaining({ id: row.id })),
	);
	expect(new Set(rows.map(({ time }) => String(time).slice(0, 7)))).toEqual(new Set([month]));
	const { body } = await sandbox().call(
		'GET',
		`/v1/reporting/transactions?start_date=${from.toISOString()}&end_date=${new Date(to.getTime() - 1000).toISOString()}&page_size=1`,
	);
	expect(rows).toHaveLength(Number(body.total_items));
	expect(rows.length).toBeGreaterThan(500);
});

/** An amount in cents: `-10.5` is -1050. */
function centsOf(value: unknown): bigint {
	const [, sign, whole, part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
	const cents = BigInt(whole + part.padEnd(2, '0'));
	return sign === '-' ? -cents : cents;
}

function shown(cents: bigint): string {
	const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
	return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
