import { valueAt } from '../../shared/json';
import type { Column } from '../fields/columns';
import { DEFAULT_OF_CREDENTIAL, SAME_AS_RECORD } from '../fields/currencyChoice';
import type { CurrencyField, CurrencyOfRecord, Field, Fields } from '../fields/types';
import { wireName } from '../fields/wireName';
import type { Operation, RequestParts } from '../operations/types';
import { buildRequest, fieldsFor, fillPath, type ItemInput } from './buildRequest';
import { NO_CURRENCY } from './encode/context';

/** Whether a value equals or contains this text. */
const holds = (value: unknown, text: string): boolean =>
	typeof value === 'object' && value !== null
		? Object.values(value).some((inner) => holds(inner, text))
		: value === text;

/** An item's input with the currency of the record. */
export const withRecordCurrency = (input: ItemInput, record: string): ItemInput => ({
	...input,
	currencies: { ...input.currencies, record },
});

/** Whether the credential's currency is part of what values mean. */
export const takesDefaultCurrency = (values: unknown): boolean =>
	holds(values, DEFAULT_OF_CREDENTIAL.value);

/** A record to be read for its currency. */
export interface CurrencyToRead {
	/** The field that has its ID. */
	readonly field: string;
	readonly at: Column;
	/** The request that gets it. */
	readonly parts: RequestParts;
}

const isOfRecord = (field: Field): field is CurrencyField & { sameAs: CurrencyOfRecord } =>
	field.kind === 'currency' && field.sameAs !== undefined;

/** The record whose currency the fields can use, including nested fields. */
export function currencyOfRecordIn(fields: Fields): CurrencyOfRecord | undefined {
	for (const field of Object.values(fields)) {
		if (isOfRecord(field)) return field.sameAs;
		const found = 'fields' in field ? currencyOfRecordIn(field.fields) : undefined;
		if (found !== undefined) return found;
	}
	return undefined;
}

/**
 * The record whose currency an item's amounts are in, where the user has chosen that.
 *
 * @returns undefined if it was not chosen, "unused" if no amount that would be sent depends on it
 * @throws InputProblem for invalid fields, before any request is sent to PayPal
 */
export function currencyToRead(
	operation: Operation,
	input: ItemInput,
): CurrencyToRead | 'unused' | undefined {
	const read = currencyOfRecordIn(fieldsFor(operation, input))?.read;
	if (read === undefined || !holds(input.values, SAME_AS_RECORD)) return undefined;
	const { body, ids } = buildRequest(
		{ ...operation, adjustRequest: undefined },
		withRecordCurrency(input, NO_CURRENCY),
	);
	if (!holds(body, NO_CURRENCY)) return 'unused';
	const { field, path, at } = read;
	const [, part] = /\{(\w+)\}/.exec(path) ?? [];
	const { to = wireName(field), label } = operation.fields[field];
	const id = String(ids[to] ?? valueAt(body, to));
	return {
		field,
		at,
		parts: {
			method: 'GET',
			path: fillPath(path, { [part]: id }, () => label),
			ids: { [part]: id },
			query: {},
			headers: {},
			files: [],
		},
	};
}
