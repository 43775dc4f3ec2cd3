import type { INodeExecutionData } from 'n8n-workflow';

import {
	callPayPal,
	fingerprintOf,
	mayBeDone,
	repeatableUntil,
	requestIdFor,
	type Expected,
	type PayPalResponse,
} from '../../shared/transport';
import { readFlag } from '../../shared/flag';
import { isObject, type JsonObject } from '../../shared/json';
import { byText } from '../../shared/order';
import { encodeFields } from '../request/encode';
import { InputProblem } from '../fields/inputProblem';
import { toNodeError, type NodeError } from './callResult';
import { expectedOf } from '../response/expected';
import { labelOf } from '../request/labels/labelOf';
import { columnsOf, settingsOf } from '../operations/sections';
import { lookUpRecords, recordsToLookUp } from '../response/lookUpRecords';
import { onlyReads, toRequest } from '../request/toPayPalRequest';
import { unpack } from './packedItem';
import { ownRequestId } from '../request/ownRequestId';
import { NO_CURRENCY } from '../request/encode/context';
import {
	currencyToRead,
	takesDefaultCurrency,
	withRecordCurrency,
} from '../request/recordCurrency';
import { simplify } from '../response/simplify';
import { wholeRecord } from '../response/paginate';
import {
	buildRequest,
	fieldsFor,
	requestForRecord,
	writesJson,
	type ItemInput,
} from '../request/buildRequest';
import { cutForTool, pickFields } from '../response/forTool';
import { toItems, toRows, type OutputSettings } from '../response/toItem';
import { checkSentBefore, checkUnchanged, sentWithOtherValues, wasSentBefore } from './sentBefore';
import type { RunContext } from './runContext';
import type { Fields } from '../fields/types';
import type { FollowUp, Operation, RequestParts } from '../operations/types';
import { eachPageOf } from '../response/dateRanges';
import { ALL, type Write } from './writeLog';

interface Settings extends OutputSettings {
	/** Maximum number of rows of a list. */
	readonly limit: number;
	/** The only fields that a tool's model gets; all if missing. */
	readonly outputFields?: readonly string[];
}

/** The settings that the user chose in addition to the operation's own fields, validated. */
function readSettings(operation: Operation, fields: Fields, input: ItemInput): Settings {
	const settings = Object.fromEntries(
		encodeFields(fields, input.values, {
			label: '',
			currency: '',
			timezone: input.timezone,
		}).map(({ name, value }) => [name, value]),
	);
	const outputFields = settings.outputFields as readonly string[] | undefined;
	const splitsOut = settings.splitOutLineItems === true;
	const columns = columnsOf(operation, splitsOut);
	const unknown = outputFields?.find((name) => !columns.includes(name));
	if (unknown !== undefined) {
		throw new InputProblem(
			fields.outputFields.label,
			`can't be ${JSON.stringify(unknown)}`,
			`Take some of ${columns.join(', ')}.`,
		);
	}
	return {
		simplified: settings.simplify !== false && settings.output !== 'raw',
		splitsOut,
		outputField: String(settings.outputField ?? 'data'),
		limit: settings.returnAll === true ? Infinity : Number(settings.limit ?? 50),
		...(outputFields === undefined ? {} : { outputFields }),
	};
}

/** The request, which includes line items if the user wants them. */
const withLineItems = (
	{ result }: Operation,
	parts: RequestParts,
	{ splitsOut }: OutputSettings,
): RequestParts =>
	splitsOut && 'lineItems' in result ? (result.lineItems?.ask?.(parts) ?? parts) : parts;

type Fetch = (parts: RequestParts) => Promise<PayPalResponse>;

/** Fetches what the item requests, page by page if there are several pages, and shapes the results. */
async function collect(
	run: RunContext,
	fetch: Fetch,
	parts: RequestParts,
	settings: Settings,
	itemIndex: number,
): Promise<INodeExecutionData[]> {
	const { context, operation } = run;
	const pairedItem = run.calls.pairedWith(itemIndex);
	if (operation.result.kind !== 'list') {
		const pages = operation.result.kind === 'one' ? operation.result.pages : undefined;
		const response =
			pages === undefined ? await fetch(parts) : await wholeRecord(fetch, pages, parts);
		const items = await toItems(context, operation, parts, response, settings);
		return items.map((item) => ({ ...item, pairedItem }));
	}
	const items: INodeExecutionData[] = [];
	const fetchAndNote: Fetch = async (page) => {
		const response = await fetch(page);
		run.freshness.take(response.body);
		return response;
	};
	const { limit, outputFields } = settings;
	const { isTool } = run.log;
	const shape = (row: JsonObject) => toRows(operation, row, settings);
	const { noteGap } = run.freshness;
	const walk = { fetchPage: fetchAndNote, list: operation.result, parts, shape, noteGap };
	let left = limit;
	// A model is told when there is more: one row beyond the limit shows it.
	const wanted = isTool ? limit + 1 : limit;
	for await (const page of eachPageOf({ ...walk, atOnce: run.dateRangesAtOnce }, wanted)) {
		for (const json of page.slice(0, Math.max(0, left)).flat()) {
			items.push({
				json: outputFields === undefined ? json : pickFields(json, outputFields),
				pairedItem,
			});
		}
		left -= page.length;
	}
	return isTool ? cutForTool(items, left < 0) : items;
}

/** What an error needs in order to name the user's item and fields. */
const describeCall = (
	run: RunContext,
	{ body }: RequestParts,
	input: ItemInput,
	itemIndex: number,
) => ({
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
	(run: RunContext, input: ItemInput, itemIndex: number, expected: Expected): Fetch =>
	async (parts) =>
		await callPayPal(
			run.context,
			{ ...(await toRequest(run, parts, input, itemIndex)), expected },
			describeCall(run, parts, input, itemIndex),
			run.session,
		);

/**
 * The arguments of a tool call in a canonical order: a model that repeats a call may change their
 * order. n8n adds a number to each call.
 */
const argumentsOf = ({ context }: RunContext): unknown =>
	Object.entries(context.getInputData()[0]?.json ?? {})
		.filter(([name]) => name !== 'toolCallId')
		.sort(([left], [right]) => byText(left, right));

/** A write of an item with everything that identifies it. */
interface Begun extends Write {
	readonly fingerprint: string;
}

/**
 * Records the write of an item in the log, before any request is sent to PayPal for it.
 *
 * @param step follows the item's index if an item takes several writes
 * @returns undefined for an operation that changes nothing
 */
function beginWrite(
	run: RunContext,
	input: ItemInput,
	itemIndex: number,
	step = '',
): Begun | undefined {
	const { operation, log, resource } = run;
	if (operation.idempotency === undefined) return undefined;
	const content = input.content?.() ?? [];
	// As n8n stores it: a DateTime is a text then.
	const changing = JSON.parse(JSON.stringify(input.changing?.() ?? [])) as unknown[];
	const fingerprint = fingerprintOf([
		resource,
		operation.value,
		content,
		run.session.clientId,
		// Elsewhere the values identify the write; an argument that none of them uses is not part of
		// it. The currency says what an amount without one means.
		...(takesDefaultCurrency(content) ? [run.session.currency] : []),
		...(log.isTool && changing.length > 0 ? [argumentsOf(run)] : []),
	]);
	const requestId = ownRequestId(input, {});
	const write = log.begin({
		place: `${run.calls.itemOf(itemIndex) ?? ALL}${step}`,
		fingerprint,
		changing,
		...(requestId === undefined ? {} : { requestId, ownId: fingerprintOf(input.ownId?.()) }),
	});
	return { ...write, fingerprint };
}

/**
 * The idempotency key of a write that takes one: that of an earlier attempt, else the user's own, else
 * a new one.
 */
function keyFor(
	run: RunContext,
	own: string | undefined,
	{ earlier, fingerprint, occurrence, after }: Begun,
): string {
	const { operation, log } = run;
	if (earlier?.requestId !== undefined) return earlier.requestId;
	if (own !== undefined) {
		log.requireUnused(own, fingerprint);
		return own;
	}
	return requestIdFor({
		...run.identity(),
		resource: run.resource,
		operation: operation.value,
		content: fingerprint,
		occurrence,
		...(after === undefined ? {} : { after }),
	});
}

/**
 * One operation for one item. A write that an earlier attempt of this run completed is not sent again:
 * its stored results are returned.
 *
 * @param write the log entry; undefined for an operation that changes nothing
 */
async function runStep(
	run: RunContext,
	input: ItemInput,
	itemIndex: number,
	write: Begun | undefined,
): Promise<INodeExecutionData[]> {
	const { context, operation } = run;
	const { earlier } = write ?? {};
	const itemOrAll = run.calls.itemOf(itemIndex);
	checkUnchanged(run, earlier, itemOrAll);
	if (earlier?.results !== undefined) {
		const pairedItem = run.calls.pairedWith(itemIndex);
		return earlier.results.map((item) => ({ ...unpack(item), pairedItem }));
	}
	const settings = readSettings(run.operation, run.settings, input);
	const parts = withLineItems(operation, buildRequest(operation, input), settings);
	const expected = expectedOf(operation);
	if (write === undefined || onlyReads(operation, parts)) {
		const read = reader(run, input, itemIndex, expected);
		return await collect(run, read, parts, settings, itemIndex);
	}

	const takesKey = operation.idempotency === 'request-id';
	const own = takesKey ? ownRequestId(input, parts.headers) : undefined;
	const requestId = takesKey ? keyFor(run, own, write) : undefined;
	const isOwn = own !== undefined && requestId === own;
	const call = describeCall(run, parts, input, itemIndex);
	const fetch: Fetch = async (page) => {
		const request = await toRequest(run, page, input, itemIndex, requestId);
		if (earlier !== undefined) {
			checkSentBefore(run, earlier, request, itemOrAll);
			request.sentBefore = true;
		}
		request.expected = expected;
		request.repeatableUntil = repeatableUntil(page.path, earlier?.sentAt ?? Date.now());
		write.sent(requestId, isOwn);
		return await callPayPal(context, request, call, run.session).catch(async (error: unknown) => {
			if (requestId !== undefined && !isOwn && wasSentBefore(error)) {
				write.open((error as Error).message);
				throw sentWithOtherValues(run, error, itemOrAll);
			}
			if (mayBeDone(error)) write.open((error as Error).message);
			else write.refused();
			return await Promise.reject(error);
		});
	};
	const results = await collect(run, fetch, parts, settings, itemIndex);
	write.done(results);
	return results;
}

/** What the first operation did remains done, whatever happens to the second. */
function withWhatIsDone(error: NodeError, { failed }: FollowUp, record: JsonObject): NodeError {
	const { title, next, done } = failed(record);
	error.description = [`${error.message}.`, error.description, next].filter(Boolean).join(' ');
	error.message = title;
	const details = isObject(error.context.data) ? error.context.data : {};
	error.context.data = { ...details, done };
	return error;
}

/** Records that were read for an item, by the names of their fields. */
type Records = Readonly<Record<string, JsonObject>>;

/**
 * Fills in the IDs of records that the user identified by other records. Other errors are reported
 * before any request is sent to PayPal.
 */
async function withIds(
	run: RunContext,
	requested: ItemInput,
	itemIndex: number,
): Promise<[input: ItemInput, found: Records]> {
	const records = recordsToLookUp(fieldsFor(run.operation, requested), requested.values);
	if (records.length === 0) return [requested, {}];
	const withAll = (ids: Record<string, string>): ItemInput => ({
		...requested,
		values: { ...requested.values, ...ids },
	});
	const inTheirPlace = withAll(Object.fromEntries(records.map(({ name, id }) => [name, id])));
	buildRequest(run.operation, withRecordCurrency(inTheirPlace, NO_CURRENCY));
	readSettings(run.operation, run.settings, requested);
	const found = await lookUpRecords(records, reader(run, requested, itemIndex, { has: ['id'] }));
	const ids = Object.entries(found).map(([name, { id }]) => [name, String(id)]);
	return [withAll(Object.fromEntries(ids)), found];
}

/** Whether an earlier attempt completed the write: its stored results are returned. */
const isDone = (write: Begun | undefined): boolean => write?.earlier?.results !== undefined;

/**
 * Fills in the currency of the record that the amounts belong to, if the user has chosen that. The
 * currency does not help to identify the write: a payment keeps its currency.
 *
 * @param found records that were read for the item already
 */
async function withCurrency(
	run: RunContext,
	input: ItemInput,
	itemIndex: number,
	write: Begun | undefined,
	found: Records,
): Promise<ItemInput> {
	const toRead = isDone(write) ? undefined : currencyToRead(run.operation, input);
	if (toRead === undefined) return input;
	if (toRead === 'unused') return withRecordCurrency(input, NO_CURRENCY);
	readSettings(run.operation, run.settings, input);
	const { field, at, parts } = toRead;
	const record =
		found[field] ??
		((await reader(run, input, itemIndex, { has: ['id', 'dispute_id'] })(parts))
			.body as JsonObject);
	const { currency } = simplify(record, { currency: at });
	return withRecordCurrency(input, typeof currency === 'string' ? currency : '');
}

/**
 * Gets the record that the operation changes, if the operation keeps the rest of it and has not read it
 * already.
 */
async function withRecord(
	run: RunContext,
	input: ItemInput,
	itemIndex: number,
	write: Begun | undefined,
): Promise<ItemInput> {
	if (isDone(write)) return input;
	const parts = requestForRecord(run.operation, input);
	if (parts === undefined) return input;
	readSettings(run.operation, run.settings, input);
	const { body } = await reader(run, input, itemIndex, { has: ['id'] })(parts);
	return { ...input, record: body as JsonObject };
}

/**
 * Runs one call, for one item or for all of them: the operation, and a second one after it if the user
 * wants that.
 *
 * @param itemIndex the number of the call
 */
export async function runItem(run: RunContext, itemIndex: number): Promise<INodeExecutionData[]> {
	const now = run.calls.read(itemIndex);
	const { outputFields } = run.log.isTool
		? readSettings(run.operation, run.settings, now)
		: { outputFields: undefined };
	const items = await runOperations(run, now, itemIndex);
	// Fields of list rows are picked row by row, before the row is added that says that there is more.
	if (outputFields === undefined || run.operation.result.kind === 'list') return items;
	return items.map((item) => ({
		...item,
		json: pickFields(item.json as JsonObject, outputFields),
	}));
}

/** The operation, and the one after it, with everything that is shown of them. */
async function runOperations(
	run: RunContext,
	now: ItemInput,
	itemIndex: number,
): Promise<INodeExecutionData[]> {
	const { followUp } = run.operation;
	const write = beginWrite(run, now, itemIndex);
	const { changing } = write?.earlier ?? {};
	// PayPal recognises a repeated call by its Request ID only if the content is the same.
	const requested = changing === undefined ? now : (now.withChanging?.(changing) ?? now);
	const [named, found] = await withIds(run, requested, itemIndex);
	const whole = await withRecord(run, named, itemIndex, write);
	const input = await withCurrency(run, whole, itemIndex, write, found);
	const results = await runStep(run, input, itemIndex, write);
	if (followUp === undefined || readFlag(requested.values[followUp.setting]) !== true)
		return results;

	const [first] = results;
	const record = first.json as JsonObject;
	const { operation } = followUp;
	const { merchantId } = requested.values;
	const values = {
		...(merchantId === undefined ? {} : { merchantId }),
		...followUp.values(record),
	};
	const next: RunContext = { ...run, operation, settings: settingsOf(operation) };
	try {
		const then: ItemInput = {
			...requested,
			values,
			content: () => [write?.fingerprint, values],
			changing: () => [],
		};
		const begun = beginWrite(next, then, itemIndex, ' then');
		const [second] = await runStep(next, then, itemIndex, begun);
		return [{ ...first, json: followUp.merge(record, second.json as JsonObject) }];
	} catch (error) {
		throw withWhatIsDone(toNodeError(run.context.getNode(), error, itemIndex), followUp, record);
	}
}
