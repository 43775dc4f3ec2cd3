import type { INodeExecutionData } from 'n8n-workflow';

import {
	callPayPal,
	isRepeatable,
	mayBeDone,
	toNodeApiError,
	type PayPalResponse,
} from '../../shared/transport';
import { encodeFields } from './encode';
import { fingerprintOf, type Earlier } from './journal';
import { labelOf } from './labels';
import { lookUpRecords } from './lookUp';
import { onlyReads, ownChoices, toRequest } from './outgoing';
import { wholeRecord } from './paginate';
import { buildRequest, type ItemInput } from './request';
import { toItem, toRow, type OutputSettings } from './results';
import type { Run } from './run';
import type { Fields, RequestParts } from './types';
import { eachRowOf } from './windows';

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
	const pairedItem = { item: itemIndex };
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
	for await (const row of eachRowOf(fetchAndNote, operation.result, parts, settings.limit)) {
		items.push({ json: toRow(operation, row, settings), pairedItem });
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
		{ node: run.context.getNode(), itemIndex },
	);

/** Calls that change nothing, on behalf of an item. */
const reader =
	(run: Run, input: ItemInput, itemIndex: number): Fetch =>
	async (parts) =>
		await callPayPal(
			run.context,
			await toRequest(run, parts, input, itemIndex, run.executionId),
			{ itemIndex, labelFor: (field) => labelOf(run.operation, field) },
			run.session,
		);

/**
 * Does what one item asks for. A write that an earlier try of this run has done is not sent again: its
 * results are those of then.
 */
export async function runItem(run: Run, itemIndex: number): Promise<INodeExecutionData[]> {
	const { context, operation, journal } = run;
	const asked = run.read(itemIndex);
	const look = reader(run, asked, itemIndex);
	const input = { ...asked, values: await lookUpRecords(operation.fields, asked.values, look) };
	const parts = buildRequest(operation, input);
	const settings = readSettings(run.settings, input);
	if (onlyReads(operation, parts)) return await collect(run, look, parts, settings, itemIndex);

	const call = { itemIndex, labelFor: (field: string) => labelOf(operation, field) };
	const fingerprint = fingerprintOf([run.resource, operation.value, parts, ownChoices(input)]);
	const earlier = journal.recall(itemIndex, fingerprint);
	if (earlier?.results !== undefined) return earlier.results;
	const executionId = earlier?.executionId ?? run.executionId;
	const fetch: Fetch = async (page) => {
		const request = await toRequest(run, page, input, itemIndex, executionId);
		if (earlier?.sameExecution === true && !isRepeatable(request)) {
			throw notAgain(run, earlier, itemIndex);
		}
		journal.sent(itemIndex, fingerprint, executionId);
		return await callPayPal(context, request, call, run.session).catch(async (error: unknown) => {
			if (mayBeDone(error)) journal.open(itemIndex, (error as Error).message);
			else journal.notDone(itemIndex);
			return await Promise.reject(error);
		});
	};
	const results = await collect(run, fetch, parts, settings, itemIndex);
	journal.done(itemIndex, results);
	return results;
}
