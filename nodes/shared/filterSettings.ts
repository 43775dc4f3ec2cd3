import type { IHookFunctions, IPollFunctions, IWebhookFunctions } from 'n8n-workflow';

import { isBlank, trimmed } from './blank';
import { markCollection } from './expressions';
import { isDecimal, type Filters } from './recordFilters';

type Context = IHookFunctions | IPollFunctions | IWebhookFunctions;

/**
 * A collection's fields; `undefined` means that an expression had no result.
 *
 * @throws Error with a message for the user if an expression returned something other than fields
 */
export function readCollection(
	context: Context,
	name: string,
	label: string,
): Record<string, unknown> {
	const stored: unknown = context.getNodeParameter(name, {}, { rawExpressions: true });
	const value = markCollection(stored, context.getNodeParameter(name, {}));
	if (value !== undefined) return value;
	throw new Error(`'${label}' is empty: its expression returned no fields`);
}

/**
 * A filter's text; undefined if none is set.
 *
 * @throws Error with a message for the user if its expression had no result: without the filter, more
 * records would start the workflow
 */
function text(filters: Record<string, unknown>, name: keyof Filters, label: string) {
	const value = filters[name];
	if (name in filters && value === undefined) {
		throw new Error(
			`'${label}' is empty: its expression returned nothing. Remove the filter, or correct it.`,
		);
	}
	if (typeof value === 'object' && value !== null) {
		throw new Error(`'${label}' contains an object instead of text`);
	}
	return isBlank(value) ? undefined : trimmed(String(value));
}

/**
 * The chosen statuses: a list, or a comma-separated text, which an expression may return.
 *
 * @throws Error with a message for the user if it is empty
 */
function readStatus(filters: Record<string, unknown>): string[] | undefined {
	if (!('status' in filters)) return undefined;
	const chosen = filters.status;
	if (Array.isArray(chosen) && chosen.length === 0) return undefined;
	const values = (Array.isArray(chosen) ? chosen : [chosen]).map((status) =>
		text({ ...filters, status }, 'status', 'Status'),
	);
	if (values.every((value) => value === undefined) && !Array.isArray(chosen)) return undefined;
	const status = values.flatMap((value) => (value ?? '').split(/[\s,]+/)).filter(Boolean);
	if (status.length > 0) return status;
	throw new Error("'Status' contains only commas. Remove it, or correct it.");
}

/**
 * @throws Error with a message for the user for a filter whose expression had no result, or that is
 * invalid
 */
export function readFilters(context: Context): Filters {
	const filters = readCollection(context, 'filters', 'Filters');
	const minimumAmount = text(filters, 'minimumAmount', 'Minimum Amount');
	if (minimumAmount !== undefined && !isDecimal(minimumAmount)) {
		throw new Error(
			`'Minimum Amount' is '${minimumAmount}'. Use a number with a decimal point, such as 49.90`,
		);
	}
	const currency = text(filters, 'currency', 'Currency');
	if (currency !== undefined && !/^[A-Za-z]{3}$/.test(currency)) {
		throw new Error(`'Currency' is '${currency}'. Use a three-letter code, such as USD`);
	}
	const status = readStatus(filters);
	return {
		status,
		minimumAmount,
		currency,
		customId: text(filters, 'customId', 'Custom ID'),
	};
}
