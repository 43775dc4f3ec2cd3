import { NodeApiError, type INode, type JsonObject } from 'n8n-workflow';

import { isObject, valueAt } from '../json';
import { adviceFor } from './advice';
import type { Problem, ProblemDetail } from './problem';

/** What the caller knows about the call that PayPal refused. */
export interface CallContext {
	node: INode;
	itemIndex?: number;
	/** The label of the user's field for PayPal's JSON pointer or parameter name. */
	labelFor?: (field: string) => string | undefined;
	/** What to add at the end, such as which items were done. */
	remark?: string;
}

/** SOME_ISSUE as a sentence, for issues that nobody has put into words yet. */
function spellOut(code: string): string {
	const words = code.replace(/_/g, ' ').trim().toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function describeDetail(detail: ProblemDetail, labelFor: CallContext['labelFor']): string {
	const label = detail.field === undefined ? undefined : labelFor?.(detail.field);
	const field =
		detail.field === undefined ? '' : label === undefined ? `${detail.field}: ` : `'${label}': `;
	return `${field}${sentence(detail.description ?? spellOut(detail.issue ?? 'Not accepted'))}`;
}

/** A write without an answer: how to find out, or to go on without doing it twice. */
const whatNow = ({ requestId }: Problem): string =>
	requestId === undefined
		? 'PayPal may have done it nevertheless: check that before you run this again.'
		: `PayPal may have done it nevertheless. n8n's Retry sends it as the same request, which PayPal does once; in a new execution, put ${requestId} into 'Request ID' in Options for this item.`;

/** What the error and an item of Continue On Fail say, apart from n8n's classes. */
export interface Explanation {
	title: string;
	description: string;
	details: JsonObject;
}

/** Puts a problem into words: what happened, which field of the user's it is about, what to do. */
export function explain(problem: Problem, labelFor?: CallContext['labelFor']): Explanation {
	const issue = problem.details.find((detail) => detail.issue !== undefined)?.issue;
	// An answer without a code of PayPal's, from a gateway on the way or with no body at all.
	const isBare = issue === undefined && /^HTTP \d+$/.test(problem.name);
	const advice = adviceFor([issue, problem.name], isBare ? problem.status : undefined);
	const bareTitle = isBare
		? `PayPal answered with HTTP status ${problem.status}`
		: spellOut(issue ?? problem.name);
	const first = problem.details[0];
	const label = first?.field === undefined ? undefined : labelFor?.(first.field);
	const title =
		advice?.title ??
		(label !== undefined && issue !== undefined
			? `PayPal does not accept '${label}': ${spellOut(issue).toLowerCase()}`
			: (first?.description ?? (problem.message || bareTitle)));

	const lines = problem.details.map((detail) => describeDetail(detail, labelFor));
	if (lines.length === 0 && problem.message !== '' && problem.message !== title) {
		lines.push(sentence(problem.message));
	}
	if (advice !== undefined) lines.push(advice.next);
	if (problem.mayBeDone === true) lines.push(whatNow(problem));
	if (problem.debugId !== undefined) lines.push(`PayPal's debug ID: ${problem.debugId}`);

	return {
		title: title.replace(/\.$/, '').trim() || `PayPal refused this (HTTP ${problem.status})`,
		description: lines.filter((line) => line !== title && line !== `${title}.`).join(' '),
		details: {
			issue: issue ?? problem.name,
			httpStatus: problem.status,
			...(problem.debugId === undefined ? {} : { debugId: problem.debugId }),
			...(problem.mayBeDone === true ? { mayBeDone: true } : {}),
			...(problem.requestId === undefined ? {} : { requestId: problem.requestId }),
			...(isObject(problem.raw) ? { answer: problem.raw as JsonObject } : {}),
		},
	};
}

/**
 * A fresh NodeApiError in words for the user. Its context keeps PayPal's answer, the HTTP status
 * and the debug id. (Never wrap another NodeApiError: n8n then returns the inner one, unchanged.)
 */
export function toNodeApiError(problem: Problem, call: CallContext): NodeApiError {
	const { title, description, details } = explain(problem, call.labelFor);
	const error = new NodeApiError(call.node, details, {
		message: title,
		description: [description, call.remark].filter(Boolean).join(' '),
		httpCode: String(problem.status),
		itemIndex: call.itemIndex,
	});
	// n8n replaces the message of some statuses by texts of its own.
	error.message = title;
	error.context.data = details;
	return error;
}

/**
 * Whether a write that ended with this error may be done all the same. Whatever is not a refusal of
 * PayPal's leaves that open.
 */
export function mayBeDone(error: unknown): boolean {
	const details =
		error instanceof Error && 'context' in error ? valueAt(error.context, 'data') : undefined;
	return !isObject(details) || details.mayBeDone === true;
}
