import {
	checkRequest,
	contract,
	type ContractOperation,
	type Schema,
} from '../../contract/index.mts';
import { factsOf } from '../../contract/load.mts';
import { shapeOf } from '../../contract/schema.mts';

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** A path segment that selects an entry of a list: a number, the end, or PayPal's `@reference_id=='default'`. */
const picksEntry = (step: string): boolean => /^(?:\d+|-|@.*)$/.test(step);

/** Every schema that may apply at a path below another one. */
function schemasAt(
	operation: ContractOperation,
	schema: Schema,
	[step, ...rest]: readonly string[],
): Schema[] {
	if (step === undefined) return [schema];
	const { items, properties = {}, alternatives } = shapeOf(factsOf(operation), schema);
	const next = items !== undefined && picksEntry(step) ? items : properties[step];
	return [
		...(next === undefined ? [] : schemasAt(operation, next, rest)),
		...alternatives.flat().flatMap((branch) => schemasAt(operation, branch, [step, ...rest])),
	];
}

/** Schemas of the record that a JSON Patch changes: as it is created, as it is returned. */
function recordsOf({ path, spec }: ContractOperation): Schema[] {
	const parent = path.replace(/\/\{\w+\}$/, '');
	// Trackers of orders are created at another path than they are changed at.
	const makers = new Set([parent, parent.replace(/\/trackers$/, '/track')]);
	return contract.operations
		.filter((each) => each.spec === spec)
		.flatMap((each) => {
			if (each.method === 'POST' && makers.has(each.path)) {
				return Object.values(each.body?.content ?? {});
			}
			const response = each.method === 'GET' && each.path === path && each.responses['200'];
			return response ? [response] : [];
		});
}

/**
 * Checks the values of a JSON Patch, which the contract's operation does not describe, against the
 * record that they change.
 *
 * @param isFree whether a path is intentionally not described
 * @returns the problems, one entry per change
 */
export function patchProblems(
	operation: ContractOperation,
	body: unknown,
	isFree: (path: string) => boolean,
): string[] {
	if (operation.method !== 'PATCH' || !Array.isArray(body)) return [];
	return body.filter(isObject).flatMap(({ path, value }) => {
		const pointer = String(path);
		if (value === undefined || isFree(pointer)) return [];
		const steps = pointer.split('/').slice(1);
		const schemas = recordsOf(operation).flatMap((record) => schemasAt(operation, record, steps));
		if (schemas.length === 0) return [`${pointer} is no place in the record`];
		const verdicts = schemas.map((schema) =>
			checkRequest(
				{ ...operation, parameters: [], body: { content: { 'application/json': schema } } },
				{ body: value, contentType: 'application/json' },
				{ strict: true },
			),
		);
		const [best = []] = verdicts.sort((left, right) => left.length - right.length);
		return best.map(({ field, rule, description }) => `${pointer}${field}: ${rule} ${description}`);
	});
}
