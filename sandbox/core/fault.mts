/** What can be made to go wrong. */
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
	/** A path in which `*` stands for anything; every path if missing */
	readonly path?: string;
	/** Of the answer; that of the issue if missing, else 500 */
	readonly status?: number;
	/** One of PayPal's issues for the answer to carry (`INSTRUMENT_DECLINED`) */
	readonly issue?: string;
	/** How often it applies: once if missing, and with a rate as often as there are calls */
	readonly times?: number;
	/** The share of fitting calls that it applies to, 0 to 1; all if missing */
	readonly rate?: number;
	/** Seconds or a date, for the header `Retry-After` */
	readonly retryAfter?: number | string;
	/** For `slow` and `timeout`, in real time; held until the faults are removed if missing */
	readonly delayMs?: number;
	/** For `timeout`, `reset` and `foreign`: the work is done first */
	readonly commit?: boolean;
	/** For `foreign`: the text that comes instead of PayPal's answer; a login page if missing */
	readonly body?: string;
	/** For `foreign`, HTML if missing, and for `content-type`; none if empty */
	readonly contentType?: string;
	/** For `foreign`: the header `Location` */
	readonly location?: string;
}
