import { NodeApiError, type INode } from 'n8n-workflow';

import { isObject, valueAt } from '../json';
import { explain, type Called } from './explain';
import type { Problem } from './problem';

/** What the caller knows about the call that PayPal refused. */
export interface CallContext extends Called {
	node: INode;
	itemIndex?: number;
	/** What to add at the end, such as which items were done. */
	remark?: string;
}

/**
 * A new NodeApiError with a message for the user. Its context contains PayPal's response, the HTTP
 * status and the debug ID. (Never wrap another NodeApiError: n8n then returns the inner one,
 * unchanged.)
 */
export function toNodeApiError(problem: Problem, call: CallContext): NodeApiError {
	const { title, description, details } = explain(problem, call);
	const error = new NodeApiError(call.node, details, {
		message: title,
		description: [description, call.remark].filter(Boolean).join(' '),
		httpCode: String(problem.status),
		itemIndex: call.itemIndex,
	});
	// n8n replaces the message of some statuses by its own texts.
	error.message = title;
	error.context.data = details;
	return error;
}

/**
 * Whether a write that ended with this error may have been done. Any error other than a refusal by
 * PayPal leaves that open.
 */
export function mayBeDone(error: unknown): boolean {
	const details =
		error instanceof Error && 'context' in error ? valueAt(error.context, 'data') : undefined;
	return !isObject(details) || details.mayBeDone === true;
}
