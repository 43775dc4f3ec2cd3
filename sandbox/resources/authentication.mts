import type { Body } from '../../contract/index.mts';
import { MERCHANT, type Backend } from '../core/backend.mts';
import { HOUR, MINUTE, SECOND } from '../core/duration.mts';
import { oauthError } from '../core/errors.mts';
import { newAccessToken, newCode } from '../core/ids.mts';
import { ok, type Reply } from '../core/reply.mts';
import { table } from '../core/store.mts';
import type { Context, Resource } from './resource.mts';

interface Token {
	readonly clientId: string;
	readonly issued: string;
	readonly until: number;
}

const tokens = table<Token>('tokens');

/** PayPal's tokens are valid for nine hours. */
const LIFETIME = 9 * HOUR;
const CLIENT_TOKEN_LIFETIME = 1 * HOUR;
const BROWSER_TOKEN_LIFETIME = 15 * MINUTE;

const APP_ID = 'APP-80W284485P519543T';
const SCOPES = [
	'https://uri.paypal.com/services/payments/payment/authcapture',
	'https://uri.paypal.com/services/payments/realtimepayment',
	'https://uri.paypal.com/services/payments/refund',
	'https://api.paypal.com/v1/payments/.*',
	'https://uri.paypal.com/services/invoicing',
	'https://uri.paypal.com/services/subscriptions',
	'https://uri.paypal.com/services/applications/webhooks',
	'https://uri.paypal.com/services/disputes/read-seller',
	'https://uri.paypal.com/services/disputes/update-seller',
	'https://uri.paypal.com/services/reporting/search/read',
	'https://uri.paypal.com/services/shipping/trackers/readwrite',
	'https://uri.paypal.com/services/vault/payment-tokens/readwrite',
	'https://uri.paypal.com/payments/payouts',
	'openid',
];

const BROWSER_SCOPE = 'https://uri.paypal.com/services/payments/client-payments-eligibility';

/**
 * Credentials that PayPal would refuse. The sandbox accepts any others, as long as the ID looks like
 * one: two characters or more, and not only digits.
 */
const WRONG = 'wrong';
const CLIENT_ID = /^(?!\d+$)\w\S+$/;

/** @returns undefined if the header contains no valid token */
export function clientOf(backend: Backend, authorization: string | undefined): string | undefined {
	const token = backend.table(tokens).get(bearer(authorization) ?? '');
	return token && token.until > backend.clock.now() ? token.clientId : undefined;
}

/** Invalidates a token before it expires. */
export function forget(backend: Backend, authorization: string | undefined): void {
	backend.table(tokens).delete(bearer(authorization) ?? '');
}

const bearer = (authorization: string | undefined): string | undefined =>
	/^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];

/** @returns the client id, or the response for credentials that are missing or wrong */
function basicClient(authorization: string | undefined): string | Reply {
	const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? '')?.[1];
	const [, id, secret] =
		/^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? [];
	const isRight =
		secret && CLIENT_ID.test(id ?? '') && ![id, secret].some((each) => each?.includes(WRONG));
	return isRight && id
		? id
		: oauthError(401, 'invalid_client', 'The client id or the secret is missing or wrong');
}

/** A form that the contract has not checked: these calls have their own errors. */
type Unchecked<Form> = { readonly [Field in keyof Form]?: string };

function generate(ctx: Context): Reply {
	const clientId = basicClient(ctx.headers.authorization);
	if (typeof clientId !== 'string') return clientId;
	const form = ctx.body<Unchecked<Body<'oauth2.token'>>>();
	if (form.grant_type !== 'client_credentials') {
		return form.grant_type === undefined
			? oauthError(400, 'invalid_request', 'The form field grant_type is missing')
			: oauthError(400, 'unsupported_grant_type', 'The sandbox supports only client_credentials');
	}
	if (form.response_type === 'client_token') return browserToken(ctx, form['domains[]']);
	const rows = ctx.table(tokens);
	const now = ctx.clock.now();
	for (const [text, token] of rows) if (token.until <= now) rows.delete(text);
	// Like PayPal, the same token is returned as long as it is valid, unless the caller requests a new
	// one.
	const live = [...rows].find(([, token]) => token.clientId === clientId);
	const [text, token] =
		live && form.ignoreCache !== 'true'
			? live
			: ([newAccessToken(), { clientId, issued: ctx.now(), until: now + LIFETIME }] as const);
	rows.set(text, token);
	return ok({
		scope: SCOPES.join(' '),
		access_token: text,
		token_type: 'Bearer',
		app_id: APP_ID,
		expires_in: Math.floor((token.until - now) / SECOND),
		nonce: `${token.issued}${newCode(32)}`,
		...(form.response_type === 'id_token' && {
			id_token: jwt({ iss: MERCHANT.merchant_id, customer: form.target_customer_id }),
		}),
	});
}

/** A token in three parts, like PayPal's; it has no real signature. */
const jwt = (claims: object): string =>
	[{ alg: 'none' }, { ...claims, jti: newCode(32) }]
		.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
		.concat(newCode(43))
		.join('.');

/** A token for web pages: no API call accepts it, and it is never reused. */
function browserToken(ctx: Context, domains: string | undefined): Reply {
	const names = (domains ?? '').split(',').filter((domain) => domain !== '');
	return ok({
		scope: BROWSER_SCOPE,
		access_token: jwt({ iss: MERCHANT.merchant_id, domains: names }),
		token_type: 'Bearer',
		app_id: APP_ID,
		expires_in: BROWSER_TOKEN_LIFETIME / SECOND,
		nonce: `${ctx.now()}${newCode(32)}`,
	});
}

function terminate(ctx: Context): Reply {
	const clientId = basicClient(ctx.headers.authorization);
	if (typeof clientId !== 'string') return clientId;
	const { token } = ctx.body<Unchecked<Body<'oauth2.terminate'>>>();
	if (!token) return oauthError(400, 'invalid_request', 'The form field token is missing');
	// As in RFC 7009, an unknown token is treated as revoked.
	if (ctx.table(tokens).get(token)?.clientId === clientId) ctx.table(tokens).delete(token);
	return ok({});
}

function userInfo(): Reply {
	return ok({
		user_id: `https://www.paypal.com/webapps/auth/identity/user/${MERCHANT.merchant_id}`,
		sub: `https://www.paypal.com/webapps/auth/identity/user/${MERCHANT.merchant_id}`,
		name: 'Mara Merchant',
		payer_id: MERCHANT.merchant_id,
		address: {
			street_address: '2 Sandbox Street',
			locality: 'San Jose',
			region: 'CA',
			postal_code: '95131',
			country: 'US',
		},
		verified_account: 'true',
		emails: [{ value: MERCHANT.email_address, primary: true, confirmed: true }],
	});
}

const generateClientToken = (): Reply =>
	ok({
		client_token: Buffer.from(JSON.stringify({ sandbox: newCode(64) })).toString('base64'),
		expires_in: CLIENT_TOKEN_LIFETIME / SECOND,
	});

export const authentication: Resource = {
	handlers: {
		'oauth2.token': generate,
		'oauth2.terminate': terminate,
		'identity.userinfo': userInfo,
		'identity.generate-token': generateClientToken,
	},
	withoutToken: ['oauth2.token', 'oauth2.terminate'],
};
