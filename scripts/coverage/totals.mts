import type { Coverage, Reach } from './measure.mts';

/** How many of how many. */
export interface Share {
	reached: number;
	of: number;
}

/**
 * `parameters`: path, query and header parameters with a typed field; `body`: properties of bodies with
 * one; `typed`: both; `json`: properties of bodies that may be written as JSON.
 */
export type Totals = Readonly<Record<'parameters' | 'body' | 'typed' | 'json', Share>>;

const count = (reaches: readonly Reach[], isReached: (reach: Reach) => boolean): Share => ({
	reached: reaches.filter(isReached).length,
	of: reaches.length,
});

/** Adds up the coverage of one or more operations. */
export function addUp(coverages: readonly Coverage[]): Totals {
	const all = coverages.flatMap(({ reaches }) => reaches);
	const isTyped = ({ typed }: Reach): boolean => typed;
	return {
		parameters: count(
			all.filter(({ kind }) => kind === 'parameter'),
			isTyped,
		),
		body: count(
			all.filter(({ kind }) => kind === 'body'),
			isTyped,
		),
		typed: count(all, isTyped),
		json: count(
			all.filter(({ json }) => json !== undefined),
			({ json }) => json === true,
		),
	};
}

/** In percent, truncated to one decimal, so that 100 means all. */
export const percent = ({ reached, of }: Share): number =>
	of === 0 ? 100 : Math.floor((reached * 1000) / of) / 10;
