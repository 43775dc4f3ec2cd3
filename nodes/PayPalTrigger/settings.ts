import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { trimmed } from '../shared/blank';
import { readCollection } from '../shared/filterSettings';
import { readFlag } from '../shared/flag';
import { expandEvents } from './events';
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

/** @throws Error with a message for the user for a value that is neither on nor off */
function flag(options: Record<string, unknown>, name: keyof Options, label: string): boolean {
	if (!(name in options)) return false;
	const value = readFlag(options[name]);
	if (value !== undefined) return value;
	throw new Error(`'${label}' is ${JSON.stringify(options[name]) ?? 'empty'}. Take true or false.`);
}

/** Names of the events to register. @throws Error with a message for the user, see `expandEvents` */
export const readEvents = (context: Context): string[] =>
	expandEvents(context.getNodeParameter('events', []));

const VERIFICATIONS: readonly Verification[] = ['offline', 'payPal'];

/**
 * @throws Error with a message for the user for an option whose expression had no result, or that does
 * not exist
 */
export function readOptions(context: Context): Options {
	const options = readCollection(context, 'options', 'Options');
	const { verification = 'verification' in options ? '' : 'offline' } = options;
	const chosen = VERIFICATIONS.find((each) => each === trimmed(String(verification)));
	if (chosen === undefined) {
		throw new Error(
			`'Verification' is ${JSON.stringify(verification)}. Use one of ${VERIFICATIONS.join(', ')}.`,
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
