import type { Fields, Operation, Resource } from './types';

/** An operation of the catalogue; the types of its fields reach its hooks. */
export const defineOperation = <F extends Fields>(operation: Operation<F>): Operation =>
	operation as unknown as Operation;

/** A resource of the catalogue, with its operations in the order of the list. */
export const defineResource = (resource: Resource): Resource => resource;
