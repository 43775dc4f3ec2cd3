import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { isBlank, trimmed } from '../shared/blank';
import { markCollection } from '../shared/expressions';
import { readFlag } from '../shared/flag';
import { expandEvents } from './events';
import { isDecimal, type Filters } from './filters';
import type { Verification } from './verify';

/** The node's options, with their defaults. */
export interface Options {
	verification: Verification;
	allowSimulatorEvents: boolean;
	catchUp: boolean;
	fetchFullResource: boolean;
	includeHeaders: boolean;
}

type Context = IHookFunctions | IWebhookFunctions;

/**
 * A collection's fields; `undefined` stands for what an expression failed to give.
 *
 * @throws Error in words when an expression gave something else than fields
 */
function collection(context: Context, name: 'options' | 'filters'): Record<string, unknown> {
	const stored: unknown = context.getNodeParameter(name, {}, { rawExpressions: true });
	const value = markCollection(stored, context.getNodeParameter(name, {}));
	if (value !== undefined) return value;
	throw new Error(
		`'${name === 'options' ? 'Options' : 'Filters'}' got no fields from its expression`,
	);
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
			`'${label}' got nothing from its expression. Remove the filter, or correct it.`,
		);
	}
	if (typeof value === 'object' && value !== null) {
		throw new Error(`'${label}' holds an object instead of a text`);
	}
	return isBlank(value) ? undefined : trimmed(String(value));
}

/** @throws Error in words for a value that is neither on nor off */
function flag(options: Record<string, unknown>, name: keyof Options, label: string): boolean {
	if (!(name in options)) return false;
	const value = readFlag(options[name]);
	if (value !== undefined) return value;
	throw new Error(`'${label}' is ${JSON.stringify(options[name]) ?? 'empty'}. Take true or false.`);
}

/** Names of the events to register. @throws Error in words, see `expandEvents` */
export const readEvents = (context: Context): string[] =>
	expandEvents(context.getNodeParameter('events', []));

const VERIFICATIONS: readonly Verification[] = ['offline', 'payPal'];

/** @throws Error in words for an option that an expression gave no value, or none that there is */
export function readOptions(context: Context): Options {
	const options = collection(context, 'options');
	const { verification = 'verification' in options ? '' : 'offline' } = options;
	const chosen = VERIFICATIONS.find((each) => each === trimmed(String(verification)));
	if (chosen === undefined) {
		throw new Error(
			`'Verification' is ${JSON.stringify(verification)}. Take one of ${VERIFICATIONS.join(', ')}.`,
		);
	}
	return {
		verification: chosen,
		allowSimulatorEvents: flag(options, 'allowSimulatorEvents', 'Allow Simulator Events'),
		catchUp: flag(options, 'catchUp', 'Catch Up on Missed Events'),
		fetchFullResource: flag(options, 'fetchFullResource', 'Fetch Full Resource'),
		includeHeaders: flag(options, 'includeHeaders', 'Include Headers'),
	};
}

/** @throws Error in words for a filter that an expression gave no value, or one that can't be right */
export function readFilters(context: Context): Filters {
	const filters = collection(context, 'filters');
	const minimumAmount = text(filters, 'minimumAmount', 'Minimum Amount');
	if (minimumAmount !== undefined && !isDecimal(minimumAmount)) {
		throw new Error(
			`'Minimum Amount' is '${minimumAmount}'. Write it as a number with a decimal point, like 49.90`,
		);
	}
	const currency = text(filters, 'currency', 'Currency Code');
	if (currency !== undefined && !/^[A-Za-z]{3}$/.test(currency)) {
		throw new Error(`'Currency Code' is '${currency}'. Write three letters, like USD`);
	}
	const status = text(filters, 'status', 'Status')
		?.split(/[\s,]+/)
		.filter((value) => value !== '');
	if (status?.length === 0) throw new Error("'Status' has commas alone. Remove it, or correct it.");
	return {
		status,
		minimumAmount,
		currency,
		customId: text(filters, 'customId', 'Custom ID'),
	};
}
