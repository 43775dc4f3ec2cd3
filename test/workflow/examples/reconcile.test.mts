import type { IDataObject } from 'n8n-workflow';

import { rowsOf } from '../../support/examples/csv.mts';
import { run, useShop } from '../../support/examples/kit.mts';
import { tablesInMemory, type Tables } from '../../support/examples/tables.mts';
import { make } from '../../support/payPal.mts';

const DAY_MS = 86_400_000;
const NOON = new Date(`${new Date(Date.now() - DAY_MS).toISOString().slice(0, 10)}T12:00:00Z`);
// In the sandbox it is noon of the previous day, until the clock is moved.
const sandbox = useShop(NOON);
beforeEach(async () => {
	await sandbox().clock.set(NOON.toISOString());
});

const TABLE = 'PayPal payments';
const COLUMNS = 'captureId time orderId payer amount fee net currency createdAt'.split(' ');

const tableWith = (rows: readonly IDataObject[]): Tables => {
	const tables = tablesInMemory();
	const { id } = tables.create(TABLE, COLUMNS);
	for (const row of rows) {
		const { captureId } = row;
		tables.upsert(String(id), [{ keyName: 'captureId', keyValue: captureId }], {
			createdAt: row.time,
			...row,
		});
	}
	return tables;
};
const payment = (captureId: string, more: IDataObject = {}): IDataObject => ({
	captureId,
	time: NOON.toISOString(),
	amount: '10.00',
	currency: 'USD',
	...more,
});
const reconcile = async (rows: readonly IDataObject[]) => {
	await sandbox().clock.set(new Date().toISOString());
	return await run(
		sandbox(),
		'reconcile-payments',
		'Every Morning',
		{},
		{ timezone: 'UTC', tables: tableWith(rows) },
	);
};
const resultsOf = (text: string) =>
	Object.fromEntries(rowsOf(text).map(({ id, result }) => [String(id), result]));

describe('reconcile-payments', () => {
	it('says where each payment of yesterday was found and where it is missing', async () => {
		const both = await make.capture(sandbox());
		const wrong = await make.capture(sandbox());
		const otherCurrency = await make.capture(sandbox());
		const missing = await make.capture(sandbox());
		const refunded = await make.refund(sandbox());
		const done = await reconcile([
			payment(both),
			payment(wrong, { amount: '10.01' }),
			payment(otherCurrency, { currency: 'EUR' }),
			payment('8AB12345CD678901E'),
		]);
		expect(done.error).toBeUndefined();
		const { name, text } = done.file('Make a File');
		expect(name).toBe(`paypal-reconciled-${NOON.toISOString().slice(0, 10)}.csv`);
		const results = resultsOf(text);
		expect(results).toMatchObject({
			[both]: 'in both',
			[wrong]: 'amounts differ',
			[otherCurrency]: 'amounts differ',
			[missing]: 'not in the table',
			'8AB12345CD678901E': "not in PayPal's report",
		});
		// The refund is not a payment; the refunded payment is.
		expect(results).not.toHaveProperty(refunded);
		expect(Object.keys(results)).toHaveLength(6);
		const row = rowsOf(text).find(({ id }) => id === wrong);
		expect(row).toMatchObject({ inTable: '10.01 USD', inPayPal: '10.00 USD' });
	});

	it('leaves out payments of other days, on either side', async () => {
		const today = new Date().toISOString();
		const before = new Date(NOON.getTime() - DAY_MS).toISOString();
		const done = await reconcile([
			payment('1AB12345CD678901E', { time: today }),
			payment('2AB12345CD678901E', { time: before, createdAt: NOON.toISOString() }),
			payment('3AB12345CD678901E'),
		]);
		expect(resultsOf(done.file('Make a File').text)).toEqual({
			'3AB12345CD678901E': "not in PayPal's report",
		});
	});

	it('works with an empty table', async () => {
		const capture = await make.capture(sandbox());
		const done = await reconcile([]);
		expect(resultsOf(done.file('Make a File').text)).toEqual({ [capture]: 'not in the table' });
	});

	it('works with an empty report', async () => {
		const done = await reconcile([payment('3AB12345CD678901E')]);
		expect(resultsOf(done.file('Make a File').text)).toEqual({
			'3AB12345CD678901E': "not in PayPal's report",
		});
	});

	it('writes no file for a day without payments', async () => {
		const done = await reconcile([]);
		expect(done.status).toBe('success');
		expect(done.ran).not.toContain('Make a File');
	});
});
