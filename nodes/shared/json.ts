export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
	[key: string]: JsonValue;
}

/**
 * Whether a value is an object with keys: not an array, not null, not a Date or Buffer. Checks the tag
 * instead of the prototype, since n8n evaluates expressions in a separate realm.
 */
export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]';
}

/** Whether nothing was filled in. `false` and `0` are values. */
export function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null || value === '') return true;
	if (Array.isArray(value)) return value.length === 0;
	return isObject(value) && Object.keys(value).length === 0;
}

/** An object without some of its properties. */
export const without = (object: JsonObject, names: readonly string[]): JsonObject =>
	Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/** The value at a dotted path (`purchase_units.0.amount.value`), or undefined. */
export const valueAt = (value: unknown, path: string): unknown => valueOn(value, path.split('.'));

/** The same with the path already split, for reading one path in many values. */
export function valueOn(value: unknown, keys: readonly string[]): unknown {
	let inner = value;
	for (const key of keys) {
		if (Array.isArray(inner)) inner = inner[Number(key)];
		else if (isObject(inner) && Object.hasOwn(inner, key)) inner = inner[key];
		else return undefined;
	}
	return inner;
}
