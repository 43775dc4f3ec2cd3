import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { render, type Leaf, type Tree } from '../../support/fill/tree.mts';

export const CLIENT_ID = 'client-of-test';
export const CLIENT_SECRET = 'planted-client-secret';
export const BASIC = Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64');
export const TOKEN = 'planted-access-token';
/** The token that is issued when the first one is refused. */
export const NEXT_TOKEN = 'planted-next-token';

/** Texts with limits at PayPal that leave little choice. */
const SHORT: Readonly<Record<string, string>> = {
	number: '4988438843884305',
	cardNumber: '4988438843884305',
	securityCode: '7391',
	pin: '739155',
};

/** The input of a user: the secrets are in the items, and the parameters have expressions. */
export interface Planted {
	readonly parameters: INodeParameters;
	readonly item: IDataObject;
	/** The user's secrets, in addition to those of the credential. */
	readonly secrets: readonly string[];
}

/**
 * Puts a secret into every password field.
 * @param slip enters invalid values, like a user who pastes a secret into the wrong field
 */
export function plant(tree: Tree, slip = false): Planted {
	const item: Record<string, string> = {};
	const pick = (leaf: Leaf): Leaf['a'] => {
		const { name, typeOptions } = leaf.property;
		if (typeOptions?.password !== true) return leaf.a;
		item[name] = (slip ? undefined : SHORT[name]) ?? `planted-${name}`;
		return `={{ $json.${name} }}`;
	};
	const parameters = render(tree, pick) as INodeParameters;
	return { parameters, item, secrets: Object.values(item) };
}

/** Every string in a value, including properties that are not enumerable and thus in no JSON, such as causes. */
function textsIn(value: unknown, seen: Set<unknown>): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null || seen.has(value)) return [];
	seen.add(value);
	if (Buffer.isBuffer(value)) return [value.toString('latin1')];
	if (value instanceof Map || value instanceof Set) return textsIn([...value], seen);
	return Reflect.ownKeys(value).flatMap((key) => [
		String(key),
		...textsIn(Reflect.getOwnPropertyDescriptor(value, key)?.value, seen),
	]);
}

/** Everything readable in a value: as n8n stores it, and all properties attached to it. */
export const readable = (value: unknown): string =>
	[JSON.stringify(value), ...textsIn(value, new Set())].join('\n');

/** The secrets that a text contains. Short ones count only as whole words. */
export const found = (text: string, secrets: readonly string[]): string[] =>
	secrets.filter((secret) =>
		secret.length > 8 ? text.includes(secret) : new RegExp(`\\b${secret}\\b`).test(text),
	);
