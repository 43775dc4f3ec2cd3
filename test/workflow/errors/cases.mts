import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { listed } from '../../catalogue/operations.mts';
import type { ErrorCase } from './grade.mts';
import { openApiErrors } from './openapi.mts';

/** One line of facts.json: PayPal's response, from public reports, without its boilerplate. */
interface Fact {
	on: string[];
	status: number;
	name?: string;
	message?: string;
	details?: object[];
	/**
	 * `camel`: with `debugId`. `oauth`: `error` and `error_description`. `list`: inside `errors`.
	 * `empty`: no body.
	 */
	shape?: 'camel' | 'oauth' | 'list' | 'empty';
	/** Nobody has reported this code: it represents those that PayPal may add. */
	made?: true;
	label?: string;
	secret?: string;
	atToken?: true;
	full?: true;
}

const DEBUG_ID = 'f4b1d2c3a5e6';

function bodyOf({ shape, name, message, details }: Fact): unknown {
	if (shape === 'empty') return undefined;
	if (shape === 'oauth') return { error: name, error_description: message };
	const debug = shape === 'camel' ? { debugId: DEBUG_ID } : { debug_id: DEBUG_ID };
	const whole = {
		name,
		...(message === undefined ? {} : { message }),
		...debug,
		...(details === undefined ? {} : { details }),
		links: [],
	};
	return shape === 'list' ? { errors: [whole] } : whole;
}

/** The cases of facts.json. */
export function factCases(): ErrorCase[] {
	const facts = JSON.parse(readFileSync(join(__dirname, 'facts.json'), 'utf8')) as Fact[];
	return facts.flatMap((fact) => {
		const { on, status, made, label, secret, atToken, full } = fact;
		return on.map(
			(operation): ErrorCase => ({
				on: operation,
				source: made === true ? 'made up' : 'public reports',
				status,
				body: bodyOf(fact),
				...(label === undefined ? {} : { label }),
				...(secret === undefined ? {} : { secret }),
				...(atToken === undefined ? {} : { atToken }),
				...(full === undefined ? {} : { full }),
			}),
		);
	});
}

const matches = (pattern: string, path: string): boolean =>
	pattern === path || new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);

/** The cases of PayPal's OpenAPI files: none if the files are missing. */
export function openApiCases(): ErrorCase[] {
	return openApiErrors().flatMap(({ method, path, status, body, source }) => {
		const [on] =
			[...listed].find(([, each]) => each.method === method && matches(each.path, path)) ?? [];
		return on === undefined ? [] : [{ on, source, status, body }];
	});
}
