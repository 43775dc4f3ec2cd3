import { factsOf } from '../load.mts';
import { shapeOf } from '../schema.mts';
import type {
	ContractOperation,
	Parameter,
	RequestToCheck,
	Rule,
	Schema,
	Strictness,
	Violation,
} from '../types.mts';
import { validatorOf } from './compile.mts';
import { documentedIssues } from './documentedIssues.mts';
import { issueFor, toViolations } from './issues.mts';

type Location = Parameter['in'];
type Values = NonNullable<RequestToCheck['query']>;

/**
 * Checks a request against the facts of its operation.
 * @returns the violations, one entry for each cause; empty if there are none
 */
export function checkRequest(
	operation: ContractOperation,
	request: RequestToCheck,
	{ strict = false }: Strictness = {},
): Violation[] {
	const { pathParameters = {}, query = {}, headers = {} } = request;
	return [
		...checkParameters(operation, 'path', pathParameters, false),
		...checkParameters(operation, 'query', query, strict),
		...checkParameters(operation, 'header', headers, false),
		...checkBody(operation, request, strict),
	];
}

type ParameterSchema = Schema & Required<Pick<Schema, 'properties' | 'required'>>;

const parameterSchemas = new WeakMap<ContractOperation, Map<Location, ParameterSchema>>();

/** An object's own value for an untrusted name, such as `constructor`. */
const own = <T,>(object: Readonly<Record<string, T>>, name: string): T | undefined =>
	Object.hasOwn(object, name) ? object[name] : undefined;

const keyOf = (name: string, location: Location): string =>
	location === 'header' ? name.toLowerCase() : name;

/** All parameters of one location as one schema, so that they are checked as a body is. */
function parameterSchema(operation: ContractOperation, location: Location): ParameterSchema {
	const byLocation = parameterSchemas.get(operation) ?? new Map<Location, ParameterSchema>();
	parameterSchemas.set(operation, byLocation);
	const found = byLocation.get(location);
	if (found) return found;
	const parameters = operation.parameters.filter((parameter) => parameter.in === location);
	const schema: ParameterSchema = {
		type: 'object',
		properties: Object.fromEntries(
			parameters.map(({ name, schema: each }) => [keyOf(name, location), each]),
		),
		required: parameters
			.filter(({ required }) => required)
			.map(({ name }) => keyOf(name, location)),
	};
	byLocation.set(location, schema);
	return schema;
}

function checkParameters(
	operation: ContractOperation,
	location: Location,
	values: Values,
	strict: boolean,
): Violation[] {
	const facts = factsOf(operation);
	const schema = parameterSchema(operation, location);
	const given = Object.entries(values).flatMap(([name, value]) => {
		const parameter = own(schema.properties, name);
		if (value === undefined || (!parameter && !strict)) return [];
		return [[name, parameter ? typed(value, shapeOf(facts, parameter).type) : value] as const];
	});
	// Most operations have nothing to check here, so they need no validator
	if (schema.required.length + given.length === 0) return [];
	const validate = validatorOf(facts, operation.spec, schema, { side: 'request', strict });
	if (validate(Object.fromEntries(given))) return [];
	return toViolations(validate.errors ?? [], location, documentedIssues(operation, 400)).map(
		(violation) => ({ ...violation, field: declaredName(operation, location, violation.field) }),
	);
}

const declaredName = (operation: ContractOperation, location: Location, key: string): string =>
	operation.parameters.find((each) => each.in === location && keyOf(each.name, location) === key)
		?.name ?? key;

/** Text converted to the expected type; unchanged if it cannot be converted. */
function typed(value: string | readonly string[], type: Schema['type']): unknown {
	if (typeof value !== 'string') return value;
	if (type === 'integer' && /^-?\d+$/.test(value)) return Number(value);
	if (type === 'number' && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
	if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
	return value;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function checkBody(
	operation: ContractOperation,
	{ body, contentType }: RequestToCheck,
	strict: boolean,
): Violation[] {
	const issues = documentedIssues(operation, 400);
	const one = (rule: Rule, description: string, at: Partial<Violation> = {}): Violation[] => [
		{ location: 'body', field: '/', rule, issue: issueFor(rule, issues), description, ...at },
	];
	if (!operation.body) {
		const isEmpty = body === undefined || (isRecord(body) && Object.keys(body).length === 0);
		return strict && !isEmpty ? one('unknown', 'Takes no body') : [];
	}
	const { content, required } = operation.body;
	const mediaType =
		contentType?.split(';')[0]?.trim().toLowerCase() ?? Object.keys(content)[0] ?? '';
	const facts = factsOf(operation);
	const mode = { side: 'request', strict } as const;

	if (body === undefined) {
		const isOptional = Object.values(content).some((schema) =>
			validatorOf(facts, operation.spec, schema, mode)({}),
		);
		return required || !isOptional ? one('body', 'A body is required, and missing') : [];
	}
	const schema = own(content, mediaType);
	if (!schema) {
		return one('media-type', `Must be one of ${Object.keys(content).join(', ')}`, {
			location: 'header',
			field: 'Content-Type',
			value: mediaType,
		});
	}
	const { type, properties = {} } = shapeOf(facts, schema);
	if (typeof body === 'string' && type !== 'string') return one('malformed', 'Is not valid JSON');

	// A multipart body either declares its parts, or has its JSON in a part called input
	const isMultipart = mediaType.startsWith('multipart/');
	const hidesJson = isMultipart && !('input' in properties) && isRecord(body) && 'input' in body;
	const validate = validatorOf(facts, operation.spec, schema, mode);
	if (validate(hidesJson ? body.input : body)) return [];
	return toViolations(validate.errors ?? [], 'body', issues).map((violation) =>
		isMultipart && violation.field.startsWith('/input/')
			? { ...violation, field: violation.field.slice('/input'.length) }
			: violation,
	);
}
