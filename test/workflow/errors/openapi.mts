import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An error response of PayPal's OpenAPI files: an example, or a response derived from the schema of an issue. */
export interface SampleError {
	method: string;
	path: string;
	status: number;
	body: Record<string, unknown>;
	source: string;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const FOLDERS = ['paypal-openapi', 'paypal-openapi-2026-07'];

/** PayPal's files are not part of the repository; developers keep them next to the checkout. */
const SHARED = join(__dirname, '../../../../shared');

/** Whether PayPal's OpenAPI files are available. */
export const hasOpenApi = (): boolean => FOLDERS.some((folder) => existsSync(join(SHARED, folder)));

const resolve = (file: Json, value: unknown): unknown => {
	let found = value;
	while (isObject(found) && typeof found.$ref === 'string') {
		found = found.$ref
			.slice(2)
			.split('/')
			.reduce<unknown>(
				(inner, key) => (isObject(inner) ? inner[key.replaceAll('~1', '/')] : undefined),
				file,
			);
	}
	return found;
};

/** The one value that a schema allows. */
const only = (schema: unknown): string | undefined =>
	isObject(schema) && Array.isArray(schema.enum) ? String(schema.enum[0]) : undefined;

interface Shape {
	name?: string;
	message?: string;
	issues: Json[];
}

/** The content of an error's schema: its name and message, and the details that it lists. */
function shapeOf(file: Json, given: unknown, shape: Shape = { issues: [] }): Shape {
	const schema = resolve(file, given);
	if (!isObject(schema)) return shape;
	const properties = isObject(schema.properties) ? schema.properties : {};
	shape.name ??= only(resolve(file, properties.name));
	shape.message ??= only(resolve(file, properties.message));
	const items = resolve(file, (resolve(file, properties.details) as Json | undefined)?.items);
	const branches = isObject(items)
		? [items, ...((items.anyOf ?? items.oneOf ?? []) as Json[])]
		: [];
	for (const branch of branches) {
		const { properties: own } = (resolve(file, branch) ?? {}) as { properties?: Json };
		const issue = only(own?.issue);
		if (issue === undefined) continue;
		const detail: Json = { issue };
		for (const name of ['description', 'field', 'value', 'location']) {
			const said = only(own?.[name]);
			if (said !== undefined) detail[name] = said;
		}
		shape.issues.push(detail);
	}
	for (const part of [schema.allOf, schema.oneOf, schema.anyOf].flat()) shapeOf(file, part, shape);
	return shape;
}

const isError = (value: unknown): value is Json =>
	isObject(value) && (typeof value.name === 'string' || typeof value.error === 'string');

/** Examples anywhere inside a response: whole bodies with a name and a debug ID. */
function examplesIn(value: unknown, found: Json[] = []): Json[] {
	if (Array.isArray(value)) for (const each of value) examplesIn(each, found);
	else if (isObject(value)) {
		if (isError(value) && ('debug_id' in value || 'details' in value)) found.push(value);
		else for (const each of Object.values(value)) examplesIn(each, found);
	}
	return found;
}

/** All error responses of one file. */
function errorsIn(file: Json, source: string): SampleError[] {
	const samples: SampleError[] = [];
	for (const [path, methods] of Object.entries(file.paths as Record<string, Json>)) {
		for (const [method, operation] of Object.entries(methods)) {
			if (!isObject(operation) || !isObject(operation.responses)) continue;
			for (const [code, given] of Object.entries(operation.responses)) {
				const status = Number(code);
				if (!(status >= 400)) continue;
				const response = resolve(file, given) as Json;
				const content = Object.values((response.content ?? {}) as Json) as Json[];
				const at = { method: method.toUpperCase(), path, status, source };
				for (const example of examplesIn(content.map((each) => [each.example, each.examples]))) {
					samples.push({ ...at, body: example });
				}
				for (const { schema } of content) {
					const { name = `HTTP ${code}`, message, issues } = shapeOf(file, schema);
					for (const detail of issues) {
						const body = { name, message, debug_id: 'b1d1f06c7246c', details: [detail] };
						samples.push({ ...at, body });
					}
				}
			}
		}
	}
	for (const samplesOf of Object.values((file['x-samples'] ?? {}) as Record<string, Json[]>)) {
		for (const { request, response } of samplesOf as Array<Record<string, Json>>) {
			const status = Number.parseInt(String(response?.status), 10);
			if (!(status >= 400) || !isObject(response?.body)) continue;
			const method = String(request?.method).toUpperCase();
			samples.push({ method, path: String(request?.path), status, source, body: response.body });
		}
	}
	return samples;
}

/** Every error response in PayPal's files, each once per operation. */
export function openApiErrors(): SampleError[] {
	const seen = new Map<string, SampleError>();
	for (const folder of FOLDERS.filter((each) => existsSync(join(SHARED, each)))) {
		for (const name of readdirSync(join(SHARED, folder))) {
			if (!name.endsWith('.json')) continue;
			const file = JSON.parse(readFileSync(join(SHARED, folder, name), 'utf8')) as Json;
			for (const sample of errorsIn(file, `${folder}/${name}`)) {
				const { method, path, status, body } = sample;
				const { debug_id: _, links: __, ...rest } = body;
				const key = JSON.stringify([method, path, status, rest]);
				if (!seen.has(key)) seen.set(key, sample);
			}
		}
	}
	return [...seen.values()];
}
