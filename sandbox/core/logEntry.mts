/** One call to the API, as the log shows it. Secrets, tokens and card numbers are masked. */
export type LogEntry = {
	readonly id: number;
	/** the sandbox's time */
	readonly time: string;
	readonly method: string;
	readonly path: string;
	readonly query: Readonly<Record<string, string | undefined>>;
	readonly headers: Readonly<Record<string, string>>;
	/** the contract's operation id; missing for paths that PayPal does not have */
	readonly operation?: string;
	/** missing as long as there is no answer, or if the connection was cut */
	readonly status?: number;
	/** the error's issue or name */
	readonly issue?: string;
	/** true if the answer is the one of an earlier request with the same `PayPal-Request-Id` */
	readonly replayed?: true;
	/** the kind of the fault that was applied */
	readonly fault?: string;
	/** what was sent, parsed where it could be; missing if nothing was */
	readonly body?: unknown;
	/** what was answered; missing if nothing was */
	readonly answer?: unknown;
};
