import type { IExecuteFunctions } from 'n8n-workflow';

import { authAssertion } from '../../shared/authAssertion';
import { trimmed } from '../../shared/blank';
import { isEmpty, isObject, valueAt, type JsonObject, type JsonValue } from '../../shared/json';
import { findHeader } from '../../shared/header';
import type { PayPalRequest } from '../../shared/transport';
import { put } from './encode';
import { MERCHANT } from '../operations/sections';
import { encodeMultipart, loadFiles } from './multipart';
import { InputProblem } from '../fields/inputProblem';
import type { ItemInput } from './buildRequest';
import type { Operation, RequestParts } from '../operations/types';

/** What a request needs in addition to its parts. */
export interface Sender {
	context: IExecuteFunctions;
	operation: Operation;
	/** Whether PayPal recognises a repeated call to this path by its PayPal-Request-Id. */
	recognises: (parts: RequestParts) => boolean;
}

const ASSERTION = 'PayPal-Auth-Assertion';

/** The headers, with the merchant to act for. @throws InputProblem where there are two */
async function headersFor(
	{ context }: Sender,
	{ headers }: RequestParts,
	{ values }: ItemInput,
): Promise<Record<string, string>> {
	const merchantId = trimmed(String(values.merchantId ?? ''));
	if (merchantId === '') return { ...headers };
	const header = findHeader(headers, ASSERTION);
	if (header !== undefined) {
		throw new InputProblem(
			MERCHANT.merchantId.label,
			`is set twice, in Options and as the header ${header}`,
			'Remove one of them.',
		);
	}
	return { ...headers, [ASSERTION]: await authAssertion(context, merchantId) };
}

/** Whether a call changes nothing. */
export const onlyReads = (operation: Operation, parts: RequestParts): boolean =>
	operation.idempotency === undefined || parts.method === 'GET';

/** The body with its idempotency key added, if it has a place for one and lacks it. */
function withKey({ keyInBody }: Operation, body: JsonValue, key: string | undefined): JsonValue {
	if (keyInBody === undefined || key === undefined || !isObject(body)) return body;
	if (!isEmpty(valueAt(body, keyInBody))) return body;
	const copy = structuredClone(body) as JsonObject;
	put(copy, keyInBody, key);
	return copy;
}

/**
 * Adds the parts that depend on the run and the item: acting merchant, idempotency key, files.
 *
 * @param requestId the idempotency key, where the operation has one
 */
export async function toRequest(
	sender: Sender,
	parts: RequestParts,
	input: ItemInput,
	itemIndex: number,
	requestId?: string,
): Promise<PayPalRequest> {
	const { context, operation } = sender;
	const headers = await headersFor(sender, parts, input);
	const request: PayPalRequest = {
		method: parts.method,
		path: parts.path,
		query: parts.queryPairs ?? parts.query,
		headers,
		...(onlyReads(operation, parts) ? { readsOnly: true } : {}),
	};
	if (requestId !== undefined) {
		// The user's own header, in whatever case, is this key.
		delete headers[findHeader(headers, 'PayPal-Request-Id') ?? ''];
		request.requestId = requestId;
		request.recognised = sender.recognises(parts);
	}
	if (operation.encoding === 'form') {
		const fields = isObject(parts.body) ? (parts.body as Record<string, string>) : {};
		request.body = Buffer.from(new URLSearchParams(fields).toString());
		request.contentType = 'application/x-www-form-urlencoded; charset=utf-8';
	} else if (operation.encoding !== undefined && operation.encoding !== 'json') {
		const files = await loadFiles(context, parts.files, itemIndex);
		const multipart = encodeMultipart(operation.encoding.multipart, parts.body ?? {}, files);
		request.body = multipart.body;
		request.contentType = multipart.contentType;
	} else if (parts.rawBody !== undefined) {
		request.body = parts.rawBody;
		request.contentType = 'application/json';
	} else if (parts.body !== undefined) {
		request.body = withKey(operation, parts.body, request.requestId);
	} else if (parts.method === 'POST') {
		// PayPal responds with 415 or 400 to a POST without a content type, even if no body is needed.
		request.body = {};
	}
	return request;
}
