import { callOf, placesOf, rootOf, type OperationId, type Places } from '../api/operation';
import { placeOf, type RequestPart, type StringAt } from '../api/place';
import type { Fields } from '../fields/types';
import type { Operation, Resource } from './types';

/** What follows from PayPal's facts. */
type Derived = 'method' | 'path' | 'idempotency' | 'prefer' | 'encoding' | 'keyInBody';

/** Properties of an operation that are not in PayPal's facts. */
export interface OperationSettings<F extends Fields> extends Omit<Operation<F>, Derived> {
	/** It changes nothing, although it is not a GET: a broken call may be repeated. */
	readonly readsOnly?: true;
	/** See `Operation`. */
	readonly keyInBody?: StringAt;
}

/**
 * An operation of the catalogue; the types of its fields reach its hooks.
 *
 * @param id PayPal's ID of the operation, which says method, path and headers
 * @param build returns the rest, from the places of its request
 */
export function defineOperation<Id extends OperationId, F extends Fields>(
	id: Id,
	build: (places: Places<Id>) => OperationSettings<F>,
): Operation;
/** An operation that is not one of PayPal's: the custom call. */
export function defineOperation<F extends Fields>(operation: Operation<F>): Operation;
export function defineOperation<Id extends OperationId, F extends Fields>(
	operation: Operation<F> | Id,
	build?: (places: Places<Id>) => OperationSettings<F>,
): Operation {
	if (typeof operation !== 'string') return operation as unknown as Operation;
	if (build === undefined) throw new Error(`${operation} says nothing`);
	return fromFacts(operation, build(placesOf(operation))) as unknown as Operation;
}

function fromFacts<F extends Fields>(
	id: OperationId,
	{ readsOnly, keyInBody, ...settings }: OperationSettings<F>,
): Operation<F> {
	const { method, path, takesRequestId, takesPrefer, encoding } = callOf(id);
	const isWrite = method !== 'GET' && readsOnly !== true;
	checkPlaces(id, settings.fields);
	return {
		...settings,
		method,
		path,
		...(isWrite ? { idempotency: takesRequestId ? 'request-id' : 'none' } : {}),
		...(takesPrefer ? { prefer: true } : {}),
		...(encoding === undefined ? {} : { encoding }),
		...(keyInBody === undefined ? {} : { keyInBody: placeOf(keyInBody).path }),
	};
}

/** Fields shown directly are at places of this operation, and not in a row of a list. */
function checkPlaces(id: OperationId, fields: Fields): void {
	for (const [name, { place }] of Object.entries(fields)) {
		if (place === undefined) continue;
		// A form has no lists: there, a name may end in brackets.
		const isRow = callOf(id).encoding !== 'form' && place.path.includes('[]');
		if (place.root !== rootOf(id, place.in as RequestPart) || isRow) {
			throw new Error(`${id}: ${name} is at ${place.root} ${place.path}`);
		}
	}
}

/** A resource of the catalogue, with its operations in the order of the list. */
export const defineResource = (resource: Resource): Resource => resource;
