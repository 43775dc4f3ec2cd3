import type { Place as WirePlace } from '../api/place';
import type { JsonObject, JsonValue } from '../../shared/json';
import type { Column } from './columns';

/**
 * Where a field's value goes in the request. `to` is the name there: for the body a dotted path
 * (`detail.currency_code`, `trackers.0.status`; a sibling's name in braces stands for its value), or
 * `''` for the surrounding object. By default it is the field's own name in snake_case. `notSent`
 * belongs to the body but is not sent: it decides how others are written. `none` is a setting of the
 * node's own.
 */
export interface Place {
	in?: 'path' | 'query' | 'header' | 'body' | 'file' | 'notSent' | 'none';
	to?: string;
	/**
	 * Codes that are sent with this one, by their paths relative to it: the type of a list's only
	 * entry, for example. The code is fixed, or depends on the value of a sibling.
	 */
	alsoSend?: Readonly<Record<string, string | CodeBySibling>>;
}

export interface CodeBySibling {
	readonly sibling: string;
	readonly codes: Readonly<Record<string, string>>;
}

/** Properties that every field can have, whatever its kind. */
export interface FieldSettings extends Place {
	/** The field's place in PayPal's request, if it was created from one; `in` and `to` follow from it. */
	place?: WirePlace;
	/**
	 * PayPal refuses the request without it. Checked before anything is sent; the editor marks it, unless
	 * another field decides whether it is shown.
	 */
	required?: boolean;
	/** Hidden until the user adds it: in Additional Fields, Filters, or a group's More Fields. */
	optional?: boolean;
	/** Tooltip, in sentence case, with no full stop when it is one sentence. */
	description?: string;
	/** Shown below the field. For what the user must know to fill it in. */
	hint?: string;
	/** Begins with "e.g." */
	placeholder?: string;
	/**
	 * Shown only when these siblings have one of these values. A slash in front means a field of the
	 * panel from within a group; `/resource` is the node's own, for groups that several resources share
	 * but for some fields.
	 */
	show?: Readonly<Record<string, ReadonlyArray<string | boolean>>>;
}

interface Kind<Name extends string, Value> extends FieldSettings {
	readonly kind: Name;
	readonly label: string;
	/** Never set: it passes the type of the field's value to hooks (`Input`). */
	readonly value?: Value;
}

/** An entry of a dropdown: what the user reads, and what is sent. */
export interface Option {
	readonly name: string;
	readonly value: string;
	readonly description?: string;
}

/**
 * A text identifies something (an ID, email address, URL, code) unless its use says otherwise. `words`
 * are for people to read: they are sent with the blanks around them. A `detail` is a code that only
 * describes, such as a postal code. If an expression has no result, words and details are left out, and
 * nothing else is.
 */
export interface StringField extends Kind<'string', string> {
	/** By default it follows from PayPal's property (see `uses.ts`). */
	use?: 'words' | 'detail' | 'code';
	minLength?: number;
	maxLength?: number;
	/** What PayPal accepts: a regular expression for the whole text, and a description of it. */
	pattern?: { regex: string; says: string };
	/** Lines of the input box, for longer texts. */
	rows?: number;
	/** Hidden while typing. */
	secret?: boolean;
	default?: string;
}

export interface OptionsField extends Kind<'options', string> {
	options: readonly Option[];
	default?: string;
	/** Name of the method in `methods/` that loads the choices; `options` may contain all possible ones. */
	load?: string;
	/** The field of the panel whose record the choices depend on. */
	loadFor?: string;
}

export interface MultiOptionsField extends Kind<'multiOptions', string[]> {
	options: readonly Option[];
	default?: readonly string[];
	load?: string;
	/** PayPal expects one comma-separated text instead of an array. */
	joined?: boolean;
	/** PayPal expects each value as an object with this one key. */
	wrappedIn?: string;
	/** The maximum that PayPal takes. */
	max?: number;
}

export interface BooleanField extends Kind<'boolean', boolean> {
	default?: boolean;
}

export interface NumberField extends Kind<'number', number> {
	min?: number;
	max?: number;
	default?: number;
	/** Fractions are accepted as well. */
	fractions?: boolean;
	/** Sent as text, which PayPal expects for some counts. */
	asText?: boolean;
}

/** A decimal that is not money (quantity, percentage): a string all the way, never a float. */
export interface DecimalField extends Kind<'decimal', string> {
	min?: string;
	max?: string;
	/** Maximum number of decimal places. */
	scale?: number;
	default?: string;
}

/**
 * A point in time: `date-time` is sent in UTC, with the fractions of a second that it was given;
 * `date` as YYYY-MM-DD, `month` as YYYY-MM.
 */
export interface DateTimeField extends Kind<'dateTime', string> {
	format: 'date-time' | 'date' | 'month';
	/** An expression of n8n's, such as `={{ $now }}`. */
	default?: string;
}

/** The currency for every amount beside and below it. `in: 'notSent'` when only the amounts carry it. */
export interface CurrencyField extends Kind<'currency', string> {
	default?: string;
	/** PayPal accepts no other currency, or another one would hardly be intended: that of a record. */
	sameAs?: CurrencyOfRecord;
}

/** The record whose currency the amounts are in. */
export interface CurrencyOfRecord {
	/** The choice, such as "Same as Payment". */
	readonly name: string;
	/** How the record is read; omitted if the operation reads it anyway (`keepsRest`). */
	readonly read?: {
		/** The field of the panel that contains the record's ID. */
		readonly field: string;
		/** The path to fetch it from, with the ID in braces. */
		readonly path: string;
		/** Where the record contains its currency. */
		readonly at: Column;
	};
}

/**
 * Money. The user types digits ("10.5"), the currency comes from the nearest currency field, and a
 * code after the digits ("10.5 EUR") wins over it. `shape` is how the operation's schema spells it.
 */
export interface AmountField extends Kind<'amount', string> {
	shape?: 'currency_code' | 'currency' | 'value';
	/** PayPal accepts negative amounts here. */
	negative?: boolean;
	/** It is subtracted, so that a negative amount means the same: PayPal returns some like that. */
	deducted?: boolean;
}

/** Any JSON that the user gives: for values that PayPal does not describe. */
export interface JsonField extends Kind<'json', JsonValue> {
	default?: string;
	/** A text reaches the hook unchanged, once it is known to be JSON: for signed bodies. */
	raw?: boolean;
}

/** One record of the account, by list, ID or URL (n8n's resource locator). */
export interface ResourceLocatorField extends Kind<'resourceLocator', string> {
	/** Name of the method in `methods/` that searches for it. */
	search?: string;
	/** The list stays empty until something is typed, since PayPal lists nothing without it. */
	searchNeedsText?: boolean;
	/** The list comes from PayPal's reports, which are slow. */
	searchesReports?: boolean;
	/** Extracts the ID from a URL that a user copied from PayPal; its first group is the ID. */
	url?: string;
	/** How the ID is built if the URL writes it differently: the groups of `url`, as in `AB-$1-$2`. */
	idFromUrl?: string;
	/** The name of the ID, if people know it by another name: "By ID" by default. */
	idLabel?: string;
	/** The form of an ID: a regular expression, and the message for an ID that does not match. */
	idPattern?: string;
	idHint?: string;
	/** Another way to identify it: by a record that it belongs to. */
	lookUp?: LookUp;
}

/** How a record is found in another one, which is fetched first. */
export interface LookUp {
	/**
	 * The operation's field that identifies the other record. If it is empty, the record is looked up
	 * in that one, and the locator needs no mode for it.
	 */
	readonly beside?: string;
	/** The locator's mode, which saved workflows contain and must not change, and its label. */
	readonly mode: string;
	readonly label: string;
	/** The other record. */
	readonly by: ResourceLocatorField;
	/** The path to fetch it from, with `{id}` for its ID. */
	readonly path: string;
	/** Where its parts are, and the possible records in each of them, as dotted paths. */
	readonly lists: string;
	readonly rows: string;
}

/** Fields that form one object in the request. */
export interface FixedCollectionField extends Kind<'fixedCollection', JsonObject> {
	fields: Fields;
	/** Fields appear one by one as they are added, instead of all together. */
	asCollection?: boolean;
	/** Sent as an empty object when nothing is filled in: its presence has a meaning. */
	evenEmpty?: boolean;
}

/** An array of objects. */
export interface FixedCollectionsField extends Kind<'fixedCollections', JsonObject[]> {
	fields: Fields;
	/** Most rows PayPal takes; of each list, where `pathByOption` makes several. */
	max?: number;
	/**
	 * A choice in each row decides the destination, instead of `to`: a path by the choice's value. A
	 * path that ends in `[]` is a list of such rows; any other is a single object.
	 */
	pathByOption?: { readonly field: string; readonly paths: Readonly<Record<string, string>> };
	/**
	 * The panel opens with one row. For rows of which PayPal requires at least one, and which are
	 * refused until somebody has filled them in: nothing may be sent that nobody entered.
	 */
	open?: boolean;
	/** Word on the button that adds a row; by default "Add Item" for the label "Items". */
	add?: string;
}

/** An array of plain values. */
export interface StringsField extends Kind<'strings', string[]> {
	max?: number;
	/** PayPal expects one comma-separated text instead of an array. */
	joined?: boolean;
	/** PayPal expects each value as an object with this one key. */
	wrappedIn?: string;
}

/** A JSON Patch (RFC 6902): one row a change, with the paths that PayPal documents. */
export interface PatchField extends Kind<'patch', JsonObject[]> {
	paths: Readonly<Record<string, PatchPath>>;
}

export type PatchOp = 'add' | 'replace' | 'remove';

/** A change that PayPal documents: where, how, and the field for the new value. */
export interface PatchPath {
	/** The name of the change. */
	label: string;
	/** The JSON pointer. Each `{…}` in it becomes a field of its own, which `within` describes. */
	path: string;
	within?: Readonly<Record<string, StringField | NumberField>>;
	/** Adds a field for the currency of the amounts in the value. */
	currency?: boolean;
	ops: readonly PatchOp[];
	value: Field;
}

/** A file of the item, named by its binary field. */
export interface FileField extends Kind<'file', string> {
	/** PayPal accepts several: names separated by commas. */
	several?: boolean;
	/** The default name, "data" if missing; empty if PayPal does not require a file. */
	default?: string;
	/** File name endings that PayPal accepts, and the maximum size in bytes. */
	types: readonly string[];
	maxBytes: number;
}

export type Field =
	| StringField
	| OptionsField
	| MultiOptionsField
	| BooleanField
	| NumberField
	| DecimalField
	| DateTimeField
	| CurrencyField
	| AmountField
	| JsonField
	| ResourceLocatorField
	| FixedCollectionField
	| FixedCollectionsField
	| StringsField
	| PatchField
	| FileField;

/** Fields by parameter name, in the order of the panel. */
export type Fields = Readonly<Record<string, Field>>;

/**
 * The values of an operation's fields as hooks receive them. Fields that were not added or are empty
 * are missing.
 */
export type Input<F extends Fields> = {
	readonly [Name in keyof F]?: NonNullable<F[Name]['value']>;
};
