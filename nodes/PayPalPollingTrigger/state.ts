import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../shared/json';
import { readMemory, writeMemory, type Memory } from './memory';

/** How far a node has come in a list. */
export interface Position {
	/** When it looked last, by PayPal's clock, in milliseconds since 1970. */
	cursor: number;
	/** From when on records count, in seconds since 1970. */
	floor: number;
	memory: Memory;
}

/** What was handed to n8n last, and how to have the position before it again. */
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
 * What n8n keeps of this node in the workflow's static data. Names that are stored: never rename.
 *
 * @param list names the list that the state has to be of
 * @returns undefined where there is none: the node has not looked at this list before
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
