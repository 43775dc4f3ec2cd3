import type { Facts, Operation, Parameter, Schema } from '../types.mts';
import { compactSchema, isObject, listOf, objectOf } from './schema.mts';
import type { Json, JsonObject } from './schema.mts';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/**
 * Derives the facts of one OpenAPI 3.0 document: its operations, and the schemas they reach.
 * @param document the parsed file
 * @param source where it comes from; goes into the facts as it is
 */
export function deriveFacts(document: JsonObject, source: Facts['source']): Facts {
	const resolve = (node: Json | undefined): JsonObject => {
		const object = objectOf(node);
		return typeof object.$ref === 'string' ? resolve(lookUp(document, object.$ref)) : object;
	};
	const prefix = serverPath(document);

	const operations = Object.entries(objectOf(document.paths)).flatMap(([path, item]) =>
		methods.flatMap((method) => {
			const operation = objectOf(item)[method];
			if (!isObject(operation)) return [];
			const shared = listOf(objectOf(item).parameters);
			return [
				deriveOperation({
					operation,
					method,
					// The reporting file has its server's path in its paths as well
					path: path.startsWith(`${prefix}/`) ? path : prefix + path,
					parameters: [...shared, ...listOf(operation.parameters)].map(resolve),
					resolve,
				}),
			];
		}),
	);
	return { source, operations, schemas: reachableSchemas(document, operations) };
}

type Raw = {
	operation: JsonObject;
	method: string;
	path: string;
	parameters: readonly JsonObject[];
	resolve: (node: Json | undefined) => JsonObject;
};

function deriveOperation({ operation, method, path, parameters, resolve }: Raw): Operation {
	const requestBody = resolve(operation.requestBody);
	const content = Object.entries(objectOf(requestBody.content)).map(
		([mediaType, media]) => [mediaType, compactSchema(objectOf(media).schema)] as const,
	);
	const responses = Object.entries(objectOf(operation.responses)).map(
		([status, response]) => [status, responseSchema(resolve(response))] as const,
	);
	return {
		id: String(operation.operationId),
		method: method.toUpperCase(),
		path,
		parameters: parameters.map(deriveParameter),
		...(content.length > 0 && {
			body: {
				...(requestBody.required === true && { required: true }),
				content: Object.fromEntries(content),
			},
		}),
		responses: Object.fromEntries(responses),
	};
}

function deriveParameter(parameter: JsonObject): Parameter {
	// One parameter has its enum beside the schema instead of in it
	const schema = { ...objectOf(parameter.schema) };
	const stray = parameter.enum === undefined ? {} : { enum: parameter.enum };
	return {
		name: String(parameter.name),
		in: parameter.in as Parameter['in'],
		...(parameter.required === true && { required: true }),
		...(parameter.deprecated === true && { deprecated: true }),
		schema: compactSchema({ ...schema, ...stray }),
	};
}

/** All media types of a response have one schema in PayPal's files; more would be an error here. */
function responseSchema(response: JsonObject): Schema | null {
	const schemas = Object.values(objectOf(response.content))
		.map((media) => objectOf(media).schema)
		.filter((schema) => schema !== undefined);
	if (new Set(schemas.map((schema) => JSON.stringify(schema))).size > 1) {
		throw new Error('A response has different schemas for its media types');
	}
	return schemas.length > 0 ? compactSchema(schemas[0]) : null;
}

function reachableSchemas(
	document: JsonObject,
	operations: readonly Operation[],
): Record<string, Schema> {
	const all = objectOf(objectOf(document.components).schemas);
	const reached: Record<string, Schema> = {};
	const visit = (text: string): void => {
		for (const [, name] of text.matchAll(/"\$ref":"#\/schemas\/([^"]+)"/g)) {
			if (name === undefined || name in reached) continue;
			if (all[name] === undefined) throw new Error(`No schema is called ${name}`);
			reached[name] = compactSchema(all[name]);
			visit(JSON.stringify(reached[name]));
		}
	};
	visit(JSON.stringify(operations));
	return Object.fromEntries(Object.entries(reached).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function lookUp(document: JsonObject, ref: string): Json | undefined {
	return ref
		.slice('#/'.length)
		.split('/')
		.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
		.reduce<Json | undefined>((node, key) => objectOf(node)[key], document);
}

/** The path that all of a file's servers have in common, without a slash at its end. */
function serverPath(document: JsonObject): string {
	const paths = listOf(document.servers).map((server) =>
		new URL(String(objectOf(server).url)).pathname.replace(/\/$/, ''),
	);
	return new Set(paths).size === 1 ? (paths[0] ?? '') : '';
}
