import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { isObject, type JsonObject, type JsonValue } from '../../shared/json';
import type { PayPalResponse } from '../../shared/transport';
import { simplify } from './simplify';
import { splitOut } from './splitOut';
import type { Operation, RequestParts } from '../operations/types';
import type { Columns } from '../fields/columns';

const isRecord = (value: unknown): value is JsonObject => isObject(value);

const NONE: Columns = {};

/** The output that the user chose. */
export interface OutputSettings {
	simplified: boolean;
	splitsOut: boolean;
	outputField: string;
}

const shape = (
	record: JsonObject,
	columns: Columns | undefined,
	simplified: boolean,
): JsonObject => (simplified && columns !== undefined ? simplify(record, columns) : record);

/** For an empty response, or one with only links: says that it is done, and for which record. */
function doneRecord(flag: 'success' | 'deleted', parts: RequestParts): JsonObject {
	if (flag === 'deleted') return { deleted: true };
	const ids = Object.values(parts.ids);
	return { success: true, ...(ids.length === 1 ? { id: ids[0] } : parts.ids) };
}

/** A row of a list as the JSON of items: one, or its line items. */
export const toRows = (
	operation: Operation,
	row: JsonValue,
	settings: OutputSettings,
): JsonObject[] => {
	const record = isRecord(row) ? row : { value: row };
	const { simplify: columns, lineItems } = operation.result.kind === 'list' ? operation.result : {};
	return lineItems !== undefined && settings.splitsOut
		? splitOut(record, lineItems, settings.simplified)
		: [shape(record, columns, settings.simplified)];
};

/** The response to one call as an item, or several where it is a table or has line items; not yet paired. */
export async function toItems(
	context: IExecuteFunctions,
	operation: Operation,
	parts: RequestParts,
	response: PayPalResponse,
	settings: OutputSettings,
): Promise<INodeExecutionData[]> {
	const { result } = operation;
	const parsed =
		operation.parseResponse?.(response, parts) ?? (response.body as JsonValue | undefined);
	if (result.kind === 'file') {
		const file = await context.helpers.prepareBinaryData(
			Buffer.isBuffer(parsed) ? parsed : Buffer.from(String(parsed)),
			result.fileName,
			result.mimeType,
		);
		const json = { ...doneRecord('success', parts) };
		return [{ json, binary: { [settings.outputField]: file } }];
	}
	if (result.kind === 'done') return [{ json: doneRecord(result.flag, parts) }];
	if (parsed === undefined || parsed === null || parsed === '') {
		return [{ json: doneRecord('success', parts) }];
	}
	const { simplify: columns, rows, lineItems, top = NONE } = result.kind === 'one' ? result : {};
	// A list or a text: only a call that the user wrote has such a response.
	const record = isRecord(parsed) ? parsed : { value: parsed as JsonValue };
	if (settings.splitsOut && lineItems !== undefined) {
		return splitOut(record, lineItems, settings.simplified).map((json) => ({ json }));
	}
	if (settings.simplified && rows !== undefined) return rows(record).map((json) => ({ json }));
	if (settings.simplified && columns !== undefined) return [{ json: simplify(record, columns) }];
	return [{ json: { ...simplify(record, top), ...record } }];
}
