import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { isObject } from '../shared/json';
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

const text = (value: unknown): string | undefined => {
	const trimmed =
		typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	return trimmed === '' ? undefined : trimmed;
};

function collection(context: Context, name: 'options' | 'filters'): Record<string, unknown> {
	const value: unknown = context.getNodeParameter(name, {});
	return isObject(value) ? value : {};
}

/** Names of the events to register. @throws Error in words, see `expandEvents` */
export const readEvents = (context: Context): string[] =>
	expandEvents(context.getNodeParameter('events', []));

export function readOptions(context: Context): Options {
	const options = collection(context, 'options');
	return {
		// Whatever is not the other choice is the stricter default.
		verification: options.verification === 'payPal' ? 'payPal' : 'offline',
		allowSimulatorEvents: options.allowSimulatorEvents === true,
		catchUp: options.catchUp === true,
		fetchFullResource: options.fetchFullResource === true,
		includeHeaders: options.includeHeaders === true,
	};
}

/** @throws Error in words when the minimum amount is not a number */
export function readFilters(context: Context): Filters {
	const filters = collection(context, 'filters');
	const minimumAmount = text(filters.minimumAmount);
	if (minimumAmount !== undefined && !isDecimal(minimumAmount)) {
		throw new Error(
			`'Minimum Amount' is '${minimumAmount}'. Write it as a number with a decimal point, like 49.90`,
		);
	}
	const status = text(filters.status)
		?.split(/[\s,]+/)
		.filter((value) => value !== '');
	return {
		status: status?.length === 0 ? undefined : status,
		minimumAmount,
		currency: text(filters.currency),
		customId: text(filters.customId),
	};
}
