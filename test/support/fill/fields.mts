/** Where the fields of the catalogue stand in PayPal's requests. */
import type { RequestPart } from '../../../nodes/PayPal/api/place';
import { wireName } from '../../../nodes/PayPal/engine/naming';
import type { Field, Fields, Operation } from '../../../nodes/PayPal/engine/types';
import { catalogue } from '../../../nodes/PayPal/operations/index';
import { factPath } from './wire.mts';

/** A field of an operation, and the places in its request that the field's value can have. */
export interface PlacedField {
	readonly field: Field;
	/** undefined for what is not sent itself, and for the new values of a JSON Patch. */
	readonly in?: RequestPart;
	/** As the contract writes them (`purchase_units[].amount.value`), one for each choice. */
	readonly paths: readonly string[];
	/** Places in the body of the codes that go with it. */
	readonly beside: readonly string[];
}

/** The fields of an operation by the names of the parameters that lead to them: `changes.name.value`. */
export type PlacedFields = ReadonlyMap<string, PlacedField>;

/** An object on the wire that fields stand in, and what was chosen for that. */
interface Around {
	readonly in: RequestPart;
	readonly path: string;
	readonly chosen: Readonly<Record<string, string>>;
	/** Several objects share the fields, and a field's own place is in one of them. */
	readonly isShared?: true;
	/** The object is text on the wire, which the operation makes of all the fields. */
	readonly isText?: true;
}

export const operationNamed = (name: string): Operation => {
	const [resource, value] = name.split('.');
	const found = catalogue
		.find((each) => each.value === resource)
		?.operations.find((each) => each.value === value);
	if (found === undefined) throw new Error(`The catalogue has no ${name}`);
	return found;
};

/** Names that n8n's collections need and fields do not have. */
const isFolder = (name: string, index: number): boolean =>
	['values', 'additionalFields'].includes(name) ||
	(index === 0 && ['filters', 'options'].includes(name));

/** The key of the field that a stored parameter is of. */
export const fieldKey = (at: readonly string[]): string =>
	at.filter((name, index) => !isFolder(name, index)).join('.');

const join = (outer: string, inner: string): string => [outer, inner].filter(Boolean).join('.');

const isShown = ({ when = {} }: Field, { chosen }: Around): boolean =>
	Object.entries(when).every(([name, values]) => {
		const value = chosen[name.replace(/^\//, '')];
		return value === undefined || values.includes(value);
	});

/** All places that a field can have in the objects around it. */
function placesOf(name: string, field: Field, around: readonly Around[], root: Fields): Around[] {
	/** Once for each value of the choices that the path names in braces. */
	const choose = (place: Around): Around[] => {
		const choice = /\{(\w+)\}/.exec(place.path)?.[1];
		if (choice === undefined) return [place];
		const { [choice]: chooser } = root;
		const { [choice]: known } = place.chosen;
		const values =
			known === undefined
				? chooser.kind === 'choice'
					? chooser.options.map(({ value }) => value).filter((value) => value !== '')
					: []
				: [known];
		return values.flatMap((value) =>
			choose({
				...place,
				path: place.path.replace(`{${choice}}`, value),
				chosen: { ...place.chosen, [choice]: value },
			}),
		);
	};
	return around
		.flatMap((outer): Around[] => {
			const inPart = field.place?.in ?? (field.in as RequestPart | undefined) ?? outer.in;
			const base = { ...outer, in: inPart };
			if (field.kind === 'rows' && field.placedBy !== undefined) {
				const { choice, places } = field.placedBy;
				return Object.entries(places).map(([value, path]) => ({
					...base,
					path: join(outer.path, path),
					chosen: { ...outer.chosen, [choice]: value },
					isShared: true,
				}));
			}
			if (outer.isText === true) return [base];
			if (field.place !== undefined && outer.isShared !== true) {
				return [{ ...base, path: field.place.path }];
			}
			return [{ ...base, path: join(outer.path, field.to ?? wireName(name)) }];
		})
		.flatMap(choose)
		.filter((place) => isShown(field, place));
}

/** What operations move once their fields are written (`adjustRequest`): from where, to where. */
const MOVED: Readonly<Record<string, readonly [string, string]>> = {
	'managedAccount.create': [
		'business_entity.addresses[]',
		'business_entity.registered_business_address',
	],
};

/** What of a field's place its value fills. */
function endsOf(field: Field, path: string): string[] {
	if (field.kind === 'patch') return ['op', 'path', 'value'].map((name) => join('[]', name));
	const { wrappedIn } = field as { wrappedIn?: string };
	return [factPath(wrappedIn === undefined ? path : `${path}.0.${wrappedIn}`)];
}

function* placed(
	fields: Fields,
	above: readonly string[],
	around: readonly Around[],
	root: Fields,
): Generator<[string, PlacedField]> {
	for (const [name, field] of Object.entries(fields)) {
		const at = [...above, name];
		const isSent = field.in !== 'steer' && field.in !== 'none';
		const places = isSent ? placesOf(name, field, around, root) : [];
		const beside = around.flatMap((outer) =>
			Object.keys(field.along ?? {}).map((path) => factPath(join(outer.path, path))),
		);
		const paths = places.flatMap(({ path }) => endsOf(field, path));
		yield [at.join('.'), { field, in: places[0]?.in, paths: [...new Set(paths)], beside }];
		if (field.kind === 'group' || field.kind === 'rows') {
			const isList = field.kind === 'rows' && field.placedBy === undefined;
			const inside = (field.in === 'steer' ? around : places).map(
				(place): Around => ({
					...place,
					path: isList ? `${place.path}[]` : place.path,
					...(field.place?.facts.type === 'string' && { isText: true }),
				}),
			);
			yield* placed(field.fields, at, inside, root);
		}
		if (field.kind !== 'patch') continue;
		// Where a new value goes is a text of its own on the wire.
		for (const [change, { value, within = {} }] of Object.entries(field.paths)) {
			yield* placed({ ...within, value }, [...at, change], [], root);
		}
	}
}

/**
 * The fields of an operation with their places.
 *
 * @param name `resource.operation`
 */
export function placedFieldsOf(name: string): PlacedFields {
	const { fields } = operationNamed(name);
	const [from, to] = MOVED[name] ?? [undefined, ''];
	const move = (path: string): string =>
		from !== undefined && isWithin(path, from) ? `${to}${path.slice(from.length)}` : path;
	return new Map(
		[...placed(fields, [], [{ in: 'body', path: '', chosen: {} }], fields)].map(([key, field]) => [
			key,
			{ ...field, paths: field.paths.map(move), beside: field.beside.map(move) },
		]),
	);
}

/** Whether a place is that of a field, or in it. */
export const isWithin = (path: string, place: string): boolean =>
	path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

/** The choices that say where on the wire others go. */
export function choicesOfPlace(name: string): ReadonlySet<string> {
	const choices = new Set<string>();
	for (const [key, { field }] of placedFieldsOf(name)) {
		for (const [, choice = ''] of (field.place?.path ?? field.to ?? '').matchAll(/\{(\w+)\}/g)) {
			choices.add(choice);
		}
		if (field.kind === 'rows' && field.placedBy !== undefined) {
			choices.add(`${key}.${field.placedBy.choice}`);
		}
	}
	return choices;
}
