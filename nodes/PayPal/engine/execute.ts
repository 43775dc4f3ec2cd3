import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type NodeApiError,
} from 'n8n-workflow';

import { isObject, type JsonObject } from '../../shared/json';
import {
	callPayPal,
	openSession,
	requestIdFor,
	type PayPalRequest,
	type PayPalResponse,
	type Session,
} from '../../shared/transport';
import { authAssertion } from '../../shared/authAssertion';
import { encodeFields } from './encode';
import { inputReader } from './input';
import { labelOf } from './labels';
import { settingsOf } from './layout';
import { encodeMultipart, loadFiles } from './multipart';
import { wholeRecord } from './paginate';
import { fixedLanes, growingLanes, runPooled, type Lanes } from './pool';
import { InputProblem } from './problem';
import { buildRequest, type ItemInput } from './request';
import { toItem, toRow, type OutputSettings } from './results';
import type { Fields, Operation, RequestParts, Resource } from './types';
import { eachRowOf, noteFreshness, type Freshness } from './windows';

const keyOf = (resource: string, operation: string): string => `${resource}:${operation}`;

/** Everything about one run of the node that does not depend on the item. */
interface Run {
	context: IExecuteFunctions;
	resource: string;
	operation: Operation;
	read: (itemIndex: number) => ItemInput;
	session: Session;
	/** The operation's settings, which are the same for all items. */
	settings: Fields;
	/** Up to which moment PayPal's records are whole, over all answers. */
	freshness: Freshness;
	executionId: string;
	nodeId: string;
	runIndex: number;
}

/** How an item ended. */
type Ending =
	| { ok: true; items: INodeExecutionData[] }
	| { ok: false; error: NodeApiError | NodeOperationError };

/** A setting that holds for the whole run: it is read for the first item. */
function runSetting(context: IExecuteFunctions, name: string): number | undefined {
	const options: unknown = context.getNodeParameter('options', 0, {});
	const value = isObject(options) ? options[name] : undefined;
	return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

async function startRun(
	context: IExecuteFunctions,
	operations: ReadonlyMap<string, Operation>,
): Promise<Run> {
	const resource = context.getNodeParameter('resource', 0) as string;
	const value = context.getNodeParameter('operation', 0) as string;
	const operation = operations.get(keyOf(resource, value));
	if (operation === undefined) {
		throw new NodeOperationError(
			context.getNode(),
			`The PayPal node has no operation '${value}' for the resource '${resource}'`,
			{ description: "Choose both again in the node's panel." },
		);
	}
	return {
		context,
		resource,
		operation,
		read: inputReader(context, operation),
		session: await openSession(context, runSetting(context, 'maxWait')),
		settings: settingsOf(operation),
		freshness: noteFreshness(
			operation.result.kind === 'list' ? operation.result.windows?.completeUpTo : undefined,
		),
		executionId: context.getExecutionId(),
		nodeId: context.getNode().id,
		runIndex: context.getWorkflowDataProxy(0).$runIndex as number,
	};
}

/** Adds what depends on the run and the item to the parts: acting merchant, idempotency key, files. */
async function toRequest(
	run: Run,
	parts: RequestParts,
	input: ItemInput,
	itemIndex: number,
): Promise<PayPalRequest> {
	const { context, operation } = run;
	const headers = { ...parts.headers };
	const merchantId = String(input.values.merchantId ?? '').trim();
	if (merchantId !== '')
		headers['PayPal-Auth-Assertion'] = await authAssertion(context, merchantId);
	const ownId = String(input.values.requestId ?? '').trim();
	const request: PayPalRequest = {
		method: parts.method,
		path: parts.path,
		query: parts.query,
		headers,
		...(operation.idempotency === undefined ? { readsOnly: true } : {}),
	};
	if (operation.idempotency === 'request-id' && parts.method !== 'GET') {
		request.requestId =
			ownId === '' ? requestIdFor({ ...run, itemIndex, operation: operation.value }) : ownId;
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
		request.body = parts.body;
	} else if (parts.method === 'POST') {
		// PayPal answers 415 or 400 to a POST without content type, also where no body is needed.
		request.body = {};
	}
	return request;
}

/** What the user set beside the operation's own fields, checked. */
function readSettings(fields: Fields, input: ItemInput): OutputSettings & { limit: number } {
	const settings = Object.fromEntries(
		encodeFields(fields, input.values, {
			label: '',
			currency: '',
			timezone: input.timezone,
		}).map(({ name, value }) => [name, value]),
	);
	return {
		simplified: settings.simplify !== false,
		outputField: String(settings.outputField ?? 'data'),
		limit: settings.returnAll === true ? Infinity : Number(settings.limit ?? 50),
	};
}

async function runItem(run: Run, itemIndex: number): Promise<INodeExecutionData[]> {
	const { context, operation } = run;
	const input = run.read(itemIndex);
	const parts = buildRequest(operation, input);
	const settings = readSettings(run.settings, input);
	const fetch = async (page: RequestParts): Promise<PayPalResponse> =>
		await callPayPal(
			context,
			await toRequest(run, page, input, itemIndex),
			{
				itemIndex,
				labelFor: (field) => labelOf(operation, field),
			},
			run.session,
		);

	const pairedItem = { item: itemIndex };
	if (operation.result.kind !== 'list') {
		const pages = operation.result.kind === 'one' ? operation.result.pages : undefined;
		const answer =
			pages === undefined ? await fetch(parts) : await wholeRecord(fetch, pages, parts);
		const item = await toItem(context, operation, parts, answer, settings);
		return [{ ...item, pairedItem }];
	}
	const items: INodeExecutionData[] = [];
	const fetchAndNote = async (page: RequestParts): Promise<PayPalResponse> => {
		const answer = await fetch(page);
		run.freshness.take(answer.body);
		return answer;
	};
	for await (const row of eachRowOf(fetchAndNote, operation.result, parts, settings.limit)) {
		items.push({ json: toRow(operation, row, settings), pairedItem });
	}
	return items;
}

/** Whatever went wrong, as an error of n8n's that names the item. */
function toNodeError(
	run: Run,
	error: unknown,
	itemIndex: number,
): NodeApiError | NodeOperationError {
	const node = run.context.getNode();
	if (error instanceof InputProblem) {
		return new NodeOperationError(node, error.message, { itemIndex, description: error.fix });
	}
	if (isNodeError(error)) {
		error.context.itemIndex ??= itemIndex;
		return error;
	}
	return new NodeOperationError(node, error as Error, { itemIndex });
}

/** By name, since n8n may bring a second copy of n8n-workflow with it. */
const isNodeError = (error: unknown): error is NodeApiError | NodeOperationError =>
	error instanceof Error && /^Node(Api|Operation)Error$/.test(error.constructor.name);

/**
 * The item of a failed input under Continue On Fail. Its JSON has no other keys than these three: n8n
 * sends an item with any other key down the success branch. (With `error` beside the JSON, n8n would
 * keep the message alone.)
 */
function toErrorItem(
	error: NodeApiError | NodeOperationError,
	itemIndex: number,
): INodeExecutionData {
	const details = error.context.data;
	const json: JsonObject = { error: error.message };
	if (error.description) json.message = error.description;
	if (isObject(details)) json.details = details as JsonObject;
	return { json, pairedItem: { item: itemIndex } };
}

/** Says how far the run came, when it ends before its last item. */
function addProgress(
	error: Error & { description?: string | null },
	endings: Array<Ending | undefined>,
) {
	if (endings.length < 2) return;
	const done = endings.filter((ending) => ending?.ok === true).length;
	const failed = endings.findIndex((ending) => ending?.ok === false);
	const unsent = endings.filter((ending) => ending === undefined).length;
	const were = (count: number): string => `${count} ${count === 1 ? 'was' : 'were'}`;
	const progress = `Of ${endings.length} items, ${were(done)} done before item ${failed} failed, and ${were(unsent)} not sent.`;
	error.description = [error.description, progress].filter(Boolean).join(' ');
}

function lanesFor(run: Run): Lanes {
	const most = runSetting(run.context, 'maxConcurrency');
	const isRead = run.operation.idempotency === undefined;
	return isRead ? growingLanes(most) : fixedLanes(most ?? 1);
}

/** Says on the node's output what kept the user waiting. */
function addHint({ context, session, freshness }: Run): void {
	const completeUpTo = freshness.oldest();
	const seconds = Math.round(session.brake.waitedMs / 1_000);
	const { repeated } = session.counts;
	const parts = [
		...(seconds > 0 ? [`Waited ${seconds} s for PayPal's rate limit`] : []),
		...(completeUpTo === undefined ? [] : [`PayPal's records are complete up to ${completeUpTo}`]),
		...(repeated > 0 ? [`${repeated} ${repeated === 1 ? 'request' : 'requests'} repeated`] : []),
	];
	if (parts.length > 0) {
		context.addExecutionHints({ message: parts.join('; '), location: 'outputPane' });
	}
}

/**
 * The node's `execute`: each item becomes one call (or one walk through a list) and its results.
 *
 * @param catalogue all resources, in the order of the panel
 */
export function executor(catalogue: readonly Resource[]) {
	const operations: ReadonlyMap<string, Operation> = new Map(
		catalogue.flatMap(({ value: resource, operations: list }) =>
			list.map((operation) => [keyOf(resource, operation.value), operation] as const),
		),
	);

	return async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const count = context.getInputData().length;
		if (count === 0) return [[]];
		const run = await startRun(context, operations);
		const goesOn = context.continueOnFail();
		const endings: Array<Ending | undefined> = Array.from({ length: count });

		const runOne = async (itemIndex: number): Promise<boolean> => {
			if (run.session.signal?.aborted === true) return false;
			try {
				endings[itemIndex] = { ok: true, items: await runItem(run, itemIndex) };
				return true;
			} catch (error) {
				endings[itemIndex] = { ok: false, error: toNodeError(run, error, itemIndex) };
				return goesOn;
			}
		};
		// The first call goes alone: with no token in n8n's cache, each of several would fetch one.
		if (await runOne(0)) {
			await runPooled(count - 1, lanesFor(run), async (index) => await runOne(index + 1));
		}
		addHint(run);

		const failed = endings.find((ending) => ending?.ok === false);
		if (failed?.ok === false && !goesOn) {
			addProgress(failed.error, endings);
			throw failed.error;
		}
		return [
			endings.flatMap((ending, itemIndex) => {
				if (ending === undefined) return [];
				return ending.ok ? ending.items : [toErrorItem(ending.error, itemIndex)];
			}),
		];
	};
}
