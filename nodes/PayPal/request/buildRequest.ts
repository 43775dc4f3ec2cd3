import { isBlank, trimmed } from '../../shared/blank';
import { isEmpty, isObject, type JsonObject, type JsonValue } from '../../shared/json';
import { assemble, encodeFields, type EncodedField } from './encode';
import { NO_CURRENCY, type Currencies } from './encode/context';
import { readJson, settledOption } from './encode/scalar';
import { hasArrayBody, isBodyField, PREFER, takesJsonBody } from '../operations/sections';
import { EMPTY_FIX, headerValue } from '../fields/headerValue';
import { wireName } from '../fields/wireName';
import { InputProblem } from '../fields/inputProblem';
import type { Fields, Input } from '../fields/types';
import type { FilePart, Operation, RequestParts } from '../operations/types';

/** One item's parameters from n8n, as sorted by `readInput`. */
export interface ItemInput {
	/**
	 * Values of the operation's fields and settings by parameter name; `undefined` means that an
	 * expression had no result.
	 */
	values: Record<string, unknown>;
	/** The body as JSON, if the user chose that; null if an expression had no result. */
	jsonBody?: unknown;
	/** The workflow's time zone. */
	timezone: string;
	/** The currencies behind choices that are not codes. */
	currencies?: Currencies;
	/** The node's resource, for fields that only some resources have. */
	resource?: string;
	/** What identifies a write of it: see `steadyValue`. */
	content?: () => unknown;
	/** The same of the user's own Request ID. */
	ownId?: () => unknown;
	/** The parameters as the workflow stores them, with their expressions. */
	stored?: Readonly<Record<string, unknown>>;
	/** The values that differ each time they are evaluated. */
	changing?: () => unknown[];
	/** The record as it is, for an operation that keeps what the user does not change (`keepsRest`). */
	record?: JsonObject;
	/** The same input with the values of an earlier attempt. */
	withChanging?: (values: readonly unknown[]) => ItemInput;
}

/** The ids for the path by PayPal's names. */
const idsOf = (encoded: readonly EncodedField[]): Record<string, string> =>
	Object.fromEntries(
		encoded
			.filter(({ field }) => field.in === 'path')
			.map(({ name, field, value }) => [field.to ?? wireName(name), String(value)]),
	);

/**
 * Invalid path segments: only dots, also between slashes, which intermediate servers may decode, and
 * half of a surrogate pair, which no URL can contain.
 */
const NO_STEP = /(?:^|[/\\])\.{1,2}(?:[/\\]|$)|\p{Surrogate}/u;

/**
 * A path with encoded IDs in place of its braces. Each ID is exactly one path segment: an empty one
 * would name another operation, and dots would leave the path, whatever their encoding.
 *
 * @param labelOf the field's label for an ID, by its name in the braces
 * @throws InputProblem for an ID that is not a valid path segment
 */
export const fillPath = (
	path: string,
	ids: Readonly<Record<string, string>>,
	labelOf: (name: string) => string,
): string =>
	path.replace(/\{(\w+)\}/g, (_, name: string) => {
		const id = trimmed(ids[name] ?? '');
		if (id !== '' && !NO_STEP.test(id)) return encodeURIComponent(id);
		throw new InputProblem(
			labelOf(name),
			`can't be ${JSON.stringify(id)}`,
			"Enter the record's ID.",
		);
	});

/** The label of the field that fills in this part of the operation's path. */
const labelInPath =
	({ fields }: Operation) =>
	(part: string): string =>
		Object.entries(fields).find(
			([name, field]) => field.in === 'path' && (field.to ?? wireName(name)) === part,
		)?.[1].label ?? part;

function namedIn(
	encoded: readonly EncodedField[],
	place: 'query' | 'header',
): Record<string, string> {
	return Object.fromEntries(
		encoded
			.filter(({ field }) => field.in === place)
			.map(({ name, field, value }) => [
				field.to ?? wireName(name),
				place === 'header' ? headerValue(value, field.label) : String(value),
			]),
	);
}

/**
 * The currency of amounts that have none next to them: the record's, which is not known before it is
 * read.
 */
function currencyFor({ keepsRest }: Operation, record: JsonObject | undefined): string {
	if (keepsRest === undefined) return '';
	return record === undefined ? NO_CURRENCY : (keepsRest.currencyOf(record) ?? '');
}

/** The part of a record that is sent back to PayPal. */
function restOf({ keepsRest }: Operation, record: JsonObject | undefined): JsonObject {
	return keepsRest === undefined || record === undefined ? {} : keepsRest.rest(record);
}

function bodyFromFields(encoded: readonly EncodedField[], rest: JsonObject): JsonValue | undefined {
	const whole = encoded.find(({ field }) => isBodyField(field) && field.to === '');
	if (whole !== undefined) return whole.value;
	const body = assemble(
		encoded.filter(({ field }) => isBodyField(field)),
		rest,
	);
	return isEmpty(body) ? undefined : body;
}

function bodyFromJson(operation: Operation, json: unknown): JsonValue {
	if (isBlank(json)) {
		throw new InputProblem('JSON Body', 'needs a value', EMPTY_FIX);
	}
	const body = readJson(json, 'JSON Body');
	if (hasArrayBody(operation)) {
		if (Array.isArray(body)) return body;
		throw new InputProblem('JSON Body', 'is not a list', 'It has to begin with [ and end with ].');
	}
	if (isObject(body)) return body as JsonObject;
	throw new InputProblem('JSON Body', 'is not an object', 'It has to begin with { and end with }.');
}

function filesOf(encoded: readonly EncodedField[]): FilePart[] {
	return encoded.flatMap(({ name, field, value }) => {
		if (field.kind !== 'file') return [];
		const fields = String(value)
			.split(',')
			.map((binaryField) => binaryField.trim())
			.filter((binaryField) => binaryField !== '');
		if (fields.length === 0) {
			throw new InputProblem(field.label, 'names no field', 'Enter the name of a binary field.');
		}
		const part = field.to ?? wireName(name);
		return fields.map((binaryField, index) => ({
			// Each in a part of its own: of parts with the same name, a server may keep the last.
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

/** The fields that apply to an item: a body that is written as JSON replaces those of the body. */
export const fieldsFor = (operation: Operation, input: ItemInput): Fields =>
	writesJson(operation, input)
		? Object.fromEntries(
				Object.entries(operation.fields).filter(([, field]) => !isBodyField(field)),
			)
		: operation.fields;

const FROM_MODEL = /\$fromAI\s*\(/i;

/**
 * An amount that a model gives is used, or the call is refused: with a choice that ignores it, such as
 * the full amount, PayPal would move more than the model has said.
 */
function checkModelsAmounts(
	{ fields }: Operation,
	{ values, stored = {} }: ItemInput,
	encoded: readonly EncodedField[],
): void {
	for (const [name, { kind, label, show = {} }] of Object.entries(fields)) {
		if (kind !== 'amount' || isBlank(values[name])) continue;
		if (!FROM_MODEL.test(JSON.stringify(stored[name] ?? ''))) continue;
		if (encoded.some((each) => each.name === name)) continue;
		const choices = Object.entries(show).map(
			([choice, taken]) => `'${fields[choice]?.label ?? choice}' is ${taken.join(' or ')}`,
		);
		throw new InputProblem(
			label,
			'was given, but does not count',
			`It counts only where ${choices.join(' and ')}. Choose that, or give no amount.`,
		);
	}
}

/**
 * The request for one item. Pure: it reads only its arguments and sends nothing.
 *
 * @throws InputProblem naming the field as the user sees it, for whatever PayPal would refuse
 */
export function buildRequest(operation: Operation, input: ItemInput): RequestParts {
	const { record } = input;
	const usesJson = writesJson(operation, input);
	const currency = currencyFor(operation, record);
	const encoded = encodeFields(fieldsFor(operation, input), input.values, {
		label: '',
		currency,
		currencies: { ...(currency === '' ? {} : { record: currency }), ...input.currencies },
		timezone: input.timezone,
		...(input.resource === undefined ? {} : { resource: input.resource }),
		...(operation.result.kind === 'list' ? { filters: true } : {}),
	});
	checkModelsAmounts(operation, input, encoded);
	const ids = idsOf(encoded);
	const parts: RequestParts = {
		method: operation.method,
		path: fillPath(operation.path, ids, labelInPath(operation)),
		ids,
		query: namedIn(encoded, 'query'),
		headers: namedIn(encoded, 'header'),
		files: filesOf(encoded),
	};
	const body = usesJson
		? bodyFromJson(operation, input.jsonBody)
		: bodyFromFields(encoded, restOf(operation, record));
	if (body !== undefined) parts.body = body;
	if (operation.prefer === true) {
		const chosen = settledOption(PREFER.prefer, input.values.prefer);
		parts.headers.Prefer = String(isBlank(chosen) ? 'return=representation' : chosen);
	}
	if (operation.adjustRequest === undefined) return parts;
	const hookInput = Object.fromEntries(encoded.map(({ name, value }) => [name, value]));
	return operation.adjustRequest(parts, hookInput as Input<Fields>, record);
}

/**
 * The request for the record that the operation changes, for one that keeps the rest of it.
 *
 * @returns undefined if nothing is kept: for other operations, and for a body that is written as JSON
 * @throws InputProblem for invalid fields
 */
export function requestForRecord(operation: Operation, input: ItemInput): RequestParts | undefined {
	if (operation.keepsRest === undefined || writesJson(operation, input)) return undefined;
	// Invalid fields are reported before any request is sent to PayPal.
	const { path, ids } = buildRequest({ ...operation, adjustRequest: undefined }, input);
	return { method: 'GET', path, ids, query: {}, headers: {}, files: [] };
}
