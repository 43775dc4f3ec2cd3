import { trimmed } from '../../../shared/blank';
import { isObject } from '../../../shared/json';
import { findHeader, isHeaderName } from '../../../shared/header';
import type { HttpMethod } from '../../../shared/transport';
import { defineOperation } from '../define';
import { InputProblem } from '../../fields/inputProblem';
import { headerValue } from '../../fields/headerValue';
import { readQrCode } from '../invoice/qrCode';
import { choice, json, rows, text } from './fields';

const METHODS: readonly HttpMethod[] = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'];

const nameAndValue = {
	name: text('Name', { required: true, use: 'code' }),
	value: text('Value'),
};

/** A header without a value does not exist: n8n's HTTP client leaves it out. */
const header = { ...nameAndValue, value: text('Value', { required: true }) };

type Pair = readonly [name: string, value: string];

const notAPath = (problem: string, fix: string): InputProblem =>
	new InputProblem('Path', problem, fix);

/** A decoded path segment. @throws InputProblem for a percent sign that encodes nothing */
function decodeStep(step: string): string {
	try {
		return trimmed(decodeURIComponent(step));
	} catch {
		throw notAPath(
			`contains a percent sign that encodes nothing: ${step.slice(0, 40)}`,
			'Write %25 for the percent sign itself.',
		);
	}
}

/**
 * The path from the user's text, which can't leave the credential's host, and the path as it was
 * written.
 */
function readPath(text: string): { path: string; query: Pair[] } {
	if (!/^\/(?![/\\])/.test(text)) {
		throw notAPath(
			'is not a path on PayPal',
			"Begin it with one slash, without the host, such as /v2/checkout/orders. The host is the credential's.",
		);
	}
	if (/[#\\\p{Cc}]/u.test(text)) {
		throw notAPath(
			'contains a character that is not allowed in a path',
			'Write %23 for # and %5C for a backslash. Remove line breaks.',
		);
	}
	const steps = text.replace(/\?.*$/, '').slice(1).split('/').map(decodeStep);
	if (steps.some((step) => /^\.{0,2}$/.test(step))) {
		throw notAPath(
			'contains an empty part or a part of dots only',
			'If it is an expression, check that the item has the value it reads. Remove a slash at the end.',
		);
	}
	const url = new URL(text, 'https://path.invalid');
	return { path: url.pathname, query: [...url.searchParams] };
}

/** Names and values as they were written, in order. */
const pairs = (value: unknown): Pair[] =>
	(Array.isArray(value) ? value : [])
		.filter(isObject)
		.map((pair) => [String(pair.name), String(pair.value ?? '')]);

/** @throws InputProblem naming the header that cannot be sent as it is written */
function headersOf(value: unknown): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const [written, text] of pairs(value)) {
		const name = trimmed(written);
		if (!isHeaderName(name)) {
			throw new InputProblem(
				'Headers > Name',
				`is not the name of a header: ${JSON.stringify(name)}`,
				'Use letters, digits and hyphens.',
			);
		}
		const twin = findHeader(headers, name);
		if (twin !== undefined) {
			throw new InputProblem('Headers', `sets ${twin} twice`, 'Remove one of them.');
		}
		headers[name] = headerValue(text, `Headers > ${name}`);
	}
	return headers;
}

/**
 * Responses of PayPal's that are not JSON: QR codes (invoicing_v2.json), and certificates of its
 * events.
 */
const isText = (text: string): boolean =>
	readQrCode(text) !== undefined || /^\s*-----BEGIN CERTIFICATE-----/.test(text);

/** Headers that identify the caller: only the credential may set them. */
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
		method: choice('Method', METHODS, {
			in: 'notSent',
			required: true,
			default: 'GET',
			description: 'HTTP method of the call. GET only reads.',
		}),
		path: text('Path', {
			in: 'notSent',
			required: true,
			placeholder: 'e.g. /v2/checkout/orders/5O190127TN364715T',
			description: "Path of the call on the credential's host, with or without query parameters",
		}),
		jsonBody: json('JSON Body', {
			to: '',
			show: { method: ['DELETE', 'PATCH', 'POST', 'PUT'] },
			description: 'Body of the call. If empty, none is sent.',
		}),
		query: rows('Query Parameters', nameAndValue, {
			in: 'notSent',
			optional: true,
			description: "Added to those in 'Path'",
		}),
		headers: rows('Headers', header, {
			in: 'notSent',
			optional: true,
			description: 'Headers to send besides those of the credential',
		}),
	},
	adjustRequest: (parts, input) => {
		const { path, query } = readPath(String(input.path));
		const headers = headersOf(input.headers);
		const reserved = Object.keys(headers).find((name) => RESERVED.test(name));
		if (reserved !== undefined) {
			throw new InputProblem(
				'Headers',
				`sets ${reserved}`,
				'Remove it: the credential and the node set this header.',
			);
		}
		return {
			...parts,
			method: input.method as HttpMethod,
			path,
			// PayPal's filters may occur several times.
			queryPairs: [...query, ...pairs(input.query)],
			headers: { ...parts.headers, ...headers },
		};
	},
	result: { kind: 'any', expected: { isText } },
});
