// People and AI models tell fields by their labels: n8n makes the key of a value that a model fills in
// from the label alone. So no two fields that can stand in one panel have the same.
import type { INodeProperties } from 'n8n-workflow';

import { PayPalRestApi } from '../../credentials/PayPalRestApi.credentials';
import { PayPal } from '../../nodes/PayPal/PayPal.node';
import { PayPalPollingTrigger } from '../../nodes/PayPalPollingTrigger/PayPalPollingTrigger.node';
import { PayPalTrigger } from '../../nodes/PayPalTrigger/PayPalTrigger.node';
import { labelClashes } from '../support/labelClashes.mts';
import { isChoice } from '../support/properties.mts';

const { properties } = new PayPal().description;

const operations = properties
	.filter(({ name }) => name === 'operation')
	.flatMap(({ displayOptions, options = [] }) =>
		options.filter(isChoice).map(({ value }) => ({
			resource: String(displayOptions?.show?.resource?.[0]),
			operation: String(value),
		})),
	);

describe('labels stand once', () => {
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
	])('is none %s', (_, panel) => {
		expect(labelClashes(panel, { operation: 'this' })).toEqual([]);
	});
});
