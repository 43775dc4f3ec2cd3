import type { AllRequests, RequestPart, RequestSchema, SchemaName } from './requests.mts';

/** The path to a schema: the operation's ID, the part, and the properties from there. */
type Way = readonly string[];

/** A type, as the text by which others refer to it. */
type TypeName = string;

/** How a schema is written as a type of one kind. */
interface Dialect {
	/** By the type in PayPal's files; `any` if they leave it open */
	readonly scalars: Readonly<Record<NonNullable<RequestSchema['type']> | 'any', string>>;
	readonly file: string;
	readonly options: (codes: string) => string;
	readonly list: (item: TypeName) => string;
	/** What every interface extends */
	readonly base: string;
	/** Whether a property that PayPal does not require is optional */
	readonly hasOptional: boolean;
}

/** Types of places in a request: accessing a property returns the place below. */
const PLACES: Dialect = {
	scalars: {
		string: 'StringAt',
		integer: 'NumberAt',
		number: 'NumberAt',
		boolean: 'BooleanAt',
		object: 'ObjectAt',
		array: 'ListAt<AnyAt>',
		any: 'AnyAt',
	},
	file: 'FileAt',
	options: (codes) => `OptionsAt<${codes}>`,
	list: (item) => `ListAt<${item}>`,
	base: ' extends ObjectAt',
	hasOptional: false,
};

/** Types of the values themselves. */
const VALUES: Dialect = {
	scalars: {
		string: 'string',
		integer: 'number',
		number: 'number',
		boolean: 'boolean',
		object: 'object',
		array: 'readonly unknown[]',
		any: 'unknown',
	},
	file: 'unknown',
	options: (codes) => codes,
	list: (item) => `ReadonlyArray<${item}>`,
	base: '',
	hasOptional: true,
};

/** The types of all places in requests, as the text of the node's `types.d.ts`. */
export function typesOf({ operations, schemas }: AllRequests): string {
	const { declarations, typeOf } = typeWriter(schemas, PLACES);
	const entries = Object.entries(operations).map(([id, { spec, parts }]) => {
		const members = PARTS.map((part) => {
			const schema = parts[part];
			return `${part}: ${schema === undefined ? 'NoPlaces' : typeOf(schema, spec, [id, part])}`;
		});
		return `\treadonly ${quoted(id)}: {\n${members.map((each) => `\t\treadonly ${each};\n`).join('')}\t};`;
	});
	return [
		`${MADE}\nimport type { AnyAt, BooleanAt, FileAt, ListAt, NoPlaces, NumberAt, ObjectAt, OptionsAt, StringAt } from './place';`,
		...declarations,
		`/** The places of each operation's request, by PayPal's operation ID. */\nexport interface Operations {\n${entries.join('\n')}\n}\n`,
	].join('\n\n');
}

/** The types of the bodies of requests, as the text of `contract/generated/bodies.d.mts`. */
export function bodyTypesOf({ operations, schemas }: AllRequests): string {
	const { declarations, typeOf } = typeWriter(schemas, VALUES);
	const entries = Object.entries(operations).flatMap(
		([
			id,
			{
				spec,
				parts: { body },
			},
		]) =>
			body === undefined ? [] : [`\treadonly ${quoted(id)}: ${typeOf(body, spec, [id, 'body'])};`],
	);
	return [
		MADE,
		...declarations,
		`/** What a caller may send as the body of each operation's request, by PayPal's operation ID. */\nexport interface RequestBodies {\n${entries.join('\n')}\n}\n`,
	].join('\n\n');
}

/**
 * Writes types of schemas. They are named by the first path to them, since PayPal's own schema names
 * change between versions of its files; schemas of the same form share a type.
 * @returns the declarations, which grow with each use of `typeOf`
 */
function typeWriter(schemas: AllRequests['schemas'], dialect: Dialect) {
	const declarations: string[] = [];
	const byForm = new Map<string, TypeName>();
	const names = new Set<TypeName>();

	/** The type of this form, declared when it is new. */
	const declare = (way: Way, form: string, declaration: (name: TypeName) => string): TypeName => {
		const known = byForm.get(form);
		if (known !== undefined) return known;
		const name = pascalCase(way);
		if (names.has(name)) throw new Error(`Two types are called ${name}`);
		names.add(name);
		byForm.set(form, name);
		declarations.push(declaration(name));
		return name;
	};

	const typeOf = (schema: RequestSchema | SchemaName, spec: string, way: Way): TypeName => {
		if (typeof schema === 'string') return typeOf(named(schemas, spec, schema), spec, way);
		if (schema.enum && schema.enum.length <= MAX_CODES) {
			const codes = schema.enum.map(quoted).join(' | ');
			return declare(way, codes, (name) => `export type ${name} = ${dialect.options(codes)};`);
		}
		if (schema.format === 'binary') return dialect.file;
		if (schema.items) return dialect.list(typeOf(schema.items, spec, [...way, 'each']));
		if (schema.properties) return objectType(schema, schema.properties, spec, way);
		return dialect.scalars[schema.type ?? 'any'];
	};

	const objectType = (
		{ required = [] }: RequestSchema,
		properties: NonNullable<RequestSchema['properties']>,
		spec: string,
		way: Way,
	): TypeName => {
		const members = Object.entries(properties).map(([property, schema]) => {
			const mark = dialect.hasOptional && !required.includes(property) ? '?' : '';
			return `\treadonly ${key(property)}${mark}: ${typeOf(schema, spec, [...way, property])};`;
		});
		const body = members.join('\n');
		const declaration = (name: TypeName): string =>
			`export interface ${name}${dialect.base} {\n${body}\n}`;
		return declare(way, body, declaration);
	};

	return { declarations, typeOf };
}

export const PARTS: readonly RequestPart[] = ['path', 'query', 'header', 'body', 'file'];

const MADE = "// Made by `npm run contract` from PayPal's facts in contract/. Do not edit.";

/** Longer lists (carriers, categories) are not written as unions: no source code names their values. */
const MAX_CODES = 100;

function named(
	schemas: AllRequests['schemas'],
	spec: string,
	name: SchemaName,
): RequestSchema | SchemaName {
	const schema = schemas[spec]?.[name];
	if (schema === undefined) throw new Error(`${spec} has no schema called ${name}`);
	return schema;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const key = (name: string): string => (/^\w+$/.test(name) ? name : quoted(name));

/** `captures.refund`, `body`, `note_to_payer` as `CapturesRefundBodyNoteToPayer`. */
const pascalCase = (way: Way): string =>
	way
		.join(' ')
		.split(/[^a-zA-Z0-9]+/)
		.filter((word) => word !== '')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join('');
