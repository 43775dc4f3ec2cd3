/** What a code of PayPal's means in words, and what to do about it. */
export interface Advice {
	/** What happened. Shown in red. */
	readonly title: string;
	/** What is the matter with the field that PayPal names, as it goes on behind its label: `is missing`. */
	readonly about?: string;
	/** What to do next. */
	readonly next: string;
}

/** Advice by PayPal's code: the `issue` of a detail, else the `name` of the answer. */
export type AdviceByCode = Readonly<Record<string, Advice>>;
