import { issueCodes } from '../issueCodes.mts';
import { ref } from '../schema.mts';
import type { Facts, Operation, Schema } from '../types.mts';
import { listOf, objectOf, type JsonObject } from './schema.mts';

/** The sample bodies of an operation's responses, by status. */
export type Samples = Readonly<Record<string, readonly JsonObject[]>>;

/**
 * Adds issue codes where an older file lists them in the schema of a response and the newer file only
 * in samples: those of the older file, and those of the samples.
 * @param facts what the newer file says
 * @param older what the older file says
 * @param samples for each operation of `facts`, the samples of its responses
 */
export function addIssueCodes(
	facts: Facts,
	older: Facts,
	samples: ReadonlyArray<{ readonly operation: Operation; readonly samples: Samples }>,
): Facts {
	const added: Record<string, Schema> = {};
	const operations = samples.map(({ operation, samples: byStatus }) => {
		const before = older.operations.find(
			({ method, path }) => method === operation.method && path === operation.path,
		);
		const responses = Object.entries(operation.responses).map(([status, schema]) => {
			const known = codesOf(older, before?.responses[status]);
			if (!schema || known.length === 0 || codesOf(facts, schema).length > 0) {
				return [status, schema] as const;
			}
			const name = `${operation.id}-${status}`;
			added[name] = errorWith([...known, ...(byStatus[status] ?? []).flatMap(sampledCodes)]);
			return [status, { allOf: [schema, ref(name)] }] as const;
		});
		return { ...operation, responses: Object.fromEntries(responses) };
	});
	const schemas = Object.entries({ ...facts.schemas, ...added });
	return {
		...facts,
		operations,
		schemas: Object.fromEntries(schemas.sort(([a], [b]) => (a < b ? -1 : 1))),
	};
}

const codesOf = (facts: Facts, schema: Schema | null | undefined): readonly string[] =>
	schema ? issueCodes(facts, schema) : [];

const sampledCodes = (sample: JsonObject): readonly string[] =>
	listOf(sample.details).flatMap((detail) => {
		const { issue } = objectOf(detail);
		return typeof issue === 'string' ? [issue] : [];
	});

const errorWith = (codes: readonly string[]): Schema => ({
	type: 'object',
	properties: {
		details: {
			type: 'array',
			items: {
				type: 'object',
				properties: { issue: { type: 'string', enum: [...new Set(codes)] } },
			},
		},
	},
});
