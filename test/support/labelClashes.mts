/** Fields of a panel that people and AI models can't tell apart: they can be shown together and have the same label. */
import type { INodeProperties, NodeParameterValue } from 'n8n-workflow';

import { foldedIn } from './properties.mts';

/** Possible values of the fields that a field depends on, by their paths in the panel: `operation`, `address.type`. */
type Conditions = ReadonlyMap<string, Allowed>;

interface Allowed {
	/** Undefined if every value is possible that is not in `hidden`. */
	readonly shown?: readonly unknown[];
	readonly hidden: readonly unknown[];
}

/** A field, the labels from the panel's root to it, and when it is shown. */
interface Labelled {
	readonly trail: readonly string[];
	readonly conditions: Conditions;
}

const NOTHING: Allowed = { hidden: [] };

const both = (one: Allowed, other: Allowed): Allowed => ({
	hidden: [...one.hidden, ...other.hidden],
	...(one.shown === undefined || other.shown === undefined
		? { shown: one.shown ?? other.shown }
		: { shown: one.shown.filter((value) => other.shown?.includes(value)) }),
});

const isPossible = ({ shown, hidden }: Allowed): boolean =>
	shown === undefined || shown.some((value) => !hidden.includes(value));

/** The conjunction of two sets of conditions. */
function and(one: Conditions, other: Conditions): Conditions {
	const all = new Map(one);
	for (const [path, allowed] of other) all.set(path, both(all.get(path) ?? NOTHING, allowed));
	return all;
}

const canHold = (conditions: Conditions): boolean => [...conditions.values()].every(isPossible);

/** When a property is shown. A name without a leading slash is that of a sibling. */
function conditionsOf({ displayOptions = {} }: INodeProperties, around: string): Conditions {
	const conditions = new Map<string, Allowed>();
	const add = (name: string, allowed: Allowed): void => {
		const path = name.startsWith('/') ? name.slice(1) : `${around}${name}`;
		conditions.set(path, both(conditions.get(path) ?? NOTHING, allowed));
	};
	const plain = (values: unknown): NodeParameterValue[] | undefined => {
		const list = Array.isArray(values) ? (values as unknown[]) : [];
		// Conditions other than equality are assumed to hold.
		return list.every((value) => typeof value !== 'object')
			? (list as NodeParameterValue[])
			: undefined;
	};
	for (const [name, values] of Object.entries(displayOptions.show ?? {}))
		add(name, { shown: plain(values), hidden: [] });
	for (const [name, values] of Object.entries(displayOptions.hide ?? {}))
		add(name, { hidden: plain(values) ?? [] });
	return conditions;
}

/** n8n's collections of fields, which hold no value themselves and have the same labels everywhere. */
const FOLDERS = new Set(['Additional Fields', 'Filters', 'Options', 'More Fields']);

const isList = ({ typeOptions }: INodeProperties): boolean => typeOptions?.multipleValues === true;

/** The prefix of the names of the fields inside a property. */
const insideOf = ({ name, type }: INodeProperties, around: string): string =>
	`${around}${name}.${type === 'fixedCollection' ? 'values.' : ''}`;

/** These fields and all below them, except those in rows of a list, whose labels always repeat. */
function labelledIn(
	properties: readonly INodeProperties[],
	around = '',
	trail: readonly string[] = [],
	above: Conditions = new Map(),
): Labelled[] {
	return properties.flatMap((property) => {
		if (property.type === 'notice' || property.type === 'hidden') return [];
		const own: Labelled = {
			trail: [...trail, property.displayName],
			conditions: and(above, conditionsOf(property, around)),
		};
		const inside = insideOf(property, around);
		return [
			...(FOLDERS.has(property.displayName) ? [] : [own]),
			...(isList(property)
				? []
				: labelledIn(foldedIn(property), inside, own.trail, own.conditions)),
		];
	});
}

/** The fields that have the same label and can be shown together, as paths of labels. */
function clashesAmong(fields: readonly Labelled[]): string[] {
	const byLabel = new Map<string, Labelled[]>();
	for (const field of fields) {
		if (!canHold(field.conditions)) continue;
		const label = field.trail.at(-1) ?? '';
		byLabel.set(label, [...(byLabel.get(label) ?? []), field]);
	}
	return [...byLabel].flatMap(([label, alike]) => {
		const clashing = alike.filter((field) =>
			alike.some((other) => other !== field && canHold(and(field.conditions, other.conditions))),
		);
		const ways = clashing.map(({ trail }) => trail.join(' > '));
		return ways.length === 0 ? [] : [`${label}: ${ways.join(' | ')}`];
	});
}

/** One row of each list at any depth, with the labels on the path to it and when the list is shown. */
function rowsIn(
	properties: readonly INodeProperties[],
	around = '',
	trail: readonly string[] = [],
	above: Conditions = new Map(),
): Labelled[][] {
	return properties.flatMap((property) => {
		const conditions = and(above, conditionsOf(property, around));
		if (!canHold(conditions)) return [];
		const inside = insideOf(property, around);
		const way = [...trail, property.displayName];
		// Each kind of row that a list offers has its own fields.
		const rows = isList(property)
			? (property.options ?? [])
					.filter((option) => 'values' in option)
					.map(({ values }) => labelledIn(values, inside, way, conditions))
			: [];
		return [...rows, ...rowsIn(foldedIn(property), inside, way, conditions)];
	});
}

/**
 * The fields with the same label that can be shown together in a panel or in a row of a list, as paths of labels.
 *
 * @param panel the chosen resource and operation
 * @returns such as `Email: Payer > Email | Shipping > Email`
 */
export function labelClashes(
	properties: readonly INodeProperties[],
	panel: Readonly<Record<string, string>> = {},
): string[] {
	const chosen: Conditions = new Map(
		Object.entries(panel).map(([name, value]) => [name, { shown: [value], hidden: [] }]),
	);
	return [labelledIn(properties, '', [], chosen), ...rowsIn(properties, '', [], chosen)].flatMap(
		clashesAmong,
	);
}
