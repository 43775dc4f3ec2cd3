import { readFileSync, readdirSync } from 'node:fs';
import { overlay } from './overlay.mts';
import type { Overlay } from './overlay.mts';
import type { ContractOperation, Facts, Operation, Schema } from './types.mts';

/** All facts, by the name of their file without `.json`, the overlay applied. */
export const specs: ReadonlyMap<string, Facts> = new Map(
	['./facts/', './facts-by-hand/'].flatMap((folder) => {
		const url = new URL(folder, import.meta.url);
		return readdirSync(url)
			.filter((file) => file.endsWith('.json'))
			.sort()
			.map((file) => {
				const spec = file.slice(0, -'.json'.length);
				const facts = JSON.parse(readFileSync(new URL(file, url), 'utf8')) as Facts;
				return [spec, applyOverlay(facts, overlay[spec] ?? {})] as const;
			});
	}),
);

export const operations: readonly ContractOperation[] = [...specs].flatMap(([spec, facts]) =>
	facts.operations.map((operation) => ({ spec, ...operation })),
);

/** The facts that an operation stands in. */
export function factsOf(operation: ContractOperation): Facts {
	const facts = specs.get(operation.spec);
	if (!facts) throw new Error(`There are no facts called ${operation.spec}`);
	return facts;
}

/**
 * Corrects facts.
 * Throws when an entry speaks of something that is not there: then PayPal changed its file.
 */
export function applyOverlay(facts: Facts, { operations, schemas, added }: Overlay): Facts {
	const corrected = { ...facts.schemas, ...added };
	for (const [name, schema] of Object.entries(schemas ?? {})) {
		const before = facts.schemas[name];
		if (!before) throw new Error(`The overlay corrects a schema that is not there: ${name}`);
		corrected[name] = mergeSchema(before, schema);
	}
	const left = new Map(Object.entries(operations ?? {}));
	const result = facts.operations.map((operation) => {
		const key = `${operation.method} ${operation.path}`;
		const correction = left.get(key);
		left.delete(key);
		return correction ? mergeOperation(operation, correction) : operation;
	});
	const [unknown] = left.keys();
	if (unknown) throw new Error(`The overlay corrects an operation that is not there: ${unknown}`);
	return { ...facts, operations: result, schemas: corrected };
}

const mergeSchema = (before: Schema, correction: Schema): Schema => ({
	...before,
	...correction,
	...(correction.properties && {
		properties: { ...before.properties, ...correction.properties },
	}),
});

function mergeOperation(
	operation: Operation,
	correction: NonNullable<Overlay['operations']>[string],
): Operation {
	const left = new Map(Object.entries(correction.parameters ?? {}));
	const parameters = operation.parameters.map((parameter) => {
		const patch = left.get(parameter.name);
		left.delete(parameter.name);
		return { ...parameter, ...patch };
	});
	const [unknown] = left.keys();
	if (unknown) throw new Error(`${operation.id} has no parameter ${unknown} to correct`);
	return {
		...operation,
		parameters,
		...(correction.body && { body: correction.body }),
		responses: { ...operation.responses, ...correction.responses },
	};
}
