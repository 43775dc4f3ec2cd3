import type { IExecuteFunctions } from 'n8n-workflow';

import { hasExpression, markCollection, markNothing } from '../../shared/expressions';
import { isBlank } from '../../shared/blank';
import { isObject } from '../../shared/json';
import { isOn } from './encode/scalar';
import {
	sectionsOf,
	settingsOf,
	takesJsonBody,
	toolSettingsOf,
	type Section,
} from '../operations/sections';
import { InputProblem } from '../fields/inputProblem';
import { fieldsFor, type ItemInput } from './buildRequest';
import { evaluatorFor, mapChanging, steadyValue } from './steadyValue';
import type { BooleanField } from '../fields/types';
import type { Operation } from '../operations/types';

type CollectionName = Exclude<Section, 'panel'>;

/** The collections with their labels. */
const COLLECTIONS: Readonly<Record<CollectionName, string>> = {
	additionalFields: 'Additional Fields',
	filters: 'Filters',
	options: 'Options',
};

const USE_JSON: BooleanField = { kind: 'boolean', label: 'Use JSON Body' };

/**
 * n8n's result for a parameter that the workflow does not have: it is not shown, or newer than the
 * workflow.
 */
const NOT_STORED = Symbol('not stored');

const isLeftBlank = (stored: unknown): boolean => typeof stored === 'string' && isBlank(stored);

interface Parameter {
	/** With its expressions. */
	stored: unknown;
	/** Its value for an item. */
	read: (itemIndex: number) => unknown;
}

/**
 * Reads a parameter, if possible without n8n's evaluation, which is the main cost of an item: a value
 * without an expression is the same for all items.
 *
 * @param mark replaces the parts of an evaluated value for which expressions had no result
 * @returns undefined when the workflow does not have the parameter
 */
export function parameterOf(
	context: IExecuteFunctions,
	name: string,
	mark: (stored: unknown, value: unknown) => unknown = markNothing,
): Parameter | undefined {
	const stored: unknown = context.getNodeParameter(name, 0, NOT_STORED, { rawExpressions: true });
	if (stored === NOT_STORED) return undefined;
	return {
		stored,
		read: hasExpression(stored)
			? (itemIndex) => mark(stored, context.getNodeParameter(name, itemIndex))
			: () => stored,
	};
}

/** A collection's fields for an item. @throws InputProblem if an expression returned something else */
function collectionOf(section: CollectionName, read: Parameter['read'], itemIndex: number) {
	const added = read(itemIndex);
	if (isObject(added)) return added;
	if (added === null || added === '') return {};
	throw new InputProblem(
		COLLECTIONS[section],
		'does not contain its fields',
		'Add its fields one by one, each with its own expression.',
	);
}

/**
 * Reads the parameters of one operation for one item: only this operation's, since n8n evaluates the
 * expressions of each parameter for each item. A name is present if the workflow has the parameter,
 * with `undefined` if its expression had no result.
 *
 * @param currency the credential's; empty if it has none
 * @returns a function of the item's index; everything that does not depend on the item is prepared once
 */
export function inputReader(
	context: IExecuteFunctions,
	operation: Operation,
	currency: string,
): (itemIndex: number) => ItemInput {
	const sections = sectionsOf(operation);
	const panel = Object.keys({ ...sections.panel, ...toolSettingsOf(operation) }).flatMap((name) => {
		const parameter = parameterOf(context, name);
		return parameter === undefined ? [] : [[name, parameter] as const];
	});
	const collections = (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((section) => {
		const names = Object.keys(sections[section]);
		const parameter =
			names.length === 0 ? undefined : parameterOf(context, section, markCollection);
		return parameter === undefined ? [] : [{ section, names, parameter }];
	});
	const timezone = context.getTimezone();
	const currencies = { credential: currency };
	const resource = context.getNodeParameter('resource', 0) as string;
	const useJson = takesJsonBody(operation) ? parameterOf(context, 'useJsonBody') : undefined;
	const json = parameterOf(context, 'jsonBody');

	const stored: Record<string, unknown> = Object.fromEntries([
		// If one expression returns a whole collection, it determines each of its fields.
		...collections.flatMap(({ names, parameter: { stored: all } }) =>
			isObject(all) ? Object.entries(all) : names.map((name) => [name, all] as const),
		),
		...panel.map(([name, parameter]) => [name, parameter.stored] as const),
	]);
	const settings = settingsOf(operation);
	const { followUp } = operation;
	/** What does not affect the write itself: how it is sent, what is shown of it, and what follows it. */
	const isBeside = (name: string): boolean =>
		name === followUp?.setting || (name in settings && name !== 'merchantId');

	const withIdentity = (input: ItemInput, itemIndex: number): ItemInput => {
		const { values, jsonBody } = input;
		const names = Object.keys({ ...fieldsFor(operation, input), ...settings }).filter(
			(name) => name in values && !isBeside(name),
		);
		const map = (each: (before: unknown, value: unknown) => unknown) => ({
			values: Object.fromEntries(names.map((name) => [name, each(stored[name], values[name])])),
			...('jsonBody' in input ? { jsonBody: each(json?.stored, jsonBody) } : {}),
		});
		const steady = (before: unknown, value: unknown): unknown =>
			steadyValue(before, value, evaluatorFor(context, itemIndex));
		return {
			...input,
			stored,
			content: () => map(steady),
			ownId: () => steady(stored.requestId, values.requestId),
			changing() {
				const found: unknown[] = [];
				const note = (_: string, value: unknown) => found.push(value);
				map((before, value) => mapChanging(before, value, note));
				return found;
			},
			withChanging(changing) {
				const left = [...changing];
				const then = map((before, value) => mapChanging(before, value, () => left.shift()));
				return { ...input, ...then, values: { ...values, ...then.values } };
			},
		};
	};

	return (itemIndex) => {
		const values: Record<string, unknown> = {};
		for (const [name, { read }] of panel) values[name] = read(itemIndex);
		for (const { section, names, parameter } of collections) {
			const added = collectionOf(section, parameter.read, itemIndex);
			for (const name of names) {
				if (name in added) values[name] = added[name];
			}
		}
		// Added in the panel, and left empty.
		if (isLeftBlank(stored.requestId)) delete values.requestId;
		const usesJson = useJson !== undefined && isOn(USE_JSON, useJson.read(itemIndex));
		const jsonBody = usesJson ? { jsonBody: json?.read(itemIndex) ?? null } : {};
		return withIdentity({ values, timezone, resource, currencies, ...jsonBody }, itemIndex);
	};
}

/** Inputs that are read ahead of time. */
export interface Inputs {
	/** The input of an item. @throws what reading it threw */
	take(itemIndex: number): ItemInput;
	/** Reads those up to this item (exclusive), unless they were read before. */
	prepare(end: number): void;
}

/**
 * Reads inputs while waiting for PayPal: n8n's evaluation of an expression takes longer than everything
 * else that is done for an item, and responses come in bursts.
 *
 * @param count number of items
 */
export function inputsOf(read: (itemIndex: number) => ItemInput, count: number): Inputs {
	const ready = new Map<number, ItemInput>();
	let next = 0;
	return {
		take(itemIndex) {
			const input = ready.get(itemIndex) ?? read(itemIndex);
			ready.delete(itemIndex);
			next = Math.max(next, itemIndex + 1);
			return input;
		},
		prepare(end) {
			for (; next < Math.min(end, count); next++) {
				try {
					ready.set(next, read(next));
				} catch {
					// The error is reported when the item's turn comes, if it does, since the item is
					// read again.
				}
			}
		},
	};
}
