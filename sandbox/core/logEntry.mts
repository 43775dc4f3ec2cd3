/** One call to the API, as the log shows it. Secrets, tokens and card numbers are masked. */
export interface LogEntry {
	readonly id: number;
	/** The sandbox's time */
	readonly time: string;
	readonly method: string;
	readonly path: string;
	readonly query: Readonly<Record<string, string | undefined>>;
	readonly headers: Readonly<Record<string, string>>;
	/** The contract's operation id; missing for paths that PayPal does not have */
	readonly operation?: string;
	/** Missing as long as there is no answer, or if the connection was cut */
	readonly status?: number;
	/** The error's issue or name */
	readonly issue?: string;
	/** true if the answer is the one of an earlier request with the same `PayPal-Request-Id` */
	readonly replayed?: true;
	/** The kind of the fault that was applied */
	readonly fault?: string;
	/** What was sent, parsed where it could be; missing if nothing was */
	readonly body?: unknown;
	/** What was answered; missing if nothing was */
	readonly response?: unknown;
}
