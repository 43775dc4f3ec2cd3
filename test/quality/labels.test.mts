// People and AI models identify fields by their labels: n8n derives the key of a value that a model fills
// in from the label alone. So no two fields that can appear in one panel have the same label.
import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { PayPalRestApi } from '../../credentials/PayPalRestApi.credentials';
import { PayPal } from '../../nodes/PayPal/PayPal.node';
import { PayPalPollingTrigger } from '../../nodes/PayPalPollingTrigger/PayPalPollingTrigger.node';
import { PayPalTrigger } from '../../nodes/PayPalTrigger/PayPalTrigger.node';
import { labelClashes } from '../support/labelClashes.mts';
import { foldedIn, isChoice } from '../support/properties.mts';

const { properties } = new PayPal().description;

const operations = properties
	.filter(({ name }) => name === 'operation')
	.flatMap(({ displayOptions, options = [] }) =>
		options.filter(isChoice).map(({ value }) => ({
			resource: String(displayOptions?.show?.resource?.[0]),
			operation: String(value),
		})),
	);

describe('labels are unique', () => {
	it('in more than a hundred panels', () => {
		expect(operations.length).toBeGreaterThan(100);
	});

	it.each(operations)('$resource > $operation', (panel) => {
		expect(labelClashes(properties, panel)).toEqual([]);
	});

	it('PayPal Trigger', () => {
		expect(labelClashes(new PayPalTrigger().description.properties)).toEqual([]);
	});

	it.each(
		(
			new PayPalPollingTrigger().description.properties.find(({ name }) => name === 'resource')
				?.options ?? []
		).filter(isChoice),
	)('PayPal Polling Trigger: $name', ({ value }) => {
		const polling = new PayPalPollingTrigger().description.properties;
		expect(labelClashes(polling, { resource: String(value) })).toEqual([]);
	});

	it('the credential', () => {
		expect(labelClashes(new PayPalRestApi().properties)).toEqual([]);
	});
});

/** A property, the labels on the path to it, and whether it is shown before anything is added. */
interface Seen {
	readonly where: string;
	readonly property: INodeProperties;
	readonly inSight: boolean;
}

/** Whether a list is shown with a first row. */
const isOpen = ({ default: rows }: INodeProperties): boolean =>
	typeof rows === 'object' && rows !== null && Object.keys(rows).length > 0;

function seenIn(fields: readonly INodeProperties[], above: string, inSight: boolean): Seen[] {
	return fields.flatMap((property) => {
		const where = `${above} > ${property.displayName}`;
		return [
			{ where, property, inSight },
			...seenIn(foldedIn(property), where, inSight && isOpen(property)),
		];
	});
}

/** Fields of these properties whose description is missing or repeats the label. */
function undescribed(fields: readonly INodeProperties[], above = ''): string[] {
	const words = (text: string): string =>
		text
			.toLowerCase()
			.replace(/\b(the|a|an|your|of) /g, '')
			.replace(/[^a-z0-9]+/g, ' ')
			.trim();
	const missing = seenIn(fields, above, true)
		.filter(
			({ property, inSight }) =>
				property.type === 'resourceLocator' || (inSight && property.required === true),
		)
		.filter(
			({ property: { displayName, description = '' } }) =>
				words(description) === '' || words(description) === words(displayName),
		);
	return [...new Set(missing.map(({ where }) => where))];
}

describe('resource locators and visible required fields have a description', () => {
	it('in the node', () => {
		const found = properties.flatMap((property) =>
			undescribed([property], String(property.displayOptions?.show?.resource?.[0])),
		);
		expect(found).toEqual([]);
	});

	it('in the triggers', () => {
		expect(undescribed(new PayPalTrigger().description.properties)).toEqual([]);
		expect(undescribed(new PayPalPollingTrigger().description.properties)).toEqual([]);
	});

	it('lists made from reports say how far back they go', () => {
		const lists = properties
			.flatMap((property) => seenIn([property], '', true))
			.filter(({ property }) =>
				property.modes?.some(({ typeOptions }) => typeOptions?.slowLoadNotice !== undefined),
			);
		expect(lists.length).toBeGreaterThan(4);
		const silent = lists.filter(
			({ property: { description = '', hint = '' } }) => !/\b\d+ days\b/.test(description + hint),
		);
		expect([...new Set(silent.map(({ where }) => where))]).toEqual([]);
	});

	it.each<[string, Partial<INodeProperties>, boolean]>([
		['a required field', { required: true }, true],
		['one that repeats its label', { required: true, description: 'The email' }, true],
		['one that says more', { required: true, description: 'Where the invoice goes' }, false],
		['a record', { type: 'resourceLocator' }, true],
		['a field that is not required', {}, false],
		[
			'a required field in an open row',
			{ type: 'fixedCollection', default: { values: [{}] }, options: [rowOf({ required: true })] },
			true,
		],
		[
			'a required field in a row to add',
			{ type: 'fixedCollection', default: {}, options: [rowOf({ required: true })] },
			false,
		],
		[
			'a record in a row to add',
			{ type: 'fixedCollection', default: {}, options: [rowOf({ type: 'resourceLocator' })] },
			true,
		],
	])('is missing: %s', (_, more, isMissing) => {
		const field = { displayName: 'Email', name: 'email', type: 'string', default: '', ...more };
		expect(undescribed([field as INodeProperties]).length > 0).toBe(isMissing);
	});
});

function rowOf(more: Partial<INodeProperties>): INodePropertyCollection {
	const inner = { displayName: 'Phone', name: 'phone', type: 'string', default: '', ...more };
	return { name: 'values', displayName: 'Email', values: [inner as INodeProperties] };
}

describe('a clash', () => {
	const field = (displayName: string, more: Partial<INodeProperties> = {}): INodeProperties => ({
		displayName,
		name: displayName.toLowerCase(),
		type: 'string',
		default: '',
		...more,
	});
	const collection = (displayName: string, options: INodeProperties[]): INodeProperties =>
		field(displayName, { type: 'collection', default: {}, options });
	const group = (
		displayName: string,
		values: INodeProperties[],
		more: Partial<INodeProperties> = {},
	): INodeProperties =>
		field(displayName, {
			type: 'fixedCollection',
			default: {},
			options: [{ name: 'values', displayName, values }],
			...more,
		});
	const show = (conditions: Record<string, string[]>): Partial<INodeProperties> => ({
		displayOptions: { show: conditions },
	});
	const hide = (conditions: Record<string, string[]>): Partial<INodeProperties> => ({
		displayOptions: { hide: conditions },
	});

	it.each<[string, INodeProperties[]]>([
		['of two fields in the open', [field('Email'), field('Email')]],
		['with a field in a collection', [field('Email'), collection('Payer', [field('Email')])]],
		['of two groups', [group('Payer', [field('Email')]), group('Shipping', [field('Email')])]],
		['of a group in a group', [group('Payer', [group('Name', [field('Email')])]), field('Email')]],
		[
			'in one row of a list',
			[
				group('Items', [field('Email'), group('Buyer', [field('Email')])], {
					typeOptions: { multipleValues: true },
				}),
			],
		],
		['of a group with a field', [group('Email', [field('Address')]), field('Email')]],
		[
			'under conditions that overlap',
			[field('Email', show({ type: ['a', 'b'] })), field('Email', show({ type: ['b', 'c'] }))],
		],
		[
			'under conditions of different fields',
			[field('Email', show({ type: ['a'] })), field('Email', show({ kind: ['a'] }))],
		],
		[
			'under siblings of the same name in two groups',
			[
				group('Payer', [field('Email', show({ type: ['a'] }))]),
				group('Shipping', [field('Email', show({ type: ['b'] }))]),
			],
		],
		[
			'hidden by some of the values',
			[field('Email', show({ type: ['a', 'b'] })), field('Email', hide({ type: ['a'] }))],
		],
	])('%s is found', (_, panel) => {
		expect(labelClashes(panel)).toEqual([expect.stringMatching(/^Email: .* \| /)]);
	});

	it.each<[string, INodeProperties[]]>([
		['with other labels', [field('Email'), field('Payer Email')]],
		[
			'in rows of a list',
			[field('Email'), group('Items', [field('Email')], { typeOptions: { multipleValues: true } })],
		],
		[
			'under conditions that exclude each other',
			[field('Email', show({ type: ['a'] })), field('Email', show({ type: ['b'] }))],
		],
		[
			'of a group that is shown for one value, and of a field for another',
			[
				group('Payer', [field('Email')], show({ type: ['a'] })),
				field('Email', show({ type: ['b'] })),
			],
		],
		[
			'that look at the panel from within a group',
			[
				group('Payer', [field('Email', show({ '/type': ['a'] }))]),
				field('Email', show({ type: ['b'] })),
			],
		],
		[
			'hidden by what shows the other',
			[field('Email', show({ type: ['a'] })), field('Email', hide({ type: ['a'] }))],
		],
		['of another operation', [field('Email'), field('Email', show({ operation: ['other'] }))]],
		[
			'of folders',
			[group('Payer', [collection('More Fields', [])]), collection('More Fields', [])],
		],
	])('is not found %s', (_, panel) => {
		expect(labelClashes(panel, { operation: 'this' })).toEqual([]);
	});
});
