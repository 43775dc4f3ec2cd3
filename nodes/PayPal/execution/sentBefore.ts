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

/** When it was sent, and by which execution where that is another one. */
function firstSending({ log }: RunContext, { sentAt, executionId }: Earlier): string {
	const at = sentAt === undefined ? 'before' : `at ${new Date(sentAt).toISOString()}`;
	return log.executionId === executionId ? at : `${at} by execution ${executionId}`;
}

/** What became of it, in words. */
function outcomeOf({ results, settled, reason }: Earlier): string {
	const [first] = results ?? [];
	// An earlier version of this package has kept them as they were.
	const id = first === undefined || !('shape' in first) ? undefined : unpack(first).json.id;
	if (results !== undefined || settled === true) {
		return `PayPal did that${id === undefined ? '' : `: ${String(id)}`}`;
	}
	return `it is unknown whether PayPal did that${reason === undefined ? '' : ` (${reason})`}`;
}

/**
 * Lets nothing else be sent in the place of what was sent for an item before: somebody has changed the
 * workflow, and then pressed n8n's "Retry".
 *
 * @throws NodeApiError that says what was sent, when, by which execution, and what became of it
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
 * Lets a write be sent once more only where PayPal answers it from memory.
 *
 * @param earlier an earlier try without a response
 * @throws NodeApiError that says since when it is open, and why it is not sent
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

/** Whether PayPal says that it had the Request ID before, with another call. */
export const wasSentBefore = (error: unknown): error is NodeApiError =>
	detailOf(error, 'issue') === 'DUPLICATE_REQUEST_ID';

/**
 * For an ID that the node has made: nobody but this write can have sent it. The log of that is lost with
 * the process that sent it.
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
	// What PayPal's support and programs go by is what PayPal answered.
	told.context.data = { ...(refusal.context.data as JsonObject), mayBeDone: true };
	return told;
}
