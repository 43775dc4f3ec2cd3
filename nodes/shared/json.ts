export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
	[key: string]: JsonValue;
}

/**
 * Whether a value is an object with keys: not an array, not null, not a Date or Buffer. Looks at
 * the tag instead of the prototype, since n8n evaluates expressions in a realm of their own.
 */
export function isObject(value: unknown): value is Record<string, unknown> {
	return Object.prototype.toString.call(value) === '[object Object]';
}

/** Whether nothing was filled in. `false` and `0` are values. */
export function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null || value === '') return true;
	if (Array.isArray(value)) return value.length === 0;
	return isObject(value) && Object.keys(value).length === 0;
}

/** The value at a dotted path (`purchase_units.0.amount.value`), or undefined. */
export function valueAt(value: unknown, path: string): unknown {
	return path.split('.').reduce<unknown>((inner, key) => {
		if (Array.isArray(inner)) return inner[Number(key)];
		return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
	}, value);
}
