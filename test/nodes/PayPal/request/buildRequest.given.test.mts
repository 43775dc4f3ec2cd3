/** The user's input: read as it is clearly meant, or refused with the name of its field. */
import type { Fields, StringField } from '../../../../nodes/PayPal/fields/types';
import { catalogue } from '../../../../nodes/PayPal/operations';
import type { Operation } from '../../../../nodes/PayPal/operations/types';
import { buildRequest, fillPath } from '../../../../nodes/PayPal/request/buildRequest';
import { isBlank, trimmed } from '../../../../nodes/shared/blank';
import { markCollection, markNothing } from '../../../../nodes/shared/expressions';
import { readFlag } from '../../../../nodes/shared/flag';
import {
	amount,
	choice,
	choices,
	currency,
	dateTime,
	flag,
	list,
	number,
	patch,
	record,
	rows,
	text,
} from '../../../support/fieldsWithoutPlace.mts';

const words = (label: string, settings: Partial<StringField> = {}): StringField =>
	text(label, { use: 'words', ...settings });

const operationOf = (fields: Fields, more: Partial<Operation> = {}): Operation => ({
	value: 'try',
	name: 'Try',
	action: 'Try',
	description: 'Try',
	method: 'POST',
	path: '/v1/things/{thing_id}/parts',
	result: { kind: 'one' },
	fields: {
		thingId: record('Thing', { in: 'path', required: true, url: '/things/([^/?#]+)' }),
		...fields,
	},
	...more,
});

const build = (fields: Fields, values: Record<string, unknown>, more: Partial<Operation> = {}) =>
	buildRequest(operationOf(fields, more), {
		values: { thingId: 'X', ...values },
		timezone: 'Europe/Berlin',
	});

const bodyOf = (fields: Fields, values: Record<string, unknown>): unknown =>
	build(fields, values).body;

/** An operation of the node itself. */
const real = (resource: string, operation: string): Operation =>
	catalogue
		.find(({ value }) => value === resource)
		?.operations.find(({ value }) => value === operation) as Operation;

const UNSEEN = [
	' ',
	'\t',
	'\n',
	'\r\n',
	'\u00a0',
	'\u1680',
	'\u2003',
	'\u2028',
	'\u3000',
	'\u00ad',
	'\u200b',
	'\u200c',
	'\u200d',
	'\u200e',
	'\u2060',
	'\ufeff',
	'\u180e',
	'\u2800',
	'\u0000',
	'\u0085',
	' \u200b\ufeff\n',
];

describe.each(UNSEEN.map((unseen) => [JSON.stringify(unseen), unseen] as const))(
	'what nobody sees: %s',
	(_, unseen) => {
		it('is blank, and comes off both ends only', () => {
			expect(isBlank(unseen)).toBe(true);
			expect(trimmed(`${unseen}a${unseen}b${unseen}`)).toBe(`a${unseen}b`);
		});

		it.each(['id', 'list', 'url'])('is no ID, by %s', (mode) => {
			const thingId = { __rl: true, mode, value: unseen };
			expect(() => build({}, { thingId })).toThrow("'Thing' needs a value");
		});

		it('comes off IDs, codes and numbers, and not off words', () => {
			const around = (value: string) => `${unseen}${value}${unseen}`;
			const { path, body } = build(
				{
					email: text('Email'),
					kind: choice('Kind', ['AB', 'CD']),
					count: number('Count'),
					isFinal: flag('Final'),
					at: dateTime('At'),
					currencyCode: currency({ in: 'body' }),
					price: amount('Price', { shape: 'value' }),
					tags: list('Tags'),
					note: words('Note'),
				},
				{
					thingId: around('ID-1'),
					email: around('a@example.com'),
					kind: around('AB'),
					count: around('5'),
					isFinal: around('TRUE'),
					at: around('2026-01-31T10:00:00Z'),
					currencyCode: around('eur'),
					price: around('10.5'),
					tags: [around('x'), unseen],
					note: around('Hi'),
				},
			);
			expect(path).toBe('/v1/things/ID-1/parts');
			expect(body).toEqual({
				email: 'a@example.com',
				kind: 'AB',
				count: 5,
				is_final: true,
				at: '2026-01-31T10:00:00Z',
				currency_code: 'EUR',
				price: '10.50',
				tags: ['x'],
				note: around('Hi'),
			});
		});

		it('is nothing for words that are required', () => {
			expect(() => build({ note: words('Note', { required: true }) }, { note: unseen })).toThrow(
				"'Note' needs a value",
			);
		});
	},
);

describe('a record', () => {
	it.each([
		NaN,
		Infinity,
		true,
		{},
		[],
		['X'],
		{ id: 'X' },
		'undefined',
		'null',
		'[object Object]',
		// More than a number can tell apart.
		Number('12345678901234567890'),
	])('is not named by %j', (value) => {
		expect(() => build({}, { thingId: { __rl: true, mode: 'id', value } })).toThrow("'Thing'");
	});

	it.each([
		'https://www.paypal.com/things/%',
		'https://www.paypal.com/things/100%25%',
		'https://www.paypal.com/things/%zz',
		'https://www.paypal.com/things/%20',
		'https://www.paypal.com/things/',
		'www.paypal.com/others/X',
	])('is not found in the link %s', (value) => {
		expect(() => build({}, { thingId: { __rl: true, mode: 'url', value } })).toThrow(
			"'Thing' contains a URL without a recognizable ID",
		);
	});

	it.each([
		'https://www.paypal.com/things/X',
		'HTTPS://WWW.paypal.com/things/X?a=b#c',
		'//www.paypal.com/things/X',
		'www.paypal.com/things/X',
		'www.sandbox.paypal.com/things/X/parts',
		'paypal.com/things/X',
	])('is found in the link %s, by any mode or none', (link) => {
		for (const mode of ['id', 'list', 'url']) {
			expect(build({}, { thingId: { __rl: true, mode, value: link } }).path).toBe(
				'/v1/things/X/parts',
			);
		}
		expect(build({}, { thingId: link }).path).toBe('/v1/things/X/parts');
	});

	it.each(['paypal.com', 'a.b/c', 'SKU/1', 'notpaypal.community/things/X'])(
		'is named by %s, which is no link of PayPal',
		(id) => {
			expect(build({}, { thingId: id }).path).toBe(`/v1/things/${encodeURIComponent(id)}/parts`);
		},
	);

	it.each([
		'',
		' ',
		'\u200b',
		'.',
		'..',
		' .. ',
		'\ud800',
		'../x',
		'x/..',
		'a/../b',
		'a/./b',
		'..\\x',
		'a\\..\\b',
		'../../payouts?',
	])('in a path is one step: not %j', (id) => {
		expect(() => fillPath('/v1/things/{id}/parts', { id }, () => 'Thing')).toThrow(
			"'Thing' can't be",
		);
	});
});

describe('a switch', () => {
	it.each([true, 'true', 'TRUE', ' True ', 'yes', 'Yes', 'Y', 't', 'on', 'ON', '1', 1])(
		'is on: %j',
		(value) => {
			expect(readFlag(value)).toBe(true);
			expect(bodyOf({ isFinal: flag('Final') }, { isFinal: value })).toEqual({ is_final: true });
		},
	);

	it.each([false, 'false', 'FALSE', ' no', 'No', 'n', 'F', 'off', '0', 0, -0])(
		'is off: %j',
		(value) => {
			expect(bodyOf({ isFinal: flag('Final') }, { isFinal: value })).toEqual({ is_final: false });
		},
	);

	it.each(['maybe', 'ja', 2, -1, NaN, 'truee', {}, [], [true], '10', 'null', 'yn', '1.0', 'x'])(
		'is neither: %j',
		(value) => {
			expect(() => build({ isFinal: flag('Final') }, { isFinal: value })).toThrow(
				"'Final' can't be",
			);
		},
	);

	it('shows and hides other fields in whatever spelling', () => {
		const fields = {
			isFinal: flag('Final', { in: 'notSent' }),
			count: number('Count', { show: { isFinal: [true] } }),
		};
		expect(bodyOf(fields, { isFinal: 'Yes', count: 3 })).toEqual({ count: 3 });
		expect(bodyOf(fields, { isFinal: 'no', count: 3 })).toBeUndefined();
	});
});

describe('a choice', () => {
	const wanted = choice('Kind', ['ALL', 'PART'], { in: 'notSent', default: 'ALL' });
	const fields = {
		kind: wanted,
		price: amount('Price', { required: true, show: { kind: ['PART'] } }),
		currencyCode: currency({ show: { kind: ['PART'] } }),
	};

	it.each([undefined, null, '', ' ', NaN, {}, [], ['ALL'], 0, 'all', 'nonsense', true])(
		'is never another than the one that was given: %j',
		(kind) => {
			expect(() => build(fields, { kind })).toThrow("'Kind' ");
		},
	);

	it('that the workflow does not have is the first one', () => {
		expect(bodyOf(fields, {})).toBeUndefined();
	});

	it('names what it can be', () => {
		expect(() => build({ kind: wanted }, { kind: 'SOME' })).toThrow(
			expect.objectContaining({
				message: "'Kind' can't be \"SOME\"",
				fix: 'Use one of ALL, PART.',
			}) as Error,
		);
	});

	it.each([
		['ALL', 'SOME'],
		'ALL, SOME',
		'all',
		[{}],
		[['ALL']],
		[NaN],
		[undefined],
		['ALL', null],
	])('of several is held to the list, too: %j', (kinds) => {
		expect(() => build({ kinds: choices('Kinds', ['ALL', 'PART']) }, { kinds })).toThrow(
			"'Kinds' ",
		);
	});
});

describe('a number', () => {
	it.each([
		['10', 10],
		[10, 10],
		['10.0', 10],
		[' 5 ', 5],
		['007', 7],
		[0, 0],
		['-0', -0],
	])('is read: %j', (given, sent) => {
		expect(bodyOf({ count: number('Count') }, { count: given })).toEqual({ count: sent });
	});

	it.each([
		NaN,
		Infinity,
		'12abc',
		'1e3',
		'0x10',
		'1,5',
		'1 000',
		'2.5',
		2.5,
		true,
		[5],
		{},
		'\uff15',
		1e17,
		'--1',
	])('is not made of %j', (count) => {
		expect(() => build({ count: number('Count') }, { count })).toThrow("'Count' ");
	});
});

describe('an amount', () => {
	const fields = {
		currencyCode: currency({ in: 'notSent' }),
		price: amount('Price', { shape: 'value' }),
	};
	const priced = (price: unknown, currencyCode = 'USD') => bodyOf(fields, { price, currencyCode });

	it.each([
		'1,234.50',
		'1.234,50',
		'10,5',
		'$10',
		'10€',
		'\uff11\uff10',
		'1e3',
		'1.200',
		'1 200',
		'.5',
		'+5',
		'ten',
		true,
		['10'],
		{},
		NaN,
		'0x10',
		1e21,
		2 ** 53,
		'100.000',
		'0.001',
	])('is in doubt: %j', (price) => {
		expect(() => priced(price)).toThrow("'Price' ");
	});

	it('in doubt counts thousands in another country', () => {
		expect(() => priced('1.000', 'JPY')).toThrow("'Price' can be read in two ways: 1.000");
	});

	it.each([10.505, -10.505, 1.005, 0.1 + 0.2, 1.5e-7, '0.505', '0.001', '10.5055'])(
		'has too many decimals, and nothing else is meant: %j',
		(price) => {
			expect(() => priced(price)).toThrow("'Price' has more than two decimals");
		},
	);

	it.each([
		['0.500', '0.50'],
		[10.5, '10.50'],
		['10', '10.00'],
		['10.5000', '10.50'],
		['1234.50', '1234.50'],
		['10.50 usd', '10.50'],
	])('is clear: %j', (price, value) => {
		expect(priced(price)).toEqual({ price: value });
	});

	it.each(['XX', 'EURO', 'US$', '\u20ac', NaN, {}, 0, true])(
		'has no currency %j',
		(currencyCode) => {
			expect(() => priced('10', currencyCode as string)).toThrow();
		},
	);
});

describe('a discount', () => {
	const update = real('invoice', 'update');
	const given = (value: string) => ({
		values: {
			invoiceId: 'INV2-Z56S-5LLA-Q52L-CPZ5',
			currencyCode: 'USD',
			primaryRecipients: { values: [{ emailAddress: 'a@example.com' }] },
			items: {
				values: [
					{
						name: 'Hour',
						quantity: '1',
						unitAmount: '10',
						additionalFields: { discount: { values: { amount: value } } },
					},
				],
			},
			invoiceDiscount: { values: { amount: value } },
		},
		timezone: 'UTC',
	});

	it.each(['-2.63', '2.63', ' -2.63 '])('is the same as PayPal says it back: %j', (value) => {
		const body = JSON.stringify(buildRequest(update, given(value)).body);
		expect(body.match(/"value":"2\.63"/g)).toHaveLength(2);
		expect(body).not.toContain('-2.63');
	});

	it('of an order is, too', () => {
		const order = real('order', 'create');
		const { body } = buildRequest(order, {
			values: {
				intent: 'CAPTURE',
				currencyCode: 'USD',
				amount: '7.37',
				breakdown: { values: { itemTotal: '10', discount: '-2.63' } },
			},
			timezone: 'UTC',
		});
		expect(JSON.stringify(body)).toContain('"discount":{"currency_code":"USD","value":"2.63"}');
	});
});

describe('a moment', () => {
	it.each([
		['2026-01-31T23:59:59.999Z', '2026-01-31T23:59:59.999Z'],
		['2026-01-31T23:59:59.9Z', '2026-01-31T23:59:59.900Z'],
		['2026-01-31T23:59:59,25+01:00', '2026-01-31T22:59:59.250Z'],
		['2026-01-31T23:59:59.999999Z', '2026-01-31T23:59:59.999999Z'],
		['2026-01-31T23:59:59.000Z', '2026-01-31T23:59:59Z'],
		['2026-01-31T23:59:59.500', '2026-01-31T22:59:59.500Z'],
		[new Date(Date.UTC(2026, 0, 31, 1, 2, 3, 4)), '2026-01-31T01:02:03.004Z'],
	])('keeps the parts of its second: %s', (at, sent) => {
		expect(bodyOf({ at: dateTime('At') }, { at })).toEqual({ at: sent });
	});

	it.each([
		'2026-01-31T24:00:00Z',
		'2026-01-31T10:61:00Z',
		'2026-01-31T10:00:61Z',
		'2026-13',
		'0026-01-01',
		'2026-01-31T10:00:00+25:00',
		NaN,
		{},
		true,
	])('that never comes is refused: %j', (at) => {
		expect(() => build({ at: dateTime('At') }, { at })).toThrow("'At' is not a date");
	});
});

describe('what an expression failed to give', () => {
	it.each([undefined, null, '', '  ', '\u200b', [], [''], [null], {}])('is marked: %j', (value) => {
		expect(markNothing('={{ $json.a }}', value)).toBeUndefined();
		expect(markNothing('', value)).toBe(value);
		expect(markNothing({ a: ['={{ $json.a }}'] }, { a: [value] })).toEqual({ a: [undefined] });
		expect(markCollection('={{ $json }}', { a: value })).toEqual({ a: undefined });
	});

	it.each([0, false, NaN, 'x', [0], { a: undefined }])('is not %j', (value) => {
		expect(markNothing('={{ $json.a }}', value)).toBe(value);
	});

	it('leaves out words and details, and nothing else', () => {
		const fields = {
			note: words('Note'),
			postalCode: text('Postal Code'),
			senderItemId: text('Item ID'),
			customId: text('Custom ID'),
		};
		const missing = { note: undefined, postalCode: undefined, senderItemId: undefined };
		expect(bodyOf(fields, missing)).toBeUndefined();
		expect(() => build(fields, { customId: undefined })).toThrow(
			"'Custom ID' is empty: its expression returned nothing",
		);
	});

	it('leaves out no filter of a list', () => {
		const list: Partial<Operation> = {
			result: { kind: 'list', property: 'items', paging: { style: 'none' } },
		};
		expect(() => build({ note: words('Note') }, { note: undefined }, list)).toThrow("'Note' ");
		expect(() => build({ note: words('Note', { in: 'query' }) }, { note: undefined })).toThrow(
			"'Note' ",
		);
	});

	it.each([',', ', ', ',,', ' ,\n, ', '\u200b,\u00a0', [null], ['ALL', null], [undefined, 'ALL']])(
		'is no list of values, which would be left out: %j',
		(value) => {
			const kinds = choices('Kinds', ['ALL', 'PART'], { in: 'query', joined: true });
			for (const field of [kinds, list('Kinds'), list('Kinds', { required: true })]) {
				expect(() => build({ field }, { field: value })).toThrow("'Kinds' ");
			}
		},
	);

	it.each([',', ' , ', ',,'])('is no file, which would be left out: %j', (names) => {
		const document: Fields[string] = { kind: 'file', label: 'File', types: [], maxBytes: 1 };
		expect(() => build({ document }, { document: names })).toThrow("'File' names no field");
	});

	it.each([undefined, 'x', 5, [1], { values: 'x' }, { values: [1] }, { values: {} }])(
		'is no list of rows: %j',
		(parts) => {
			expect(() => build({ parts: rows('Parts', { name: text('Name') }) }, { parts })).toThrow(
				"'Parts' ",
			);
		},
	);
});

describe('a change', () => {
	const changes = patch({
		price: {
			label: 'Price',
			path: '/price',
			ops: ['replace', 'remove'],
			currency: true,
			value: amount('Price'),
		},
		name: {
			label: 'Name',
			path: "/units/@id=='{unit}'/name",
			within: { unit: text('Unit', { default: 'default' }) },
			ops: ['replace'],
			value: text('Name'),
		},
	});
	const change = (values: unknown) => build({ changes }, { changes: values });

	it.each([undefined, null, '', 'delete', {}, NaN])('is not made in the way %j', (op) => {
		expect(() => change({ price: [{ op, value: '10', currencyCode: 'USD' }] })).toThrow(
			"'Changes > Price > Change' ",
		);
	});

	it.each([undefined, null, '', 'EURO'])('is not made in the currency %j', (currencyCode) => {
		expect(() => change({ price: [{ op: 'replace', value: '10', currencyCode }] })).toThrow(
			"'Changes > Price > Currency' ",
		);
	});

	it('goes to the place that it names', () => {
		expect(() => change({ name: [{ unit: "a'/b", value: 'x' }] })).toThrow(
			"'Changes > Name > Unit' ",
		);
		expect(() => change({ name: [{ unit: undefined, value: 'x' }] })).toThrow(
			"'Changes > Name > Unit' ",
		);
	});
});

describe('Custom API Call', () => {
	const request = real('customApiCall', 'request');
	const call = (values: Record<string, unknown>) =>
		buildRequest(request, { values: { method: 'GET', ...values }, timezone: 'UTC' });

	it('sends every value of a name, from the path and from the list', () => {
		const query = {
			values: [
				{ name: 'a', value: '1' },
				{ name: 'a', value: '2' },
				{ name: 'b', value: '' },
			],
		};
		expect(call({ path: '/v1/x?domains[]=a&domains[]=b&c=d%20e', query }).queryPairs).toEqual([
			['domains[]', 'a'],
			['domains[]', 'b'],
			['c', 'd e'],
			['a', '1'],
			['a', '2'],
			['b', ''],
		]);
	});

	it.each([
		'/v1/x//refund',
		'/v1/x/',
		'/v1/x/ /refund',
		'/v1/x/%20/refund',
		'/v1/x/\u200b/refund',
		'/v1/x/../y',
		'/v1/x/./y',
		'/v1/x/%2e%2E/y',
		'/v1/x/..\\y',
		'/v1/x#y',
		'/v1/x/100%/y',
		'/v1/x\n/y',
		'//evil.example/x',
		'v1/x',
		'https://evil.example/x',
	])('goes to no path but the one that is written: %j', (path) => {
		expect(() => call({ path })).toThrow("'Path' ");
	});

	it.each([undefined, NaN, { a: { b: undefined } }, [NaN], { at: new Date(NaN) }, { n: 1n }])(
		'sends no body with a gap: %j',
		(jsonBody) => {
			expect(() => call({ method: 'POST', path: '/v1/x', jsonBody })).toThrow("'JSON Body' ");
		},
	);
});

describe('JSON Body', () => {
	const refund = real('payment', 'refundCapture');
	it.each([null, '', ' ', '\u200b', NaN, '{', { amount: { value: undefined } }, [], 'null', '""'])(
		'is not %j',
		(jsonBody) => {
			expect(() =>
				buildRequest(refund, { values: { captureId: 'X' }, jsonBody, timezone: 'UTC' }),
			).toThrow("'JSON Body' ");
		},
	);
});
