import { orderCalls, orderOf, outcome, usd } from '../../../support/sandbox/orders.mts';
import { useSandbox } from '../../../support/sandbox.mts';

const sandbox = useSandbox();
const { create } = orderCalls(sandbox);

describe('what PayPal refuses to create', () => {
	const item = { name: 'Tea', quantity: '2', unit_amount: usd('3.00') };
	const amount = (value: string, breakdown: object) => ({ amount: { ...usd(value), breakdown } });
	const address = { country_code: 'US', postal_code: '1', admin_area_2: 'X' };
	const option = { id: 'a', label: 'A', amount: usd('1.00') };

	it.each<[string, object, readonly unknown[]]>([
		['no unit', orderOf(), [400, 'INVALID_ARRAY_MIN_ITEMS']],
		['no intent', { purchase_units: [{ amount: usd('1') }] }, [400, 'MISSING_REQUIRED_PARAMETER']],
		['zero', orderOf({ amount: usd('0.00') }), [422, 'CANNOT_BE_ZERO_OR_NEGATIVE']],
		['three decimals', orderOf({ amount: usd('1.005') }), [422, 'DECIMAL_PRECISION']],
		[
			'yen with decimals',
			orderOf({ amount: { currency_code: 'JPY', value: '10.5' } }),
			[422, 'DECIMALS_NOT_SUPPORTED'],
		],
		[
			'a currency that is none',
			orderOf({ amount: { currency_code: 'XXX', value: '1' } }),
			[422, 'INVALID_CURRENCY_CODE'],
		],
		[
			'a breakdown that does not add up',
			orderOf(amount('10.00', { item_total: usd('9.00'), discount: usd('1.00') })),
			[422, 'AMOUNT_MISMATCH'],
		],
		[
			'items without their total',
			orderOf({ amount: usd('6.00'), items: [item] }),
			[422, 'ITEM_TOTAL_REQUIRED'],
		],
		[
			'items that do not add up',
			orderOf({ ...amount('7.00', { item_total: usd('7.00') }), items: [item] }),
			[422, 'ITEM_TOTAL_MISMATCH'],
		],
		[
			'taxed items without the tax total',
			orderOf({
				...amount('6.00', { item_total: usd('6.00') }),
				items: [{ ...item, tax: usd('0.50') }],
			}),
			[422, 'TAX_TOTAL_REQUIRED'],
		],
		[
			'taxes that do not add up',
			orderOf({
				...amount('6.50', { item_total: usd('6.00'), tax_total: usd('0.50') }),
				items: [{ ...item, tax: usd('0.50') }],
			}),
			[422, 'TAX_TOTAL_MISMATCH'],
		],
		[
			'a negative part',
			orderOf(amount('1.00', { item_total: usd('2.00'), handling: usd('-1.00') })),
			[422, 'CANNOT_BE_NEGATIVE'],
		],
		[
			'two currencies',
			orderOf(amount('1.00', { item_total: { currency_code: 'EUR', value: '1.00' } })),
			[422, 'MULTI_CURRENCY_ORDER'],
		],
		[
			'units without reference ids',
			orderOf({ amount: usd('1') }, { amount: usd('1') }),
			[422, 'REFERENCE_ID_REQUIRED', 'REFERENCE_ID_REQUIRED'],
		],
		[
			'one reference id twice',
			orderOf({ reference_id: 'a', amount: usd('1') }, { reference_id: 'a', amount: usd('1') }),
			[422, 'DUPLICATE_REFERENCE_ID'],
		],
		[
			'several units to authorize',
			{
				intent: 'AUTHORIZE',
				purchase_units: ['a', 'b'].map((reference_id) => ({ reference_id, amount: usd('1') })),
			},
			[422, 'UNSUPPORTED_INTENT'],
		],
		[
			'goods and donations mixed',
			orderOf({
				...amount('12.00', { item_total: usd('12.00') }),
				items: [item, { ...item, category: 'DONATION' }],
			}),
			[422, 'MULTIPLE_ITEM_CATEGORIES'],
		],
		[
			'an address without postal code and city',
			orderOf({ amount: usd('1'), shipping: { address: { country_code: 'US' } } }),
			[422, 'POSTAL_CODE_REQUIRED', 'CITY_REQUIRED'],
		],
		[
			'shipping options of which none is selected',
			orderOf({
				amount: usd('1'),
				shipping: { address, options: [{ ...option, selected: false }] },
			}),
			[422, 'SHIPPING_OPTION_NOT_SELECTED'],
		],
		[
			'a shipping option at another price than the breakdown has',
			orderOf({
				...amount('3.00', { item_total: usd('1.00'), shipping: usd('2.00') }),
				shipping: { address, options: [{ ...option, selected: true }] },
			}),
			[422, 'PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH'],
		],
		[
			'a platform fee above the amount',
			orderOf({
				amount: usd('1.00'),
				payment_instruction: { platform_fees: [{ amount: usd('1.01') }] },
			}),
			[422, 'INVALID_PLATFORM_FEES_AMOUNT'],
		],
	])('%s', async (_what, body, expected) => expect(outcome(await create(body))).toEqual(expected));

	it('says which field is wrong, by the reference id of its unit', async () => {
		const { body } = await create(orderOf({ reference_id: 'x', amount: usd('1.005') }));
		expect(body.details[0]).toMatchObject({
			field: "/purchase_units/@reference_id=='x'/amount/value",
			value: '1.005',
			location: 'body',
		});
		expect(body.debug_id).toMatch(/^[0-9a-f]{13}$/);
	});

	it('but takes amounts that add up', async () => {
		const response = await create(
			orderOf({
				...amount('13.49', {
					item_total: usd('6.00'),
					tax_total: usd('0.50'),
					shipping: usd('4.99'),
					handling: usd('2.00'),
					insurance: usd('1.00'),
					shipping_discount: usd('0.50'),
					discount: usd('0.50'),
				}),
				items: [{ ...item, tax: usd('0.25') }],
			}),
		);
		expect(outcome(response)).toEqual([201]);
	});
});
