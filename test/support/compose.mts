import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

/** A service of docker/compose.yaml: the properties that tests check. */
export interface Service {
	readonly image: string;
	readonly build?: {
		readonly context: string;
		readonly dockerfile: string;
		readonly target: string;
		readonly args?: Readonly<Record<string, string>>;
	};
	readonly command?: string | readonly string[];
	readonly environment?: Readonly<Record<string, string>>;
	readonly restart: string;
	readonly stop_grace_period?: string;
	readonly healthcheck: { readonly test: readonly string[] };
	readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
	readonly ports?: readonly string[];
	readonly volumes?: readonly string[];
	readonly network_mode?: string;
	readonly networks?: Readonly<Record<string, { readonly aliases?: readonly string[] }>>;
}

export type ServiceName =
	| 'postgres'
	| 'redis'
	| 'main'
	| 'webhook'
	| 'worker'
	| 'proxy'
	| 'sandbox';

export interface Compose {
	readonly services: Readonly<Record<ServiceName, Service>>;
	readonly volumes: Readonly<Record<string, unknown>>;
}

/** The variables that users have to set, with values that a test can recognise. */
export const SECRETS = {
	N8N_ENCRYPTION_KEY: 'the key',
	POSTGRES_PASSWORD: 'the password',
} as const;

/** `${NAME:-default}` and `${NAME:?message}`, as Docker Compose replaces them. */
const VARIABLE = /\$\{(?<name>\w+):(?<kind>[-?])(?<rest>[^}]*)\}/g;

/**
 * Replaces the variables in a text.
 * @throws for a required variable that is not set, and for any other syntax
 */
export function interpolated(text: string, values: Readonly<Record<string, string>>): string {
	const replaced = text.replace(VARIABLE, (...match) => {
		const { name = '', kind, rest = '' } = match.at(-1) as Record<string, string>;
		// With the colon, an empty value counts as none.
		const value = values[name] || (kind === '-' ? rest : undefined);
		if (value === undefined) throw new Error(`${name}: ${rest}`);
		return value;
	});
	if (replaced.includes('$')) throw new Error(`Unsupported variable syntax: ${text}`);
	return replaced;
}

/** docker/compose.yaml, with its anchors merged. @param values of its variables, as in .env */
export function readCompose(values: Readonly<Record<string, string>> = SECRETS): Compose {
	const text = readFileSync('docker/compose.yaml', 'utf8');
	return parse(
		text,
		(_key, value: unknown) => (typeof value === 'string' ? interpolated(value, values) : value),
		{ merge: true },
	) as Compose;
}
