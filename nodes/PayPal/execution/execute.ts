import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { addProgress, toErrorItem, toNodeError, type CallResult } from './callResult';
import type { JsonObject } from '../../shared/json';
import { runItem } from './runItem';
import { problemsOfRequestIds } from '../request/ownRequestId';
import {
	fixedConcurrency,
	growingConcurrency,
	runConcurrently,
	type ConcurrencyLimiter,
} from '../../shared/concurrencyLimiter';
import { operationsByName, runSetting, createRunContext, type RunContext } from './runContext';
import { explainToModel, isToldByItem, putIntoMessage } from './toolError';
import { remarksOn } from '../response/remarks';
import type { Resource } from '../operations/types';

function concurrencyLimiterFor(run: RunContext): ConcurrencyLimiter {
	const max = runSetting(run.context, 'maxConcurrency');
	const isRead = run.operation.idempotency === undefined;
	return isRead ? growingConcurrency(max) : fixedConcurrency(max ?? 1);
}

/** Writes that PayPal accepted although the payment failed, by the number of the call. */
const undone = (results: readonly CallResult[]): string[] =>
	results.flatMap((result, call) => {
		const items = result?.kind === 'done' ? result.items : [];
		const remarks = items.flatMap(({ json }) => remarksOn(json as JsonObject));
		return remarks.length === 0 ? [] : [`item ${call}: ${remarks.join(', ')}`];
	});

/** Maximum number of items named; more would not help. */
const MAX_NAMED = 5;

/** Adds hints to the node's output: what delayed the run, and which payments failed. */
function addHint(
	{ context, operation, session, freshness }: RunContext,
	results: readonly CallResult[],
): void {
	const completeUpTo = freshness.oldest();
	const gaps = freshness.gaps();
	const seconds = Math.round(session.rateLimiter.waitedMs / 1_000);
	const { repeated } = session.counts;
	const failed = operation.idempotency === undefined ? [] : undone(results);
	const named = [...failed.slice(0, MAX_NAMED), ...(failed.length > MAX_NAMED ? ['…'] : [])];
	const parts = [
		...(failed.length > 0
			? [`PayPal responded, but not everything was done: ${named.join('; ')}`]
			: []),
		...(seconds > 0 ? [`Waited ${seconds} s for PayPal's rate limit`] : []),
		...(completeUpTo === undefined ? [] : [`PayPal's records are complete up to ${completeUpTo}`]),
		...(gaps.length > 0
			? [`PayPal's records contain nothing for ${gaps.join(', ')} (not yet, or no longer)`]
			: []),
		...(repeated > 0 ? [`${repeated} ${repeated === 1 ? 'request' : 'requests'} repeated`] : []),
	];
	if (parts.length > 0) {
		context.addExecutionHints({ message: parts.join('; '), location: 'outputPane' });
	}
}

/**
 * The node's `execute`: each item becomes one call (or one paginated list) and its results, unless all
 * items go into one call.
 *
 * @param catalogue all resources, in the order of the panel
 */
export function executor(catalogue: readonly Resource[]) {
	const operations = operationsByName(catalogue);

	return async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const count = context.getInputData().length;
		if (count === 0) return [[]];
		const run = await createRunContext(context, operations, count);
		const { calls } = run;
		const goesOn = context.continueOnFail();
		const results: CallResult[] = Array.from({ length: calls.count });

		const problems = problemsOfRequestIds(context, run.operation, calls);

		const runOne = async (call: number): Promise<boolean> => {
			if (run.session.signal?.aborted === true) return false;
			try {
				const problem = problems.get(call);
				if (problem !== undefined) throw problem;
				results[call] = { kind: 'done', items: await runItem(run, call) };
				return true;
			} catch (error) {
				const failed = toNodeError(context.getNode(), error, calls.itemOf(call));
				if (run.log.isTool) explainToModel(context, run.operation, failed, error);
				results[call] = { kind: 'failed', error: failed };
				return goesOn;
			}
		};
		// The first call runs alone: with no token in n8n's cache, or an expired one, each of several
		// concurrent calls would have to handle that.
		const [first] = problems.keys();
		if (first !== undefined && !goesOn) await runOne(first);
		else if (await runOne(0)) {
			await runConcurrently(calls.count - 1, concurrencyLimiterFor(run), {
				task: async (index) => await runOne(index + 1),
				prepare: (end) => calls.prepare(end + 1),
			});
		}
		addHint(run, results);
		const allDone = results.every((result) => result?.kind === 'done');
		// n8n runs a node again also if its first output item contains an error.
		run.log.end(!allDone && !(goesOn && context.getNode().retryOnFail !== true));

		const failed = results.find((result) => result?.kind === 'failed');
		if (failed?.kind === 'failed' && !goesOn) {
			addProgress(failed.error, results);
			if (!run.log.isTool) throw failed.error;
			if (!isToldByItem(context)) {
				putIntoMessage(failed.error);
				throw failed.error;
			}
		}
		return [
			results.flatMap((result, call) => {
				if (result === undefined) return [];
				return result.kind === 'done'
					? result.items
					: [toErrorItem(result.error, calls.pairedWith(call))];
			}),
		];
	};
}
