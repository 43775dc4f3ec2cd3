import fc from 'fast-check';

import type { ContractOperation } from '../../contract/index.mts';
import { factsOf } from '../../contract/load.mts';
import { shapeOf } from '../../contract/schema.mts';
import type { Facts, Schema } from '../../contract/types.mts';

const texts = fc.constantFrom('some text', '2026-02-03T04:05:06Z', '10.00', 'EUR');

function values(facts: Facts, schema: Schema, within: readonly object[]): fc.Arbitrary<unknown> {
	const { alternatives, ...shape } = shapeOf(facts, schema);
	const inside = [...within, shape.properties ?? {}];
	const [branches = []] = alternatives;
	if (branches.length > 0) {
		return fc.oneof(...branches.map((branch) => values(facts, { allOf: [shape, branch] }, within)));
	}
	switch (shape.type) {
		case 'object': {
			const { properties = {} } = shape;
			if (within.includes(properties)) return fc.constant(undefined);
			const members = Object.entries(properties).map(([name, each]) => [
				name,
				values(facts, each, inside),
			]);
			// All properties at the top level, some of those below it.
			const whole = within.length === 0 ? {} : { requiredKeys: [] };
			return fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>, whole);
		}
		case 'array':
			return fc.array(values(facts, shape.items ?? {}, within), { minLength: 1, maxLength: 2 });
		case 'string':
			return shape.enum ? fc.constantFrom(...shape.enum) : texts;
		case 'integer':
			return fc.integer({ min: 1, max: 3 });
		case 'number':
			return fc.constantFrom(0.5, 2);
		case 'boolean':
			return fc.boolean();
		default:
			return fc.constantFrom('anything', true, 3, null);
	}
}

/**
 * Responses of PayPal to a successful call of an operation, as the contract describes them. Some
 * nested properties are left out, as PayPal does; patterns and lengths are ignored.
 *
 * @param count how many; every call returns the same ones
 */
export function responsesTo(operation: ContractOperation, count: number): unknown[] {
	const facts = factsOf(operation);
	const bodies = Object.entries(operation.responses).flatMap(([status, schema]) =>
		status.startsWith('2') && schema !== null ? [values(facts, schema, [])] : [],
	);
	if (bodies.length === 0) return [undefined];
	return fc.sample(fc.oneof(...bodies), { numRuns: count, seed: 1 });
}
