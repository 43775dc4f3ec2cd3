import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';

import { contract, type ContractOperation } from '../../contract/index.mts';
import { fieldKey, placedFieldsOf } from '../support/fill/fields.mts';
import { samplesFor } from '../support/fill/samples.mts';
import { render, type Stored, type Tree } from '../support/fill/tree.mts';
import { fillIn, type Fullness } from '../support/fill/walk.mts';
import { patchProblems } from '../support/patchValues.mts';

const text = (name: string, more: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
	...more,
});

const collection = (name: string, options: INodeProperties[]): INodeProperties =>
	text(name, { type: 'collection', default: {}, options });

/** A fixed collection: one of its entries, or rows of each if it is multiple. */
const fixed = (
	name: string,
	entries: Record<string, INodeProperties[]>,
	more: Partial<INodeProperties> = {},
): INodeProperties =>
	text(name, {
		type: 'fixedCollection',
		default: {},
		options: Object.entries(entries).map(([entry, values]) => ({
			name: entry,
			displayName: entry,
			values,
		})),
		...more,
	});

const MULTIPLE = { typeOptions: { multipleValues: true } };

const fill = (properties: INodeProperties[], fullness: Fullness): Tree[] =>
	fillIn(properties, {
		description: { properties } as INodeTypeDescription,
		fixed: { resource: 'thing' },
		fullness,
		valuesFor: ({ name }) => ({ a: `${name}-a`, b: `${name}-b` }),
	});

const stored = (properties: INodeProperties[], fullness: Fullness): Stored[] =>
	fill(properties, fullness).map((tree) => render(tree));

describe('filling in a panel', () => {
	const panel = [
		text('id', { required: true }),
		text('note'),
		text('usual', { required: true, default: 'x' }),
		collection('additionalFields', [text('more'), fixed('who', { values: [text('name')] })]),
	];

	it('includes required fields without a default', () => {
		expect(stored(panel, 'smallest')).toEqual([{ id: 'id-a' }]);
	});

	it('includes groups with one value if they require none', () => {
		expect(stored(panel, 'sparse')).toEqual([
			{ id: 'id-a', additionalFields: { who: { values: { name: 'name-a' } } } },
		]);
	});

	it('includes everything', () => {
		expect(stored(panel, 'fullest')).toEqual([
			{
				id: 'id-a',
				note: 'note-a',
				usual: 'usual-a',
				additionalFields: { more: 'more-a', who: { values: { name: 'name-a' } } },
			},
		]);
	});

	it('includes each variant in turn', () => {
		const variants = [fixed('source', { card: [text('number')], token: [text('id')] })];
		expect(stored(variants, 'fullest')).toEqual([
			{ source: { card: { number: 'number-a' } } },
			{ source: { token: { id: 'id-a' } } },
		]);
	});

	it('includes one row for each choice that others depend on', () => {
		const op = text('op', {
			type: 'options',
			default: 'replace',
			options: [
				{ name: 'Remove', value: 'remove' },
				{ name: 'Replace', value: 'replace' },
			],
		});
		const value = text('value', { displayOptions: { show: { op: ['replace'] } } });
		expect(stored([fixed('changes', { name: [op, value] }, MULTIPLE)], 'fullest')).toEqual([
			{ changes: { name: [{ op: 'replace', value: 'value-a' }, { op: 'remove' }] } },
		]);
	});

	it('leaves out what the panel does not show', () => {
		const hidden = [text('other', { displayOptions: { show: { resource: ['another'] } } })];
		expect(stored(hidden, 'fullest')).toEqual([{}]);
		const deep = text('deep', { displayOptions: { show: { '/resource': ['thing'] } } });
		const deeper = text('deeper', { displayOptions: { show: { '/resource': ['another'] } } });
		expect(stored([collection('options', [deep, deeper])], 'fullest')).toEqual([
			{ options: { deep: 'deep-a' } },
		]);
	});
});

describe('places of fields', () => {
	const places = (operation: string, ...at: string[]): readonly string[] | undefined =>
		placedFieldsOf(operation).get(fieldKey(at))?.places;

	it.each<[string, string[], string[]]>([
		['order.get', ['orderId'], ['path:id']],
		['payment.refundCapture', ['noteToPayer'], ['body:note_to_payer']],
		['dispute.acceptClaim', ['note'], ['body:input.note']],
		[
			'managedAccount.create',
			['banks', 'values', 'accountHolderName'],
			['body:financial_instruments.banks[].account_holder_details.name'],
		],
		[
			'managedAccount.create',
			['parties', 'values', 'role'],
			['body:business_entity.office_bearers[].role'],
		],
		['payment.refundCapture', ['currencyCode'], []],
		['order.update', ['changes', 'customId', 'value'], []],
		[
			'transaction.getAll',
			['filters', 'transactionAmount', 'values', 'to'],
			['query:transaction_amount'],
		],
	])('%s has %j at %j', (operation, at, expected) => {
		expect(places(operation, ...at)).toEqual(expected);
	});

	it('are one for each choice that shows the field', () => {
		expect(places('order.capture', 'sourceDetails', 'values', 'bic')).toEqual([
			'body:payment_source.ideal.bic',
		]);
	});
});

describe('samples', () => {
	it('meet the limits, and differ', () => {
		const limits = { pattern: '^[A-Z]{2}[0-9]{2}$', minLength: 4, maxLength: 4 };
		expect(() => samplesFor(limits)).toThrow('No sample meets');
		expect(samplesFor(limits, { first: ['AB12'] })).toEqual(['AB12', 'AB13']);
		expect(samplesFor({ enum: ['ONE', 'TWO'] })).toEqual(['ONE', 'TWO']);
	});
});

describe('values of JSON Patch', () => {
	const update = contract.operations.find(
		({ method, path }) => method === 'PATCH' && path === '/v2/checkout/orders/{id}',
	) as ContractOperation;
	const unit = "/purchase_units/@reference_id=='default'";
	const check = (path: string, value: unknown): string[] =>
		patchProblems(update, [{ op: 'replace', path, value }], () => false);

	it('are valid if the record accepts them', () => {
		expect(check('/intent', 'CAPTURE')).toEqual([]);
		expect(check(`${unit}/amount`, { currency_code: 'EUR', value: '10.00' })).toEqual([]);
	});

	it('are invalid if it does not', () => {
		expect(check('/intent', 'GIFT')).toEqual([expect.stringContaining('/intent/: enum')]);
		expect(check(`${unit}/amount`, { value: '10.00' })).toEqual([
			expect.stringContaining('/amount/currency_code: required'),
		]);
	});

	it('are invalid at a place that the record does not have', () => {
		expect(check(`${unit}/price`, '10.00')).toEqual([
			expect.stringContaining('is no place in the record'),
		]);
	});
});
