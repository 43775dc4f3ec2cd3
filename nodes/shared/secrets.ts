import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { keysOf } from './clientKeys';
import { isObject } from './json';

/** The names of confidential values in PayPal's APIs, without word separators. */
const NAMES =
	/^(?:(?:card|account)?number|iban|securitycode|cvv2?|cvc|cryptogram|emvdata|pin|(?:access|client|refresh|id|singleuse)?token|clientsecret)$/;

/**
 * Whether a field with this name contains a confidential value, in any spelling: with that of another
 * API, such as `cardNumber`, PayPal refuses a card number, which is confidential all the same.
 */
export const isSecretName = (name: string): boolean =>
	NAMES.test(name.replace(/[\W_]/g, '').toLowerCase());

/** The same JSON without the values of such names. */
export const maskInside = <T>(value: T): T =>
	typeof value === 'object' && value !== null
		? (JSON.parse(
				JSON.stringify(value, (name, inner: unknown) => (isSecretName(name) ? MASK : inner)),
			) as T)
		: value;

/** A shorter text would occur everywhere. */
const SHORTEST = 3;

export const MASK = '***';

/** The client secret, plain and as it is sent, and the current token. */
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

/** The confidential values of a call: card numbers, security codes, tokens. */
export function secretsIn(body: unknown): string[] {
	if (Array.isArray(body)) return body.flatMap(secretsIn);
	if (!isObject(body)) return [];
	return Object.entries(body).flatMap(([name, value]) =>
		isSecretName(name) ? leavesOf(value) : secretsIn(value),
	);
}

/** As it is, inside JSON, inside a URL, and the digits of a card number without separators. */
const spellings = (secret: string): string[] => [
	secret,
	JSON.stringify(secret).slice(1, -1),
	// A URL cannot contain half of a surrogate pair.
	...(/\p{Surrogate}/u.test(secret) ? [] : [encodeURIComponent(secret)]),
	...(/^[\d -]+$/.test(secret) ? [secret.replace(/[ -]/g, '')] : []),
];

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * A function that replaces secrets by asterisks at any depth. PayPal returns none of them, but a
 * gateway's error page may show the whole request.
 */
export function hiderOf(secrets: readonly string[]): <T>(value: T) => T {
	const texts = secrets.filter(({ length }) => length >= SHORTEST).flatMap(spellings);
	if (texts.length === 0) return (value) => value;
	// The longest first: one may be a prefix of another.
	const found = [...new Set(texts)].sort((a, b) => b.length - a.length).map(literally);
	// Only as a whole: a security code is short, and other numbers contain the same digits.
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
