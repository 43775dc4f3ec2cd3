import type { JsonObject, JsonValue } from '../../shared/json';
import type { Expected, HttpMethod, PayPalResponse } from '../../shared/transport/types';
import type { Columns } from '../fields/columns';
import type { Fields, Input } from '../fields/types';

/** How an API paginates a long list (see PayPal's description of each list operation). */
export type Paging =
	| { style: 'none' }
	/**
	 * `page` counts from 1, with `page_size` up to `size`. `last` is the highest page PayPal serves;
	 * `totals`: PayPal returns the number of pages if the request has `total_required`.
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
	/** PayPal serves a limited number of days at once. */
	dateRanges?: DateRanges;
}

/** The line items of a record, which the user can output as separate items. */
export interface LineItems {
	/** The list of lines in the record; `in` is a surrounding list, of which each entry has one. */
	readonly rows: string;
	readonly in?: { readonly rows: string; readonly columns: Columns };
	/** Columns of the record that each row contains. */
	readonly record: Columns;
	/** Columns of a line in its simplified row. */
	readonly columns: Columns;
	/** The request that includes lines, if PayPal omits them otherwise. */
	readonly ask?: (parts: RequestParts) => RequestParts;
}

/** How a list is cut into date ranges. */
export interface DateRanges {
	/** Names of the query parameters for both ends. */
	from: string;
	to: string;
	/** Maximum number of days that PayPal accepts at once. */
	days: number;
	/** PayPal's issue for a date range with too many rows: it is halved then. */
	tooLarge: string;
	/** PayPal's issue for a date range without records, because it is too recent or too old. */
	notAvailable: string;
	/** Paths of a row that identify it. */
	key: readonly string[];
	/** Property of the response with the time up to which PayPal's records are complete. */
	completeUpTo: string;
}

/** `expected` says where PayPal's response differs from what `expectedOf` takes for granted. */
export type Result =
	/**
	 * `pages` paginates a part of the record that PayPal serves in pages, and merges it. `top` is added
	 * before a record that is not simplified: what the next step of a workflow needs. `rows` splits a
	 * simplified record, such as a table, into several items.
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
	/** PayPal returns nothing (204), or only links: the output says that it is done, and for which IDs. */
	| { kind: 'done'; flag: 'success' | 'deleted'; expected?: Expected }
	/** The response is a file: it is stored in a binary field. */
	| { kind: 'file'; fileName: string; mimeType: string; expected: Expected }
	/** Whatever PayPal returns to a call that the user wrote. */
	| { kind: 'any'; expected?: Expected };

/** The parts of a request, before the base URL, token and idempotency key are added. */
export interface RequestParts {
	method: HttpMethod;
	/** Encoded, from the host's root. */
	path: string;
	/** The ids in the path by PayPal's names, not encoded. */
	ids: Record<string, string>;
	query: Record<string, string>;
	/** In place of `query`, if a name may occur several times. */
	queryPairs?: ReadonlyArray<readonly [name: string, value: string]>;
	headers: Record<string, string>;
	body?: JsonValue;
	/** The exact bytes of the body, instead of `body`. */
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

/** A second operation after the first one, such as sending what was created. */
export interface FollowUp {
	/** The field of the first operation that turns it on. */
	readonly setting: string;
	readonly operation: Operation;
	/** The second operation's parameters, from the first one's result. */
	readonly values: (record: JsonObject) => Record<string, unknown>;
	/** The output, from both results. */
	readonly merge: (first: JsonObject, second: JsonObject) => JsonObject;
	/** The message if the second one fails: what is done already, and what to do about it. */
	readonly failed: (record: JsonObject) => {
		readonly title: string;
		readonly next: string;
		/** What was done, for workflows that go on with it. */
		readonly done: JsonObject;
	};
}

/**
 * The record is fetched first, from the operation's own path, and sent back with the user's fields in
 * it. A body that is written as JSON is sent unchanged.
 */
export interface KeepsRest {
	/** The part of the record that is sent back: without what PayPal sets or calculates. */
	readonly rest: (record: JsonObject) => JsonObject;
	/** The currency of amounts for which the user names none. */
	readonly currencyOf: (record: JsonObject) => string | undefined;
}

/** All input items in one call, each with rows of its own. */
export interface Together {
	/** The field of the panel that turns it on, with this value. */
	readonly setting: string;
	readonly value: string;
	/** The field whose rows of all items are sent together. Everything else must be the same for all. */
	readonly rows: string;
	/** What to do about another field that differs. */
	readonly otherwise: string;
	/** What to do if the rows of all items are identical, and therefore do not come from the items. */
	readonly allTheSame: string;
}

export interface Operation<F extends Fields = Fields> {
	/** Stored in workflows; never derived from the name and never changed. */
	readonly value: string;
	/** Title Case, without the resource. */
	readonly name: string;
	/** Sentence case, with the resource, without articles. */
	readonly action: string;
	/** Says it in other words and adds information. */
	readonly description: string;
	readonly method: HttpMethod;
	/** As in PayPal's OpenAPI file, with `{…}` for path parameters. */
	readonly path: string;
	/**
	 * `request-id`: PayPal keeps the response under PayPal-Request-Id, so the call may be repeated.
	 * `none`: it does not, so a broken call is never repeated. Reads omit it.
	 */
	readonly idempotency?: 'request-id' | 'none';
	/**
	 * The place in the body of a separate key by which PayPal also recognises a repeated call. If the
	 * user gives none, it is the request ID: two safeguards are better than one.
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
	/** A notice in the panel for what people must know before they run it. */
	readonly notice?: string;
	/** PayPal replaces a whole record, and the user says what changes in it. */
	readonly keepsRest?: KeepsRest;
	/**
	 * Final changes of the request that data can't express. The input is encoded as it will be sent;
	 * the record is the one of `keepsRest`.
	 */
	readonly adjustRequest?: (
		parts: RequestParts,
		input: Input<F>,
		record?: JsonObject,
	) => RequestParts;
	readonly followUp?: FollowUp;
	readonly together?: Together;
	/** Reads a response that is not JSON, or that does not identify its record. */
	readonly parseResponse?: (response: PayPalResponse, parts: RequestParts) => JsonValue | Buffer;
}

export interface Resource {
	readonly value: string;
	readonly name: string;
	/** An explanation, for users who do not know PayPal's term. */
	readonly description: string;
	readonly operations: readonly Operation[];
}
