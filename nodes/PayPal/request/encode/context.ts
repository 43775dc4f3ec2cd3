import type { StringField } from '../../fields/types';

/** What an encoder knows besides the value: where the field stands, and what it inherits. */
export interface EncodeContext {
	/** The labels from the outermost field to this one: `Items > Unit Amount`. */
	label: string;
	/** From the nearest currency field. */
	currency: string;
	/** The currencies behind choices that are not codes. */
	currencies?: Currencies;
	/** The workflow's, such as Europe/Berlin. */
	timezone: string;
	/** The node's resource. */
	resource?: string;
	/** The values of the panel, for nested fields that depend on them. */
	panel?: Readonly<Record<string, unknown>>;
	/** What a text is for. */
	use?: StringField['use'];
	/** The fields filter the rows of a list: leaving one out finds more rows. */
	filters?: boolean;
}

/** Currencies that are chosen without their codes. */
export interface Currencies {
	/** The credential's; empty where it has none. */
	readonly credential?: string;
	/** That of the record that the operation is about. */
	readonly record?: string;
}

/** Stands for the currency of a record that is not read yet (ISO 4217's code for none). */
export const NO_CURRENCY = 'XXX';
