import { createHash } from 'node:crypto';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** What is known of the write of one item. */
interface Entry {
	/** The execution that sent it first: its request id is made of that execution's id. */
	executionId: string;
	/** Of what was sent. */
	fingerprint: string;
	/** Its results, once PayPal has answered. Without them it is open whether PayPal has done it. */
	results?: INodeExecutionData[];
	/** Why the answer is missing, in words. */
	reason?: string;
}

/** The writes of one run of the node, as n8n stores them with the execution. */
interface Book {
	runIndex: number;
	entries: Record<string, Entry>;
}

/** What an earlier try of the same run says about an item. */
export interface Earlier {
	executionId: string;
	results?: INodeExecutionData[];
	reason?: string;
	/** It is the same execution: n8n's Retry On Fail, not somebody who pressed "Retry". */
	sameExecution: boolean;
}

/**
 * Which writes of this run were sent, and which are done. n8n's Retry On Fail and its "Retry" button
 * both run a node again from its first item; by this the second run knows what the first one did, also
 * where PayPal itself has no way to recognise a repeated call.
 */
export interface Journal {
	/** @param write the item's index, with the step behind it where an item takes several writes */
	recall(write: string, fingerprint: string): Earlier | undefined;
	/** The write goes out now. From here on it may be done. */
	sent(write: string, fingerprint: string, executionId: string): void;
	done(write: string, results: INodeExecutionData[]): void;
	/** No answer came, for this reason. */
	open(write: string, reason: string): void;
	/** PayPal has refused it, or it never left: it is not done. */
	notDone(write: string): void;
	/** All items are done: nobody will ask. */
	close(): void;
}

/** A short name for a write: the same for the same operation with the same values. */
export const fingerprintOf = (parts: unknown): string =>
	createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);

const NAME = 'writes';

/**
 * Opens the journal of this run. It is kept in the node's context, which n8n hands to every run of the
 * node in the execution, saves with a failed execution, and gives to the execution that retries it.
 *
 * @param runIndex which run of the node in this execution: what earlier runs of a loop did is forgotten
 */
export function openJournal(
	context: IExecuteFunctions,
	runIndex: number,
	executionId: string,
): Journal {
	const kept = context.getContext('node') as Record<string, Book | undefined>;
	const book: Book = kept[NAME]?.runIndex === runIndex ? kept[NAME] : { runIndex, entries: {} };
	kept[NAME] = book;
	const { entries } = book;
	return {
		recall(write, fingerprint) {
			const entry = entries[write];
			if (entry === undefined) return undefined;
			const sameExecution = entry.executionId === executionId;
			// In a new execution somebody may have changed the workflow, and then it is another write.
			// In the same one nobody has; only expressions such as the time of day come out anew.
			if (!sameExecution && entry.fingerprint !== fingerprint) return undefined;
			return { ...entry, sameExecution };
		},
		sent(write, fingerprint, sentBy) {
			entries[write] = { executionId: sentBy, fingerprint };
		},
		done(write, results) {
			if (write in entries) entries[write].results = results;
		},
		open(write, reason) {
			if (write in entries) entries[write].reason = reason;
		},
		notDone(write) {
			delete entries[write];
		},
		close() {
			delete kept[NAME];
		},
	};
}
