import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INodeExecutionData,
	type IPollFunctions,
} from 'n8n-workflow';

import type { RequestParts } from '../PayPal/operations/types';
import { eachPageOf, DATE_RANGES_AT_ONCE } from '../PayPal/response/dateRanges';
import { expectedOf } from '../PayPal/response/expected';
import { simplify } from '../PayPal/response/simplify';
import { valueAt, type JsonObject } from '../shared/json';
import { whyFilteredOut } from '../shared/recordFilters';
import { callPayPal, CREDENTIAL, openSession } from '../shared/transport';
import { keyOf, prune, restore, undoOf, versionOf, type Seen } from './memory';
import { readSettings, type Settings } from './settings';
import { listOf } from './sources';
import { readState, writeState, type Handed, type Position, type State } from './state';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Maximum time that PayPal's rate limit may delay a poll, in seconds. n8n may give up on one after 45. */
const MAX_WAIT_S = 20;

/** How far ahead a poll looks, in milliseconds: this machine's clock may be behind PayPal's. */
const AHEAD_MS = DAY_MS;

/**
 * Maximum age, in milliseconds, of the latest emitted records for another process to emit them again.
 * n8n saves the state before it saves the execution, so a process that dies between the two leaves the
 * state without the execution, and this cannot be detected. It takes n8n some milliseconds, and a
 * process that died is restarted soon.
 */
export const REPEAT_MS = 10 * 60_000;

/** The time spans that "Fetch Test Event" searches, in turn, in milliseconds. */
const TEST_SPANS = [DAY_MS, 31 * DAY_MS];

/** By node: when this process last passed records to n8n. */
const handedHere = new Map<string, number>();
/** Nodes with a poll in progress. */
const underWay = new Set<string>();

const nodeKeyOf = (context: IPollFunctions): string =>
	`${context.getWorkflow().id} ${context.getNode().id}`;

/** Identifies the list that a state belongs to: another account, or another resource, has other records. */
const listNameOf = (context: IPollFunctions, { resource }: Settings): string =>
	`${resource} ${context.getNode().credentials?.[CREDENTIAL]?.id ?? ''}`;

/** RFC 3339 in whole seconds. */
const seconds = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

/** The rows of a list, with the time of the response. */
interface Found {
	rows: JsonObject[];
	/**
	 * When PayPal responded, by its clock and this machine's, in milliseconds since 1970: the earlier
	 * one.
	 */
	now: number;
}

/** All rows of the list since a time, page by page. @throws NodeApiError with a message for the user */
async function fetchRows(
	context: IPollFunctions,
	settings: Settings,
	from: number,
): Promise<Found> {
	const { operation, operationName, request } = settings.source;
	const list = listOf(operation);
	const expected = expectedOf(operation);
	const session = await openSession(context, MAX_WAIT_S);
	let now = Date.now();
	const span = { from: seconds(from), to: seconds(Math.max(from, now) + AHEAD_MS) };
	const parts: RequestParts = {
		method: operation.method,
		path: operation.path,
		ids: {},
		query: {},
		headers: {},
		files: [],
		...request(span, settings.simplified),
	};
	const fetchPage = async ({ method, path, query, body }: RequestParts) => {
		const call = { method, path, query, readsOnly: true, expected, ...(body && { body }) };
		const response = await callPayPal(context, call, { operation: operationName }, session);
		const responded = Date.parse(response.headers.date ?? '');
		if (!Number.isNaN(responded)) now = Math.min(now, responded);
		return response;
	};
	const rows: JsonObject[] = [];
	const walk = {
		fetchPage,
		list,
		parts,
		shape: (row: JsonObject) => row,
		atOnce: DATE_RANGES_AT_ONCE,
	};
	const collect = async (): Promise<void> => {
		for await (const page of eachPageOf(walk, Infinity)) rows.push(...page);
	};
	await collect().catch(async (error: unknown) => {
		// PayPal's reports do not extend that far yet.
		const issue = error instanceof NodeApiError ? valueAt(error.context, 'data.issue') : undefined;
		const isEmpty = issue !== undefined && issue === list.dateRanges?.notAvailable;
		return isEmpty ? undefined : await Promise.reject(error);
	});
	return { rows, now };
}

const valuesAt = (row: JsonObject, paths: readonly string[]): unknown[] =>
	paths.map((path) => valueAt(row, path) ?? null);

/** A time of a row, in whole seconds since 1970; undefined where it has none. */
function secondAt(row: JsonObject, path: string): number | undefined {
	const time = Date.parse(String(valueAt(row, path)));
	return Number.isNaN(time) ? undefined : Math.floor(time / 1_000);
}

const toItem = (settings: Settings, row: JsonObject, event: string): INodeExecutionData => {
	const { simplify: columns } = listOf(settings.source.operation);
	const json = settings.simplified ? simplify(row, columns) : row;
	return { json: { event, ...json } as IDataObject };
};

/** The result of reading the list. */
interface Look {
	position: Position;
	items: INodeExecutionData[];
	/** Records that the items come from. */
	keys: string[];
}

/**
 * Compares a list with the records that were seen before.
 *
 * @param silent whether to remember all records, and to emit none
 */
function compare(
	settings: Settings,
	before: Position,
	{ rows, now }: Found,
	from: number,
	silent: boolean,
): Look {
	const { source, events, filters } = settings;
	const memory = new Map<string, Seen>(before.memory);
	const keys: string[] = [];
	const found: Array<{ time: number; items: INodeExecutionData[] }> = [];
	for (const row of rows) {
		const time = secondAt(row, source.time);
		if (time === undefined || time < before.floor) continue;
		const key = keyOf(valuesAt(row, source.key));
		const version = versionOf(valuesAt(row, source.version));
		const seen = memory.get(key);
		// The list may have changed while its pages were fetched: a record may occur twice.
		if (seen?.version === version || (seen !== undefined && time < seen.time)) continue;
		memory.set(key, { time, version });
		if (silent) continue;
		const isYoung = (secondAt(row, source.created) ?? time) >= Math.floor(from / 1_000);
		const happened = source.events({ row, isNew: seen === undefined, isYoung });
		const wanted = happened.filter((event) => events?.includes(event) ?? true);
		if (wanted.length === 0 || whyFilteredOut(row, filters) !== undefined) continue;
		keys.push(key);
		found.push({ time, items: wanted.map((event) => toItem(settings, row, event)) });
	}
	found.sort((a, b) => a.time - b.time);
	return {
		position: {
			cursor: now,
			...prune(memory, before.floor, Math.floor(from / 1_000)),
		},
		items: found.flatMap(({ items }) => items),
		keys,
	};
}

/**
 * The position to continue from. Records that another process emitted recently may not have reached
 * n8n: then the position before that one.
 */
function positionOf(context: IPollFunctions, { handed, ...position }: State): Position {
	if (handed === undefined || handedHere.get(nodeKeyOf(context)) === handed.at) return position;
	if (Math.abs(Date.now() - handed.at) > REPEAT_MS) return position;
	context.logger.info(
		'PayPal Polling Trigger: n8n was restarted soon after it received records; they are returned again.',
	);
	const { cursor, floor, undo } = handed;
	return { cursor, floor, memory: restore(position.memory, undo) };
}

/** Where the first poll starts, and whether its records are only remembered. */
function beginning({ startFrom, lookBackMs }: Settings): { before: Position; from: number } {
	const from = startFrom ?? Date.now() - lookBackMs;
	return { before: { cursor: 0, floor: Math.floor(from / 1_000), memory: new Map() }, from };
}

async function lookForNews(
	context: IPollFunctions,
	settings: Settings,
): Promise<INodeExecutionData[][] | null> {
	const stored = context.getWorkflowStaticData('node');
	const list = listNameOf(context, settings);
	const state = readState(stored, list);
	const known = state === undefined ? undefined : positionOf(context, state);
	const { before, from } =
		known === undefined
			? beginning(settings)
			: {
					before: known,
					// A clock that was ahead for a while must not leave it in the future.
					from: Math.max(
						known.floor * 1_000,
						Math.min(known.cursor, Date.now()) - settings.lookBackMs,
					),
				};
	const found = await fetchRows(context, settings, from);
	const silent = known === undefined && settings.startFrom === undefined;
	const { position, items, keys } = compare(settings, before, found, from, silent);
	// Nothing was written before this point: after an error, the next poll reads the same records
	// again.
	if (items.length === 0) {
		writeState(stored, list, position);
		return null;
	}
	const at = Date.now();
	const handed: Handed = {
		at,
		cursor: before.cursor,
		floor: before.floor,
		undo: undoOf(before.memory, keys),
	};
	writeState(stored, list, { ...position, handed });
	handedHere.set(nodeKeyOf(context), at);
	return [items];
}

/** The latest record, for "Fetch Test Event". @throws NodeOperationError where there is none */
async function latest(
	context: IPollFunctions,
	settings: Settings,
): Promise<INodeExecutionData[][]> {
	const { source, filters, events } = settings;
	for (const span of TEST_SPANS) {
		const { rows } = await fetchRows(context, settings, Date.now() - span);
		const fitting = rows
			.filter((row) => whyFilteredOut(row, filters) === undefined)
			.sort((a, b) => (secondAt(a, source.time) ?? 0) - (secondAt(b, source.time) ?? 0));
		const row = fitting.at(-1);
		if (row === undefined) continue;
		const happened = source.events({ row, isNew: true, isYoung: true });
		const event = happened.find((each) => events?.includes(each)) ?? happened[0];
		return [[toItem(settings, row, event)]];
	}
	throw new NodeOperationError(context.getNode(), `No ${source.noun} of the last 31 days match`, {
		description: 'Create one in PayPal, or remove a filter, and try again.',
	});
}

const isRateLimited = (error: unknown): boolean =>
	error instanceof NodeApiError && error.httpCode === '429';

/**
 * Called by n8n at each interval: new and changed records as items, or null for none.
 *
 * Each record is emitted once for each of its changes. Possible repetitions:
 *
 * - After an error nothing is remembered, so the next poll emits what this one would have emitted.
 * - n8n saves the node's state together with the items (with durable cursors), or a few milliseconds
 *   before it saves the execution (without). A process that dies in between would lose the items; so the
 *   first poll of another process emits again what was emitted less than ten minutes before
 *   (`REPEAT_MS`).
 * - n8n saves nothing for a poll without items. After a restart the poll therefore looks back further,
 *   and recognises everything that it has emitted.
 *
 * @throws NodeApiError or NodeOperationError with a message for the user
 */
export async function poll(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const settings = readSettings(context);
	if (context.getMode() === 'manual') return await latest(context, settings);
	const key = nodeKeyOf(context);
	// A slow poll and the next one would emit the same records.
	if (underWay.has(key)) return null;
	underWay.add(key);
	return await lookForNews(context, settings)
		.catch(async (error: unknown) => {
			if (!isRateLimited(error)) return await Promise.reject(error);
			context.logger.warn(
				"PayPal Polling Trigger: PayPal's rate limit delayed the poll for too long. The next one continues from the same place.",
			);
			return null;
		})
		.finally(() => underWay.delete(key));
}

/** Clears the process's state: for tests, which share this module. */
export function forgetPolls(): void {
	handedHere.clear();
	underWay.clear();
}
