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

export type Fault = {
	readonly kind: FaultKind;
	/** any method if missing */
	readonly method?: string;
	/** a path in which `*` stands for anything; every path if missing */
	readonly path?: string;
	/** of the answer; that of the issue if missing, else 500 */
	readonly status?: number;
	/** one of PayPal's issues for the answer to carry (`INSTRUMENT_DECLINED`) */
	readonly issue?: string;
	/** how often it applies: once if missing, and with a rate as often as there are calls */
	readonly times?: number;
	/** the share of fitting calls that it applies to, 0 to 1; all if missing */
	readonly rate?: number;
	/** seconds or a date, for the header `Retry-After` */
	readonly retryAfter?: number | string;
	/** for `slow` and `timeout`, in real time; held until the faults are removed if missing */
	readonly delayMs?: number;
	/** for `timeout`, `reset` and `foreign`: the work is done first */
	readonly commit?: boolean;
	/** for `foreign`: the text that comes instead of PayPal's answer; a login page if missing */
	readonly body?: string;
	/** for `foreign`, HTML if missing, and for `content-type`; none if empty */
	readonly contentType?: string;
	/** for `foreign`: the header `Location` */
	readonly location?: string;
};
