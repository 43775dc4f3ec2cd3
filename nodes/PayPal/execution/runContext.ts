import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { isBlank } from '../../shared/blank';
import { openSession, type Session, type WriteIdentity } from '../../shared/transport';
import { callsOf, type Calls } from '../request/calls';
import { inputReader, inputsOf } from '../request/parameters';
import { settingsOf, toolSettingsOf } from '../operations/sections';
import { originOf } from './originOf';
import type { Sender } from '../request/toPayPalRequest';
import type { Fields } from '../fields/types';
import type { Operation, RequestParts, Resource } from '../operations/types';
import { noteFreshness, DATE_RANGES_AT_ONCE, type Freshness } from '../response/dateRanges';
import { openWriteLog, type WriteLog } from './writeLog';

/** All operations by resource and operation, and where PayPal recognises repeated calls. */
export interface OperationsByName {
	find(resource: string, operation: string): Operation | undefined;
	recognises(parts: RequestParts): boolean;
}

/** Everything about one run of the node that does not depend on the item. */
export interface RunContext extends Sender {
	calls: Calls;
	session: Session;
	/** The operation's settings, which are the same for all items. */
	settings: Fields;
	/** How many date ranges of a long list an item may fetch at a time: items share them. */
	dateRangesAtOnce: number;
	/** The time up to which PayPal's records are complete, over all responses. */
	freshness: Freshness;
	log: WriteLog;
	/** What all request IDs of this run are derived from. */
	identity: () => Pick<WriteIdentity, 'origin' | 'runIndex'>;
	resource: string;
}

const keyOf = (resource: string, operation: string): string => `${resource}:${operation}`;

/** `/v2/checkout/orders/{id}/capture` as an expression that fits the paths of its calls. */
const patternOf = (path: string): RegExp =>
	new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);

export function operationsByName(catalogue: readonly Resource[]): OperationsByName {
	const operations: ReadonlyMap<string, Operation> = new Map(
		catalogue.flatMap(({ value: resource, operations: list }) =>
			list.map((operation) => [keyOf(resource, operation.value), operation] as const),
		),
	);
	const recognised = [...operations.values()]
		.filter(({ idempotency, path }) => idempotency === 'request-id' && path !== '')
		.map(({ method, path }) => ({ method, pattern: patternOf(path) }));
	return {
		find: (resource, operation) => operations.get(keyOf(resource, operation)),
		recognises: ({ method, path }) =>
			recognised.some((each) => each.method === method && each.pattern.test(path)),
	};
}

/** A setting that holds for the whole run: it is read for the first item. */
export function runSetting(context: IExecuteFunctions, name: string): number | undefined {
	// By its own name: reading all options at once would evaluate the expressions of the others, too.
	const value: unknown = context.getNodeParameter(`options.${name}`, 0, null);
	// A value that is not a number is refused with the item (see `readSettings`).
	const number = isBlank(value) || typeof value === 'object' ? NaN : Number(value);
	return Number.isFinite(number) ? number : undefined;
}

/** @param count number of input items */
export async function createRunContext(
	context: IExecuteFunctions,
	operations: OperationsByName,
	count: number,
): Promise<RunContext> {
	const resource = context.getNodeParameter('resource', 0) as string;
	const value = context.getNodeParameter('operation', 0) as string;
	const operation = operations.find(resource, value);
	if (operation === undefined) {
		throw new NodeOperationError(
			context.getNode(),
			`The PayPal node has no operation '${value}' for the resource '${resource}'`,
			{ description: 'Choose both again in the node.' },
		);
	}
	const dateRanges = runSetting(context, 'maxConcurrency') ?? DATE_RANGES_AT_ONCE;
	const runIndex = context.getWorkflowDataProxy(0).$runIndex as number;
	const log = openWriteLog(context, runIndex);
	const session = await openSession(context, runSetting(context, 'maxWait'));
	const read = inputReader(context, operation, session.currency);
	let origin: string | undefined;
	return {
		context,
		resource,
		operation,
		calls: callsOf(context, operation, inputsOf(read, count), count),
		session,
		settings: { ...settingsOf(operation), ...toolSettingsOf(operation) },
		dateRangesAtOnce: Math.max(1, Math.floor(dateRanges / count)),
		freshness: noteFreshness(
			operation.result.kind === 'list' ? operation.result.dateRanges?.completeUpTo : undefined,
		),
		log,
		recognises: operations.recognises,
		identity() {
			origin ??= originOf(context, log.firstExecutionId);
			return { origin, ...(log.isTool ? {} : { runIndex }) };
		},
	};
}
