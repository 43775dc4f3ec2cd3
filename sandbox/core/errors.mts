import { describe } from './issues.mts';
import type { Reply } from './reply.mts';

/** One entry of `details` in PayPal's errors. */
export interface Detail {
	readonly issue: string;
	/** A JSON pointer for a value in the body, otherwise the parameter's name */
	readonly field?: string;
	readonly value?: string;
	readonly location?: 'body' | 'path' | 'query' | 'header';
	readonly description?: string;
}

/** A detail about a value in the body. @param field a JSON pointer */
export const inBody = (issue: string, field: string, value?: string): Detail => ({
	issue,
	field,
	...(value !== undefined && { value }),
	location: 'body',
});

interface Extra {
	/** The error's name, if it is not the usual one of the status */
	readonly name?: string;
	readonly message?: string;
	readonly links?: readonly object[];
	/** PayPal writes `debugId` in some errors */
	readonly debugIdAs?: 'debug_id' | 'debugId';
	readonly headers?: Readonly<Record<string, string>>;
}

/** The usual name and message of a status (from the OpenAPI files' error schemas). */
const BY_STATUS: Readonly<Record<number, readonly [name: string, message: string]>> = {
	400: ['INVALID_REQUEST', 'The request is not well formed or breaks the schema.'],
	401: ['AUTHENTICATION_FAILURE', 'The credentials are missing or not valid.'],
	403: ['NOT_AUTHORIZED', 'The caller lacks a permission that this needs.'],
	404: ['RESOURCE_NOT_FOUND', 'The resource does not exist.'],
	409: ['RESOURCE_CONFLICT', 'The request conflicts with another one.'],
	413: ['REQUEST_ENTITY_TOO_LARGE', 'The body is too large.'],
	415: ['UNSUPPORTED_MEDIA_TYPE', 'The body is of a media type that is not supported here.'],
	422: ['UNPROCESSABLE_ENTITY', 'The request is well formed, but cannot be carried out.'],
	429: ['RATE_LIMIT_REACHED', 'Too many requests; slow down.'],
	500: ['INTERNAL_SERVER_ERROR', 'An error happened on the server.'],
	501: ['NOT_IMPLEMENTED', 'The sandbox does not know this operation.'],
	503: ['SERVICE_UNAVAILABLE', 'The service is not available.'],
};

/** Thrown by handlers to refuse a request; the server turns it into PayPal's error shape. */
export class Refusal extends Error {
	readonly status: number;
	readonly details: readonly Detail[];
	readonly extra: Extra;

	constructor(status: number, details: readonly Detail[], extra: Extra = {}) {
		super(extra.name ?? details[0]?.issue ?? String(status));
		this.status = status;
		this.details = details;
		this.extra = extra;
	}
}

/**
 * Refuses the request that is being handled.
 * @param what an issue, or one or more details
 * @example refuse(422, 'ORDER_NOT_APPROVED')
 * @example refuse(400, inBody('INVALID_PARAMETER_VALUE', '/intent'))
 */
export function refuse(
	status: number,
	what: string | Detail | readonly Detail[],
	extra?: Extra,
): never {
	const details = typeof what === 'string' ? [{ issue: what }] : [what].flat();
	throw new Refusal(status, details as readonly Detail[], extra);
}

/**
 * Refuses with an error that has a name and a message but no details, as the older APIs (webhooks,
 * payouts, disputes, reports) do.
 * @example refuseNamed(400, 'WEBHOOK_URL_ALREADY_EXISTS', 'There is a webhook with this URL.')
 */
export function refuseNamed(
	status: number,
	name: string,
	message: string,
	details: readonly Detail[] = [],
): never {
	throw new Refusal(status, details, { name, message });
}

/** 404 for an ID that does not exist. @param parameter the path parameter that contained it */
export function notFound(parameter?: string, value?: string): never {
	return refuse(404, {
		issue: 'INVALID_RESOURCE_ID',
		...(parameter && { field: parameter, location: 'path' as const }),
		...(value && { value }),
	});
}

/** Where PayPal explains an error; the sandbox gives links of the same form. */
const informationLink = (name: string) => ({
	href: `https://developer.paypal.com/api/rest/responses/#${name}`,
	rel: 'information_link',
	method: 'GET',
});

/** @param debugId is also sent in the header `Paypal-Debug-Id` */
export function errorReply(refusal: Refusal, debugId: string): Reply {
	const { status, details, extra } = refusal;
	const [usualName, usualMessage] = BY_STATUS[status] ?? ['ERROR', 'The request failed.'];
	const name = extra.name ?? usualName;
	return {
		status,
		...(extra.headers && { headers: extra.headers }),
		body: {
			name,
			message: extra.message ?? usualMessage,
			[extra.debugIdAs ?? 'debug_id']: debugId,
			...(details.length > 0 && {
				details: details.map((detail) => ({
					...detail,
					description: detail.description ?? describe(detail.issue),
				})),
			}),
			links: [...(extra.links ?? []), informationLink(name)],
		},
	};
}

/** The other error format: that of the OAuth calls, and of all calls with an invalid token. */
export const oauthError = (status: number, error: string, description: string): Reply => ({
	status,
	body: { error, error_description: description },
	...(status === 401 && { headers: { 'www-authenticate': `Bearer error="${error}"` } }),
});
