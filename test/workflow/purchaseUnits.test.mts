/** An order's purchase units: the first one's fields are at the top level, further ones are rows. */
import type { INodeParameters } from 'n8n-workflow';

import { apiCalls, runPayPal } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const create = async (parameters: INodeParameters) =>
	await runPayPal(sandbox(), 'order.create', parameters);

const bodySent = () => apiCalls(sandbox())[0].body;

it("the first is made from the order's top-level fields", async () => {
	await create({
		amount: '10',
		additionalFields: { customId: 'a', breakdown: { values: { itemTotal: '10' } } },
	});
	expect(bodySent()).toEqual({
		intent: 'CAPTURE',
		purchase_units: [
			{
				amount: {
					currency_code: 'USD',
					value: '10.00',
					breakdown: { item_total: { currency_code: 'USD', value: '10.00' } },
				},
				custom_id: 'a',
			},
		],
	});
});

it('further ones follow it, in order', async () => {
	const { items } = await create({
		currencyCode: 'EUR',
		amount: '10',
		additionalFields: {
			purchaseUnits: {
				values: [
					{ amount: '5', additionalFields: { referenceId: 'b' } },
					{ amount: '1', additionalFields: { referenceId: 'c' } },
				],
			},
			referenceId: 'a',
		},
	});
	const amountOf = (value: string) => ({ currency_code: 'EUR', value });
	expect(bodySent()).toMatchObject({
		purchase_units: [
			{ reference_id: 'a', amount: amountOf('10.00') },
			{ reference_id: 'b', amount: amountOf('5.00') },
			{ reference_id: 'c', amount: amountOf('1.00') },
		],
	});
	expect(items[0].json).toMatchObject({ status: 'CREATED' });
});

it('without an amount, nothing starts: n8n names the field', async () => {
	await expect(create({})).rejects.toThrow('Parameter "Amount" is required');
	expect(apiCalls(sandbox())).toEqual([]);
});

it('ten is the maximum', async () => {
	const values = Array.from({ length: 10 }, (_, index) => ({
		amount: '1',
		additionalFields: { referenceId: `unit-${index}` },
	}));
	const { error } = await create({ amount: '1', additionalFields: { purchaseUnits: { values } } });
	expect(error?.message).toMatch(/^'More Purchase Units' /);
	expect(apiCalls(sandbox())).toEqual([]);
});
