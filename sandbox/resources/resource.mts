import type { ContractOperation } from '../../contract/index.mts';
import type { Backend } from '../core/backend.mts';
import type { Reply } from '../core/reply.mts';

/** What a handler receives: the shared backend, and the request. */
export type Context = Backend & {
	readonly operation: ContractOperation;
	/** The request's path as received, without its query */
	readonly pathname: string;
	/** Values of the path's parameters, decoded */
	readonly path: Readonly<Record<string, string>>;
	readonly query: Readonly<Record<string, string | undefined>>;
	/** Names in lower case */
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly caller: Caller;
	/**
	 * The body, which the contract has checked: a handler names the type it relies on.
	 * An empty object if none was sent. Forms are objects of texts; multipart bodies too, by the
	 * name of the part, JSON parts parsed and files as `UploadedFile`.
	 */
	body<T extends object>(): T;
	/** The body as received */
	readonly rawBody: string;
	/**
	 * The response that the caller's `Prefer` header requests.
	 * @param minimal the parts that remain with `return=minimal`, which is PayPal's default
	 */
	preferred<T extends object>(full: T, minimal: ReadonlyArray<keyof T>): Partial<T>;
	readonly prefersFull: boolean;
};

/** The caller: the app of the token, and the merchant it acts for (`PayPal-Auth-Assertion`). */
export interface Caller {
	readonly clientId: string;
	readonly merchantId?: string;
}

export interface UploadedFile {
	readonly filename: string;
	readonly contentType: string;
	readonly bytes: Buffer;
}

export type Handler = (ctx: Context) => Reply | Promise<Reply>;

/** What an admin call receives; what it returns is sent as JSON. */
export type AdminCall = (
	backend: Backend,
	request: {
		readonly path: Readonly<Record<string, string>>;
		readonly body: Readonly<Record<string, unknown>>;
		readonly rawBody: string;
	},
) => unknown;

/**
 * One part of the API: each file or folder exports one, and `resources/index.mts` lists it.
 *
 *     export const widgets: Resource = {
 *       handlers: { 'widgets.get': (ctx) => ok(found(ctx.table(widgetTable), ctx.path.id)) },
 *     };
 */
export interface Resource {
	/**
	 * By the contract's operation id; where two files have the same id, by `file/id`
	 * (`customer_partner_referrals_v2/partner-referrals.create`).
	 * Handlers first check everything, then change state, then emit events: a refused request changes
	 * nothing.
	 */
	readonly handlers: Readonly<Record<string, Handler>>;
	/** Keys of handlers that check the credentials themselves; all others need a valid token */
	readonly withoutToken?: readonly string[];
	/** Handlers of jobs, by the kind given to `clock.schedule` */
	readonly jobs?: Readonly<
		Record<string, (backend: Backend, subject: string) => void | Promise<void>>
	>;
	/** By method and path below `/__sandbox__`: `POST orders/{id}/approve` */
	readonly admin?: Readonly<Record<string, AdminCall>>;
	/** The name of this API's 400 errors, if it is not `INVALID_REQUEST` */
	readonly invalidRequest?: string;
}
