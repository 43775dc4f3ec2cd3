import type { ReadBody } from './body.mts';

/** A call to the API as received, with its body. */
export interface ApiRequest {
	readonly method: string;
	readonly pathname: string;
	readonly query: Readonly<Record<string, string | undefined>>;
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly body: ReadBody;
}
