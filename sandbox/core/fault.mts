/** The faults that can be injected. */
export const FAULT_KINDS = [
	'status',
	'after-commit',
	'timeout',
	'reset',
	'truncate',
	'foreign',
	'content-type',
	'slow',
	'expire-token',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
	readonly kind: FaultKind;
	/** Any method if missing */
	readonly method?: string;
	/** A path in which `*` matches anything; every path if missing */
	readonly path?: string;
	/** Status of the response; that of the issue if missing, else 500 */
	readonly status?: number;
	/** One of PayPal's issues for the response (`INSTRUMENT_DECLINED`) */
	readonly issue?: string;
	/** How often it applies; if missing: once, or with a rate to any number of calls */
	readonly times?: number;
	/** The share of matching calls that it applies to, 0 to 1; all if missing */
	readonly rate?: number;
	/** Seconds or a date, for the header `Retry-After` */
	readonly retryAfter?: number | string;
	/** For `slow` and `timeout`, in real time; held until the faults are removed if missing */
	readonly delayMs?: number;
	/** For `timeout`, `reset` and `foreign`: the work is done first */
	readonly commit?: boolean;
	/** For `foreign`: the text that replaces PayPal's response; a login page if missing */
	readonly body?: string;
	/** For `foreign`, HTML if missing, and for `content-type`; none if empty */
	readonly contentType?: string;
	/** For `foreign`: the header `Location` */
	readonly location?: string;
}
