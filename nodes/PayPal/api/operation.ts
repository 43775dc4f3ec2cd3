import type { HttpMethod } from '../../shared/transport/types';
import { facts } from './facts';
import { partAt, type RequestPart } from './place';
import type { Operations } from './types';

/** PayPal's ID of an operation; with the name of its API in front where two have the same one. */
export type OperationId = keyof Operations;

/** The places of an operation's request. */
export type Places<Id extends OperationId> = Operations[Id];

/** The body of an operation's request, and the part of it that is sent as JSON where it is multipart. */
export type Body<Id extends OperationId> = Operations[Id]['body'];

const PARTS: readonly RequestPart[] = ['path', 'query', 'header', 'body', 'file'];

/** Says which part of which request a place is in. */
export const rootOf = (id: OperationId, part: RequestPart): string => `${id} ${part}`;

/** The places of an operation's request, by its parts. A part that the request lacks has no places. */
export function placesOf<Id extends OperationId>(id: Id): Places<Id> {
	const { spec, parts } = facts.operations[id];
	const schemas = facts.schemas[spec] ?? {};
	const entries = PARTS.map((part) => [
		part,
		partAt(part, rootOf(id, part), parts[part] ?? {}, schemas),
	]);
	return Object.fromEntries(entries) as Places<Id>;
}

/**
 * The body of an operation's request, for the properties it shares with another body: the record that a
 * change applies to.
 */
export const bodyOf = <Id extends OperationId>(id: Id): Body<Id> => placesOf(id).body;

/** How an operation is called. */
export interface Call {
	readonly method: HttpMethod;
	readonly path: string;
	/** PayPal keeps the response under the request's PayPal-Request-Id. */
	readonly takesRequestId: boolean;
	/** What PayPal returns depends on the header `Prefer`. */
	readonly takesPrefer: boolean;
	readonly encoding?: 'form' | { readonly multipart: string };
}

/** How PayPal wants an operation to be called. */
export function callOf(id: OperationId): Call {
	const { method, path, spec, encoding, parts } = facts.operations[id];
	const { header = {} } = parts;
	const { properties = {} } = typeof header === 'string' ? facts.schemas[spec][header] : header;
	return {
		method,
		path,
		takesRequestId: 'PayPal-Request-Id' in properties,
		takesPrefer: 'Prefer' in properties,
		...(encoding === undefined ? {} : { encoding }),
	};
}
