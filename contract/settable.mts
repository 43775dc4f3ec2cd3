import { factsOf } from './load.mts';
import { shapeOf } from './schema.mts';
import type { ContractOperation, Facts, Schema } from './types.mts';

/**
 * The part of a request's JSON body that a caller can set: members that the contract does not know, and
 * those that only PayPal sets, are left out at every depth, as PayPal ignores them.
 * @param body one that the contract has checked
 */
export function settable<T>({ body: declared, ...operation }: ContractOperation, body: T): T {
	const schema = declared?.content['application/json'];
	return schema ? (kept(factsOf(operation), schema, body) as T) : body;
}

function kept(facts: Facts, schema: Schema, value: unknown): unknown {
	const { properties, items } = shapeOf(facts, schema);
	if (Array.isArray(value)) {
		return items ? value.map((each: unknown) => kept(facts, items, each)) : value;
	}
	if (typeof value !== 'object' || value === null || !properties) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
			const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
			const isSettable = property && shapeOf(facts, property).readOnly !== true;
			return isSettable ? [[name, kept(facts, property, member)]] : [];
		}),
	);
}
