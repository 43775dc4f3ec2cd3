import type {
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	IPollFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';

import type { JsonValue } from '../json';

/** Name of the credential type, as stored in workflows. */
export const CREDENTIAL = 'payPalRestApi';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Every place in n8n from which a node may call PayPal. */
export type TransportContext =
	| IExecuteFunctions
	| IHookFunctions
	| ILoadOptionsFunctions
	| IPollFunctions
	| IWebhookFunctions;

/**
 * What PayPal returns for a completed call, according to the responses of its OpenAPI files. Any other
 * body with a status of success did not come from PayPal's API.
 */
export interface Expected {
	/**
	 * Properties of the JSON object, at least one of which has a value. If missing, every object and
	 * list is valid.
	 */
	readonly has?: readonly string[];
	/** An empty object is valid, too. */
	readonly orBare?: boolean;
	/** Statuses with which PayPal returns no body. */
	readonly empty?: readonly number[];
	/** The response is a text that is not JSON, such as a file: whether this is one. */
	readonly isText?: (text: string) => boolean;
	/** A response with `errors` that has nothing under this property: PayPal has refused everything. */
	readonly acceptedUnder?: string;
}

/** One call of PayPal's API, on the host of the credential. */
export interface PayPalRequest {
	method: HttpMethod;
	/** From the host's root, already encoded, beginning with one slash. */
	path: string;
	/** Not encoded. As pairs if a name may occur several times. */
	query?: Readonly<Record<string, string>> | ReadonlyArray<readonly [name: string, value: string]>;
	headers?: Readonly<Record<string, string>>;
	/** JSON by default. A Buffer or text is sent unchanged and needs `contentType`. */
	body?: JsonValue | Buffer;
	contentType?: string;
	/** The call changes nothing, though it is not a GET: a search. */
	readsOnly?: boolean;
	/** PayPal-Request-Id. With it PayPal returns the first response again for a repeated call. */
	requestId?: string;
	/** False for a path for which PayPal ignores PayPal-Request-Id. */
	recognised?: boolean;
	/** An earlier call with this key was sent, and its outcome is unknown. */
	sentBefore?: boolean;
	/** When PayPal forgets the key, in milliseconds: from then on the call would be a new one. */
	repeatableUntil?: number;
	/** What PayPal returns when it has done it. By default a JSON object or list. */
	expected?: Expected;
	/** Maximum wait for one response, in milliseconds, if a client waits for ours. */
	timeoutMs?: number;
	/** Maximum number of attempts, including the first, if a client waits for our response. */
	tries?: number;
}

export interface PayPalResponse {
	status: number;
	/** Names in lower case. */
	headers: Readonly<Record<string, string>>;
	/** The parsed JSON, else the text. Undefined if empty. */
	body: unknown;
}
