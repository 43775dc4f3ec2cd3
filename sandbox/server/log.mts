import type { LogEntry } from '../core/logEntry.mts';
import { masked, maskedHeaders } from './mask.mts';

type Bodies = 'body' | 'response';

/** An entry that may still change. Its bodies are stored as masked text, which is smaller. */
export type OpenEntry = Writable<Omit<LogEntry, Bodies>> & {
	readonly texts: Partial<Record<Bodies, string>>;
};

type Writable<T> = { -readonly [name in keyof T]: T[name] };

export interface Log {
	start(
		entry: Pick<LogEntry, 'time' | 'method' | 'path' | 'query'> & {
			readonly headers: Readonly<Record<string, string | undefined>>;
		},
	): OpenEntry;
	setBody(entry: OpenEntry, which: Bodies, body: unknown): void;
	/** How many there are */
	count(): number;
	/** The latest ones, in order; all if no number is given */
	entries(latest?: number): readonly LogEntry[];
	clear(): void;
}

export interface LogLimits {
	/** How many calls are kept at most: the latest */
	readonly calls: number;
	/** How many characters their bodies may have in total */
	readonly size: number;
	/** About how many one body may have; a longer one is replaced by a note */
	readonly body: number;
}

/** So that a sandbox can run for weeks: 10,000 calls, and about 30 MB. */
const LIMITS: LogLimits = { calls: 10_000, size: 30_000_000, body: 200_000 };

export function createLog(limits: LogLimits = LIMITS): Log {
	const kept = new Map<number, OpenEntry>();
	let last = 0;
	let size = 0;

	const dropOldest = (): void => {
		while (kept.size > limits.calls || (size > limits.size && kept.size > 1)) {
			const [id, { texts }] = kept.entries().next().value as [number, OpenEntry];
			kept.delete(id);
			size -= lengthOf(texts.body) + lengthOf(texts.response);
		}
	};
	return {
		start(request) {
			const entry: OpenEntry = {
				id: ++last,
				...request,
				headers: maskedHeaders(request.headers),
				texts: {},
			};
			kept.set(entry.id, entry);
			dropOldest();
			return entry;
		},
		setBody(entry, which, body) {
			// A slow call may have been dropped from the log before its response.
			if (body === undefined || !kept.has(entry.id)) return;
			entry.texts[which] = JSON.stringify(
				isLonger(body, limits.body) ? `more than ${limits.body} characters` : masked(body),
			);
			size += lengthOf(entry.texts[which]);
			dropOldest();
		},
		count: () => kept.size,
		entries: (latest = kept.size) =>
			[...kept.values()].slice(Math.max(kept.size - latest, 0)).map(shown),
		clear() {
			kept.clear();
			size = 0;
		},
	};
}

/** Whether a body has more than about this many characters; stops as soon as that is known. */
function isLonger(body: unknown, most: number): boolean {
	let left = most;
	const take = (value: unknown): void => {
		if (left < 0) return;
		if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) {
			// Includes quotes and commas.
			left -= 3 + (typeof value === 'string' ? value.length : 4);
			return;
		}
		for (const [name, inner] of Object.entries(value)) {
			if (left < 0) return;
			if (!Array.isArray(value)) left -= name.length + 3;
			take(inner);
		}
	};
	take(body);
	return left < 0;
}

const lengthOf = (text = ''): number => text.length;

const shown = ({ texts: { body, response }, ...entry }: OpenEntry): LogEntry => ({
	...entry,
	...(body !== undefined && { body: JSON.parse(body) as unknown }),
	...(response !== undefined && { response: JSON.parse(response) as unknown }),
});
