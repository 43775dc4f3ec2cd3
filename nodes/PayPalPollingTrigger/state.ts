import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../shared/json';
import { readMemory, writeMemory, type Memory } from './memory';

/** The position of a node in a list. */
export interface Position {
	/** When it last read the list, by PayPal's clock, in milliseconds since 1970. */
	cursor: number;
	/** The earliest time of records that count, in seconds since 1970. */
	floor: number;
	memory: Memory;
}

/** The records emitted last, and how to restore the position before them. */
export interface Handed {
	/** Milliseconds since 1970. */
	at: number;
	cursor: number;
	floor: number;
	undo: Memory;
}

export interface State extends Position {
	handed?: Handed;
}

const isNumber = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value);

function readHanded(stored: unknown): Handed | undefined {
	if (!isObject(stored)) return undefined;
	const { at, cursor, floor, undo } = stored;
	if (!isNumber(at) || !isNumber(cursor) || !isNumber(floor)) return undefined;
	return { at, cursor, floor, undo: readMemory(undo) };
}

/**
 * The node's part of the workflow's static data. The names are stored: never rename them.
 *
 * @param list identifies the list that the state must belong to
 * @returns undefined if there is none: the node has not read this list before
 */
export function readState(stored: IDataObject, list: string): State | undefined {
	const { cursor, floor, memory, handed } = stored;
	if (stored.list !== list || !isNumber(cursor) || !isNumber(floor)) return undefined;
	return { cursor, floor, memory: readMemory(memory), handed: readHanded(handed) };
}

/** Writes a state for n8n to keep. */
export function writeState(stored: IDataObject, list: string, state: State): void {
	const { cursor, floor, memory, handed } = state;
	Object.assign(stored, { list, cursor, floor, memory: writeMemory(memory) });
	if (handed === undefined) delete stored.handed;
	else stored.handed = { ...handed, undo: writeMemory(handed.undo) };
}
