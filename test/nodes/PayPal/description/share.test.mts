/** Properties that operations share are stored once, but each operation shows only its own. */
import type { INodeProperties } from 'n8n-workflow';

import { describe as describeCatalogue } from '../../../../nodes/PayPal/description';
import { catalogue } from '../../../../nodes/PayPal/operations';
import { defineOperation, defineResource } from '../../../../nodes/PayPal/operations/define';
import type { Operation, Resource } from '../../../../nodes/PayPal/operations/types';
import { text } from '../../../support/fieldsWithoutPlace.mts';

type Shown = Pick<INodeProperties, 'name'>;

/** A tool's description names the resource's other operations: it stands once for each anyway. */
const isOwn = ({ name }: INodeProperties) =>
	name === 'resource' || name === 'operation' || name === 'toolDescription';

const CHOSEN = ['resource', 'operation'] as const;

/** The panel's properties for an operation, without the conditions on the operation. */
const shownFor = (properties: INodeProperties[], resource: string, operation: string): Shown[] => {
	const chosen = { resource, operation };
	return properties
		.filter((property) => !isOwn(property))
		.filter(({ displayOptions: { show = {} } = {} }) =>
			CHOSEN.every((name) => show[name]?.includes(chosen[name])),
		)
		.map((property) => {
			const { show = {}, ...others } = structuredClone(property.displayOptions ?? {});
			for (const name of CHOSEN) Reflect.deleteProperty(show, name);
			return { ...property, displayOptions: { ...others, show } };
		});
};

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

/** A resource of which some operations have a property `note`. */
const withNote = (value: string, wants: Record<string, boolean>): Resource =>
	defineResource({
		value,
		name: value,
		description: value,
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

test('operations of one resource share a property, and resources do not', () => {
	const notes = notesOf([
		withNote('a', { get: true, update: true, cancel: false }),
		withNote('b', { get: true }),
	]);
	expect(notes).toEqual([
		{ resource: ['a'], operation: ['get', 'update'] },
		{ resource: ['b'], operation: ['get'] },
	]);
});
