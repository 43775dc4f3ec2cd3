import type { JsonObject, JsonValue } from '../../shared/json';
import type { Expected, HttpMethod, PayPalResponse } from '../../shared/transport/types';
import type { Columns } from '../fields/columns';
import type { Fields, Input } from '../fields/types';

/** How an API walks through a long list (see PayPal's description of each list operation). */
export type Paging =
	| { style: 'none' }
	/**
	 * `page` counts from 1, with `page_size` up to `size`. `last` is the highest page PayPal serves;
	 * `totals`: PayPal says how many pages there are if asked with `total_required`.
	 */
	| { style: 'page'; size: number; last?: number; totals?: true }
	/**
	 * The next page is the link with rel "next". No `size` where PayPal takes no `page_size`; `sizeOnce`
	 * where it takes one in the first request only.
	 */
	| { style: 'link'; size?: number; sizeOnce?: true };

/** A list that PayPal serves in pages: the rows are under `property`. */
export interface PagedList {
	property: string;
	/** A response with this property is itself the only row: PayPal made no list of a single one. */
	orRowWith?: string;
	paging: Paging;
	/** PayPal serves only so many days at once. */
	dateRanges?: DateRanges;
}

/** The line items of a record, which the user may have as items of their own. */
export interface LineItems {
	/** The list of lines in the record; `in` is a list around it, of which each entry has one. */
	readonly rows: string;
	readonly in?: { readonly rows: string; readonly columns: Columns };
	/** What of the record stands in each row. */
	readonly record: Columns;
	/** What of a line stands in its simplified row. */
	readonly columns: Columns;
	/** The request that asks for lines, where PayPal leaves them out otherwise. */
	readonly ask?: (parts: RequestParts) => RequestParts;
}

/** How a list is cut into date ranges. */
export interface DateRanges {
	/** Names of the query parameters for both ends. */
	from: string;
	to: string;
	/** Most days that PayPal takes at once. */
	days: number;
	/** PayPal's issue for a date range with too many rows: it is halved then. */
	tooLarge: string;
	/** The issue for a date range that PayPal has no records of yet, or no more. */
	notAvailable: string;
	/** Paths of a row that tell it apart from all others. */
	key: readonly string[];
	/** Property of the response that says up to which moment PayPal's records are whole. */
	completeUpTo: string;
}

/** `expected` says where PayPal's response differs from what `expectedOf` takes for granted. */
export type Result =
	/**
	 * `pages` walks through a part of the record that PayPal serves in pages, and puts it together. `top`
	 * stands above a record that is not simplified: what the next step of a workflow needs. `rows` makes
	 * several items of a record that is simplified, such as a table.
	 */
	| {
			kind: 'one';
			simplify?: Columns;
			rows?: (record: JsonObject) => JsonObject[];
			pages?: PagedList;
			top?: Columns;
			lineItems?: LineItems;
			expected?: Expected;
	  }
	/** `property` holds the rows; each becomes an item. */
	| ({ kind: 'list'; simplify?: Columns; lineItems?: LineItems } & PagedList)
	/** PayPal answers nothing (204), or links: say that it is done, and for which ids. */
	| { kind: 'done'; flag: 'success' | 'deleted'; expected?: Expected }
	/** The response is a file: it goes into a binary field. */
	| { kind: 'file'; fileName: string; mimeType: string; expected: Expected }
	/** Whatever PayPal answers to a call that the user wrote. */
	| { kind: 'any'; expected?: Expected };

/** What a request is made of, before the base URL, token and idempotency key are added. */
export interface RequestParts {
	method: HttpMethod;
	/** Encoded, from the host's root. */
	path: string;
	/** The ids in the path by PayPal's names, not encoded. */
	ids: Record<string, string>;
	query: Record<string, string>;
	/** In place of `query`, where a name may stand several times. */
	queryPairs?: ReadonlyArray<readonly [name: string, value: string]>;
	headers: Record<string, string>;
	body?: JsonValue;
	/** The body as it must go over the wire to the byte, instead of `body`. */
	rawBody?: Buffer;
	files: FilePart[];
}

/** A file of a multipart request: the part it goes into, and the user's binary field it comes from. */
export interface FilePart {
	part: string;
	label: string;
	binaryField: string;
	types: readonly string[];
	maxBytes: number;
}

/** A second operation behind the first one, such as sending what was created. */
export interface FollowUp {
	/** The field of the first operation that asks for it. */
	readonly setting: string;
	readonly operation: Operation;
	/** The second operation's parameters, from what the first one gave. */
	readonly values: (record: JsonObject) => Record<string, unknown>;
	/** The output, from what both gave. */
	readonly merge: (first: JsonObject, second: JsonObject) => JsonObject;
	/** What to tell when the second one fails: what is done already, and what to do about it. */
	readonly failed: (record: JsonObject) => {
		readonly title: string;
		readonly next: string;
		/** What was done, for workflows that go on with it. */
		readonly done: JsonObject;
	};
}

/**
 * The record is got first, from the operation's own path, and goes back with the user's fields in it. A body
 * that is written as JSON goes out as it is.
 */
export interface KeepsRest {
	/** What of the record goes back: not what PayPal sets or works out itself. */
	readonly rest: (record: JsonObject) => JsonObject;
	/** The currency of amounts for which the user names none. */
	readonly currencyOf: (record: JsonObject) => string | undefined;
}

/** All input items in one call, each with rows of its own. */
export interface Together {
	/** The field of the panel that asks for it, with this value. */
	readonly setting: string;
	readonly value: string;
	/** The field whose rows of all items go out together. Everything else must be the same for all. */
	readonly rows: string;
	/** What to do about something else that is not the same. */
	readonly otherwise: string;
	/** What to do when the rows of all items are the same, and so come from none of them. */
	readonly allTheSame: string;
}

export interface Operation<F extends Fields = Fields> {
	/** Stored in workflows for ever; never derived from the name. */
	readonly value: string;
	/** Title Case, without the resource. */
	readonly name: string;
	/** Sentence case, with the resource, without articles. */
	readonly action: string;
	/** Says it in other words and adds something. */
	readonly description: string;
	readonly method: HttpMethod;
	/** As in PayPal's OpenAPI file, with `{…}` for path parameters. */
	readonly path: string;
	/**
	 * `request-id`: PayPal keeps the response under PayPal-Request-Id, so the call may be repeated.
	 * `none`: it does not, so a broken call is never repeated. Reads leave it out.
	 */
	readonly idempotency?: 'request-id' | 'none';
	/**
	 * The place in the body of a key of one's own, by which PayPal recognises a repeated call as well. Where
	 * the user gives none, it is the request ID: two locks are better than one.
	 */
	readonly keyInBody?: string;
	readonly fields: F;
	readonly result: Result;
	/** `json` by default. `form` for OAuth, `multipart` with the JSON in the part named here. */
	readonly encoding?: 'json' | 'form' | { multipart: string };
	/** The operation has a body on the wire that may be given as JSON. By default it may when it has body fields. */
	readonly jsonBody?: boolean;
	/** The operation takes `Prefer: return=representation`, which is then the default. */
	readonly prefer?: boolean;
	/** A line in the panel for what people must know before they run it. */
	readonly notice?: string;
	/** PayPal replaces a whole record, and the user says what changes in it. */
	readonly keepsRest?: KeepsRest;
	/**
	 * Last word on the request, where data can't say it. The input is as encoded for the wire; the record is
	 * the one of `keepsRest`.
	 */
	readonly adjustRequest?: (
		parts: RequestParts,
		input: Input<F>,
		record?: JsonObject,
	) => RequestParts;
	readonly followUp?: FollowUp;
	readonly together?: Together;
	/** Reads a response that is not JSON, or that does not say what it is about. */
	readonly parseResponse?: (response: PayPalResponse, parts: RequestParts) => JsonValue | Buffer;
}

export interface Resource {
	readonly value: string;
	readonly name: string;
	/** What it is, for who does not know PayPal's word. */
	readonly description: string;
	readonly operations: readonly Operation[];
}
