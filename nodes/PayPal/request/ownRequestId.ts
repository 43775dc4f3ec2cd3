import type { IExecuteFunctions } from 'n8n-workflow';

import { trimmed } from '../../shared/blank';
import { findHeader } from '../../shared/header';
import { isObject } from '../../shared/json';
import type { Calls } from './calls';
import { REQUEST_ID } from '../operations/sections';
import { InputProblem } from '../fields/inputProblem';
import { buildRequest, type ItemInput } from './buildRequest';
import { headerValue } from '../fields/headerValue';
import type { StringField } from '../fields/types';
import type { Operation, RequestParts } from '../operations/types';

const HEADER = 'PayPal-Request-Id';
/** The field of an operation whose headers the user writes. */
const HEADERS = 'headers';
const { label, maxLength = Infinity } = REQUEST_ID.requestId as StringField;

/** What an expression inserts into a text for a missing value. */
const NO_VALUE = /undefined|Invalid Date|(?<![A-Za-z0-9])(?:null|NaN)(?![A-Za-z0-9])/;

/** Whether only the text around an expression's parts is left. */
function gaveNothing(stored: unknown, id: string): boolean {
	if (typeof stored !== 'string' || !stored.startsWith('=')) return false;
	const around = stored.slice(1).replace(/\{\{[\s\S]*?\}\}/g, '');
	return around !== stored.slice(1) && trimmed(around) === id;
}

/**
 * @param stored the same with its expression
 * @throws InputProblem for a key that PayPal would not accept, or not as it is written, and for one
 * that would be the same in every execution because an expression has no value
 */
function checked(value: unknown, stored: unknown): string {
	if (isObject(value) || Array.isArray(value)) {
		throw new InputProblem(
			label,
			'contains an object instead of text',
			'Have the expression pick one of its values, such as {{ $json.id }}.',
		);
	}
	const id = headerValue(value ?? '', label);
	if (typeof value === 'boolean' || NO_VALUE.test(id) || gaveNothing(stored, id)) {
		throw new InputProblem(
			label,
			`lacks what its expression reads: ${JSON.stringify(id)}`,
			'It would be the same for other payments, and PayPal would carry out only one of them. Check that the item has the value the expression reads.',
		);
	}
	if (id.length <= maxLength) return id;
	throw new InputProblem(
		label,
		`has ${id.length} characters`,
		`PayPal accepts at most ${maxLength}. Shorten it.`,
	);
}

/** The header of the key as the workflow stores it, in the rows of a custom call. */
function storedHeader(stored: Readonly<Record<string, unknown>>): unknown {
	const rows = isObject(stored[HEADERS]) ? stored[HEADERS].values : undefined;
	const isKey = (row: unknown): row is Record<string, unknown> =>
		isObject(row) && trimmed(String(row.name)).toLowerCase() === HEADER.toLowerCase();
	return Array.isArray(rows) ? rows.find(isKey)?.value : undefined;
}

/**
 * The idempotency key that the user chose, in Options or among the headers of a custom call.
 *
 * @returns undefined where there is none
 * @throws InputProblem if it is invalid or its expression had no result, and if there are two
 */
export function ownRequestId(
	{ values, stored = {} }: ItemInput,
	headers: RequestParts['headers'],
): string | undefined {
	const header = findHeader(headers, HEADER);
	if (!('requestId' in values)) {
		return header === undefined ? undefined : checked(headers[header], storedHeader(stored));
	}
	if (header === undefined) return checked(values.requestId, stored.requestId);
	throw new InputProblem(
		label,
		`is set twice, in Options and as the header ${header}`,
		'Remove one of them.',
	);
}

/** Whether the user has written something that may be a key: reading all inputs takes time. */
function mayHaveKeys(context: IExecuteFunctions, operation: Operation): boolean {
	const stored = (name: string): unknown =>
		context.getNodeParameter(name, 0, '', { rawExpressions: true });
	return (
		stored('options.requestId') !== '' ||
		(HEADERS in operation.fields && stored(`additionalFields.${HEADERS}`) !== '')
	);
}

/** The key of a call; undefined if it has none, or if the call has another error. */
function keyOf(
	operation: Operation,
	calls: Calls,
	call: number,
): string | InputProblem | undefined {
	let input: ItemInput;
	let parts: Pick<RequestParts, 'method' | 'headers'> = { method: operation.method, headers: {} };
	try {
		input = calls.read(call);
		if (HEADERS in operation.fields) parts = buildRequest(operation, input);
	} catch {
		// The error is reported when the call is made.
		return undefined;
	}
	if (parts.method === 'GET') return undefined;
	try {
		return ownRequestId(input, parts.headers);
	} catch (error) {
		return error as InputProblem;
	}
}

/**
 * Checks the users' own keys of all calls before the first is sent: PayPal would return the same
 * response for two writes with one key.
 *
 * @returns the errors, by the number of the call
 */
export function problemsOfRequestIds(
	context: IExecuteFunctions,
	operation: Operation,
	calls: Calls,
): ReadonlyMap<number, InputProblem> {
	const problems = new Map<number, InputProblem>();
	if (operation.idempotency !== 'request-id' || !mayHaveKeys(context, operation)) return problems;
	const callsOf = new Map<string, number[]>();
	for (let call = 0; call < calls.count; call++) {
		const key = keyOf(operation, calls, call);
		if (key instanceof InputProblem) problems.set(call, key.ofItem(calls.itemOf(call) ?? 0));
		else if (key !== undefined) {
			const sharing = callsOf.get(key);
			if (sharing === undefined) callsOf.set(key, [call]);
			else sharing.push(call);
		}
	}
	for (const [key, sharing] of callsOf) {
		if (sharing.length === 1) continue;
		for (const call of sharing) {
			const problem = new InputProblem(
				label,
				`is the same for items ${named(sharing)}: ${JSON.stringify(key)}`,
				'PayPal would carry out only one of them and return its result for all. Include something that differs for each item, such as {{ $json.orderNumber }}. Nothing was sent.',
			);
			problems.set(call, problem.ofItem(call));
		}
	}
	return problems;
}

const MAX_NAMED = 10;

const named = (items: readonly number[]): string =>
	[...items.slice(0, MAX_NAMED), ...(items.length > MAX_NAMED ? ['…'] : [])].join(', ');
