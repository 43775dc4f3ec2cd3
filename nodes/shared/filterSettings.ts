import type { IHookFunctions, IPollFunctions, IWebhookFunctions } from 'n8n-workflow';

import { isBlank, trimmed } from './blank';
import { markCollection } from './expressions';
import { isDecimal, type Filters } from './recordFilters';

type Context = IHookFunctions | IPollFunctions | IWebhookFunctions;

/**
 * A collection's fields; `undefined` stands for what an expression failed to give.
 *
 * @throws Error in words when an expression gave something else than fields
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
 * A filter's text; undefined where none is set.
 *
 * @throws Error in words when its expression gave nothing: without the filter, more would start the workflow
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

/** @throws Error in words for a filter that an expression gave no value, or one that can't be right */
export function readFilters(context: Context): Filters {
	const filters = readCollection(context, 'filters', 'Filters');
	const minimumAmount = text(filters, 'minimumAmount', 'Minimum Amount');
	if (minimumAmount !== undefined && !isDecimal(minimumAmount)) {
		throw new Error(
			`'Minimum Amount' is '${minimumAmount}'. Use a number with a decimal point, such as 49.90`,
		);
	}
	const currency = text(filters, 'currency', 'Currency Code');
	if (currency !== undefined && !/^[A-Za-z]{3}$/.test(currency)) {
		throw new Error(`'Currency Code' is '${currency}'. Use a three-letter code, such as USD`);
	}
	const status = text(filters, 'status', 'Status')
		?.split(/[\s,]+/)
		.filter((value) => value !== '');
	if (status?.length === 0)
		throw new Error("'Status' contains only commas. Remove it, or correct it.");
	return {
		status,
		minimumAmount,
		currency,
		customId: text(filters, 'customId', 'Custom ID'),
	};
}
