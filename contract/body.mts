import type { RequestBodies } from './generated/bodies.d.mts';

/**
 * What a caller may send as the body of a request, by PayPal's operation ID; with the name of its file
 * of facts in front where two files have the same one. Of a multipart body, the part that is JSON.
 */
export type Body<Id extends keyof RequestBodies> = RequestBodies[Id];

/**
 * An object that is one of several kinds: the properties that any of them has, each optional, with all
 * types that it has in them. A kind in which PayPal leaves the type open adds none.
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
