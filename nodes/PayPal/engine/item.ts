import type { INodeExecutionData } from 'n8n-workflow';

import {
	callPayPal,
	isRepeatable,
	mayBeDone,
	toNodeApiError,
	type PayPalResponse,
} from '../../shared/transport';
import { readFlag } from '../../shared/flag';
import { isObject, type JsonObject } from '../../shared/json';
import { encodeFields } from './encode';
import { toNodeError, type NodeError } from './endings';
import { fingerprintOf, type Earlier } from './journal';
import { labelOf } from './labels';
import { settingsOf } from './layout';
import { lookUpRecords, recordsToLookUp } from './lookUp';
import { onlyReads, ownChoices, toRequest } from './outgoing';
import { wholeRecord } from './paginate';
import { buildRequest, fieldsFor, writesJson, type ItemInput } from './request';
import { toItem, toRow, type OutputSettings } from './results';
import type { Run } from './run';
import type { Fields, FollowUp, RequestParts } from './types';
import { eachPageOf } from './windows';

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

type Fetch = (parts: RequestParts) => Promise<PayPalResponse>;

/** Fetches what the item asks for, page by page where there are several, and shapes the results. */
async function collect(
	run: Run,
	fetch: Fetch,
	parts: RequestParts,
	settings: OutputSettings & { limit: number },
	itemIndex: number,
): Promise<INodeExecutionData[]> {
	const { context, operation } = run;
	const pairedItem = run.calls.pairedWith(itemIndex);
	if (operation.result.kind !== 'list') {
		const pages = operation.result.kind === 'one' ? operation.result.pages : undefined;
		const answer =
			pages === undefined ? await fetch(parts) : await wholeRecord(fetch, pages, parts);
		const item = await toItem(context, operation, parts, answer, settings);
		return [{ ...item, pairedItem }];
	}
	const items: INodeExecutionData[] = [];
	const fetchAndNote: Fetch = async (page) => {
		const answer = await fetch(page);
		run.freshness.take(answer.body);
		return answer;
	};
	const shape = (row: JsonObject) => toRow(operation, row, settings);
	const walk = { fetchPage: fetchAndNote, list: operation.result, parts, shape };
	for await (const page of eachPageOf({ ...walk, atOnce: run.windowsAtOnce }, settings.limit)) {
		for (const json of page) items.push({ json, pairedItem });
	}
	return items;
}

/** Nobody can tell whether the first try was done, and PayPal would not recognise a second one. */
const notAgain = (run: Run, { reason }: Earlier, itemIndex: number) =>
	toNodeApiError(
		{
			status: 0,
			name: 'NOT_SENT_AGAIN',
			message: '',
			details: reason === undefined ? [] : [{ description: `The first try ended so: ${reason}` }],
			raw: undefined,
			mayBeDone: true,
		},
		{ node: run.context.getNode(), itemIndex: run.calls.itemOf(itemIndex) },
	);

/** What an error needs to know to speak of the user's item and fields. */
const describeCall = (run: Run, { body }: RequestParts, input: ItemInput, itemIndex: number) => ({
	itemIndex: run.calls.itemOf(itemIndex),
	operation: `${run.resource}.${run.operation.value}`,
	labelFor: (field: string, location?: string) =>
		labelOf(run.operation, field, {
			location,
			body,
			asJson: writesJson(run.operation, input),
			resource: run.resource,
		}),
});

/** Calls that change nothing, on behalf of an item. */
const reader =
	(run: Run, input: ItemInput, itemIndex: number): Fetch =>
	async (parts) =>
		await callPayPal(
			run.context,
			await toRequest(run, parts, input, itemIndex, run.executionId),
			describeCall(run, parts, input, itemIndex),
			run.session,
		);

/**
 * One operation for one item. A write that an earlier try of this run has done is not sent again: its
 * results are those of then.
 *
 * @param write the name of the write in the journal
 */
async function runStep(
	run: Run,
	input: ItemInput,
	itemIndex: number,
	write: string,
): Promise<INodeExecutionData[]> {
	const { context, operation, journal } = run;
	const parts = buildRequest(operation, input);
	const settings = readSettings(run.settings, input);
	if (onlyReads(operation, parts)) {
		return await collect(run, reader(run, input, itemIndex), parts, settings, itemIndex);
	}

	const call = describeCall(run, parts, input, itemIndex);
	const fingerprint = fingerprintOf([run.resource, operation.value, parts, ownChoices(input)]);
	const earlier = journal.recall(write, fingerprint);
	if (earlier?.results !== undefined) return earlier.results;
	const executionId = earlier?.executionId ?? run.executionId;
	const fetch: Fetch = async (page) => {
		const request = await toRequest(run, page, input, itemIndex, executionId);
		if (earlier?.sameExecution === true && !isRepeatable(request)) {
			throw notAgain(run, earlier, itemIndex);
		}
		journal.sent(write, fingerprint, executionId);
		return await callPayPal(context, request, call, run.session).catch(async (error: unknown) => {
			if (mayBeDone(error)) journal.open(write, (error as Error).message);
			else journal.notDone(write);
			return await Promise.reject(error);
		});
	};
	const results = await collect(run, fetch, parts, settings, itemIndex);
	journal.done(write, results);
	return results;
}

/** What the first operation has done stays done, whatever becomes of the second. */
function withWhatIsDone(error: NodeError, { failed }: FollowUp, record: JsonObject): NodeError {
	const { title, next, done } = failed(record);
	error.description = [`${error.message}.`, error.description, next].filter(Boolean).join(' ');
	error.message = title;
	const details = isObject(error.context.data) ? error.context.data : {};
	error.context.data = { ...details, done };
	return error;
}

/** Puts in the IDs of records that the user named by others. What else is wrong is told before PayPal is asked. */
async function withIds(run: Run, asked: ItemInput, itemIndex: number): Promise<ItemInput> {
	const records = recordsToLookUp(fieldsFor(run.operation, asked), asked.values);
	if (records.length === 0) return asked;
	const withAll = (ids: Record<string, string>): ItemInput => ({
		...asked,
		values: { ...asked.values, ...ids },
	});
	buildRequest(
		run.operation,
		withAll(Object.fromEntries(records.map(({ name, id }) => [name, id]))),
	);
	readSettings(run.settings, asked);
	return withAll(await lookUpRecords(records, reader(run, asked, itemIndex)));
}

/**
 * Does what one item asks for, or all together: the operation, and another one behind it where the user
 * wants that.
 *
 * @param itemIndex the number of the call
 */
export async function runItem(run: Run, itemIndex: number): Promise<INodeExecutionData[]> {
	const asked = run.calls.read(itemIndex);
	const { followUp } = run.operation;
	const input = await withIds(run, asked, itemIndex);
	const results = await runStep(run, input, itemIndex, String(itemIndex));
	if (followUp === undefined || readFlag(asked.values[followUp.setting]) !== true) return results;

	const [first] = results;
	const record = first.json as JsonObject;
	const { operation } = followUp;
	const { merchantId } = asked.values;
	const values = {
		...(merchantId === undefined ? {} : { merchantId }),
		...followUp.values(record),
	};
	const next: Run = { ...run, operation, settings: settingsOf(operation) };
	try {
		const [second] = await runStep(next, { ...asked, values }, itemIndex, `${itemIndex} then`);
		return [{ ...first, json: followUp.merge(record, second.json as JsonObject) }];
	} catch (error) {
		throw withWhatIsDone(toNodeError(run.context.getNode(), error, itemIndex), followUp, record);
	}
}
