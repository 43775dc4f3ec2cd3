import { placeOf, type AnyPlace, type ValueFacts } from '../../api/place';
import type { Field, Fields } from '../types';

/** The same field in another request. */
const inRequest = (root: string, field: Field): Field =>
	field.place === undefined ? field : { ...field, place: { ...field.place, root } };

/**
 * For fields that several requests have at the same path: they are built for the first request, and the
 * others get copies with their own request as the place. Only for requests where PayPal uses the same
 * schema there; each schema has its own fields.
 *
 * @param build makes the fields from a place alone
 */
export function builtOnce<At extends AnyPlace>(build: (at: At) => Fields): (at: At) => Fields {
	const built = new Map<ValueFacts, { readonly path: string; readonly fields: Fields }>();
	return (at) => {
		const { root, path, facts } = placeOf(at);
		const before = built.get(facts);
		if (before?.path !== path) {
			const fields = build(at);
			built.set(facts, { path, fields });
			return fields;
		}
		const own: Record<string, Field> = {};
		for (const [name, field] of Object.entries(before.fields)) own[name] = inRequest(root, field);
		return own;
	};
}
