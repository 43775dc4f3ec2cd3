import { rowsOf } from '../../support/examples/csv.mts';
import { callsOf, fileOf, run, useShop } from '../../support/examples/kit.mts';

const sandbox = useShop();
const HEADING = 'email,amount,currency,note,reference';
const GOOD = 'ann@example.com,10.50,USD,"Thanks, Ann",A-1';

const pay = async (...rows: readonly string[]) =>
	await run(
		sandbox(),
		'payouts-from-csv',
		'Payout Form',
		{ 'Name of this payout': 'COMMISSIONS-1' },
		{ binary: { File: fileOf('list.csv', 'text/csv', [HEADING, ...rows].join('\n')) } },
	);
const payouts = () => callsOf(sandbox(), 'POST', /\/payments\/payouts$/);

it('pays everybody with one payout, waits, and writes the results to a file', async () => {
	const unclaimed = 'unclaimed@example.com,7,USD,,B-2';
	const waiting = await pay(GOOD, unclaimed);
	expect(waiting.error).toBeUndefined();
	expect(waiting.status).toBe('waiting');
	expect(payouts()).toMatchObject([
		{
			status: 201,
			body: {
				sender_batch_header: { sender_batch_id: 'COMMISSIONS-1' },
				items: [{ note: 'Thanks, Ann', sender_item_id: 'A-1' }, { sender_item_id: 'B-2' }],
			},
		},
	]);

	const again = await waiting.resume();
	expect(again.status).toBe('waiting');
	await sandbox().clock.advance('PT5M');
	const done = await again.resume();
	expect(done.error).toBeUndefined();
	const { name, text } = done.file('Result as a File');
	expect(name).toBe('COMMISSIONS-1-result.csv');
	expect(rowsOf(text)).toMatchObject([
		{ receiver: 'ann@example.com', status: 'SUCCESS', amount: '10.50', senderItemId: 'A-1' },
		{ receiver: 'unclaimed@example.com', status: 'UNCLAIMED', amount: '7.00', senderItemId: 'B-2' },
	]);
	expect(payouts()).toHaveLength(1);
});

it('pays a row without a reference, which has no Item ID then', async () => {
	await pay(GOOD, 'bea@example.com,3,USD,,');
	const [{ body }] = payouts() as Array<{ body: { items: object[] } }>;
	expect(body.items).toHaveLength(2);
	expect(body.items[1]).not.toHaveProperty('sender_item_id');
});

it('pays nobody twice: PayPal refuses a duplicate batch ID', async () => {
	await pay(GOOD);
	const second = await pay(GOOD);
	expect(second.status).toBe('error');
	expect(second.error?.message).toMatch(/batch|payout/i);
	expect(payouts().map(({ status }) => status)).toEqual([201, 400]);
});

it.each([
	['a link in place of an email', 'mailto:bea@example.com,3,USD,,B-2', 'is not an email address'],
	['two emails', 'bea@example.com;bob@example.com,3,USD,,B-2', 'is not an email address'],
	['no amount', 'bea@example.com,,USD,,', "'Recipients > Amount' needs a value"],
	['a comma in the amount', 'bea@example.com,"10,50",USD,,', 'is not an amount: "10,50"'],
	['something less than nothing', 'bea@example.com,-3,USD,,', 'is below zero: -3'],
	['no email', 'bea,3,USD,,B-2', 'is not an email address: bea'],
	[
		'another currency',
		'bea@example.com,3,EUR,,B-2',
		"'Currency' is not the same for all 2 input items",
	],
])('pays nobody when a row has %s', async (_, row, message) => {
	const done = await pay(GOOD, row);
	expect(done.error?.message).toContain(message);
	expect(done.error?.context).toMatchObject({ itemIndex: 1 });
	expect(payouts()).toEqual([]);
});
