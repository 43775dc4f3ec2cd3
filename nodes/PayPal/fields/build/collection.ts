import { placeOf, type ListAt, type ObjectAt, type Place, type StringAt } from '../../api/place';
import type { Field, Fields, FixedCollectionField, FixedCollectionsField } from '../types';
import { prefixed } from './prefixed';
import { common, limit, notSent, type Settings } from './settings';

/** The fields of an object: as they are, or made from its place. */
type FieldsOf<At> = Fields | ((at: At) => Fields);

const fieldsOf = <At>(fields: FieldsOf<At>, at: At): Fields =>
	typeof fields === 'function' ? fields(at) : fields;

/** Where fields are: in an object, or in one of several with the same properties. */
type Around = readonly Place[];

/** The rest of a path inside an object; undefined if the path leads elsewhere. */
function pathFrom(around: Place, { root, path }: Pick<Place, 'root' | 'path'>): string | undefined {
	if (root !== around.root || !path.startsWith(around.path)) return undefined;
	if (around.path === '' || path.length === around.path.length)
		return path.slice(around.path.length);
	return path[around.path.length] === '.' ? path.slice(around.path.length + 1) : undefined;
}

/**
 * A path relative to the object that contains the field.
 *
 * @throws Error if it leads elsewhere
 */
function pathWithin(around: Around, place: Pick<Place, 'root' | 'path'>, label: string): string {
	let shortest: string | undefined;
	for (const each of around) {
		const rest = pathFrom(each, place);
		// One of them may be inside another.
		if (rest !== undefined && (shortest === undefined || rest.length < shortest.length))
			shortest = rest;
	}
	if (shortest !== undefined) return shortest;
	const places = around.map(({ root, path }) => `${root} ${path}`).join(' or ');
	throw new Error(`${label} is at ${place.root} ${place.path}, which is not in ${places}`);
}

/** A field with its paths relative to the object that contains it. */
function within(around: Around, field: Field, label: string): Field {
	const { place, alsoSend } = field;
	if (place === undefined) return field;
	const to = pathWithin(around, place, label);
	if (alsoSend === undefined) return { ...field, to };
	const beside = Object.entries(alsoSend).map(([path, code]) => [
		pathWithin(around, { root: place.root, path }, label),
		code,
	]);
	return { ...field, to, alsoSend: Object.fromEntries(beside) };
}

function allWithin(around: Around, fields: Fields, label: string): Fields {
	const inner: Record<string, Field> = {};
	for (const [name, field] of Object.entries(fields)) {
		inner[name] = within(around, field, `${label} > ${name}`);
	}
	return inner;
}

interface GroupSettings extends Settings, Pick<FixedCollectionField, 'evenEmpty'> {
	/** A prefix for the labels of the fields inside, if other fields of the panel have the same labels. */
	readonly prefix?: string;
}

/** An object of PayPal's, with all its fields shown; or a text that the operation derives from them. */
export const fixedCollection = <At extends ObjectAt | StringAt>(
	at: At,
	label: string,
	fields: FieldsOf<At>,
	{ prefix, ...settings }: GroupSettings = {},
): FixedCollectionField => {
	const inner = allWithin([placeOf(at)], fieldsOf(fields, at), label);
	return {
		kind: 'fixedCollection',
		label,
		fields: prefix === undefined ? inner : prefixed(prefix, inner),
		...common(at, settings),
	};
};

/** An object of PayPal's, its fields added one by one. */
export const collection = <At extends ObjectAt>(
	at: At,
	label: string,
	fields: FieldsOf<At>,
	settings: GroupSettings = {},
): FixedCollectionField =>
	Object.assign(fixedCollection(at, label, fields, settings), { asCollection: true });

interface RowsSettings extends Settings, Pick<FixedCollectionsField, 'open' | 'add'> {
	/** Narrower than PayPal's own limit; each use states the reason. */
	readonly max?: number;
}

/** A list of objects of PayPal's, each a row. */
export function fixedCollections<At extends ObjectAt>(
	at: ListAt<At>,
	label: string,
	fields: FieldsOf<At>,
	settings: RowsSettings = {},
): FixedCollectionsField {
	return {
		kind: 'fixedCollections',
		label,
		fields: allWithin([placeOf(at.each)], fieldsOf(fields, at.each), label),
		...limit('max', placeOf(at).facts.maxItems),
		...common(at, settings),
	};
}

const isList = (at: ObjectAt | ListAt<ObjectAt>): at is ListAt<ObjectAt> =>
	placeOf(at).facts.type === 'array';

/**
 * Rows that each choose their destination.
 *
 * @param choice the field whose value names the destination
 * @param places the objects and lists, by the values of that field
 * @param fields of a row, each made from a place in one of them
 */
export function fixedCollectionsByOption(
	choice: string,
	places: Readonly<Record<string, ObjectAt | ListAt<ObjectAt>>>,
	label: string,
	fields: Fields,
	settings: RowsSettings = {},
): FixedCollectionsField {
	const rows = Object.values(places).map((at) => placeOf(isList(at) ? at.each : at));
	const paths = Object.entries(places).map(([value, at]): [string, string] => [
		value,
		`${placeOf(at).path}${isList(at) ? '[]' : ''}`,
	]);
	return {
		kind: 'fixedCollections',
		label,
		fields: allWithin(rows, fields, label),
		pathByOption: { field: choice, paths: Object.fromEntries(paths) },
		...common(notSent, settings),
		in: 'body',
	};
}
