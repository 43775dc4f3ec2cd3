import { randomUUID } from 'node:crypto';

import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { fingerprintOf } from '../../shared/transport';
import { REQUEST_ID } from '../operations/sections';
import { pack, type PackedItem } from './packedItem';
import { InputProblem } from '../fields/inputProblem';

/** A write that was sent. */
interface Entry {
	/** The execution that sent it last. */
	executionId: string;
	/** Fingerprint of the content: see `ItemInput.content`. */
	fingerprint: string;
	/** Fingerprint of the user's own Request ID, if there is one. */
	ownId?: string;
	/** The PayPal-Request-Id that it was sent under, where it has one. */
	requestId?: string;
	/** When it was first sent, in milliseconds. */
	sentAt?: number;
	/** The results of expressions that give other values each time, for sending it again. */
	changing?: unknown[];
	/** What PayPal returned, as the node's output. Without it, the outcome is unknown. */
	results?: PackedItem[];
	/** Why the response is missing, as text. */
	reason?: string;
	/** A tool's write whose run succeeded: its results are no longer needed. */
	settled?: true;
	/** PayPal refused it. */
	refused?: true;
	/** The execution in which PayPal refused it, before this one was started to retry it. */
	after?: string;
}

/** The writes of the node, as n8n stores them with the execution. */
interface Stored {
	/** The run that they belong to; for a tool they belong to the execution. */
	runIndex: number;
	/** The first of the executions that retry each other, or its substitute if n8n has none. */
	executionId?: string;
	entries: Record<string, Entry>;
	/**
	 * What was sent under the user's own Request IDs in all runs so far, both as fingerprints: see
	 * `inShort`.
	 */
	ownIds?: Record<string, string>;
}

/** A write that is about to be sent. */
export interface Draft {
	/** Its position in the run: the item's index or `all`, followed by the step. */
	place: string;
	fingerprint: string;
	ownId?: string;
	/** The user's own Request ID as it is sent. */
	requestId?: string;
	/** Values that are different each time they are evaluated. */
	changing?: unknown[];
}

/** What an earlier attempt did. */
export interface Earlier extends Readonly<Entry> {
	/** n8n's "Retry" ran it again, and it differs from what was sent then. */
	changed: boolean;
}

/** A write of this run. */
export interface Write {
	/** Its number among the writes with this content, from 0. */
	readonly occurrence: number;
	/** What an earlier attempt of the same write did, unless PayPal refused it. */
	readonly earlier?: Earlier;
	/** The execution in which PayPal refused it, if n8n's "Retry" started another. */
	readonly after?: string;
	/** It is being sent. From here on it may be done. @param isOwn whether the user chose the Request ID */
	sent(requestId: string | undefined, isOwn: boolean): void;
	done(results: INodeExecutionData[]): void;
	/** No response was received, for this reason. */
	open(reason: string): void;
	/** PayPal refused it, or it was never sent: it is not done. */
	refused(): void;
}

/**
 * Records which writes of this run were sent, and which are done. n8n's Retry On Fail and its "Retry"
 * button both run a node again from its first item; with this log the second run knows what the first
 * one did, even for calls that PayPal itself cannot recognise when repeated.
 */
export interface WriteLog {
	/** The execution's ID, or its substitute. */
	readonly executionId: string;
	/**
	 * The first of the executions that n8n's "Retry" created from each other: request IDs are derived
	 * from it.
	 */
	readonly firstExecutionId: string;
	/** The node runs as a tool. */
	readonly isTool: boolean;
	begin(draft: Draft): Write;
	/** @throws InputProblem if the user's own Request ID was sent with another write in this execution */
	requireUnused(requestId: string, fingerprint: string): void;
	/** The run has ended. @param again whether n8n may run it again */
	end(again: boolean): void;
}

const NAME = 'writes';

/** 66 bits: each round of a loop adds to the log, so entries are small. */
const inShort = (text: string): string => fingerprintOf(text).slice(0, 11);

/** For all items together. */
export const ALL = 'all';

/**
 * Whether the node runs as a tool of an agent, or of the MCP Server Trigger: n8n gives the node a
 * separate type for that. Its run index and item index then identify nothing, since each attempt is a
 * run.
 */
const runsAsTool = (context: IExecuteFunctions): boolean => context.getNode().type.endsWith('Tool');

type Context = Record<string, Stored | undefined>;

/**
 * The contexts of nodes that run where n8n stores none, by the object that the attempts of one call
 * share.
 */
const withoutExecution = new WeakMap<object, Context>();

function contextOf(context: IExecuteFunctions): Context {
	try {
		return context.getContext('node') as Context;
	} catch {
		// Under the MCP Server Trigger there may be no execution to store it with.
		const shared = context.getExecuteData();
		const kept = withoutExecution.get(shared) ?? {};
		withoutExecution.set(shared, kept);
		return kept;
	}
}

/** Writes of tools that are running: another call with the same content is another write. */
const running = new WeakMap<object, Set<string>>();

/**
 * Opens the log of this run. It is kept in the node's context, which n8n passes to every run of the
 * node in the execution, saves with a failed execution, and passes to the execution that retries it.
 *
 * @param runIndex which run of the node in this execution: what earlier runs of a loop did is discarded
 */
export function openWriteLog(context: IExecuteFunctions, runIndex: number): WriteLog {
	const kept = contextOf(context);
	const isTool = runsAsTool(context);
	const before = kept[NAME];
	const stored: Stored =
		before !== undefined && (isTool || before.runIndex === runIndex)
			? before
			: { runIndex, executionId: before?.executionId, entries: {}, ownIds: before?.ownIds };
	kept[NAME] = stored;
	const { entries } = stored;
	const ownIds = (stored.ownIds ??= {});
	const firstExecutionId = (stored.executionId ??= context.getExecutionId() || randomUUID());
	const executionId = context.getExecutionId() || firstExecutionId;

	const writeAt: WriteAt = (key, draft, occurrence, entry, changed = false) => {
		const { executionId: sentBy, refused, after }: Partial<Entry> = entry ?? {};
		const earlier = entry === undefined || refused === true ? undefined : { ...entry, changed };
		const refusedIn = refused === true && sentBy !== executionId ? sentBy : after;
		const { fingerprint, ownId, changing = [] } = draft;
		const base: Entry = {
			executionId,
			fingerprint,
			...(ownId === undefined ? {} : { ownId }),
			...(refusedIn === undefined ? {} : { after: refusedIn }),
		};
		return {
			occurrence,
			...(earlier === undefined ? {} : { earlier }),
			...(refusedIn === undefined ? {} : { after: refusedIn }),
			sent(requestId, isOwn) {
				if (isOwn && requestId !== undefined) ownIds[inShort(requestId)] = inShort(fingerprint);
				entries[key] = {
					...base,
					requestId,
					sentAt: earlier?.sentAt ?? Date.now(),
					...(changing.length === 0 ? {} : { changing: earlier?.changing ?? changing }),
				};
			},
			done(results) {
				const { requestId, sentAt } = entries[key];
				entries[key] = { ...base, requestId, sentAt, results: results.map(pack) };
			},
			open(reason) {
				entries[key].reason = reason;
			},
			refused() {
				const { requestId } = entries[key];
				if (requestId !== undefined) delete ownIds[inShort(requestId)];
				entries[key] = { ...base, refused: true };
			},
		};
	};

	return {
		executionId,
		firstExecutionId,
		isTool,
		requireUnused(requestId, fingerprint) {
			const sentBefore: string | undefined = ownIds[inShort(requestId)];
			const isOthers = sentBefore !== undefined && sentBefore !== inShort(fingerprint);
			if (!isOthers && Object.values(entries).every((entry) => entry.requestId !== requestId)) {
				return;
			}
			throw new InputProblem(
				REQUEST_ID.requestId.label,
				`was already used by another call of this node: ${JSON.stringify(requestId)}`,
				'PayPal would return the result of that call. Use a different one for each call.',
			);
		},
		...(isTool
			? forTool(stored, executionId, writeAt)
			: {
					begin: beginByPlace(entries, executionId, writeAt),
					end(again: boolean) {
						if (again) return;
						// Writes after this point still belong to the first execution.
						if (firstExecutionId === executionId && Object.keys(ownIds).length === 0) {
							delete kept[NAME];
						} else kept[NAME] = { runIndex, executionId: firstExecutionId, entries: {}, ownIds };
					},
				}),
	};
}

type WriteAt = (
	key: string,
	draft: Draft,
	occurrence: number,
	entry?: Entry,
	changed?: boolean,
) => Write;

/** By its position in the run: n8n runs a node again on the same items. */
function beginByPlace(
	entries: Readonly<Record<string, Entry>>,
	executionId: string,
	writeAt: WriteAt,
): WriteLog['begin'] {
	const counts = new Map<string, number>();
	return (draft) => {
		const { place, fingerprint } = draft;
		const occurrence = counts.get(fingerprint) ?? 0;
		counts.set(fingerprint, occurrence + 1);
		// All items together, if they were sent one by one before, or vice versa.
		const entry: Entry | undefined =
			entries[place] ??
			(place === ALL
				? Object.values(entries).find(({ refused }) => refused !== true)
				: entries[ALL]);
		// Within one execution the workflow cannot have changed.
		const changed =
			entry !== undefined && entry.executionId !== executionId && !isSame(entry, draft);
		return writeAt(place, draft, occurrence, entry, changed);
	};
}

/**
 * Whether it is the write that was sent before: the same content under the same user-defined Request
 * ID.
 */
const isSame = (entry: Entry, { fingerprint, ownId, requestId }: Draft): boolean =>
	entry.fingerprint === fingerprint &&
	(entry.ownId === ownId || (requestId !== undefined && entry.requestId === requestId));

/** By its content: a model calls a tool as often as it likes. */
function forTool(
	stored: Stored,
	executionId: string,
	writeAt: WriteAt,
): Pick<WriteLog, 'begin' | 'end'> {
	const { entries } = stored;
	const busy = running.get(stored) ?? new Set<string>();
	running.set(stored, busy);
	const own: string[] = [];
	/** An earlier call that ended in an error, or one of the execution that is being retried. */
	const isTriedAgain = ({ settled, executionId: sentBy }: Entry): boolean =>
		settled !== true || sentBy !== executionId;
	return {
		begin(draft) {
			for (let occurrence = 0; ; occurrence++) {
				const key = `${draft.fingerprint} ${occurrence}`;
				const entry: Entry | undefined = entries[key];
				if (busy.has(key) || (entry !== undefined && !isTriedAgain(entry))) continue;
				busy.add(key);
				own.push(key);
				return writeAt(key, draft, occurrence, entry);
			}
		},
		end(again) {
			for (const key of own) {
				busy.delete(key);
				const entry: Entry | undefined = entries[key];
				if (again || entry?.results === undefined) continue;
				const { requestId, sentAt, fingerprint } = entry;
				entries[key] = { executionId, fingerprint, requestId, sentAt, settled: true };
			}
		},
	};
}
