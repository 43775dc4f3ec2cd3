import type { INodeProperties } from 'n8n-workflow';

import { layOut, takesJsonBody, type Shelf } from '../layout';
import type { Operation, Resource } from '../types';
import { byLabel, toProperty } from './property';
import {
	mergeAll,
	rectangles,
	shareEntries,
	wantedBy,
	type OperationsOf,
	type Wanted,
} from './share';

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

/** Operations that one collection serves. */
interface Group {
	readonly wanted: ReadonlyArray<readonly Wanted[]>;
	readonly operations: OperationsOf;
	readonly entries: readonly INodeProperties[];
	/** Entries as each operation wants them, as JSON. */
	readonly keys: ReadonlySet<string>;
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

function groupOf(wanted: Group['wanted'], all: OperationsOf): Group {
	const operations = operationsOf(wanted);
	const entries = shareEntries(wanted, operations).sort(byLabel);
	const size = JSON.stringify(entries).length * rectangles(operations, all).length;
	const keys = new Set(wanted.flat().map(({ property }) => JSON.stringify(property)));
	return { wanted, operations, entries, keys, size };
}

/** Two groups as one, where that is shorter: the editor loads the whole description. */
function joined(left: Group, right: Group, all: OperationsOf): Group | undefined {
	// Asked first, since most have nothing to share, and it takes long to find that out by joining them.
	if (![...right.keys].some((key) => left.keys.has(key))) return undefined;
	const both = groupOf([...left.wanted, ...right.wanted], all);
	return both.size < left.size + right.size ? both : undefined;
}

/**
 * Puts operations together that can share a collection, with conditions inside for what some of them
 * lack. Those with the very same entries come first, so that nothing else keeps them apart.
 */
function groupsOf(all: OperationsOf, wanted: Group['wanted']): Group[] {
	const same = new Map<string, Array<readonly Wanted[]>>();
	for (const one of wanted.filter(({ length }) => length > 0)) {
		const key = JSON.stringify(one.map(({ property }) => property));
		same.set(key, [...(same.get(key) ?? []), one]);
	}
	const groups = [...same.values()].map((alike) => groupOf(alike, all));
	return mergeAll(groups, (left, right) => joined(left, right, all));
}

/**
 * The collection that an operation's panel has, by operation and resource; none where it would be empty.
 * Operations that take their body as JSON share none with others: only they can be asked for it.
 */
export function collectionsOf(
	name: CollectionName,
	resources: readonly Resource[],
	all: OperationsOf,
): (operation: Operation, resource: string) => INodeProperties[] {
	const { label, add } = COLLECTIONS[name];
	const groups = [true, false].flatMap((withJson) =>
		groupsOf(
			all,
			wantedBy(resources, (operation) =>
				takesJsonBody(operation) === withJson ? entriesOf(name, operation) : [],
			),
		),
	);
	const collections = groups.map(({ operations, entries }) => ({
		operations,
		property: {
			displayName: label,
			name,
			type: 'collection',
			placeholder: add,
			default: {},
			options: [...entries],
		} satisfies INodeProperties,
	}));
	return (operation, resource) =>
		collections
			.filter(({ operations }) => operations.get(resource)?.has(operation.value))
			.map(({ property }) => property);
}
