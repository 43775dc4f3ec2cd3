import {
	contract,
	settableProperties,
	type ContractOperation,
	type SettableProperty as Fact,
} from '../../../contract/index.mts';
import { callOf, type OperationId } from '../../../nodes/PayPal/api/operation';
import type { PlacedField } from './fields.mts';
import { isWithin } from './wire.mts';

export type { Fact };

/** What the contract says about the values of a request, by their places on the wire. */
export type FactsByPlace = ReadonlyMap<string, Fact>;

/** The place of a fact about a body. */
export const placeInBody = ({ part, path }: Fact): string =>
	`body:${[part, path].filter(Boolean).join('.')}`;

/** The facts about everything that an operation can send except headers: its parameters and its body. */
export function factsOf(operation: ContractOperation): FactsByPlace {
	const parameters = operation.parameters.flatMap(({ in: part, name, schema }) =>
		settableProperties({
			...operation,
			body: { content: { 'application/json': { type: 'object', properties: { [name]: schema } } } },
		}).map((fact) => [`${part}:${fact.path}`, fact] as const),
	);
	const body = settableProperties(operation).map((fact) => [placeInBody(fact), fact] as const);
	return new Map([...parameters, ...body]);
}

/** The operation that a field's place belongs to: for the new value of a JSON Patch, another one. */
function operationAt(root: string): ContractOperation | undefined {
	const { method, path } = callOf(root.slice(0, root.lastIndexOf(' ')) as OperationId);
	return contract.operations.find((each) => each.method === method && each.path === path);
}

/**
 * What the contract says about a field's value and the values in it, by paths relative to it: `''` for
 * the value itself, `[]` for the entries of a list.
 *
 * @param own facts of the operation that the field belongs to
 */
export function factsWithin({ field, places }: PlacedField, own: FactsByPlace): Fact[] {
	const isOwn = places.length > 0;
	const elsewhere = isOwn || field.place === undefined ? undefined : operationAt(field.place.root);
	const facts = elsewhere === undefined ? own : factsOf(elsewhere);
	const all = isOwn || field.place === undefined ? places : [`body:${field.place.path}`];
	const within = (place: string): Fact[] =>
		[...facts].flatMap(([at, fact]) =>
			isWithin(at, place) ? [{ ...fact, path: at.slice(place.length).replace(/^\./, '') }] : [],
		);
	// A field that a choice moves is much the same in each place, but PayPal does not document all of it everywhere.
	const [most = []] = all.map(within).sort((left, right) => right.length - left.length);
	return most;
}
