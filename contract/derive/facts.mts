import type { Facts, Operation, Parameter, Schema } from '../types.mts';
import { addIssueCodes, type Samples } from './issueCodes.mts';
import {
	compactSchema,
	isObject,
	listOf,
	objectOf,
	type Json,
	type JsonObject,
} from './schema.mts';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** PayPal's tag for calls that PayPal makes to the merchant: a client of PayPal's never makes them. */
const CALLBACK_TAG = 'externalcallback';

/**
 * Derives the facts of one OpenAPI 3.0 document: its operations, and the schemas they reach.
 * @param document the parsed file
 * @param source where it comes from; added to the facts unchanged
 * @param older facts of an older file, for the issue codes that the newer file mentions only in samples
 */
export function deriveFacts(document: JsonObject, source: Facts['source'], older?: Facts): Facts {
	const resolve = (node: Json | undefined): JsonObject => {
		const object = objectOf(node);
		return typeof object.$ref === 'string' ? resolve(lookUp(document, object.$ref)) : object;
	};
	const prefix = serverPath(document);

	const derived = Object.entries(objectOf(document.paths)).flatMap(([path, item]) =>
		methods.flatMap((method) => {
			const operation = objectOf(item)[method];
			if (!isObject(operation)) return [];
			if (listOf(operation.tags).includes(CALLBACK_TAG)) return [];
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
	const operations = derived.map(({ operation }) => operation);
	const facts = { source, operations, schemas: reachableSchemas(document, operations) };
	return older ? addIssueCodes(facts, older, derived) : facts;
}

interface Raw {
	operation: JsonObject;
	method: string;
	path: string;
	parameters: readonly JsonObject[];
	resolve: (node: Json | undefined) => JsonObject;
}

function deriveOperation({ operation, method, path, parameters, resolve }: Raw) {
	const requestBody = resolve(operation.requestBody);
	const content = Object.entries(objectOf(requestBody.content)).map(
		([mediaType, media]) => [mediaType, compactSchema(objectOf(media).schema)] as const,
	);
	const responses = Object.entries(objectOf(operation.responses)).map(
		([status, response]) => [status, resolve(response)] as const,
	);
	const facts: Operation = {
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
		responses: Object.fromEntries(
			responses.map(([status, response]) => [status, responseSchema(response)]),
		),
	};
	const samples: Samples = Object.fromEntries(
		responses.map(([status, response]) => [status, samplesOf(response, resolve)]),
	);
	return { operation: facts, samples };
}

/** The sample bodies of a response. */
const samplesOf = (response: JsonObject, resolve: Raw['resolve']): readonly JsonObject[] =>
	Object.values(objectOf(response.content))
		.flatMap((media) => Object.values(objectOf(objectOf(media).examples)))
		.map((sample) => objectOf(resolve(sample).value));

function deriveParameter(parameter: JsonObject): Parameter {
	// One parameter has its enum next to the schema instead of in it
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

/**
 * All media types of a response have the same schema in PayPal's files; anything else is an error
 * here.
 */
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
