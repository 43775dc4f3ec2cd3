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
	/** Missing until there is a response, or if the connection was cut */
	readonly status?: number;
	/** The error's issue or name */
	readonly issue?: string;
	/** true if the response is that of an earlier request with the same `PayPal-Request-Id` */
	readonly replayed?: true;
	/** The kind of the fault that was applied */
	readonly fault?: string;
	/** The request's body, parsed if possible; missing if there was none */
	readonly body?: unknown;
	/** The response's body; missing if there was none */
	readonly response?: unknown;
}
