import { isObject } from '../../../shared/json';
import type { HttpMethod } from '../../../shared/transport';
import { defineOperation } from '../../engine/define';
import { InputProblem } from '../../engine/problem';
import { choice, json, rows, text } from '../../fields/basic';

const METHODS: readonly HttpMethod[] = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'];

const nameAndValue = {
	name: text('Name', { required: true }),
	value: text('Value'),
};

/** The path from the user's text, which can't leave the credential's host. */
function readPath(text: string): { path: string; query: Record<string, string> } {
	if (!/^\/(?![/\\])/.test(text)) {
		throw new InputProblem(
			'Path',
			'is not a path on PayPal',
			"Begin it with one slash and leave the host out, such as /v2/checkout/orders. The host is the credential's.",
		);
	}
	const url = new URL(text, 'https://path.invalid');
	return { path: url.pathname, query: Object.fromEntries(url.searchParams) };
}

const pairs = (value: unknown): Record<string, string> =>
	Object.fromEntries(
		(Array.isArray(value) ? value : [])
			.filter(isObject)
			.map((pair) => [String(pair.name), String(pair.value ?? '')]),
	);

/** Headers that say who calls: they come from the credential alone. */
const RESERVED = /^(authorization|host|content-length|content-type|transfer-encoding)$/i;

export const request = defineOperation({
	value: 'request',
	name: 'Request',
	action: 'Make custom API call',
	description: "Call any path of PayPal's API with the credential's token. May move money.",
	method: 'GET',
	path: '',
	idempotency: 'request-id',
	jsonBody: false,
	fields: {
		method: choice(
			'Method',
			METHODS.map((method) => ({ name: method, value: method })),
			{ in: 'steer', required: true, default: 'GET' },
		),
		path: text('Path', {
			in: 'steer',
			required: true,
			placeholder: 'e.g. /v2/checkout/orders/5O190127TN364715T',
			description: "Path on the credential's host, with or without a query",
		}),
		jsonBody: json('JSON Body', {
			to: '',
			when: { method: ['DELETE', 'PATCH', 'POST', 'PUT'] },
			description: 'Leave empty for a call without body',
		}),
		query: rows('Query Parameters', nameAndValue, { in: 'steer', optional: true }),
		headers: rows('Headers', nameAndValue, { in: 'steer', optional: true }),
	},
	adjustRequest: (parts, input) => {
		const { path, query } = readPath(String(input.path).trim());
		const headers = pairs(input.headers);
		const reserved = Object.keys(headers).find((name) => RESERVED.test(name));
		if (reserved !== undefined) {
			throw new InputProblem(
				'Headers',
				`sets ${reserved}`,
				'Remove it: the credential and the node set this header.',
			);
		}
		const broken = Object.entries(headers).find((pair) => /[\r\n]/.test(pair.join('')));
		if (broken !== undefined) {
			throw new InputProblem('Headers', 'has a line break', 'Remove it: a header is one line.');
		}
		return {
			...parts,
			method: input.method as HttpMethod,
			path,
			query: { ...query, ...pairs(input.query) },
			headers: { ...parts.headers, ...headers },
		};
	},
	result: { kind: 'one' },
});
