import {
	Ajv,
	type AnySchemaObject,
	type ErrorObject,
	type FuncKeywordDefinition,
	type ValidateFunction,
} from 'ajv';
import addFormats from 'ajv-formats';

import { isReadOnly, schemaName, shapeOf, type Shape } from '../schema.mts';
import { LIMITS, type Facts, type Schema } from '../types.mts';
import { formats } from './formats.mts';
import { generalIssues } from './issues.mts';

/**
 * How a body is checked. Requests: read-only properties are optional, and strict refuses them. Both:
 * strict refuses unknown and unsupported properties. Responses: strict limits error details to the
 * issues that the operation documents.
 */
export interface Mode {
	readonly side: 'request' | 'response';
	readonly strict: boolean;
}

type DataValidator = ReturnType<NonNullable<FuncKeywordDefinition['compile']>>;

const ajv = new Ajv({
	allErrors: true,
	verbose: true,
	// Compiling is expensive here, not checking: this halves it
	inlineRefs: false,
	code: { optimize: false },
	strictTypes: false,
	strictRequired: false,
	// PayPal's patterns are not written for the u flag
	unicodeRegExp: false,
	// The facts are our own, and a test compiles every one of them
	validateSchema: false,
});
addFormats(ajv, ['uri', 'date-time']);
for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);

// Replaces anyOf and oneOf, which would report the errors of every branch: this one reports those of
// the branch that is closest.
ajv.addKeyword({
	keyword: 'nearest',
	errors: 'full',
	compile(branches: AnySchemaObject[]) {
		const candidates = branches.map((branch) => ajv.compile(branch));
		const validate: DataValidator = (data: unknown, context) => {
			let fewest: ErrorObject[] | undefined;
			for (const candidate of candidates) {
				if (candidate(data)) return true;
				const errors = candidate.errors ?? [];
				if (!fewest || errors.length < fewest.length) fewest = errors;
			}
			const at = context?.instancePath ?? '';
			validate.errors = fewest?.map((error) => ({
				...error,
				instancePath: at + error.instancePath,
			}));
			return false;
		};
		return validate;
	},
});

const documents = new Set<string>();
const validators = new WeakMap<Schema, Map<string, ValidateFunction>>();

/**
 * The validator of a schema of these facts; compiled on first use, then cached.
 * @param spec the name of the facts
 */
export function validatorOf(
	facts: Facts,
	spec: string,
	schema: Schema,
	mode: Mode,
): ValidateFunction {
	const id = `contract:${spec}/${mode.side}${mode.strict ? '/strict' : ''}`;
	const known = validators.get(schema) ?? new Map<string, ValidateFunction>();
	validators.set(schema, known);
	const found = known.get(id);
	if (found) return found;

	const translate = translator(facts, id, mode);
	if (!documents.has(id)) {
		documents.add(id);
		const $defs = Object.entries(facts.schemas).map(([name, each]) => [name, translate(each)]);
		ajv.addSchema({ $id: id, $defs: Object.fromEntries($defs) as AnySchemaObject });
	}
	const validator = ajv.compile(translate(schema));
	known.set(id, validator);
	return validator;
}

const annotations = new Set(['$ref', 'readOnly', 'deprecated', 'default', 'source', 'uncertain']);

/** Returns a function that converts a schema of the facts to the one that Ajv uses in this mode. */
function translator(facts: Facts, id: string, mode: Mode): (schema: Schema) => AnySchemaObject {
	const isIgnored = (schema: Schema) => mode.side === 'request' && isReadOnly(facts, schema);

	const translate = (schema: Schema): AnySchemaObject => {
		if (schema.$ref && Object.keys(schema).every((key) => annotations.has(key))) {
			return { $ref: `${id}#/$defs/${encodeURIComponent(schemaName(schema.$ref))}` };
		}
		const { alternatives, ...shape } = shapeOf(facts, schema);
		if (alternatives.length === 0) return translateShape(shape);
		const branches = alternatives[0] ?? [];
		if (alternatives.length > 1) throw new Error('Two lists of alternatives at one place');
		// Each branch is merged with its parent schema, so that strict knows every property
		return { nearest: branches.map((branch) => translate({ allOf: [shape, branch] })) };
	};

	const translateShape = (shape: Omit<Shape, 'alternatives'>): AnySchemaObject => {
		// Any value is valid for a file: its content is up to the server
		if (shape.format === 'binary') return {};
		const { items, additionalProperties: more, required = [] } = shape;
		const properties = { ...shape.properties, ...(!mode.strict && shape.unsupported) };
		const needed = required.filter((name) => {
			const property = properties[name];
			return !property || !isIgnored(property);
		});
		const closed = more === false || (mode.strict && shape.properties !== undefined);
		return {
			...scalarsOf(shape),
			...(needed.length > 0 && { required: needed }),
			...(shape.properties && {
				properties: Object.fromEntries(
					Object.entries(properties).map(([name, property]) => [
						name,
						isIgnored(property) ? !mode.strict : translateProperty(name, property),
					]),
				),
			}),
			...(items && { items: translate(items) }),
			...(typeof more === 'object' && { additionalProperties: translate(more) }),
			...(closed && typeof more !== 'object' && { additionalProperties: false }),
		};
	};

	const translateProperty = (name: string, property: Schema): AnySchemaObject => {
		const { enum: documented, ...open } = translate(property);
		if (!documented || name !== 'issue' || mode.side === 'request') return translate(property);
		const issues = [...(documented as readonly string[]), ...generalIssues];
		return mode.strict ? { ...open, enum: [...new Set(issues)] } : open;
	};

	return translate;
}

const scalarKeywords = ['type', ...LIMITS, 'nullable'] as const;

const scalarsOf = (shape: Omit<Shape, 'alternatives'>): AnySchemaObject =>
	Object.fromEntries(
		scalarKeywords.filter((key) => shape[key] !== undefined).map((key) => [key, shape[key]]),
	);
