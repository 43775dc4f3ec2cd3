import type { Schema } from '../types.mts';
import { ecmaPattern } from './pattern.mts';

/** A parsed JSON value of an OpenAPI file. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
	readonly [key: string]: Json | undefined;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

export const listOf = (value: Json | undefined): readonly Json[] =>
	Array.isArray(value) ? (value as readonly Json[]) : [];

/** Keywords in the order in which facts have them, with the type each one says something about. */
const scalarKeywords = [
	['type', undefined],
	['format', 'string'],
	['enum', undefined],
	['pattern', 'string'],
	['minLength', 'string'],
	['maxLength', 'string'],
	['minimum', 'integer'],
	['maximum', 'integer'],
	['minItems', 'array'],
	['maxItems', 'array'],
	['default', undefined],
	['readOnly', undefined],
	['nullable', undefined],
	['deprecated', undefined],
] as const;

/**
 * Patterns that are meant to match any text. PayPal accepts line breaks although `.` does not match
 * them.
 */
const ANY_TEXT: ReadonlyArray<Json | undefined> = [
	'^.*$',
	'^[\\S\\s]*$',
	'^[\\s\\S]*$',
	'^(.|\\r?\\n)*$',
];

const isLimit = (keyword: string): boolean => /^(min|max)/.test(keyword);

/** The limits that some files declare where there is no upper limit. */
const NO_LIMIT = 2147483647;

/** PayPal's error schemas restrict these two to fixed sentences; a contract does not need them. */
const proseProperties = new Set(['message', 'description']);

/**
 * Converts a schema of an OpenAPI file to facts: without descriptions, examples and keywords without
 * effect, and with `$ref` pointing into the facts' own `schemas`.
 */
export function compactSchema(source: Json | undefined): Schema {
	const input = objectOf(source);
	const out: Record<string, unknown> = {};
	if (typeof input.$ref === 'string') out.$ref = `#/schemas/${refName(input.$ref)}`;

	for (const [keyword, type] of scalarKeywords) {
		const value = input[keyword];
		// The value of a JSON Patch operation lists all types, which means any
		if (keyword === 'type' && Array.isArray(value)) continue;
		if (value === NO_LIMIT || ANY_TEXT.includes(value)) continue;
		if (value === undefined || (value === false && keyword !== 'default')) continue;
		if (type && input.type !== undefined && !appliesTo(type, input.type)) continue;
		// Some limits are written as strings
		out[keyword] = isLimit(keyword) ? Number(value) : value;
	}
	if (typeof out.pattern === 'string') out.pattern = ecmaPattern(out.pattern);
	if (Array.isArray(out.enum)) settleEnum(out);
	if (out.default !== undefined && !fits(out.default, out)) delete out.default;

	const supports = supportedProperties(input.description);
	if (supports) out.supports = supports;
	const required = listOf(input.required);
	if (required.length > 0) out.required = required;
	if (isObject(input.properties)) out.properties = compactProperties(input.properties);
	if (typeof input.additionalProperties === 'boolean') {
		out.additionalProperties = input.additionalProperties;
	} else if (isObject(input.additionalProperties)) {
		out.additionalProperties = compactSchema(input.additionalProperties);
	}
	if (input.items !== undefined) out.items = compactSchema(input.items);
	for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
		const branches = listOf(input[keyword]).map(compactSchema);
		const joined = keyword === 'allOf' ? joinAll(branches) : joinEnums(branches);
		if (joined.length === 0) continue;
		const [only] = joined;
		if (only && joined.length === 1 && canTakeIn(out, only)) Object.assign(out, only);
		else out[keyword] = joined;
	}
	return out;
}

/**
 * Names, addresses and phones are shared schemas, and PayPal's files say only in descriptions which of
 * their properties are supported at a place: "Supports only the `given_name` and `surname` properties".
 */
function supportedProperties(description: Json | undefined): readonly string[] | undefined {
	const list = /\bsupports only the (`[^.]+`) propert/i.exec(String(description))?.[1];
	return list === undefined
		? undefined
		: [...list.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
}

/** The name of a schema that `$ref` points to. */
const refName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

function compactProperties(properties: JsonObject): Record<string, Schema> {
	return Object.fromEntries(
		Object.entries(properties).map(([name, property]) => {
			const schema = compactSchema(property);
			if (!proseProperties.has(name) || !schema.enum) return [name, schema];
			const { enum: _sentences, ...rest } = schema;
			return [name, rest];
		}),
	);
}

const appliesTo = (keywordType: string, type: Json): boolean =>
	type === keywordType || (keywordType === 'integer' && type === 'number');

/** An enum is sufficient: lengths and patterns next to it are dropped, since some contradict it. */
function settleEnum(schema: Record<string, unknown>): void {
	const values = schema.enum as unknown[];
	schema.enum = [
		...new Set(values.map((value) => (typeof value === 'string' ? value.trim() : value))),
	];
	delete schema.pattern;
	delete schema.minLength;
	delete schema.maxLength;
}

/**
 * Some files describe a default in prose ("Current time"); such defaults, and those that do not fit
 * the schema, are dropped.
 */
function fits(value: unknown, schema: Record<string, unknown>): boolean {
	if (typeof value === 'string' && /\s/.test(value)) return false;
	if (Array.isArray(schema.enum)) return schema.enum.includes(value);
	if (typeof schema.pattern === 'string') return new RegExp(schema.pattern).test(String(value));
	if (schema.type === 'integer' || schema.type === 'number') return typeof value === 'number';
	if (schema.type === 'boolean') return typeof value === 'boolean';
	return true;
}

/**
 * Alternatives that differ in one enum only (error details: one alternative per issue) become one
 * schema with all the values.
 */
function joinEnums(branches: readonly Schema[]): readonly Schema[] {
	const shapes = new Set<string>();
	const values = new Set<string>();
	for (const branch of branches) {
		let enums = 0;
		const shape = JSON.stringify(branch, (key, value: unknown) => {
			if (key !== 'enum' || !Array.isArray(value)) return value;
			enums += 1;
			value.forEach((entry) => values.add(String(entry)));
			return [];
		});
		if (enums !== 1) return branches;
		shapes.add(shape);
	}
	const [shape] = shapes;
	if (shapes.size !== 1 || shape === undefined) return branches;
	return [
		JSON.parse(shape, (key, value: unknown) => (key === 'enum' ? [...values] : value)) as Schema,
	];
}

/** A reference and its sibling keywords, which some files write as two schemas, become one schema. */
function joinAll(branches: readonly Schema[]): readonly Schema[] {
	const [first, ...others] = branches.filter((branch) => Object.keys(branch).length > 0);
	if (!first) return [];
	const joined: Schema[] = [first];
	for (const branch of others) {
		const target = joined[0];
		if (!target.$ref || branch.$ref || !canTakeIn(target, branch)) return [first, ...others];
		joined[0] = { ...target, ...branch };
	}
	return joined;
}

/** Whether two schemas do not contradict each other. */
const canTakeIn = (target: Schema, branch: Schema): boolean =>
	Object.entries(branch).every(
		([key, value]) => !(key in target) || target[key as keyof Schema] === value,
	);
