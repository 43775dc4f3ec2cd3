import { masked, maskedHeaders } from './mask.mts';

/** One call to the API, as the log shows it. Secrets, tokens and card numbers are masked. */
export type LogEntry = {
	readonly id: number;
	/** the sandbox's time */
	readonly time: string;
	readonly method: string;
	readonly path: string;
	readonly query: Readonly<Record<string, string | undefined>>;
	readonly headers: Readonly<Record<string, string>>;
	/** parsed where it could be; missing if none was sent */
	body?: unknown;
	/** the contract's operation id; missing for paths that PayPal does not have */
	operation?: string;
	/** missing as long as there is no answer, or if the connection was cut */
	status?: number;
	/** the error's issue or name */
	issue?: string;
	/** true if the answer is the one of an earlier request with the same `PayPal-Request-Id` */
	replayed?: true;
	/** the kind of the fault that struck */
	fault?: string;
};

export type Log = {
	start(
		entry: Pick<LogEntry, 'time' | 'method' | 'path' | 'query'> & {
			readonly headers: Readonly<Record<string, string | undefined>>;
		},
	): LogEntry;
	setBody(entry: LogEntry, body: unknown): void;
	entries(): readonly LogEntry[];
	clear(): void;
};

/** The log keeps the latest calls only, so that a sandbox can run for weeks. */
const KEPT = 10_000;

export function createLog(): Log {
	let entries: LogEntry[] = [];
	let count = 0;
	return {
		start(request) {
			const entry: LogEntry = {
				id: ++count,
				...request,
				headers: maskedHeaders(request.headers),
			};
			entries.push(entry);
			if (entries.length > KEPT * 1.1) entries = entries.slice(-KEPT);
			return entry;
		},
		setBody(entry, body) {
			if (body !== undefined) entry.body = masked(body);
		},
		entries: () => entries,
		clear: () => {
			entries = [];
		},
	};
}
