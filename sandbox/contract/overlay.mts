import type { Operation, Parameter, Schema } from './types.mts';

/** Corrections to one file of facts. */
export type Overlay = {
	/** by method and path; a parameter by name, others as in the facts (they replace what is there) */
	readonly operations?: Readonly<
		Record<
			string,
			{
				readonly parameters?: Readonly<Record<string, Partial<Parameter>>>;
				readonly body?: Operation['body'];
				readonly responses?: Operation['responses'];
			}
		>
	>;
	/** by name; properties are merged one by one, all else replaces what is there */
	readonly schemas?: Readonly<Record<string, Schema>>;
	/** schemas that the file lacks */
	readonly added?: Readonly<Record<string, Schema>>;
};

/**
 * Where PayPal's files are plainly wrong or lack something, by the name of the file of facts.
 * Each entry has its reason above it.
 */
export const overlay: Readonly<Record<string, Overlay>> = {};
