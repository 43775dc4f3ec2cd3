import type { PatchOp } from './types';

/** Name of the row for a path that the list does not offer, and the operations that it may use. */
export const FREE_PATH = 'otherPath';
export const FREE_OPS: readonly PatchOp[] = ['replace', 'add', 'remove'];
