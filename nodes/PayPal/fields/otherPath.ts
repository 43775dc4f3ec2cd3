import type { PatchOp } from './types';

/** Name of the row for a path that the list does not have, and how it may be changed. */
export const FREE_PATH = 'otherPath';
export const FREE_OPS: readonly PatchOp[] = ['replace', 'add', 'remove'];
