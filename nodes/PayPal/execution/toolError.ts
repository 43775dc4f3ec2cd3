import type { IExecuteFunctions } from 'n8n-workflow';

import { isObject, valueAt } from '../../shared/json';
import { InputProblem } from '../fields/inputProblem';
import { effectOf, type Effect } from '../operations/effect';
import { settingsOf } from '../operations/sections';
import type { Operation } from '../operations/types';
import type { NodeError } from './callResult';

/** The argument names that a model uses, by the labels of the fields that take them. */
type Arguments = ReadonlyArray<readonly [label: string, name: string]>;

const FROM_AI = /\$fromAI\s*\(\s*(['"`])([\w-]+)\1/gi;

/** @param parameters of the node as the workflow stores them */
function argumentsIn(operation: Operation, parameters: Record<string, unknown>): Arguments {
	const fields = { ...operation.fields, ...settingsOf(operation) };
	return Object.entries(parameters).flatMap(([name, stored]) => {
		const label = fields[name]?.label;
		// A collection: its fields are the operation's, too.
		if (label === undefined) return isObject(stored) ? argumentsIn(operation, stored) : [];
		return [...JSON.stringify(stored).matchAll(FROM_AI)].map(
			([, , argument]) => [label, argument] as const,
		);
	});
}

/**
 * Which of the model's own values an error is about: the model knows them by other names than people
 * do.
 */
function about(text: string, all: Arguments): string {
	const named = all.filter(
		([label]) => text.includes(`'${label}'`) || text.includes(`'${label} >`),
	);
	return named.map(([label, name]) => `'${label}' is your argument ${name}.`).join(' ');
}

/** How far a call got that ended in an error. */
type Reached = 'notSent' | 'refused' | 'open' | 'half';

function reachedBy(error: unknown, { context }: NodeError): Reached {
	if (error instanceof InputProblem) return 'notSent';
	const { data } = context;
	if (!isObject(data)) return 'open';
	if (isObject(data.done)) return 'half';
	return data.mayBeDone === true ? 'open' : 'refused';
}

const movesMoney = (effect: Effect): boolean =>
	effect === 'movesMoney' || effect === 'mayMoveMoney';

/** The outcome: whether money moved, or records changed. */
function outcome(reached: Reached, effect: Effect): string {
	if (effect === 'reads') return 'Nothing was changed: this tool only reads.';
	const nothing = movesMoney(effect) ? 'No money moved.' : 'Nothing was changed.';
	switch (reached) {
		case 'notSent':
			return `Nothing was sent to PayPal. ${nothing}`;
		case 'refused':
			return `PayPal has not done it. ${nothing}`;
		case 'half':
			return 'A first part is done, as said above.';
		case 'open':
			return movesMoney(effect)
				? 'It is not known whether money moved.'
				: 'It is not known whether it is done.';
	}
}

/** Statuses of calls that may succeed later: no response, a rate limit, and PayPal's own failures. */
const isPassing = (status: number): boolean => status === 0 || status === 429 || status >= 500;

/** Whether to call again. */
function callAgain(reached: Reached, effect: Effect, status: number, names: string): string {
	if (reached === 'notSent') {
		return names === ''
			? 'Correct it, then call again.'
			: 'Correct that argument, then call again.';
	}
	if (reached === 'half') return 'Do not call again: the first part would be done twice.';
	if (reached === 'open' && effect !== 'reads') {
		return 'Do not call again before a look at PayPal shows that it is not done; if you cannot look, ask a person.';
	}
	if (status === 401 || status === 403) {
		return 'Calling again does not help: a person has to see to the credential or its permissions.';
	}
	if (isPassing(status)) return 'Call again later, with the same arguments.';
	return 'The same call would end the same way: change what it is about, or ask a person.';
}

/**
 * Adds to an error what a model needs to go on: which of its arguments it is about, whether money moved,
 * and whether to call again.
 *
 * @param error as n8n receives it; its description is changed
 * @param cause what was thrown
 */
export function explainToModel(
	context: IExecuteFunctions,
	operation: Operation,
	error: NodeError,
	cause: unknown,
): void {
	const effect = effectOf(operation);
	const reached = reachedBy(cause, error);
	const status = Number(valueAt(error.context, 'data.httpStatus') ?? 0);
	const names = about(
		`${error.message} ${error.description ?? ''}`,
		argumentsIn(operation, context.getNode().parameters),
	);
	error.description = [
		error.description ?? '',
		names,
		outcome(reached, effect),
		callAgain(reached, effect, status, names),
	]
		.filter((part) => part !== '')
		.join(' ');
}

/** Some callers give a model only the message of an error. */
export function putIntoMessage(error: NodeError): void {
	const { message, description } = error;
	if (!description) return;
	error.message = `${/[.!?]$/.test(message) ? message : `${message}.`} ${description}`;
	error.description = '';
}

/** Callers of tools that report an error to a model or a person themselves. */
const TELLS_ERRORS = /\.(?:mcpTrigger|toolExecutor)$/i;

/** How often n8n has tried a tool call, by the arguments object that its attempts share. */
const tries = new WeakMap<object, number>();

/**
 * Whether an error has to be returned as an item so that a model can read it: under versions 1 and 2 of
 * the AI Agent a tool that throws tells the model nothing, and the model would call it again without
 * knowing why it failed. Not before n8n's last attempt, since n8n tries again only after an error.
 */
export function isToldByItem(context: IExecuteFunctions): boolean {
	// In version 3, n8n's engine runs the node and gives the model the message.
	if (!('cloneWith' in context)) return false;
	const caller = valueAt(context.getExecuteData(), 'node.type');
	if (typeof caller !== 'string' || TELLS_ERRORS.test(caller)) return false;
	const { retryOnFail, maxTries = 3 } = context.getNode();
	const allowed = retryOnFail === true ? Math.min(5, Math.max(2, maxTries)) : 1;
	const call = context.getInputData()[0]?.json ?? {};
	const tried = (tries.get(call) ?? 0) + 1;
	tries.set(call, tried);
	return tried >= allowed;
}
