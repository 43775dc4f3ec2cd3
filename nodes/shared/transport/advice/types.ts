/** The meaning of a PayPal code in words, and what to do about it. */
export interface Advice {
	/** What happened. Shown in red. */
	readonly title: string;
	/** The problem with the field that PayPal names, as text that follows its label: `is missing`. */
	readonly about?: string;
	/** What to do next. */
	readonly next: string;
}

/** Advice by PayPal's code: the `issue` of a detail, else the `name` of the error response. */
export type AdviceByCode = Readonly<Record<string, Advice>>;
