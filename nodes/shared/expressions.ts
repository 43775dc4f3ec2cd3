import { isBlank } from './blank';
import { isObject } from './json';

/** Whether n8n has something to evaluate in a stored parameter. */
export function hasExpression(stored: unknown): boolean {
	if (typeof stored === 'string') return stored.startsWith('=');
	if (Array.isArray(stored)) return stored.some(hasExpression);
	return isObject(stored) && Object.values(stored).some(hasExpression);
}

/** Whether an expression gave nothing: no value, blanks, or an object or list without anything in it. */
const isNothing = (value: unknown): boolean =>
	Array.isArray(value)
		? value.every(isBlank)
		: isBlank(value) || (isObject(value) && Object.keys(value).length === 0);

/**
 * Says apart what was left empty and what an expression failed to give: in the place of the latter
 * stands `undefined`, which n8n never stores.
 *
 * @param stored the parameter with its expressions
 * @param value the same, evaluated
 */
export function markNothing(stored: unknown, value: unknown): unknown {
	if (typeof stored === 'string') {
		return stored.startsWith('=') && isNothing(value) ? undefined : value;
	}
	if (Array.isArray(stored)) {
		return Array.isArray(value)
			? value.map((entry: unknown, index) => markNothing(stored[index], entry))
			: value;
	}
	if (!isObject(stored) || !isObject(value)) return value;
	return Object.fromEntries(
		Object.keys(value).map((key) => [key, markNothing(stored[key], value[key])]),
	);
}

/**
 * The same for a collection: where one expression gives all of it, each of its fields is what this
 * expression gave.
 *
 * @returns undefined when it gave no fields at all
 */
export function markCollection(
	stored: unknown,
	value: unknown,
): Record<string, unknown> | undefined {
	if (!isObject(value)) return undefined;
	const whole = typeof stored === 'string';
	return Object.fromEntries(
		Object.keys(value).map((key) => [
			key,
			markNothing(whole ? stored : (stored as Record<string, unknown>)[key], value[key]),
		]),
	);
}
