import type { JsonObject, NodeApiError } from 'n8n-workflow';

import {
	isRepeatable,
	repeatableUntil,
	retentionText,
	toNodeApiError,
	type PayPalRequest,
} from '../../shared/transport';
import { valueAt } from '../../shared/json';
import { unpack } from './packedItem';
import type { RunContext } from './runContext';
import type { Earlier } from './writeLog';

const error = (
	run: RunContext,
	name: string,
	details: readonly string[],
	isOpen: boolean,
	itemIndex: number | undefined,
): NodeApiError =>
	toNodeApiError(
		{
			status: 0,
			name,
			message: '',
			details: details.map((description) => ({ description })),
			raw: undefined,
			...(isOpen ? { mayBeDone: true } : {}),
		},
		{ node: run.context.getNode(), itemIndex },
	);

/** When it was sent, and by which execution if that is another one. */
function firstSending({ log }: RunContext, { sentAt, executionId }: Earlier): string {
	const at = sentAt === undefined ? 'before' : `at ${new Date(sentAt).toISOString()}`;
	return log.executionId === executionId ? at : `${at} by execution ${executionId}`;
}

/** Its outcome, as text for the user. */
function outcomeOf({ results, settled, reason }: Earlier): string {
	const [first] = results ?? [];
	// An earlier version of this package stored them unpacked.
	const id = first === undefined || !('shape' in first) ? undefined : unpack(first).json.id;
	if (results !== undefined || settled === true) {
		return `PayPal did that${id === undefined ? '' : `: ${String(id)}`}`;
	}
	return `it is unknown whether PayPal did that${reason === undefined ? '' : ` (${reason})`}`;
}

/**
 * Refuses to send anything other than what was sent for an item before: the workflow was changed before
 * n8n's "Retry" was used.
 *
 * @throws NodeApiError that says what was sent, when, by which execution, and its outcome
 */
export function checkUnchanged(
	run: RunContext,
	earlier: Earlier | undefined,
	itemIndex: number | undefined,
): void {
	if (earlier?.changed !== true) return;
	const which = itemIndex === undefined ? 'these items' : `item ${itemIndex}`;
	const under = earlier.requestId === undefined ? '' : ` under the Request ID ${earlier.requestId}`;
	const before = `Something else was sent for ${which} ${firstSending(run, earlier)}${under}, and ${outcomeOf(earlier)}`;
	throw error(run, 'CHANGED_SINCE_SENT', [before], earlier.results === undefined, itemIndex);
}

/**
 * Lets a write be sent again only if PayPal returns its stored response for it.
 *
 * @param earlier an earlier attempt without a response
 * @throws NodeApiError that says since when the outcome is unknown, and why the write is not sent
 */
export function checkSentBefore(
	run: RunContext,
	earlier: Earlier,
	request: PayPalRequest,
	itemIndex: number | undefined,
): void {
	const { path } = request;
	const isKeyed = isRepeatable(request);
	if (isKeyed && Date.now() < repeatableUntil(path, earlier.sentAt ?? 0)) return;
	const before = `It was sent ${firstSending(run, earlier)}, and ${outcomeOf(earlier)}`;
	const why = isKeyed
		? `PayPal recognizes this call by its Request ID for ${retentionText(path)} only`
		: 'PayPal does not recognize this call when it is repeated';
	throw error(run, 'NOT_SENT_AGAIN', [before, why], earlier.settled !== true, itemIndex);
}

const detailOf = (refusal: unknown, name: string): unknown =>
	refusal instanceof Error && 'context' in refusal
		? valueAt(refusal.context, `data.${name}`)
		: undefined;

/** Whether PayPal reports that it has seen the Request ID before, with another call. */
export const wasSentBefore = (error: unknown): error is NodeApiError =>
	detailOf(error, 'issue') === 'DUPLICATE_REQUEST_ID';

/**
 * For an ID that the node generated: only this write can have sent it. Its log entry is lost if the
 * process that sent it dies.
 */
export function sentWithOtherValues(
	run: RunContext,
	refusal: NodeApiError,
	itemIndex: number | undefined,
): NodeApiError {
	const told = error(
		run,
		'NOT_SENT_AGAIN',
		[
			'PayPal received this Request ID before with other values: expressions such as $now return a different value each time',
			`PayPal's debug ID: ${String(detailOf(refusal, 'debugId'))}`,
		],
		true,
		itemIndex,
	);
	told.httpCode = refusal.httpCode;
	// PayPal's support and programs rely on PayPal's own response.
	told.context.data = { ...(refusal.context.data as JsonObject), mayBeDone: true };
	return told;
}
