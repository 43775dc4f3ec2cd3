import { placeOf, type ListAt, type ObjectAt, type Place } from '../../api/place';
import type { Field, Fields, GroupField, RowsField } from '../../engine/types';
import { common, limit, notSent, type Settings } from './settings';

/** The fields of an object: as they are, or made from its place. */
type FieldsOf<At> = Fields | ((at: At) => Fields);

const fieldsOf = <At>(fields: FieldsOf<At>, at: At): Fields =>
	typeof fields === 'function' ? fields(at) : fields;

/**
 * A path as it is from within an object.
 *
 * @throws Error where it leads somewhere else
 */
function pathWithin(outer: Place, path: string, name: string): string {
	if (outer.path === '' || path === outer.path) return path === outer.path ? '' : path;
	if (path.startsWith(`${outer.path}.`)) return path.slice(outer.path.length + 1);
	throw new Error(`${name} is at ${path}, which is not in ${outer.path}`);
}

/** A field with its paths as they are from within the object that it stands in. */
function within(outer: Place, name: string, field: Field): Field {
	const { place, along } = field;
	if (place === undefined) return field;
	if (place.root !== outer.root) {
		throw new Error(`${name} is at ${place.root} ${place.path}, which is not in ${outer.root}`);
	}
	return {
		...field,
		to: pathWithin(outer, place.path, name),
		...(along === undefined
			? {}
			: {
					along: Object.fromEntries(
						Object.entries(along).map(([path, code]) => [pathWithin(outer, path, name), code]),
					),
				}),
	};
}

const allWithin = (outer: Place, fields: Fields, label: string): Fields =>
	Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [
			name,
			within(outer, `${label} > ${name}`, field),
		]),
	);

type GroupSettings = Settings & Pick<GroupField, 'evenEmpty'>;

/** An object of PayPal's, its fields all together. */
export const fixedCollection = <At extends ObjectAt>(
	at: At,
	label: string,
	fields: FieldsOf<At>,
	settings: GroupSettings = {},
): GroupField => ({
	kind: 'group',
	label,
	fields: allWithin(placeOf(at), fieldsOf(fields, at), label),
	...common(at, settings),
});

/** An object of PayPal's, its fields added one by one. */
export const collection = <At extends ObjectAt>(
	at: At,
	label: string,
	fields: FieldsOf<At>,
	settings: GroupSettings = {},
): GroupField => ({ ...fixedCollection(at, label, fields, settings), folded: true });

/** Where the rows go: an object, or a list of them. */
type RowsPlace = ObjectAt | ListAt<ObjectAt>;

interface RowsSettings extends Settings, Pick<RowsField, 'open' | 'add'> {
	/** Narrower than PayPal's own limit, with the reason beside it. */
	readonly max?: number;
}

/** A list of objects of PayPal's, each a row. */
export function fixedCollections<At extends ObjectAt>(
	at: ListAt<At>,
	label: string,
	fields: FieldsOf<At>,
	settings: RowsSettings = {},
): RowsField {
	return {
		kind: 'rows',
		label,
		fields: allWithin(placeOf(at.each), fieldsOf(fields, at.each), label),
		...limit('max', placeOf(at).facts.maxItems),
		...common(at, settings),
	};
}

/**
 * Rows of which each says where it goes.
 *
 * @param choice the field whose value says it
 * @param places the objects and lists, by the values of that field
 * @param fields of a row, made from the place of one of them: all must have what is asked for
 */
export function fixedCollectionsByChoice<At extends ObjectAt>(
	choice: string,
	places: Readonly<Record<string, At | ListAt<At>>>,
	label: string,
	fields: (at: At) => Fields,
	settings: RowsSettings = {},
): RowsField {
	const isList = (at: RowsPlace): at is ListAt<ObjectAt> => placeOf(at).facts.type === 'array';
	const rows = Object.values(places).map((at) => {
		const row = (isList(at) ? at.each : at) as At;
		return allWithin(placeOf(row), fields(row), label);
	});
	const paths = Object.entries(places).map(([value, at]) => [
		value,
		`${placeOf(at).path}${isList(at) ? '[]' : ''}`,
	]);
	const { max } = settings;
	return {
		kind: 'rows',
		label,
		fields: rows[0] ?? {},
		placedBy: { choice, places: Object.fromEntries(paths) as Record<string, string> },
		...(max === undefined ? {} : { max }),
		...common(notSent, settings),
		in: 'body',
	};
}
