import { isObject, type JsonValue } from '../../../shared/json';
import { isPlace, pathOf, withoutPlaces } from './fieldPath';
import { better, follow, join, search, type Found } from './fieldSearch';
import type { PatchField, PatchPath } from '../../fields/types';

/** The rest of a pointer after a change's own path, in which names in braces stand for filled-in values. */
function restBehind({ path }: PatchPath, pointer: readonly string[]): string[] | undefined {
	const keys = pathOf(path, undefined);
	for (const path of [pointer, withoutPlaces(pointer)]) {
		const followed = follow(keys, path);
		if (followed !== undefined) return path.slice(followed.used);
	}
	return undefined;
}

/** The label of a change, with that of the field in its new value. */
function labelInside(
	{ label: outer }: PatchField,
	{ label, value }: PatchPath,
	rest: readonly string[],
	sent?: JsonValue,
): Found {
	const inside = search({ value: { ...value, label, to: '' } }, rest, { sent, chosen: {} });
	return { label: join(outer, inside?.label ?? label), used: inside?.used ?? 0 };
}

/** The change that a pointer into the record refers to, or is inside. */
function changeAt(patch: PatchField, pointer: readonly string[]): string | undefined {
	let found: Found | undefined;
	for (const change of Object.values(patch.paths)) {
		const rest = restBehind(change, pointer);
		if (rest === undefined) continue;
		const inside = labelInside(patch, change, rest);
		const used = pointer.length - rest.length + inside.used;
		found = better(found, { label: inside.label, used });
	}
	return found?.label;
}

const MEMBERS = new Set(['op', 'path', 'from', 'value']);

/**
 * The change that PayPal refers to by a place in the patch itself (`/0/path`, `/0/value/…`), or in the
 * record that is changed.
 */
export function byChange(
	patch: PatchField,
	path: readonly string[],
	body: JsonValue | undefined,
): string | undefined {
	const [first, second] = path;
	const operations = Array.isArray(body) ? body : [];
	const isMember = isPlace(first)
		? second === undefined || MEMBERS.has(second)
		: MEMBERS.has(first) && path.length === 1;
	if (!isMember) return changeAt(patch, path);
	if (!isPlace(first) && operations.length !== 1) return patch.label;
	const operation = operations[isPlace(first) ? Number(first) : 0];
	if (!isObject(operation)) return patch.label;
	const pointer = pathOf(String(operation.path), undefined);
	const change = Object.values(patch.paths).find((each) => restBehind(each, pointer)?.length === 0);
	if (change === undefined) return join(patch.label, 'Other Path');
	const inside = second === 'value' ? path.slice(2) : [];
	return labelInside(patch, change, inside, operation.value as JsonValue | undefined).label;
}
