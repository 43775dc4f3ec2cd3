import { isBlank } from '../../../shared/blank';
import { isEmpty, isObject, valueOn, type JsonObject, type JsonValue } from '../../../shared/json';
import { wireName } from '../../fields/wireName';
import { InputProblem } from '../../fields/inputProblem';
import type {
	CodeBySibling,
	Field,
	Fields,
	FixedCollectionField,
	FixedCollectionsField,
} from '../../fields/types';
import type { EncodeContext } from './context';
import { checkCount } from './checkCount';
import { encodePatch } from './patch';
import {
	allowedBy,
	encodeScalar,
	gaveNothing,
	isLocator,
	readCurrency,
	settledOption,
} from './scalar';
import { useOf } from './uses';

/** A field's encoded value and its destination. */
export interface EncodedField {
	name: string;
	field: Field;
	value: JsonValue;
}

const labelWithin = (outer: string, label: string): string =>
	outer === '' ? label : `${outer} > ${label}`;

/** Optional fields of a group are in a separate collection next to the others. */
function unfold(values: Record<string, unknown>, label: string): Record<string, unknown> {
	const { additionalFields: asCollection } = values;
	if (isObject(asCollection)) return { ...values, ...asCollection };
	if (!('additionalFields' in values) || asCollection === null || asCollection === '')
		return values;
	throw notFields(labelWithin(label, 'More Fields'), asCollection);
}

/** An expression returned something other than fields. */
const notFields = (label: string, value: unknown): InputProblem =>
	value === undefined
		? gaveNothing(label)
		: new InputProblem(
				label,
				'does not contain its fields',
				'Fill in its fields one by one, each with its own expression.',
			);

/** A field that is not shown keeps its last value in the workflow; that value must not be sent. */
function isShown(
	field: Field,
	siblings: Fields,
	values: Record<string, unknown>,
	{ resource = '', panel = {} }: EncodeContext,
): boolean {
	// Most fields are always shown, and this is checked for each field of each item.
	if (field.show === undefined) return true;
	return Object.entries(field.show).every(([name, allowed]) => {
		if (name === '/resource') return allowed.includes(resource);
		if (name.startsWith('/')) return allowed.includes(panel[name.slice(1)] as string | boolean);
		const sibling = siblings[name];
		const initial = sibling !== undefined && 'default' in sibling ? sibling.default : undefined;
		return allowed.includes((values[name] ?? initial) as string | boolean);
	});
}

/**
 * Most fields of most items were never filled in: they are skipped before anything is allocated for
 * them. A group may be sent even if it is empty, and a missing required field is an error.
 */
const isLeftOut = (name: string, field: Field, values: Record<string, unknown>): boolean =>
	!(name in values) && field.required !== true && field.kind !== 'fixedCollection';

/** A choice that other fields depend on: without it, it is unknown which of them apply. */
const decides = (field: Field): boolean =>
	field.kind === 'options' &&
	field.in === 'notSent' &&
	!field.options.some(({ value }) => value === '');

const isMoney = (field: Field): boolean =>
	field.kind === 'amount' ||
	(field.kind === 'fixedCollection' &&
		Object.values(field.fields).some(({ kind }) => kind === 'amount'));

type Entry<F extends Field = Field> = readonly [name: string, field: F];
type CurrencyEntry = Entry<Extract<Field, { kind: 'currency' }>>;

/** The fields as a list, and those that choose a currency or among values; the same for all items. */
interface Listed {
	all: readonly Entry[];
	currencies: readonly CurrencyEntry[];
	choices: readonly Entry[];
}

const lists = new WeakMap<Fields, Listed>();

const choosesCurrency = (entry: Entry): entry is CurrencyEntry => entry[1].kind === 'currency';

function listed(fields: Fields): Listed {
	const known = lists.get(fields);
	if (known !== undefined) return known;
	const all: Entry[] = Object.entries(fields);
	const list = {
		all,
		currencies: all.filter(choosesCurrency),
		choices: all.filter(([, { kind }]) => kind === 'options' || kind === 'boolean'),
	};
	lists.set(fields, list);
	return list;
}

/** The currency that applies to these fields: their own currency field, else the surrounding one. */
function currencyWithin(
	own: readonly CurrencyEntry[],
	values: Record<string, unknown>,
	context: EncodeContext,
): string {
	for (const [name, field] of own) {
		const chosen = values[name] ?? field.default;
		if (!isBlank(chosen)) return readCurrency(chosen, context);
	}
	return context.currency;
}

/** The values with normalised choices and switches, since other fields depend on them. */
function settle(
	choices: readonly Entry[],
	values: Record<string, unknown>,
): Record<string, unknown> {
	let settled = values;
	for (const [name, field] of choices) {
		const value = values[name];
		const plain = settledOption(field, value);
		if (plain !== value) settled = { ...settled, [name]: plain };
	}
	return settled;
}

/** Whether a value means that an expression had no result (see `markNothing`). */
export const isMissing = (name: string, values: Readonly<Record<string, unknown>>): boolean => {
	const value = values[name];
	return value === undefined
		? name in values
		: isLocator(value) && 'value' in value && value.value === undefined;
};

/**
 * Whether a field is left out when its expression has no result. Only descriptive texts are: without an
 * amount, an ID, a choice or a filter, the request would mean more, or something else.
 */
const mayBeMissing = (field: Field, { filters, use }: EncodeContext): boolean =>
	(use === 'words' || use === 'detail') &&
	filters !== true &&
	(field.in === undefined || field.in === 'body');

/**
 * Encodes parameter values for the request. Empty ones are left out; `false` and `0` are not empty.
 *
 * @param values as n8n stores them, by parameter name
 * @throws InputProblem naming the field, if a required one is empty or a value is invalid
 */
export function encodeFields(
	fields: Fields,
	values: Record<string, unknown>,
	context: EncodeContext,
): EncodedField[] {
	const { all, currencies, choices } = listed(fields);
	const given = settle(choices, unfold(values, context.label));
	const { label: outer, timezone, resource, panel = given, filters } = context;
	const shown = currencies.filter(([, field]) =>
		isShown(field, fields, given, { ...context, panel }),
	);
	// First, so that an invalid currency is not reported for an amount.
	for (const [name, field] of shown) {
		const label = labelWithin(outer, field.label);
		const here: EncodeContext = { ...context, label, panel };
		if (!(name in given)) continue;
		if (isMissing(name, given)) throw gaveNothing(label, field);
		encodeScalar(field, given[name], here);
	}
	const currency = currencyWithin(shown, given, context);
	const encoded: EncodedField[] = [];
	for (const [name, field] of all) {
		if (isLeftOut(name, field, given)) continue;
		const label = labelWithin(outer, field.label);
		const use = useOf(name, field);
		const here: EncodeContext = {
			label,
			currency,
			currencies: context.currencies,
			timezone,
			resource,
			panel,
			filters,
			use,
		};
		if (!isShown(field, fields, given, here)) continue;
		const missing = isMissing(name, given);
		if (missing && field.required !== true && !mayBeMissing(field, here)) {
			throw gaveNothing(label, field);
		}
		const found = encodeEach(name, field, given[name], here);
		if (found.length > 0) encoded.push(...found);
		else if (field.required === true) {
			throw new InputProblem(
				here.label,
				'needs a value',
				[
					allowedBy(field),
					'Fill it in. If it is an expression, check that the item has the value it reads.',
				]
					.filter(Boolean)
					.join(' '),
			);
		} else if (decides(field) && name in given) {
			throw new InputProblem(label, 'has no value', allowedBy(field) ?? 'Choose one.');
		} else if (field.optional === true && name in given && isMoney(field)) {
			// Without it, PayPal would use the full amount. A user who added the field intended a part.
			throw new InputProblem(
				here.label,
				'was added but is empty',
				'Fill in the amount, or remove the field to let PayPal decide.',
			);
		}
	}
	return encoded;
}

/**
 * The destination of a value among its siblings: a dotted path. A name in braces stands for the value
 * of the sibling of that name, as in `payment_source.{paymentSource}`, which `when` restricts to known
 * ones.
 */
export const wirePath = (
	{ name, field }: EncodedField,
	siblings: readonly EncodedField[],
): string => {
	const path = field.to ?? wireName(name);
	if (!path.includes('{')) return path;
	return path.replace(/\{(\w+)\}/g, (_, sibling: string) =>
		String(siblings.find((each) => each.name === sibling)?.value ?? sibling),
	);
};

/**
 * Puts a value at a dotted path (`detail.currency_code`, `trackers.0.status`), creating the objects and
 * arrays on the path. Objects at the same path are merged, and lists are concatenated.
 */
export function put(target: JsonObject, path: string, value: JsonValue): void {
	const keys = path.split('.');
	const last = keys.pop() as string;
	let place = target;
	keys.forEach((key, index) => {
		const isArray = /^\d+$/.test(keys[index + 1] ?? last);
		const present = place[key];
		const next = isObject(present) || Array.isArray(present) ? present : isArray ? [] : {};
		place[key] = next;
		// Arrays are indexed by number, as objects are by name.
		place = next as JsonObject;
	});
	place[last] = joined(place[last], value);
}

function joined(present: JsonValue | undefined, value: JsonValue): JsonValue {
	if (isObject(present) && isObject(value)) {
		const [before, after] = [present as JsonObject, value as JsonObject];
		const inner = Object.entries(after).map(([key, each]) => [key, joined(before[key], each)]);
		return { ...before, ...Object.fromEntries(inner) } as JsonObject;
	}
	return Array.isArray(present) && Array.isArray(value) ? [...present, ...value] : value;
}

/** Whether a path indexes a list by number. */
const isNumbered = (path: string): boolean => /\.\d+(?:\.|$)/.test(path);

/** Removes gaps in lists whose places were not all filled in: PayPal would read a gap as `null`. */
function closeGaps(value: JsonValue): JsonValue {
	if (Array.isArray(value)) return value.filter(() => true).map(closeGaps);
	if (!isObject(value)) return value;
	const entries = Object.entries(value as JsonObject);
	return Object.fromEntries(entries.map(([key, inner]) => [key, closeGaps(inner)]));
}

const codeFor = ({ sibling, codes }: CodeBySibling, siblings: readonly EncodedField[]) =>
	codes[String(siblings.find(({ name }) => name === sibling)?.value)];

/** Removes the value at a dotted path, if there is one. */
function remove(target: JsonObject, path: string): void {
	const keys = path.split('.');
	const last = keys.pop() as string;
	const place = keys.length === 0 ? target : valueOn(target, keys);
	if (isObject(place)) delete place[last];
}

/**
 * Builds the object to be sent from values, each at its path.
 *
 * @param rest existing properties: a value replaces what is at its path
 */
export function assemble(encoded: readonly EncodedField[], rest: JsonObject = {}): JsonObject {
	const object = structuredClone(rest);
	for (const each of encoded) remove(object, wirePath(each, encoded));
	let mayHaveGaps = false;
	for (const each of encoded) {
		if (each.field.in === 'notSent') continue;
		const path = wirePath(each, encoded);
		mayHaveGaps ||= isNumbered(path);
		if (path !== '') put(object, path, each.value);
		else if (isObject(each.value)) Object.assign(object, each.value);
		for (const [beside, code] of Object.entries(each.field.alsoSend ?? {})) {
			const fixed = typeof code === 'string' ? code : codeFor(code, encoded);
			if (fixed !== undefined) put(object, beside, fixed);
			mayHaveGaps ||= isNumbered(beside);
		}
	}
	return mayHaveGaps ? (closeGaps(object) as JsonObject) : object;
}

/** One encoded object. */
const encodeObject = (fields: Fields, values: unknown, context: EncodeContext): JsonObject =>
	isObject(values) ? assemble(encodeFields(fields, values, context)) : {};

function encodeField(field: Field, value: unknown, context: EncodeContext): JsonValue | undefined {
	switch (field.kind) {
		case 'fixedCollection': {
			const values = valuesOf(field, value, context.label);
			const object = values === undefined ? {} : encodeObject(field.fields, values, context);
			return field.evenEmpty === true ? object : nothingIfEmpty(object);
		}
		case 'fixedCollections': {
			checkRows(value, context.label);
			checkCount(rowsOf(value), field.max, context.label);
			return nothingIfEmpty(encodeRows(field, value, context).map(({ object }) => object));
		}
		case 'patch':
			return nothingIfEmpty(encodePatch(field, value, context, encodeField));
		default:
			return encodeScalar(field, value, context);
	}
}

/** The values of a group; undefined when nothing was filled in. */
function valuesOf(
	{ asCollection }: FixedCollectionField,
	value: unknown,
	label: string,
): Record<string, unknown> | undefined {
	if (isEmpty(value)) return undefined;
	const values = asCollection === true ? value : isObject(value) ? value.values : value;
	if (isObject(values)) return isEmpty(values) ? undefined : values;
	throw notFields(label, values);
}

/** @throws InputProblem if it contains something that is not a row, which would be lost */
function checkRows(value: unknown, label: string): void {
	if (isEmpty(value)) return;
	const rows = isObject(value) ? value.values : value;
	if (!isObject(value) || !Array.isArray(rows) || !rows.every(isObject)) {
		throw notFields(label, rows);
	}
}

/** The rows of a list, as n8n stores them. */
export const rowsOf = (value: unknown): unknown[] =>
	isObject(value) && Array.isArray(value.values) ? value.values : [];

/** The rows that are not empty, each as it is stored and as it is encoded. */
function encodeRows(
	field: FixedCollectionsField,
	value: unknown,
	context: EncodeContext,
): Array<{ row: unknown; object: JsonObject }> {
	const rows = rowsOf(value);
	return rows
		.map((row, index) => ({
			row,
			object: encodeObject(field.fields, row, {
				...context,
				label: rows.length > 1 ? `${context.label} ${index + 1}` : context.label,
			}),
		}))
		.filter(({ object }) => !isEmpty(object));
}

/** A field's value for each of its destinations: rows may go to several. */
function encodeEach(
	name: string,
	field: Field,
	value: unknown,
	context: EncodeContext,
): EncodedField[] {
	if (field.kind !== 'fixedCollections' || field.pathByOption === undefined) {
		const encoded = encodeField(field, value, context);
		return encoded === undefined ? [] : [{ name, field, value: encoded }];
	}
	const { field: choice, paths: places } = field.pathByOption;
	const label = `${context.label} > ${field.fields[choice].label}`;
	checkRows(value, context.label);
	// All fields of a row with an unknown choice may be hidden: it must not be dropped as empty.
	const chosenIn = (row: unknown) =>
		String(isObject(row) ? settledOption(field.fields[choice], row[choice]) : undefined);
	const unknown = rowsOf(value)
		.map(chosenIn)
		.find((chosen) => !Object.hasOwn(places, chosen));
	if (unknown !== undefined) {
		const known = Object.keys(places).join(', ');
		throw new InputProblem(label, `can't be ${JSON.stringify(unknown)}`, `Use one of ${known}.`);
	}
	const byPlace = new Map<string, JsonObject[]>();
	for (const { row, object } of encodeRows(field, value, context)) {
		const place = places[chosenIn(row)];
		byPlace.set(place, [...(byPlace.get(place) ?? []), object]);
	}
	return [...byPlace].map(([place, objects]) => {
		const isList = place.endsWith('[]');
		checkCount(objects, isList ? field.max : 1, context.label);
		const to = place.replace('[]', '');
		return { name, field: { ...field, to }, value: isList ? objects : objects[0] };
	});
}

const nothingIfEmpty = <T extends JsonValue>(value: T): T | undefined =>
	isEmpty(value) ? undefined : value;
