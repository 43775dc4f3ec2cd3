import { isEmpty, isObject, type JsonObject, type JsonValue } from '../../shared/json';
import { assemble, encodeFields, type EncodedField } from './encode';
import { readJson } from './encode/scalar';
import { hasArrayBody, isBodyField, takesJsonBody } from './layout';
import { wireName } from './naming';
import { InputProblem } from './problem';
import type { Fields, FilePart, Input, Operation, RequestParts } from './types';

/** One item's parameters, as n8n gives them, sorted out by `readInput`. */
export interface ItemInput {
	/** Values of the operation's fields and settings by parameter name. */
	values: Record<string, unknown>;
	/** The body as JSON, where the user chose that. */
	jsonBody?: unknown;
	/** The workflow's time zone. */
	timezone: string;
	/** The node's resource, for fields that only some resources have. */
	resource?: string;
}

/**
 * The ids for the path. Dots alone would climb out of it, whatever their encoding, and what climbs
 * out ends at another operation.
 */
function idsOf(encoded: readonly EncodedField[]): Record<string, string> {
	const ids: Record<string, string> = {};
	for (const { name, field, value } of encoded) {
		if (field.in !== 'path') continue;
		const id = String(value);
		// Half of a surrogate pair is no character, and no URL can hold it.
		if (/^\.{1,2}$|\p{Surrogate}/u.test(id)) {
			throw new InputProblem(
				field.label,
				`can't be ${JSON.stringify(id)}`,
				"Put in the record's ID.",
			);
		}
		ids[field.to ?? wireName(name)] = id;
	}
	return ids;
}

/** A catalogue without a field for a part of its path is caught by the contract test. */
const fillPath = (operation: Operation, ids: Readonly<Record<string, string>>): string =>
	operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''));

function namedIn(
	encoded: readonly EncodedField[],
	place: 'query' | 'header',
): Record<string, string> {
	return Object.fromEntries(
		encoded
			.filter(({ field }) => field.in === place)
			.map(({ name, field, value }) => [field.to ?? wireName(name), String(value)]),
	);
}

function bodyFromFields(encoded: readonly EncodedField[]): JsonValue | undefined {
	const whole = encoded.find(({ field }) => isBodyField(field) && field.to === '');
	if (whole !== undefined) return whole.value;
	const body = assemble(encoded.filter(({ field }) => isBodyField(field)));
	return isEmpty(body) ? undefined : body;
}

function bodyFromJson(operation: Operation, json: unknown): JsonValue {
	const body = readJson(json, 'JSON Body');
	if (hasArrayBody(operation)) {
		if (Array.isArray(body)) return body;
		throw new InputProblem('JSON Body', 'is not a list', 'Begin it with [ and end it with ].');
	}
	if (isObject(body)) return body as JsonObject;
	throw new InputProblem('JSON Body', 'is not an object', 'Begin it with { and end it with }.');
}

function filesOf(encoded: readonly EncodedField[]): FilePart[] {
	return encoded.flatMap(({ name, field, value }) => {
		if (field.kind !== 'file') return [];
		const fields = String(value)
			.split(',')
			.map((binaryField) => binaryField.trim())
			.filter((binaryField) => binaryField !== '');
		const part = field.to ?? wireName(name);
		return fields.map((binaryField, index) => ({
			// Each in a part of its own: of parts with one name, a server may keep the last.
			part: index === 0 ? part : `${part}${index + 1}`,
			label: field.label,
			binaryField,
			types: field.types,
			maxBytes: field.maxBytes,
		}));
	});
}

/** Whether the user wrote the body as JSON. */
export const writesJson = (operation: Operation, { jsonBody }: ItemInput): boolean =>
	jsonBody !== undefined && takesJsonBody(operation);

/** The fields that hold for an item: a body that is written as JSON leaves aside those of the body. */
export const fieldsFor = (operation: Operation, input: ItemInput): Fields =>
	writesJson(operation, input)
		? Object.fromEntries(
				Object.entries(operation.fields).filter(([, field]) => !isBodyField(field)),
			)
		: operation.fields;

/**
 * What to send for one item. Pure: it reads nothing but its arguments and sends nothing.
 *
 * @throws InputProblem naming the field as the user sees it, for whatever PayPal would refuse
 */
export function buildRequest(operation: Operation, input: ItemInput): RequestParts {
	const usesJson = writesJson(operation, input);
	const encoded = encodeFields(fieldsFor(operation, input), input.values, {
		label: '',
		currency: '',
		timezone: input.timezone,
		...(input.resource === undefined ? {} : { resource: input.resource }),
	});
	const ids = idsOf(encoded);
	const parts: RequestParts = {
		method: operation.method,
		path: fillPath(operation, ids),
		ids,
		query: namedIn(encoded, 'query'),
		headers: namedIn(encoded, 'header'),
		files: filesOf(encoded),
	};
	const body = usesJson ? bodyFromJson(operation, input.jsonBody) : bodyFromFields(encoded);
	if (body !== undefined) parts.body = body;
	if (operation.prefer === true) {
		parts.headers.Prefer = String(input.values.prefer ?? 'return=representation');
	}
	if (operation.adjustRequest === undefined) return parts;
	const hookInput = Object.fromEntries(encoded.map(({ name, value }) => [name, value]));
	return operation.adjustRequest(parts, hookInput as Input<Fields>);
}
