import {
	NodeHelpers,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyCollection,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { leavesOf, type Leaf, type Tree } from './tree.mts';

/**
 * How much is filled in: only the fields that the panel marks as required; every group and collection,
 * but only their required fields; or everything.
 */
export type Fullness = 'smallest' | 'sparse' | 'fullest';

/** Two valid values for a parameter at this place. */
export type ValuesFor = (property: INodeProperties, at: readonly string[]) => Pick<Leaf, 'a' | 'b'>;

export interface FillSettings {
	description: INodeTypeDescription;
	/** Parameters that are set from outside, such as resource and operation. */
	fixed: Readonly<Record<string, string | boolean>>;
	fullness: Fullness;
	valuesFor: ValuesFor;
	/**
	 * Labels of fields to fill in that the panel does not mark as required (`hangsOnChoice` in description/property).
	 */
	alsoRequired?: ReadonlySet<string>;
	/** Values of the panel, for what stands deeper. */
	root?: INodeParameters;
}

const NODE = { typeVersion: 1 } as const;

/** Maximum number of rows of one kind in a request. */
const MAX_ROWS = 5;

/** Collections that only group parameters: empty ones mean nothing. */
const isSection = ({ type, name }: INodeProperties): boolean =>
	type === 'collection' && ['additionalFields', 'filters', 'options'].includes(name);

const isGroup = ({ type }: INodeProperties): boolean =>
	type === 'collection' || type === 'fixedCollection';

const isEmptyDefault = (value: unknown): boolean => {
	if (value === undefined || value === null || value === '') return true;
	if (typeof value !== 'object') return false;
	// A list that is shown with an empty first row is still empty.
	return 'value' in value
		? isEmptyDefault(value.value)
		: Object.values(value).every(isEmptyDefault);
};

const isMultiple = ({ typeOptions }: INodeProperties): boolean =>
	typeOptions?.multipleValues === true;

/**
 * Stored parameters as n8n's editor would save them for a user who fills in what `fullness` says,
 * derived from the node's properties only.
 *
 * @returns alternatives that together make every choice at least once
 */
export function fillIn(properties: readonly INodeProperties[], settings: FillSettings): Tree[] {
	const fixed: INodeParameters = { ...settings.fixed };
	// A tool has another panel, which a model fills in.
	const usable = properties.filter(
		({ name, displayOptions }) =>
			!(name in fixed) && displayOptions?.show?.['@tool']?.includes(false) !== false,
	);
	return fillObject(usable, [], settings.fullness, settings, fixed);
}

/** The possible values of a parameter that others depend on, its default first. */
function controllingValues(
	property: INodeProperties,
	siblings: readonly INodeProperties[],
): Array<string | boolean> {
	if (property.type === 'boolean') return property.default === true ? [true, false] : [false, true];
	const wanted = siblings.flatMap(
		({ displayOptions }) => displayOptions?.show?.[property.name] ?? [],
	);
	const offered = (property.options ?? []).flatMap((option) =>
		'value' in option &&
		(option.value !== '' || option.value === property.default || wanted.includes(''))
			? [option.value as string | boolean]
			: [],
	);
	// The account's records are not known here: the panel's pattern is used.
	const values =
		offered.length > 0
			? offered
			: [...new Set([property.default, ...wanted])].filter((value) => typeof value === 'string');
	return values.sort(
		(left, right) => Number(right === property.default) - Number(left === property.default),
	);
}

const controllingNames = (properties: readonly INodeProperties[]): Set<string> =>
	new Set(properties.flatMap(({ displayOptions }) => Object.keys(displayOptions?.show ?? {})));

/** Values of the parameters that others depend on, and what the panel shows then. */
interface Sight {
	chosen: Readonly<Record<string, string | boolean>>;
	shown: readonly INodeProperties[];
	/** Values of the panel, for what stands deeper. */
	root: INodeParameters;
}

/**
 * What the panel shows at first, and with each other value of each parameter that others depend on:
 * one at a time, and recursively if that shows more such parameters.
 */
function sightsOf(
	properties: readonly INodeProperties[],
	settings: FillSettings,
	fixed: INodeParameters,
): Sight[] {
	const names = controllingNames(properties);
	const controlling = new Map(
		properties
			.filter(({ name }) => names.has(name))
			.map((property) => [property, controllingValues(property, properties)] as const)
			.filter(([, values]) => values.length > 0),
	);
	const defaults = Object.fromEntries(
		properties.map((property) => [property.name, property.default]),
	) as INodeParameters;
	const see = (chosen: Sight['chosen']): Sight => {
		const shownWith: INodeParameters = { ...defaults, ...fixed, ...chosen };
		// Display conditions name a parameter at the root of the panel with a leading slash.
		const root = settings.root ?? shownWith;
		const shown = properties.filter(
			(property) =>
				!['notice', 'hidden'].includes(property.type) &&
				NodeHelpers.displayParameter(shownWith, property, NODE, settings.description, root),
		);
		return { chosen, shown, root };
	};
	const usual = Object.fromEntries(
		[...controlling].map(([{ name }, [first = '']]) => [name, first] as const),
	);
	const seen = new Set<string>();
	const sights = [see(usual)];
	for (const { chosen, shown } of sights) {
		for (const property of shown) {
			seen.add(`${property.name}=${String(chosen[property.name])}`);
			for (const value of controlling.get(property) ?? []) {
				const key = `${property.name}=${String(value)}`;
				if (!seen.has(key)) sights.push(see({ ...chosen, [property.name]: value }));
				seen.add(key);
			}
		}
	}
	return sights;
}

/** Fills in sibling properties. */
function fillObject(
	properties: readonly INodeProperties[],
	at: readonly string[],
	fullness: Fullness,
	settings: FillSettings,
	fixed: INodeParameters = {},
): Tree[] {
	const sights = sightsOf(properties, settings, fixed);
	return (fullness === 'smallest' ? sights.slice(0, 1) : sights).flatMap(
		({ chosen, shown, root }) => {
			const inner: FillSettings = { ...settings, root };
			const children = shown.map((property): Child => {
				const { name } = property;
				const place = [...at, name];
				const value = chosen[name];
				if (value !== undefined) {
					const leaf: Tree = { kind: 'leaf', property, at: place, a: value, b: value };
					return { name, all: [leaf], smallest: () => leaf };
				}
				return {
					name,
					all: fillProperty(property, place, fullness, inner),
					smallest: () => fillProperty(property, place, 'smallest', inner)[0],
				};
			});
			const combined = combine(children);
			const isEmpty = combined.every((tree) => leavesOf(tree).length === 0);
			const some = shown.find((property) => !isSection(property)) ?? shown[0];
			if (!isEmpty || some === undefined || at.length === 0 || isLastSection(at)) return combined;
			const forced = forceProperty(some, [...at, some.name], inner);
			return [{ kind: 'object', entries: { [some.name]: forced } }];
		},
	);
}

const isLastSection = (at: readonly string[]): boolean =>
	['additionalFields', 'filters', 'options'].includes(at[at.length - 1] ?? '');

interface Child {
	name: string;
	all: readonly Tree[];
	smallest: () => Tree | undefined;
}

/** Combines alternatives of siblings: the first of each, then the second of those that have one, and so on. */
function combine(children: readonly Child[]): Tree[] {
	const most = Math.max(1, ...children.map(({ all }) => all.length));
	return Array.from({ length: most }, (_, index) => {
		const entries: Record<string, Tree> = {};
		for (const { name, all, smallest } of children) {
			const tree = all[index] ?? (index === 0 ? undefined : smallest());
			if (tree !== undefined) entries[name] = tree;
		}
		return { kind: 'object', entries };
	});
}

const forceProperty = (
	property: INodeProperties,
	at: readonly string[],
	settings: FillSettings,
): Tree => fillProperty({ ...property, required: true, default: '' }, at, 'smallest', settings)[0];

function fillProperty(
	property: INodeProperties,
	at: readonly string[],
	fullness: Fullness,
	settings: FillSettings,
): Tree[] {
	const isRequired =
		(property.required === true && isEmptyDefault(property.default)) ||
		settings.alsoRequired?.has(property.displayName) === true;
	const holdsRequired =
		isSection(property) &&
		((property.options ?? []) as INodeProperties[]).some(
			({ displayName }) => settings.alsoRequired?.has(displayName) === true,
		);
	const isWanted =
		isRequired ||
		holdsRequired ||
		fullness === 'fullest' ||
		(fullness === 'sparse' && isGroup(property));
	if (!isWanted) return [];
	if (property.type === 'collection') {
		const options = (property.options ?? []) as INodeProperties[];
		return fillObject(options, at, fullness, settings);
	}
	if (property.type === 'fixedCollection')
		return fillFixedCollection(property, at, fullness, settings);
	return [{ kind: 'leaf', property, at, ...settings.valuesFor(property, at) }];
}

function fillFixedCollection(
	property: INodeProperties,
	at: readonly string[],
	fullness: Fullness,
	settings: FillSettings,
): Tree[] {
	const options = (property.options ?? []) as INodePropertyCollection[];
	const all = options.map(({ name, values }) => ({
		name,
		trees: fillObject(values, [...at, name], fullness, settings),
	}));
	if (isMultiple(property)) {
		// One row for each alternative, of each kind of row; PayPal limits the number of rows of some.
		const kinds = (fullness === 'smallest' ? all.slice(0, 1) : all).map(({ name, trees }) => ({
			name,
			rows: fullness === 'fullest' ? trees : trees.slice(0, 1),
		}));
		const times = Math.ceil(Math.max(1, ...kinds.map(({ rows }) => rows.length / MAX_ROWS)));
		return Array.from({ length: times }, (_, index) => ({
			kind: 'object',
			entries: Object.fromEntries(
				kinds
					.map(({ name, rows }) => ({
						name,
						some: rows.slice(index * MAX_ROWS, (index + 1) * MAX_ROWS),
					}))
					.filter(({ some }) => some.length > 0)
					.map(({ name, some }) => [name, { kind: 'rows', rows: some }]),
			),
		}));
	}
	const alternatives = all.flatMap(({ name, trees }) =>
		trees.map((tree): Tree => ({ kind: 'object', entries: { [name]: tree } })),
	);
	return fullness === 'smallest' ? alternatives.slice(0, 1) : alternatives;
}
