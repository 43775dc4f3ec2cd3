/** The places of the catalogue's fields in PayPal's requests. */
import type { RequestPart } from '../../../nodes/PayPal/api/place';
import type { Field, Fields } from '../../../nodes/PayPal/fields/types';
import { wireName } from '../../../nodes/PayPal/fields/wireName';
import { catalogue } from '../../../nodes/PayPal/operations/index';
import type { Operation } from '../../../nodes/PayPal/operations/types';
import { placeOnWire } from './wire.mts';

/** A field of an operation, and the place of its value: `body:purchase_units[].amount.value`. */
export interface PlacedField {
	readonly field: Field;
	/** One for each choice; none for fields that are not sent, and for the new values of a JSON Patch. */
	readonly places: readonly string[];
	/** Places of the codes that are sent with it, such as a currency. */
	readonly beside: readonly string[];
}

/** The fields of an operation by the names of the parameters that lead to them: `changes.name.value`. */
export type PlacedFields = ReadonlyMap<string, PlacedField>;

/** An object on the wire that contains fields, and the choices that lead to it. */
interface Around {
	readonly in: RequestPart;
	/** From the root of the body, or of its JSON part. */
	readonly path: string;
	readonly chosen: Readonly<Record<string, string>>;
	/** Several objects share the fields, and a field's own place is in one of them. */
	readonly isShared?: true;
	/** The object is sent as one string, which the operation makes of all the fields. */
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

/** Whether a name belongs to one of n8n's collections only, and to no field. */
const isFolder = (name: string, index: number): boolean =>
	['values', 'additionalFields'].includes(name) ||
	(index === 0 && ['filters', 'options'].includes(name));

/** The key of the field that a stored parameter belongs to. */
export const fieldKey = (at: readonly string[]): string =>
	at.filter((name, index) => !isFolder(name, index)).join('.');

const isShown = ({ show = {} }: Field, { chosen }: Around): boolean =>
	Object.entries(show).every(([name, values]) => {
		const value = chosen[name.replace(/^\//, '')];
		return value === undefined || values.includes(value);
	});

/** All places that a field can have in the objects around it. */
function placesOf(name: string, field: Field, around: readonly Around[], root: Fields): Around[] {
	/** Once for each value of the choice that the path names in braces. */
	const choose = (place: Around): Around[] => {
		const choice = /\{(\w+)\}/.exec(place.path)?.[1];
		if (choice === undefined) return [place];
		const chooser = root[choice];
		const offered = chooser.kind === 'options' ? chooser.options.map(({ value }) => value) : [];
		const known = place.chosen[choice] as string | undefined;
		return (known === undefined ? offered.filter(Boolean) : [known]).flatMap((value) =>
			choose({
				...place,
				path: place.path.replace(`{${choice}}`, value),
				chosen: { ...place.chosen, [choice]: value },
			}),
		);
	};
	return around
		.flatMap((outer): Around[] => {
			const inside = (path: string): string => [outer.path, path].filter(Boolean).join('.');
			const base = { ...outer, in: (field.in as RequestPart | undefined) ?? outer.in };
			if (field.kind === 'fixedCollections' && field.pathByOption !== undefined) {
				const { field: choice, paths: places } = field.pathByOption;
				return Object.entries(places).map(([value, path]) => ({
					...base,
					path: inside(path),
					chosen: { ...outer.chosen, [choice]: value },
					isShared: true,
				}));
			}
			if (outer.isText === true) return [base];
			if (field.place !== undefined && outer.isShared !== true) {
				return [{ ...base, in: field.place.in, path: field.place.path }];
			}
			return [{ ...base, path: inside(field.to ?? wireName(name)) }];
		})
		.flatMap(choose)
		.filter((place) => isShown(field, place));
}

/** A function that returns the place on the wire for a path in a part of the operation's request. */
function spelling(name: string): (part: RequestPart, path: string) => string {
	const { encoding } = operationNamed(name);
	const json = typeof encoding === 'object' ? `${encoding.multipart}.` : '';
	return (part, path) => {
		if (part === 'header') return `header:${path.toLowerCase()}`;
		const start = part === 'file' ? 'body:' : part === 'body' ? `body:${json}` : `${part}:`;
		return placeOnWire(`${start}${path}`);
	};
}

/** Paths that a field's value fills, and those of the codes that are sent with it. */
function pathsOf(field: Field, path: string): { filled: string[]; beside: string[] } {
	if (field.kind === 'patch') return { filled: ['[].op', '[].path', '[].value'], beside: [] };
	if (field.kind === 'amount' && field.shape !== 'value') {
		return { filled: [`${path}.value`], beside: [`${path}.${field.shape ?? 'currency_code'}`] };
	}
	return { filled: ['wrappedIn' in field ? `${path}[].${field.wrappedIn}` : path], beside: [] };
}

function* placed(
	fields: Fields,
	above: readonly string[],
	around: readonly Around[],
	root: Fields,
	spell: ReturnType<typeof spelling>,
): Generator<[string, PlacedField]> {
	for (const [name, field] of Object.entries(fields)) {
		const at = [...above, name];
		const isSent = field.in !== 'notSent' && field.in !== 'none';
		const found = isSent ? placesOf(name, field, around, root) : [];
		const own = found.map((place) => ({ ...pathsOf(field, place.path), part: place.in }));
		const places = own.flatMap(({ filled, part }) => filled.map((path) => spell(part, path)));
		const alsoSent = around.flatMap((outer) =>
			Object.keys(field.alsoSend ?? {}).map((path) =>
				spell(outer.in, [outer.path, path].filter(Boolean).join('.')),
			),
		);
		const currencies = own.flatMap(({ beside, part }) => beside.map((path) => spell(part, path)));
		const beside = [...alsoSent, ...currencies];
		yield [at.join('.'), { field, places: [...new Set(places)], beside }];
		if (field.kind === 'fixedCollection' || field.kind === 'fixedCollections') {
			const isList = field.kind === 'fixedCollections' && field.pathByOption === undefined;
			const inside = found.map(
				(place): Around => ({
					...place,
					path: isList ? `${place.path}[]` : place.path,
					...(field.place?.facts.type === 'string' && { isText: true }),
				}),
			);
			yield* placed(field.fields, at, inside, root, spell);
		}
		if (field.kind !== 'patch') continue;
		for (const [change, { value, within = {} }] of Object.entries(field.paths)) {
			yield* placed({ ...within, value }, [...at, change], [], root, spell);
		}
	}
}

/**
 * The fields of an operation with their places: PayPal's property that a field was made from, or else
 * where its path leads.
 *
 * @param name `resource.operation`
 */
export function placedFieldsOf(name: string): PlacedFields {
	const { fields } = operationNamed(name);
	const top: Around = { in: 'body', path: '', chosen: {} };
	return new Map(placed(fields, [], [top], fields, spelling(name)));
}
