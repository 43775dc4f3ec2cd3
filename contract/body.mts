import type { RequestBodies } from './generated/bodies.d.mts';

/**
 * What a caller may send as the body of a request, by PayPal's operation ID; with the name of its file
 * of facts in front where two files have the same one. Of a multipart body, the part that is JSON.
 */
export type Body<Id extends keyof RequestBodies> = RequestBodies[Id];
