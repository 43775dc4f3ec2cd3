import { isBlank } from './blank';
import { isObject } from './json';

/** Whether a stored parameter contains an expression that n8n has to evaluate. */
export function hasExpression(stored: unknown): boolean {
	if (typeof stored === 'string') return stored.startsWith('=');
	if (Array.isArray(stored)) return stored.some(hasExpression);
	return isObject(stored) && Object.values(stored).some(hasExpression);
}

/** Whether an expression had no result: no value, blanks, or an empty object or list. */
const isNothing = (value: unknown): boolean =>
	Array.isArray(value)
		? value.every(isBlank)
		: isBlank(value) || (isObject(value) && Object.keys(value).length === 0);

/**
 * Distinguishes empty fields from expressions without a result: the latter are replaced by `undefined`,
 * which n8n never stores.
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
 * The same for a collection: if a single expression returns all of it, each of its fields counts as an
 * expression.
 *
 * @returns undefined if it returned no fields at all
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
