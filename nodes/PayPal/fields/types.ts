import type { Place as WirePlace } from '../api/place';
import type { JsonObject, JsonValue } from '../../shared/json';
import type { Column } from './columns';

/**
 * Where a field's value goes in the request. `to` is the name there: for the body a dotted path
 * (`detail.currency_code`, `trackers.0.status`; a sibling's name in braces stands for its value), or
 * `''` for the object around it. Left out, it is the field's own name in snake_case. `notSent` stands with
 * the body but is not sent: it says how others are written. `none` is a setting of the node's own.
 */
export interface Place {
	in?: 'path' | 'query' | 'header' | 'body' | 'file' | 'notSent' | 'none';
	to?: string;
	/**
	 * Codes that go with this one, by their paths beside it: the type of a list's only entry, say. The
	 * code is fixed, or stands under the value of a sibling.
	 */
	alsoSend?: Readonly<Record<string, string | CodeBySibling>>;
}

export interface CodeBySibling {
	readonly sibling: string;
	readonly codes: Readonly<Record<string, string>>;
}

/** What every field can say, whatever its kind. */
export interface FieldSettings extends Place {
	/** The field's place in PayPal's request, where it was made from one; `in` and `to` follow from it. */
	place?: WirePlace;
	/**
	 * PayPal refuses the request without it. Checked before anything is sent; the editor marks it, unless
	 * another field decides whether it is shown.
	 */
	required?: boolean;
	/** Folded away until the user adds it: into Additional Fields, Filters, or a group's More Fields. */
	optional?: boolean;
	/** Tooltip, in sentence case, with no full stop when it is one sentence. */
	description?: string;
	/** Shown below the field. For what must be known to fill it in. */
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
	/** Never set: it carries the type of the field's value to hooks (`Input`). */
	readonly value?: Value;
}

/** An entry of a dropdown: what the user reads, and what goes over the wire. */
export interface Option {
	readonly name: string;
	readonly value: string;
	readonly description?: string;
}

/**
 * A text names something (an ID, email address, URL, code) unless its use says else. `words` are for
 * people to read: they go out with the blanks around them. A `detail` is a code that only describes, such
 * as a postal code. An expression that gives nothing leaves out words and details, and nothing else.
 */
export interface StringField extends Kind<'string', string> {
	/** By itself it follows from PayPal's property (see `uses.ts`). */
	use?: 'words' | 'detail' | 'code';
	minLength?: number;
	maxLength?: number;
	/** What PayPal takes: a regular expression over the whole text, and the same in words. */
	pattern?: { regex: string; says: string };
	/** Lines of the box, for longer texts. */
	rows?: number;
	/** Hidden while typing. */
	secret?: boolean;
	default?: string;
}

export interface OptionsField extends Kind<'options', string> {
	options: readonly Option[];
	default?: string;
	/** Name of the method in `methods/` that loads the choices; `options` may have all that there can be. */
	load?: string;
	/** The field of the panel whose record the choices depend on. */
	loadFor?: string;
}

export interface MultiOptionsField extends Kind<'multiOptions', string[]> {
	options: readonly Option[];
	default?: readonly string[];
	load?: string;
	/** PayPal wants one text with commas instead of an array. */
	joined?: boolean;
	/** PayPal wants each value as an object with this one key. */
	wrappedIn?: string;
	/** Most that PayPal takes. */
	max?: number;
}

export interface BooleanField extends Kind<'boolean', boolean> {
	default?: boolean;
}

export interface NumberField extends Kind<'number', number> {
	min?: number;
	max?: number;
	default?: number;
	/** Parts of one are taken as well. */
	fractions?: boolean;
	/** Sent as text, which PayPal wants for some counts. */
	asText?: boolean;
}

/** A decimal that is not money (quantity, percentage): a string all the way, never a float. */
export interface DecimalField extends Kind<'decimal', string> {
	min?: string;
	max?: string;
	/** Most digits after the point. */
	scale?: number;
	default?: string;
}

/**
 * A moment: `date-time` is sent in UTC, with the parts of a second that it has; `date` as YYYY-MM-DD,
 * `month` as YYYY-MM.
 */
export interface DateTimeField extends Kind<'dateTime', string> {
	format: 'date-time' | 'date' | 'month';
	/** An expression of n8n's, such as `={{ $now }}`. */
	default?: string;
}

/** The currency for every amount beside and below it. `in: 'notSent'` when only the amounts carry it. */
export interface CurrencyField extends Kind<'currency', string> {
	default?: string;
	/** PayPal takes no other currency, or it would hardly be meant: that of a record. */
	sameAs?: CurrencyOfRecord;
}

/** The record whose currency amounts are in. */
export interface CurrencyOfRecord {
	/** The choice, such as "Same as Payment". */
	readonly name: string;
	/** How the record is read; left out where the operation reads it anyway (`keepsRest`). */
	readonly read?: {
		/** The field of the panel that has the record's ID. */
		readonly field: string;
		/** Where it is got, with the ID in braces. */
		readonly path: string;
		/** Where the record has its currency. */
		readonly at: Column;
	};
}

/**
 * Money. The user types digits ("10.5"), the currency comes from the nearest currency field, and a
 * code after the digits ("10.5 EUR") wins over it. `shape` is how the operation's schema spells it.
 */
export interface AmountField extends Kind<'amount', string> {
	shape?: 'currency_code' | 'currency' | 'value';
	/** PayPal takes amounts below zero here. */
	negative?: boolean;
	/** It is taken off, so that below zero means the same: PayPal says some back like that. */
	deducted?: boolean;
}

/** Whatever JSON the user gives: for what PayPal leaves open. */
export interface JsonField extends Kind<'json', JsonValue> {
	default?: string;
	/** A text reaches the hook letter by letter, once it is known to be JSON: for signed bodies. */
	raw?: boolean;
}

/** One record of the account, by list, id or URL (n8n's resource locator). */
export interface ResourceLocatorField extends Kind<'resourceLocator', string> {
	/** Name of the method in `methods/` that searches for it. */
	search?: string;
	/** The list stays empty until something is typed, since PayPal lists nothing without it. */
	searchNeedsText?: boolean;
	/** The list is of PayPal's reports, which take their time. */
	searchesReports?: boolean;
	/** Finds the id in a URL that a user copied from PayPal; its first group is the id. */
	url?: string;
	/** What the id is made of where the URL spells it otherwise: the groups of `url`, as in `AB-$1-$2`. */
	idFromUrl?: string;
	/** What the ID is called, where people know it by another name: "By ID" by itself. */
	idLabel?: string;
	/** What an id looks like: a regular expression, and the words for when it does not fit. */
	idPattern?: string;
	idHint?: string;
	/** One more way to name it: by a record that it belongs to. */
	lookUp?: LookUp;
}

/** How a record is found in another one, which is fetched first. */
export interface LookUp {
	/**
	 * The operation's field that has the other record. It is looked up there when it is left out, and
	 * the locator needs no mode for it.
	 */
	readonly beside?: string;
	/** The locator's mode, stored in workflows for ever, and what it is called. */
	readonly mode: string;
	readonly label: string;
	/** The other record. */
	readonly by: ResourceLocatorField;
	/** Where it is fetched, with `{id}` for its ID. */
	readonly path: string;
	/** Where its parts are, and in each of them the records that may be meant, as dotted paths. */
	readonly lists: string;
	readonly rows: string;
}

/** Fields that make one object on the wire. */
export interface FixedCollectionField extends Kind<'fixedCollection', JsonObject> {
	fields: Fields;
	/** Fields appear one by one as they are added, instead of all together. */
	asCollection?: boolean;
	/** Goes out as an empty object when nothing is filled in: that it is there says something. */
	evenEmpty?: boolean;
}

/** An array of objects. */
export interface FixedCollectionsField extends Kind<'fixedCollections', JsonObject[]> {
	fields: Fields;
	/** Most rows PayPal takes; of each list, where `pathByOption` makes several. */
	max?: number;
	/**
	 * A choice in each row says where it goes, instead of `to`: a path by the choice's value. With `[]`
	 * behind it is a list of such rows, otherwise the one object.
	 */
	pathByOption?: { readonly field: string; readonly paths: Readonly<Record<string, string>> };
	/**
	 * The panel opens with one row. For rows that PayPal wants at least one of, and that are refused as
	 * long as nobody has filled them in: nothing may be sent that nobody typed.
	 */
	open?: boolean;
	/** Word on the button that adds a row; "Add Item" for the label "Items" by itself. */
	add?: string;
}

/** An array of plain values. */
export interface StringsField extends Kind<'strings', string[]> {
	max?: number;
	/** PayPal wants one text with commas instead of an array. */
	joined?: boolean;
	/** PayPal wants each value as an object with this one key. */
	wrappedIn?: string;
}

/** A JSON Patch (RFC 6902): one row a change, with the paths that PayPal documents. */
export interface PatchField extends Kind<'patch', JsonObject[]> {
	paths: Readonly<Record<string, PatchPath>>;
}

export type PatchOp = 'add' | 'replace' | 'remove';

/** A change that PayPal documents: where, how, and the field for the new value. */
export interface PatchPath {
	/** What changes, in words. */
	label: string;
	/** The JSON pointer. `{…}` in it is asked for as a field of its own, which `within` describes. */
	path: string;
	within?: Readonly<Record<string, StringField | NumberField>>;
	/** Asks for the currency of the amounts in the value. */
	currency?: boolean;
	ops: readonly PatchOp[];
	value: Field;
}

/** A file of the item, named by its binary field. */
export interface FileField extends Kind<'file', string> {
	/** PayPal takes several: names separated by commas. */
	several?: boolean;
	/** The name to begin with, "data" if not said; empty where PayPal does without a file. */
	default?: string;
	/** File name endings that PayPal takes, and the largest size in bytes. */
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

/** The values of an operation's fields as hooks receive them. Folded and empty ones are missing. */
export type Input<F extends Fields> = {
	readonly [Name in keyof F]?: NonNullable<F[Name]['value']>;
};
