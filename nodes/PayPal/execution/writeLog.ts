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
	/** Of what was sent: see `ItemInput.content`. */
	fingerprint: string;
	/** Of the user's own Request ID, where there is one. */
	ownId?: string;
	/** The PayPal-Request-Id that it was sent under, where it has one. */
	requestId?: string;
	/** When it was first sent, in milliseconds. */
	sentAt?: number;
	/** What came out of the expressions that give other values each time, for sending it once more. */
	changing?: unknown[];
	/** What PayPal answered, as the node gave it. Without that it is open whether PayPal has done it. */
	results?: PackedItem[];
	/** Why the response is missing, in words. */
	reason?: string;
	/** A tool's write whose run ended well: nobody asks for its results any more. */
	settled?: true;
	/** PayPal has refused it. */
	refused?: true;
	/** The execution that PayPal refused it in, before this one was started to retry that. */
	after?: string;
}

/** The writes of the node, as n8n stores them with the execution. */
interface Stored {
	/** The run that they belong to; for a tool they belong to the execution. */
	runIndex: number;
	/** The first execution of those that retry each other, or what stands for it where n8n has none. */
	executionId?: string;
	entries: Record<string, Entry>;
	/** What went out under the user's own Request IDs in all runs so far, both in short: see `inShort`. */
	ownIds?: Record<string, string>;
}

/** A write that is about to be sent. */
export interface Draft {
	/** Its place in the run: the item's index or `all`, and the step behind it. */
	place: string;
	fingerprint: string;
	ownId?: string;
	/** The user's own Request ID as it is sent. */
	requestId?: string;
	/** Values that come out anew each time. */
	changing?: unknown[];
}

/** What an earlier try did. */
export interface Earlier extends Readonly<Entry> {
	/** It was n8n's "Retry" that ran it again, and it is not what was sent then. */
	changed: boolean;
}

/** A write of this run. */
export interface Write {
	/** Which of the writes with this content it is, from 0. */
	readonly occurrence: number;
	/** What an earlier try of the same write did, unless PayPal refused it. */
	readonly earlier?: Earlier;
	/** The execution that PayPal refused it in, where n8n's "Retry" has started another. */
	readonly after?: string;
	/** It goes out now. From here on it may be done. @param isOwn whether the user chose the Request ID */
	sent(requestId: string | undefined, isOwn: boolean): void;
	done(results: INodeExecutionData[]): void;
	/** No answer came, for this reason. */
	open(reason: string): void;
	/** PayPal has refused it, or it never left: it is not done. */
	refused(): void;
}

/**
 * Which writes of this run were sent, and which are done. n8n's Retry On Fail and its "Retry" button
 * both run a node again from its first item; by this the second run knows what the first one did, also
 * where PayPal itself has no way to recognise a repeated call.
 */
export interface WriteLog {
	/** The execution's id, or what stands for it. */
	readonly executionId: string;
	/** The first of the executions that n8n's "Retry" has made of one: ids are made of that one. */
	readonly firstExecutionId: string;
	/** The node runs as a tool. */
	readonly isTool: boolean;
	begin(draft: Draft): Write;
	/** @throws InputProblem where the user's own Request ID went out with another write in this execution */
	requireUnused(requestId: string, fingerprint: string): void;
	/** The run has ended. @param again whether n8n may run it again */
	end(again: boolean): void;
}

const NAME = 'writes';

/** 66 bits: what each round of a loop adds to the log is to be small. */
const inShort = (text: string): string => fingerprintOf(text).slice(0, 11);

/** For all items together. */
export const ALL = 'all';

/**
 * Whether the node runs as a tool of an agent, or of the MCP Server Trigger: n8n gives the node a type
 * of its own for that. Its run index and item index then tell nothing, since each try is a run.
 */
const runsAsTool = (context: IExecuteFunctions): boolean => context.getNode().type.endsWith('Tool');

type Context = Record<string, Stored | undefined>;

/** The contexts of nodes that run where n8n keeps none, by what the tries of one call share. */
const withoutExecution = new WeakMap<object, Context>();

function contextOf(context: IExecuteFunctions): Context {
	try {
		return context.getContext('node') as Context;
	} catch {
		// Under the MCP Server Trigger there may be no execution to keep it with.
		const shared = context.getExecuteData();
		const kept = withoutExecution.get(shared) ?? {};
		withoutExecution.set(shared, kept);
		return kept;
	}
}

/** Writes of tools that run now: another call with the same content is another write. */
const running = new WeakMap<object, Set<string>>();

/**
 * Opens the log of this run. It is kept in the node's context, which n8n hands to every run of the
 * node in the execution, saves with a failed execution, and gives to the execution that retries it.
 *
 * @param runIndex which run of the node in this execution: what earlier runs of a loop did is forgotten
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
						// What runs after this belongs to the first execution still.
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

/** By its place in the run: n8n runs a node again on the same items. */
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
		// All items together, where they were sent one by one before, or the other way round.
		const entry: Entry | undefined =
			entries[place] ??
			(place === ALL
				? Object.values(entries).find(({ refused }) => refused !== true)
				: entries[ALL]);
		// In the same execution nobody has changed the workflow.
		const changed =
			entry !== undefined && entry.executionId !== executionId && !isSame(entry, draft);
		return writeAt(place, draft, occurrence, entry, changed);
	};
}

/** Whether it is the write that was sent before: the same, under the same Request ID of the user's. */
const isSame = (entry: Entry, { fingerprint, ownId, requestId }: Draft): boolean =>
	entry.fingerprint === fingerprint &&
	(entry.ownId === ownId || (requestId !== undefined && entry.requestId === requestId));

/** By what it does: a model calls a tool as often as it likes. */
function forTool(
	stored: Stored,
	executionId: string,
	writeAt: WriteAt,
): Pick<WriteLog, 'begin' | 'end'> {
	const { entries } = stored;
	const busy = running.get(stored) ?? new Set<string>();
	running.set(stored, busy);
	const own: string[] = [];
	/** An earlier call that ended in an error, or one of the execution that is retried. */
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
