/** Payout > Create with all input items in one payout: each item provides its recipients. */
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { apiCalls, runPayPal } from '../support/payPal.mts';
import type { RunOptions } from '../support/runNode.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const ROW: INodeParameters = {
	receiver: '={{ $json.email }}',
	amount: '={{ $json.amount }}',
	senderItemId: '={{ $json.id }}',
};
const BATCH: INodeParameters = { items: { values: [ROW] } };

const people = (count: number): IDataObject[] =>
	Array.from({ length: count }, (_, index) => ({
		email: `person${index}@example.com`,
		amount: `${index + 1}.5`,
		id: `PAY-${index}`,
	}));

const pay = async (
	items: IDataObject[],
	parameters: INodeParameters = {},
	more: Partial<RunOptions> = {},
) => await runPayPal(sandbox(), 'payout.create', { ...BATCH, ...parameters }, { items, ...more });

interface Sent {
	sender_batch_header: Record<string, unknown>;
	items: Array<{ receiver: string; amount: { value: string }; sender_item_id?: string }>;
}

const payouts = () => apiCalls(sandbox()).filter(({ path }) => path === '/v1/payments/payouts');
const bodies = () => payouts().map(({ body }) => body as Sent);

/** The keys by which PayPal recognises a payout that is sent again. */
const keys = () => new Set(payouts().map(({ headers }) => headers['paypal-request-id']));

it('200 people are paid with one payout, in order, and the result is paired with all items', async () => {
	const { items, error } = await pay(people(200), { senderBatchId: 'MAY' });
	expect(error).toBeUndefined();
	expect(bodies()).toHaveLength(1);
	const [{ sender_batch_header, items: rows }] = bodies();
	expect(sender_batch_header).toMatchObject({ sender_batch_id: 'MAY', recipient_type: 'EMAIL' });
	expect(rows).toHaveLength(200);
	expect(rows[199]).toEqual({
		receiver: 'person199@example.com',
		amount: { currency: 'USD', value: '200.50' },
		sender_item_id: 'PAY-199',
	});
	expect(items).toHaveLength(1);
	expect(items[0].pairedItem).toEqual(people(200).map((_, item) => ({ item })));
});

it('an item may have several recipients', async () => {
	const agent = { receiver: 'agent@example.com', amount: '1', senderItemId: '=A-{{ $json.id }}' };
	await pay(people(2), { items: { values: [ROW, agent] } });
	expect(bodies()[0].items.map(({ sender_item_id }) => sender_item_id)).toEqual([
		'PAY-0',
		'A-PAY-0',
		'PAY-1',
		'A-PAY-1',
	]);
});

describe('one wrong row', () => {
	it.each([
		['no amount', { amount: '' }, "'Recipients > Amount' needs a value"],
		['a comma', { amount: '10,50' }, `'Recipients > Amount' is not an amount: "10,50"`],
		[
			'too many decimals',
			{ amount: '1.005' },
			"'Recipients > Amount' can be read in two ways: 1.005",
		],
		['less than nothing', { amount: '-3' }, "'Recipients > Amount' is below zero: -3"],
		['nobody', { email: '' }, "'Recipients > Receiver' needs a value"],
		['no email address', { email: 'bea' }, "'Recipients > Receiver' is not an email address: bea"],
	])('with %s is reported with its item, and nobody is paid', async (_, wrong, message) => {
		const items = people(5);
		items[3] = { ...items[3], ...wrong };
		const { error } = await pay(items);
		expect(error?.message).toBe(message);
		expect(error?.context.itemIndex).toBe(3);
		expect(error?.description).toMatch(/input item 3, counted from 0\. Nothing was sent\.$/);
		expect(payouts()).toEqual([]);
	});

	it('is one output item under Continue On Fail, paired with the wrong item', async () => {
		const items = people(5);
		items[3].amount = '';
		const { items: given, error } = await pay(items, {}, { continueOnFail: true });
		expect(error).toBeUndefined();
		expect(given).toEqual([
			{
				json: {
					error: "'Recipients > Amount' needs a value",
					message: expect.stringContaining('input item 3') as string,
				},
				pairedItem: { item: 3 },
			},
		]);
		expect(payouts()).toEqual([]);
	});
});

it('a refusal by PayPal concerns all items, not a single one', async () => {
	await pay(people(2), { senderBatchId: 'MAY' });
	const { error } = await pay(people(3), { senderBatchId: 'MAY' });
	expect(error?.message).toBe("'Batch ID' was used for a payout in the last 30 days");
	expect(error?.context.itemIndex).toBeUndefined();
	const { items } = await pay(people(3), { senderBatchId: 'MAY' }, { continueOnFail: true });
	expect(items).toHaveLength(1);
	expect(items[0].pairedItem).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
});

describe('a setting of the whole payout', () => {
	it.each([
		['Batch ID', { senderBatchId: '=MAY-{{ $json.id }}' }],
		['Currency', { currencyCode: '={{ $json.id === "PAY-1" ? "EUR" : "USD" }}' }],
		['Note to All', { additionalFields: { note: '=Dear {{ $json.email }}' } }],
		['Request ID', { options: { requestId: '={{ $json.id }}' } }],
	])('%s: is not silently taken from the first item', async (label, parameters) => {
		const { error } = await pay(people(2), parameters);
		expect(error?.message).toBe(`'${label}' is not the same for all 2 input items`);
		expect(error?.description).toMatch(/One Payout for Each/);
		expect(payouts()).toEqual([]);
	});

	it('may come from the items if they agree', async () => {
		const items = people(2).map((each) => ({ ...each, currency: 'JPY', amount: '500' }));
		const { error } = await pay(items, { currencyCode: '={{ $json.currency }}' });
		expect(error).toBeUndefined();
		expect(bodies()[0].items[1].amount).toEqual({ currency: 'JPY', value: '500' });
	});
});

it('recipients that do not depend on the items are not paid once per item', async () => {
	const fixed = { receiver: 'ann@example.com', amount: '10' };
	const { error } = await pay(people(3), { items: { values: [fixed] } });
	expect(error?.message).toBe("'Recipients' is the same for all 3 input items");
	expect(error?.description).toMatch(/Execute Once/);
	expect(payouts()).toEqual([]);
	expect((await pay(people(1), { items: { values: [fixed] } })).error).toBeUndefined();
});

it('more recipients than PayPal accepts are not sent', async () => {
	const row = { ...ROW, senderItemId: '' };
	const many = {
		values: Array.from({ length: 5_001 }, () => ({ receiver: 'a@b.c', amount: '1' })),
	};
	const { error } = await pay(people(3), { items: { values: [row, ...many.values] } });
	expect(error?.message).toBe("'Recipients' has 15006 entries");
	expect(error?.description).toMatch(/15000 in one call.*Loop Over Items/);
	expect(payouts()).toEqual([]);
});

it('one payout per item is still possible', async () => {
	await pay(people(3), { inputItems: 'each' });
	expect(bodies().map(({ items }) => items.length)).toEqual([1, 1, 1]);
});

it('a JSON body is one payout per item', async () => {
	const jsonBody = `={{ { sender_batch_header: {}, items: [{ recipient_type: 'EMAIL', receiver: $json.email, amount: { value: $json.amount + '0', currency: 'USD' } }] } }}`;
	const { error } = await pay(people(2), { useJsonBody: true, jsonBody, inputItems: 'together' });
	expect(error).toBeUndefined();
	expect(bodies().map(({ items }) => items[0].receiver)).toEqual([
		'person0@example.com',
		'person1@example.com',
	]);
});

describe('nobody is paid twice', () => {
	/** PayPal processes the payout, and its response is lost. */
	const breakOff = async (times: number) => {
		await sandbox().admin('POST', 'faults', {
			method: 'POST',
			path: '/v1/payments/payouts',
			kind: 'after-commit',
			times,
		});
	};

	it('by Retry On Fail: it is the same request', async () => {
		await breakOff(5);
		const { error } = await pay(people(20), {}, { tries: 3 });
		expect(error).toBeUndefined();
		expect(payouts()).toHaveLength(6);
		expect(keys().size).toBe(1);
	});

	it("by n8n's Retry of a failed execution", async () => {
		await breakOff(9);
		const failed = await pay(people(20), {}, { executionId: '7' });
		expect(failed.error).toBeDefined();
		await sandbox().admin('DELETE', 'faults');
		const again = await pay(people(20), {}, { executionId: '8', retryOf: failed.run });
		expect(again.error).toBeUndefined();
		expect(keys().size).toBe(1);
	});

	it("by a Request ID of the user's, in another execution", async () => {
		const options = { options: { requestId: 'payout-may' } };
		const first = await pay(people(2), options);
		const second = await pay(people(2), options);
		expect(second.items[0].json).toEqual(first.items[0].json);
		expect(keys().size).toBe(1);
	});
});
