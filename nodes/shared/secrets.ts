import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { keysOf } from './clientKeys';
import { isObject } from './json';

/** What PayPal's APIs call that which nobody may read later, without what parts the words. */
const NAMES =
	/^(?:(?:card|account)?number|iban|securitycode|cvv2?|cvc|cryptogram|emvdata|pin|(?:access|client|refresh|id|singleuse)?token|clientsecret)$/;

/**
 * Whether a field of this name holds what nobody may read later, in whatever spelling: with that of
 * another API, such as `cardNumber`, PayPal refuses the number of a card, which it is all the same.
 */
export const isSecretName = (name: string): boolean =>
	NAMES.test(name.replace(/[\W_]/g, '').toLowerCase());

/** The same JSON without what stands under such names. */
export const maskInside = <T>(value: T): T =>
	typeof value === 'object' && value !== null
		? (JSON.parse(
				JSON.stringify(value, (name, inner: unknown) => (isSecretName(name) ? MASK : inner)),
			) as T)
		: value;

/** A shorter text would be found in everything. */
const SHORTEST = 3;

export const MASK = '***';

/** The client secret as it is and as it is sent, and the token of now. */
export function secretsOf(credentials: ICredentialDataDecryptedObject): string[] {
	const { clientId, clientSecret } = keysOf(credentials);
	const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
	return [clientSecret, basic, String(credentials.accessToken ?? '').trim()];
}

/** All texts and numbers in a value. */
function leavesOf(value: unknown): string[] {
	if (typeof value === 'string' || typeof value === 'number') return [String(value)];
	if (Array.isArray(value)) return value.flatMap(leavesOf);
	return isObject(value) ? Object.values(value).flatMap(leavesOf) : [];
}

/** What a call carries that is nobody's business: numbers of cards, security codes, tokens. */
export function secretsIn(body: unknown): string[] {
	if (Array.isArray(body)) return body.flatMap(secretsIn);
	if (!isObject(body)) return [];
	return Object.entries(body).flatMap(([name, value]) =>
		isSecretName(name) ? leavesOf(value) : secretsIn(value),
	);
}

/** As it is, inside JSON, inside a URL, and the digits of a number of a card without what parts them. */
const spellings = (secret: string): string[] => [
	secret,
	JSON.stringify(secret).slice(1, -1),
	// Half of a surrogate pair is in no URL.
	...(/\p{Surrogate}/u.test(secret) ? [] : [encodeURIComponent(secret)]),
	...(/^[\d -]+$/.test(secret) ? [secret.replace(/[ -]/g, '')] : []),
];

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * A function that puts stars in the place of secrets, however deep they are. PayPal says none of them
 * back, but a gateway's page for errors may show the whole request.
 */
export function hiderOf(secrets: readonly string[]): <T>(value: T) => T {
	const texts = secrets.filter(({ length }) => length >= SHORTEST).flatMap(spellings);
	if (texts.length === 0) return (value) => value;
	// The longest first: one may begin with another.
	const found = [...new Set(texts)].sort((a, b) => b.length - a.length).map(literally);
	// As a whole only: a security code is short, and other numbers have the same digits.
	const secret = new RegExp(`(?<![A-Za-z0-9])(?:${found.join('|')})(?![A-Za-z0-9])`, 'g');
	const hideText = (text: string): string => text.replace(secret, MASK);
	const hide = (value: unknown): unknown => {
		if (typeof value === 'string') return hideText(value);
		if (typeof value === 'number') return hideText(String(value)) === MASK ? MASK : value;
		if (Array.isArray(value)) return value.map(hide);
		if (!isObject(value)) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, inner]) => [hideText(name), hide(inner)]),
		);
	};
	return <T>(value: T): T => hide(value) as T;
}
