import { factsOf } from '../load.mts';
import { isReadOnly, schemaName, shapeOf, target, type Shape } from '../schema.mts';
import {
	LIMITS,
	type ContractOperation,
	type Facts,
	type Limit,
	type Parameter,
	type Schema,
} from '../types.mts';

/**
 * What a caller may send at a place: a schema without `$ref`, `allOf`, alternatives and what PayPal
 * sets.
 */
export type RequestSchema = Pick<Schema, Limit | 'required'> & {
	/** Missing if PayPal leaves it open */
	readonly type?: NonNullable<Schema['type']>;
	readonly properties?: Readonly<Record<string, RequestSchema | SchemaName>>;
	readonly items?: RequestSchema | SchemaName;
};

/** The name of a schema in the same facts file. */
export type SchemaName = string;

/** The parts of a request: parameters by their location, the body, and uploaded files. */
export type RequestPart = Parameter['in'] | 'body' | 'file';

/** What a caller may send with one operation. */
export interface RequestFacts {
	readonly method: string;
	readonly path: string;
	/** The name of the facts file */
	readonly spec: string;
	readonly encoding?: 'form' | { readonly multipart: string };
	readonly parts: Readonly<Partial<Record<RequestPart, RequestSchema | SchemaName>>>;
}

/** Everything that a caller may send. */
export interface AllRequests {
	/** By PayPal's operation ID; by `file/ID` where two files have the same one */
	readonly operations: Readonly<Record<string, RequestFacts>>;
	/** By the name of the facts file, and PayPal's name of the schema */
	readonly schemas: Readonly<Record<string, Readonly<Record<SchemaName, RequestSchema>>>>;
}

/** Flattens what a caller may send with each of these operations. */
export function requestsOf(operations: readonly ContractOperation[]): AllRequests {
	const ids = operations.map(({ id }) => id);
	const isTwice = (id: string): boolean => ids.indexOf(id) !== ids.lastIndexOf(id);
	const schemas: Record<string, Record<string, RequestSchema>> = {};
	const byId = operations.map((operation) => {
		const { spec, id } = operation;
		schemas[spec] ??= {};
		return [
			isTwice(id) ? `${spec}/${id}` : id,
			requestOf(operation, flattener(factsOf(operation), schemas[spec])),
		] as const;
	});
	return {
		operations: sorted(Object.fromEntries(byId)),
		schemas: Object.fromEntries(
			Object.entries(schemas)
				.filter(([, named]) => Object.keys(named).length > 0)
				.map(([spec, named]) => [spec, sorted(named)]),
		),
	};
}

const sorted = <T,>(record: Readonly<Record<string, T>>): Record<string, T> =>
	Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

type Flatten = (schema: Schema) => RequestSchema | SchemaName;

function requestOf(operation: ContractOperation, flatten: Flatten): RequestFacts {
	const { method, path, spec, parameters } = operation;
	const located = (location: Parameter['in']) => {
		const own = parameters.filter((parameter) => parameter.in === location);
		return own.length === 0 ? {} : { [location]: parametersAsObject(own, flatten) };
	};
	const { encoding, parts } = bodyOf(operation, flatten);
	return {
		method,
		path,
		spec,
		...(encoding && { encoding }),
		parts: { ...located('path'), ...located('query'), ...located('header'), ...parts },
	};
}

function parametersAsObject(parameters: readonly Parameter[], flatten: Flatten): RequestSchema {
	const required = parameters.filter((each) => each.required).map(({ name }) => name);
	return {
		type: 'object',
		...(required.length > 0 && { required }),
		properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, flatten(schema)])),
	};
}

/**
 * The body, and how it is encoded. In a multipart body, the JSON part is the body, and the
 * other parts are files.
 */
function bodyOf(
	operation: ContractOperation,
	flatten: Flatten,
): Pick<RequestFacts, 'encoding' | 'parts'> {
	const [mediaType, schema] = Object.entries(operation.body?.content ?? {})[0] ?? [];
	if (!mediaType || !schema) return { parts: {} };
	if (!mediaType.startsWith('multipart/')) {
		return {
			...(mediaType === 'application/x-www-form-urlencoded' && { encoding: 'form' }),
			parts: { body: flatten(schema) },
		};
	}
	const facts = factsOf(operation);
	const { properties = {}, required = [] } = shapeOf(facts, schema);
	const isFile = (part: Schema): boolean => shapeOf(facts, part).format === 'binary';
	const files = Object.entries(properties).filter(([, part]) => isFile(part));
	const [json, ...others] = Object.entries(properties).filter(([, part]) => !isFile(part));
	if (json === undefined || others.length > 0) {
		throw new Error(`${operation.id}: a multipart body has one part with JSON`);
	}
	const needed = files.map(([name]) => name).filter((name) => required.includes(name));
	return {
		encoding: { multipart: json[0] },
		parts: {
			body: flatten(json[1]),
			file: {
				type: 'object',
				...(needed.length > 0 && { required: needed }),
				properties: Object.fromEntries(files.map(([name, part]) => [name, flatten(part)])),
			},
		},
	};
}

const ANNOTATIONS = new Set(['$ref', 'deprecated', 'default', 'nullable', 'source', 'uncertain']);

/**
 * Returns the function that flattens schemas of these facts.
 * @param named collects the schemas that are referred to by name
 */
function flattener(facts: Facts, named: Record<SchemaName, RequestSchema>): Flatten {
	const flatten: Flatten = (schema) => {
		const isName = schema.$ref && Object.keys(schema).every((key) => ANNOTATIONS.has(key));
		if (!schema.$ref || !isName) return flattenShape(shapeOf(facts, schema));
		const name = schemaName(schema.$ref);
		if (!(name in named)) {
			// Added first, so that recursion ends at a schema that contains itself
			named[name] = {};
			named[name] = flattenShape(shapeOf(facts, target(facts, schema.$ref)));
		}
		return name;
	};

	const flattenShape = (shape: Shape): RequestSchema => {
		const properties = propertiesOf(shape);
		const names = Object.keys(properties);
		const required = (shape.required ?? []).filter((name) => names.includes(name));
		const limits = (['type', ...LIMITS] as const)
			.filter((key) => shape[key] !== undefined)
			.map((key) => [key, shape[key]] as const);
		return {
			...Object.fromEntries(limits),
			...(names.length > 0 && { type: 'object' as const }),
			...(required.length > 0 && { required }),
			...(names.length > 0 && {
				properties: Object.fromEntries(
					names.map((name) => [name, flatten(properties[name] ?? {})]),
				),
			}),
			...(shape.items && { items: flatten(shape.items) }),
		};
	};

	/** Those of the schema itself, and those of its alternatives. */
	const propertiesOf = ({ properties = {}, alternatives }: Shape): Record<string, Schema> => {
		const ofAlternatives = alternatives
			.flat()
			.flatMap((branch) => Object.entries(propertiesOf(shapeOf(facts, branch))));
		const all = [...ofAlternatives, ...Object.entries(properties)];
		return Object.fromEntries(all.filter(([, property]) => !isReadOnly(facts, property)));
	};

	return flatten;
}
