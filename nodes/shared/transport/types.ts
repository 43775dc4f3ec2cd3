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
 * What PayPal answers to a call that it has done, as the responses of its OpenAPI files have it.
 * Whatever else comes with a status of success was not said by PayPal's API.
 */
export interface Expected {
	/** Properties of the JSON object, one of which at least has a value. Left out: an object or a list, whatever it holds. */
	readonly has?: readonly string[];
	/** An object with nothing in it will do, too. */
	readonly orBare?: boolean;
	/** Statuses with which PayPal answers nothing. */
	readonly empty?: readonly number[];
	/** The response is a text that is no JSON, such as a file: whether this is one. */
	readonly isText?: (text: string) => boolean;
	/** A response with `errors` that has nothing under this property: PayPal has refused it all. */
	readonly acceptedUnder?: string;
}

/** One call of PayPal's API, on the host of the credential. */
export interface PayPalRequest {
	method: HttpMethod;
	/** From the host's root, already encoded, beginning with one slash. */
	path: string;
	/** Not encoded. As pairs where a name may stand several times. */
	query?: Readonly<Record<string, string>> | ReadonlyArray<readonly [name: string, value: string]>;
	headers?: Readonly<Record<string, string>>;
	/** JSON by default. A Buffer or text is sent as it is and needs `contentType`. */
	body?: JsonValue | Buffer;
	contentType?: string;
	/** The call changes nothing, though it is not a GET: a search. */
	readsOnly?: boolean;
	/** PayPal-Request-Id. With it PayPal gives a repeated call the first response again. */
	requestId?: string;
	/** Said of a place where PayPal does not look at PayPal-Request-Id: false. */
	recognised?: boolean;
	/** An earlier call with this key was sent, and nobody knows what became of it. */
	sentBefore?: boolean;
	/** When PayPal forgets the key, in milliseconds: from then on the call would be another one. */
	repeatableUntil?: number;
	/** What PayPal answers when it has done it. A JSON object or list, if not said. */
	expected?: Expected;
	/** Longest wait for one response, in milliseconds, where somebody waits for ours. */
	timeoutMs?: number;
	/** Tries in all, the first one included, where somebody waits for our response. */
	tries?: number;
}

export interface PayPalResponse {
	status: number;
	/** Names in lower case. */
	headers: Readonly<Record<string, string>>;
	/** What the JSON says, else the text. Undefined when there was none. */
	body: unknown;
}
