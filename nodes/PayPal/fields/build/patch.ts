import type { AnyPlace } from '../../api/place';
import type { Field, PatchField, PatchOp, PatchPath } from '../types';
import { common, type Settings } from './settings';

/** A JSON Patch: changes of a record, by the name of each. */
export const patch = (
	body: AnyPlace,
	paths: Readonly<Record<string, PatchPath>>,
	settings: Settings = {},
): PatchField => ({
	kind: 'patch',
	label: 'Changes',
	description: 'What to change: add one entry for each change',
	paths,
	...common(body, { required: true, ...settings }),
});

/** A field as the value of a change: its destination is the change's path. */
function asValue<F extends Field>(field: F): F {
	const value = { ...field };
	delete value.to;
	delete value.in;
	return value;
}

/** The JSON pointer to a field's place in its record. */
function pointerOf({ label, place }: Field): string {
	if (place === undefined || place.path.includes('[]')) {
		throw new Error(`${label}: a change of a row needs its path`);
	}
	return `/${place.path.replaceAll('.', '/')}`;
}

/**
 * A change that PayPal documents.
 *
 * @param value the field for the new value, made from its place in the record
 * @param settings `label` instead of the field's, `path` for a property in a row of a list
 */
export function change(
	value: Field,
	ops: readonly PatchOp[],
	settings: Partial<Pick<PatchPath, 'label' | 'path' | 'within' | 'currency'>> = {},
): PatchPath {
	const { label = value.label, path = pointerOf(value), within, ...rest } = settings;
	return {
		label,
		path,
		ops,
		...(within === undefined
			? {}
			: {
					within: Object.fromEntries(
						Object.entries(within).map(([name, field]) => [name, asValue(field)]),
					),
				}),
		...rest,
		value: asValue(value),
	};
}
