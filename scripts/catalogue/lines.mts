import type { Field } from '../../nodes/PayPal/fields/types';
import { wireName } from '../../nodes/PayPal/fields/wireName';
import type { Resource } from '../../nodes/PayPal/operations/types';

/** Normalizes what differs between equivalent fields without being visible to users. */
const spelled = (name: string, field: Field): Record<string, unknown> => {
	const { place: _place, ...rest } = field as Field & { place?: unknown };
	return { ...rest, in: field.in ?? 'body', to: field.to ?? wireName(name) };
};

const isField = (value: unknown): value is Field =>
	typeof value === 'object' && value !== null && 'kind' in value && 'label' in value;

/** Keys whose order is the order in the panel; all others are sorted. */
const IN_ORDER = new Set(['operations', 'fields', 'paths', 'simplify', 'top', 'columns']);

function* flatten(value: unknown, path: string, key: string): Generator<string> {
	if (value === undefined || (value === false && key === 'required')) return;
	if (typeof value === 'function') {
		yield `${path}=(function)`;
		return;
	}
	if (typeof value !== 'object' || value === null) {
		yield `${path}=${JSON.stringify(value)}`;
		return;
	}
	const entries = Object.entries(isField(value) ? spelled(key, value) : value);
	if (entries.length === 0) yield `${path}=${JSON.stringify(value)}`;
	const sorted = IN_ORDER.has(key)
		? entries
		: entries.sort(([left], [right]) => (left < right ? -1 : Number(left !== right)));
	for (const [name, inner] of Array.isArray(value) ? entries : sorted) {
		yield* flatten(inner, `${path}.${name}`, name);
	}
}

/** A resource of the catalogue, one `path=value` per line. */
export const linesOf = ({ value, name, operations }: Resource): string[] => [
	`${value}.name=${JSON.stringify(name)}`,
	...operations.flatMap((operation) => [
		...flatten(operation, `${value}.${operation.value}`, operation.value),
	]),
];
