import type { INodeProperties } from 'n8n-workflow';

import { layOut, takesJsonBody, type Shelf } from '../layout';
import type { Operation, Resource } from '../types';
import { byLabel, toProperty } from './property';
import { mergeAll, rectangles, shareEntries, type OperationsOf, type Wanted } from './share';

/** The collections below the panel's fields. */
const COLLECTIONS = {
	additionalFields: { label: 'Additional Fields', add: 'Add Field' },
	filters: { label: 'Filters', add: 'Add Filter' },
} as const satisfies Partial<Record<Shelf, { label: string; add: string }>>;

type CollectionName = keyof typeof COLLECTIONS;

/** What an operation has in one of its collections. */
export const entriesOf = (
	shelf: CollectionName | 'options',
	operation: Operation,
): INodeProperties[] =>
	Object.entries(layOut(operation)[shelf]).map(([name, field]) =>
		toProperty(name, field, 'collection'),
	);

/** Operations that one collection serves: all of them may have their body as JSON instead, or none. */
interface Group {
	readonly withJson: boolean;
	readonly wanted: ReadonlyArray<readonly Wanted[]>;
	readonly entries: readonly INodeProperties[];
	/** Characters of the entries as JSON, as often as the description has them. */
	readonly size: number;
}

function operationsOf(wanted: Group['wanted']): OperationsOf {
	const operations = new Map<string, Set<string>>();
	for (const { resource, operation } of wanted.flat()) {
		operations.set(resource, (operations.get(resource) ?? new Set()).add(operation));
	}
	return operations;
}

function groupOf(withJson: boolean, wanted: Group['wanted'], all: OperationsOf): Group {
	const operations = operationsOf(wanted);
	const entries = shareEntries(wanted, operations).sort(byLabel);
	const size = JSON.stringify(entries).length * rectangles(operations, all).length;
	return { withJson, wanted, entries, size };
}

/** Two groups as one, where that is shorter: the editor loads the whole description. */
function joined(left: Group, right: Group, all: OperationsOf): Group | undefined {
	if (left.withJson !== right.withJson) return undefined;
	const names = new Set(left.entries.map(({ name }) => name));
	if (!right.entries.some(({ name }) => names.has(name))) return undefined;
	const both = groupOf(left.withJson, [...left.wanted, ...right.wanted], all);
	return both.size < left.size + right.size ? both : undefined;
}

/**
 * Puts operations together that can share a collection, with conditions inside for what some of them
 * lack. Those with the very same entries come first, so that nothing else keeps them apart.
 */
function groupsOf(
	name: CollectionName,
	resources: readonly Resource[],
	all: OperationsOf,
): Group[] {
	const same = new Map<string, Group>();
	for (const { value: resource, operations } of resources) {
		for (const operation of operations) {
			const withJson = takesJsonBody(operation);
			const wanted = entriesOf(name, operation).map((property) => ({
				resource,
				operation: operation.value,
				property,
			}));
			if (wanted.length === 0) continue;
			const key = JSON.stringify([withJson, wanted.map(({ property }) => property)]);
			same.set(key, groupOf(withJson, [...(same.get(key)?.wanted ?? []), wanted], all));
		}
	}
	return mergeAll(same.values(), (left, right) => joined(left, right, all));
}

/** The collection that an operation's panel has, by resource and operation; none where it would be empty. */
export function collectionsOf(
	name: CollectionName,
	resources: readonly Resource[],
	all: OperationsOf,
): (resource: string, operation: string) => INodeProperties[] {
	const { label, add } = COLLECTIONS[name];
	const groups = groupsOf(name, resources, all).map((group) => ({
		operations: operationsOf(group.wanted),
		property: {
			displayName: label,
			name,
			type: 'collection',
			placeholder: add,
			default: {},
			options: [...group.entries],
		} satisfies INodeProperties,
	}));
	return (resource, operation) =>
		groups
			.filter(({ operations }) => operations.get(resource)?.has(operation))
			.map(({ property }) => property);
}
