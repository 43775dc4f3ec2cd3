/** Properties that operations share are stored once, and yet each operation shows its own and no other. */
import type { INodeProperties } from 'n8n-workflow';

import { describe as describeCatalogue } from '../../nodes/PayPal/engine/describe';
import { defineOperation, defineResource } from '../../nodes/PayPal/engine/define';
import { text } from '../../nodes/PayPal/fields/basic';
import { catalogue } from '../../nodes/PayPal/operations';
import type { Operation, Resource } from '../../nodes/PayPal/engine/types';

type Shown = Pick<INodeProperties, 'name'>;

const isSelector = ({ name }: INodeProperties) => name === 'resource' || name === 'operation';

const CHOSEN = ['resource', 'operation'] as const;

/** Whether the conditions on the operation hold; `slash` is how they are written inside collections. */
function isFor(
	{ displayOptions: { show = {}, hide = {} } = {} }: INodeProperties,
	slash: '' | '/',
	chosen: Readonly<Record<(typeof CHOSEN)[number], string>>,
): boolean {
	return CHOSEN.every(
		(name) =>
			(show[`${slash}${name}`]?.includes(chosen[name]) ?? true) &&
			!(hide[`${slash}${name}`]?.includes(chosen[name]) ?? false),
	);
}

/** A property without the conditions that were put there for sharing. */
function bare(property: INodeProperties, slash: '' | '/'): INodeProperties {
	const { show = {}, hide = {} } = structuredClone(property.displayOptions ?? {});
	for (const conditions of [show, hide]) {
		for (const name of CHOSEN) delete conditions[`${slash}${name}`];
	}
	return { ...property, displayOptions: { show, hide } };
}

/** What the panel has for an operation. */
function shownFor(properties: INodeProperties[], resource: string, operation: string): Shown[] {
	const chosen = { resource, operation };
	return properties
		.filter((property) => !isSelector(property) && isFor(property, '', chosen))
		.map((property) =>
			bare(
				property.type === 'collection'
					? {
							...property,
							options: (property.options as INodeProperties[])
								.filter((entry) => isFor(entry, '/', chosen))
								.map((entry) => bare(entry, '/')),
						}
					: property,
				'',
			),
		);
}

const alone = (resource: Resource, operation: Operation): Shown[] =>
	shownFor(
		describeCatalogue([{ ...resource, operations: [operation] }]),
		resource.value,
		operation.value,
	);

const everyOperation = (resources: readonly Resource[]) =>
	resources.flatMap((resource) =>
		resource.operations.map((operation) => ({ resource, operation })),
	);

const all = describeCatalogue(catalogue);

test.each(
	everyOperation(catalogue).map((each) => ({
		...each,
		name: `${each.resource.value}.${each.operation.value}`,
	})),
)('$name shows what it would show alone', ({ resource, operation }) => {
	expect(shownFor(all, resource.value, operation.value)).toEqual(alone(resource, operation));
});

/** A resource whose operations want a property `note`, or do not. */
const withNote = (value: string, wants: Record<string, boolean>): Resource =>
	defineResource({
		value,
		name: value,
		operations: Object.entries(wants).map(([operation, note]) =>
			defineOperation({
				value: operation,
				name: operation,
				action: operation,
				description: operation,
				method: 'GET',
				path: '/',
				encoding: 'form',
				fields: note ? { note: text('Note', { in: 'query' }) } : {},
				result: { kind: 'one' },
			}),
		),
	});

const notesOf = (resources: readonly Resource[]) =>
	describeCatalogue(resources)
		.filter(({ name }) => name === 'note')
		.map(({ displayOptions }) => displayOptions?.show);

test('one entry serves resources with different operations', () => {
	const notes = notesOf([
		withNote('a', { get: true, update: true }),
		withNote('b', { get: true, cancel: true }),
	]);
	expect(notes).toEqual([{ resource: ['a', 'b'], operation: ['cancel', 'get', 'update'] }]);
});

test('an operation that does not want a property keeps two others from sharing it', () => {
	const notes = notesOf([
		withNote('a', { get: true, update: true }),
		withNote('b', { get: true, update: false }),
	]);
	expect(notes).toHaveLength(2);
	expect(notes).not.toContainEqual(
		expect.objectContaining({ resource: ['a', 'b'], operation: ['get', 'update'] }),
	);
});
