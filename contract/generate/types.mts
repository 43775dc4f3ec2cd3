import type { AllRequests, RequestPart, RequestSchema, SchemaName } from './requests.mts';

/** Everything on the way to a schema: the operation's ID, the part, and the properties from there. */
type Way = readonly string[];

/** A type, as the text by which others refer to it. */
type TypeName = string;

/**
 * The types of all places in requests, as the text of `types.d.ts`. Types are named by the first way to
 * them, since PayPal's own names of schemas change from one version of its files to the next; what has
 * the same form is one type.
 */
export function typesOf({ operations, schemas }: AllRequests): string {
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
			return declare(way, codes, (name) => `export type ${name} = OptionsAt<${codes}>;`);
		}
		if (schema.format === 'binary') return 'FileAt';
		if (schema.items) return `ListAt<${typeOf(schema.items, spec, [...way, 'each'])}>`;
		if (schema.properties) return objectType(schema.properties, spec, way);
		return SCALARS[schema.type ?? 'any'];
	};

	const objectType = (
		properties: NonNullable<RequestSchema['properties']>,
		spec: string,
		way: Way,
	): TypeName => {
		const members = Object.entries(properties).map(
			([property, schema]) =>
				`\treadonly ${key(property)}: ${typeOf(schema, spec, [...way, property])};`,
		);
		const body = members.join('\n');
		return declare(way, body, (name) => `export interface ${name} extends ObjectAt {\n${body}\n}`);
	};

	const entries = Object.entries(operations).map(([id, { spec, parts }]) => {
		const members = PARTS.map((part) => {
			const schema = parts[part];
			return `${part}: ${schema === undefined ? 'NoPlaces' : typeOf(schema, spec, [id, part])}`;
		});
		return `\treadonly ${quoted(id)}: {\n${members.map((each) => `\t\treadonly ${each};\n`).join('')}\t};`;
	});

	return [
		HEADER,
		...declarations,
		`/** The places of each operation's request, by PayPal's operation ID. */\nexport interface Operations {\n${entries.join('\n')}\n}\n`,
	].join('\n\n');
}

export const PARTS: readonly RequestPart[] = ['path', 'query', 'header', 'body', 'file'];

const HEADER = [
	"// Made by `npm run contract` from PayPal's facts in contract/. Do not edit.",
	"import type { AnyAt, BooleanAt, FileAt, ListAt, NoPlaces, NumberAt, ObjectAt, OptionsAt, StringAt } from './place';",
].join('\n');

/** Of longer lists (carriers, categories) nobody names a code in the source. */
const MAX_CODES = 100;

const SCALARS = {
	string: 'StringAt',
	integer: 'NumberAt',
	number: 'NumberAt',
	boolean: 'BooleanAt',
	object: 'ObjectAt',
	array: 'ListAt<AnyAt>',
	any: 'AnyAt',
} as const;

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
