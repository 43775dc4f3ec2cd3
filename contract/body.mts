import type { RequestBodies } from './generated/bodies.d.mts';

/**
 * What a caller may send as the body of a request, by PayPal's operation ID; prefixed with the name
 * of its facts file where two files have the same ID. For a multipart body, the type of its JSON
 * part.
 */
export type Body<Id extends keyof RequestBodies> = RequestBodies[Id];

/**
 * An object that is one of several alternatives: all their properties, each optional, with the union
 * of its types. An alternative for which PayPal leaves the type open adds none.
 */
export type AnyOf<Kinds> = {
	readonly [Name in Kinds extends unknown ? keyof Kinds : never]?: Kinds extends unknown
		? Name extends keyof Kinds
			? unknown extends Kinds[Name]
				? never
				: Kinds[Name]
			: never
		: never;
};
