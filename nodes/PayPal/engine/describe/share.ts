import type { INodeProperties } from 'n8n-workflow';

import type { Operation, Resource } from '../types';

/** A property as one operation wants it, before it is shared with others. */
export interface Wanted {
	resource: string;
	operation: string;
	property: INodeProperties;
}

/** A property and where it is shown: operations by resource. */
interface Shared {
	property: INodeProperties;
	shownFor: Map<string, Set<string>>;
}

/** What each operation wants, by a function of itself and its resource. */
export const wantedBy = (
	resources: readonly Resource[],
	propertiesOf: (operation: Operation, resource: string) => readonly INodeProperties[],
): Wanted[][] =>
	resources.flatMap(({ value: resource, operations }) =>
		operations.map((operation) =>
			propertiesOf(operation, resource).map((property) => ({
				resource,
				operation: operation.value,
				property,
			})),
		),
	);

/** Names of operations by resource. */
export type OperationsOf = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Merges properties that several operations want in the very same form, so that the editor loads
 * them once. Each operation keeps its own order: what it does not share stands right behind what it
 * does, and a property is shared only with those that stand further down.
 *
 * @param all every operation there is, those without properties, too
 */
export function shareProperties(
	wanted: ReadonlyArray<readonly Wanted[]>,
	all: OperationsOf,
): INodeProperties[] {
	return share(wanted).flatMap(({ property, shownFor }) =>
		rectangles(shownFor, all).map(({ resources, operations }) => ({
			...property,
			displayOptions: {
				...property.displayOptions,
				show: { resource: resources, operation: operations, ...property.displayOptions?.show },
			},
		})),
	);
}

/**
 * The same for the entries of one collection that all operations have: what each wants is shown by
 * conditions inside the collection. An entry that nearly all want is hidden from the others instead.
 */
export function shareEntries(
	wanted: ReadonlyArray<readonly Wanted[]>,
	all: OperationsOf,
): INodeProperties[] {
	return share(wanted).flatMap(({ property, shownFor }) => {
		const missing = without(all, shownFor);
		if (missing.size === 0) return [property];
		const names = (operations: OperationsOf) =>
			new Set([...operations.values()].flatMap((set) => [...set]));
		const [shownNames, missingNames] = [names(shownFor), [...names(missing)]];
		// n8n hides where any condition holds, so the operation's name alone must tell.
		if (missing.size < shownFor.size && !missingNames.some((name) => shownNames.has(name))) {
			return [withConditions(property, { hide: { '/operation': missingNames } })];
		}
		return rectangles(shownFor, all).map((rectangle) =>
			withConditions(property, { show: fromRoot(rectangle, all) }),
		);
	});
}

/** Conditions inside a collection look at the node's own parameters by a slash in front. */
const fromRoot = ({ resources, operations }: Rectangle, all: OperationsOf) => ({
	...(all.size === 1 ? {} : { '/resource': resources }),
	'/operation': operations,
});

/** The property with conditions besides its own. */
const withConditions = (
	property: INodeProperties,
	{ show, hide }: NonNullable<INodeProperties['displayOptions']>,
): INodeProperties => {
	const shown = { ...show, ...property.displayOptions?.show };
	return {
		...property,
		displayOptions: {
			...(Object.keys(shown).length === 0 ? {} : { show: shown }),
			...(hide === undefined ? {} : { hide }),
		},
	};
};

function without(all: OperationsOf, some: OperationsOf): OperationsOf {
	const rest = new Map<string, ReadonlySet<string>>();
	for (const [resource, operations] of all) {
		const left = [...operations].filter((operation) => some.get(resource)?.has(operation) !== true);
		if (left.length > 0) rest.set(resource, new Set(left));
	}
	return rest;
}

/** What is wanted in the same form, once, with who wants it. */
function share(wanted: ReadonlyArray<readonly Wanted[]>): Shared[] {
	const shared: Array<Shared & { key: string }> = [];

	for (const operation of wanted) {
		let last = -1;
		for (const { resource, operation: value, property } of operation) {
			const key = JSON.stringify(property);
			const place = shared.findIndex((entry, index) => index > last && entry.key === key);
			if (place === -1) {
				last += 1;
				shared.splice(last, 0, {
					key,
					property,
					shownFor: new Map([[resource, new Set([value])]]),
				});
			} else {
				last = place;
				const operations = shared[place].shownFor.get(resource) ?? new Set<string>();
				shared[place].shownFor.set(resource, operations.add(value));
			}
		}
	}
	return shared;
}

/** n8n shows a property where the resource AND the operation match. */
interface Rectangle {
	resources: string[];
	operations: string[];
}

const covers = ({ resources, operations }: Rectangle, resource: string, operation: string) =>
	resources.includes(resource) && operations.includes(operation);

const union = (left: readonly string[], right: readonly string[]): string[] =>
	[...new Set([...left, ...right])].sort();

/** Both as one, unless it would show the property for an operation that neither has. */
function merged(left: Rectangle, right: Rectangle, all: OperationsOf): Rectangle | undefined {
	const both = {
		resources: union(left.resources, right.resources),
		operations: union(left.operations, right.operations),
	};
	const fits = both.resources.every((resource) =>
		both.operations.every(
			(operation) =>
				all.get(resource)?.has(operation) !== true ||
				covers(left, resource, operation) ||
				covers(right, resource, operation),
		),
	);
	return fits ? both : undefined;
}

/**
 * Merges until no two fit together any more.
 *
 * @param merge both as one; undefined where they do not fit
 */
export function mergeAll<T>(all: Iterable<T>, merge: (left: T, right: T) => T | undefined): T[] {
	const kept: T[] = [];
	for (const one of all) {
		let grown = one;
		for (let index = 0; index < kept.length; index += 1) {
			const both = merge(kept[index], grown);
			if (both === undefined) continue;
			kept.splice(index, 1);
			grown = both;
			// What did not fit before may fit now.
			index = -1;
		}
		kept.push(grown);
	}
	return kept;
}

/**
 * The fewest rectangles found for a property: merged by resource, or by operation. Combinations that
 * no resource has may be in them, since nobody can choose those.
 */
export function rectangles(shownFor: OperationsOf, all: OperationsOf): Rectangle[] {
	const byResource = [...shownFor].map(([resource, operations]) => ({
		resources: [resource],
		operations: [...operations].sort(),
	}));
	const names = union(
		[...shownFor.values()].flatMap((operations) => [...operations]),
		[],
	);
	const byOperation = names.map((operation) => ({
		resources: [...shownFor.keys()].filter((key) => shownFor.get(key)?.has(operation)).sort(),
		operations: [operation],
	}));
	const [first, second] = [byResource, byOperation].map((some) =>
		mergeAll(some, (left, right) => merged(left, right, all)),
	);
	return second.length < first.length ? second : first;
}
