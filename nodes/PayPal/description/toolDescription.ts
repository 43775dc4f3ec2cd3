import type { INodeProperties } from 'n8n-workflow';

import { effectOf, withoutEffect, type Effect } from '../operations/effect';
import { sectionsOf } from '../operations/sections';
import type { Operation, Resource } from '../operations/types';
import { TOOL_HINTS } from './toolHints';
import { standsIn } from './toolProperty';

const EFFECTS: Readonly<Record<Effect, string>> = {
	reads: 'Only reads.',
	changes: 'Changes records.',
	mayMoveMoney: 'May move money: call it once, and only for what a person wants.',
	movesMoney: 'Moves money: call it once, and only for what a person wants.',
};

/** Maximum number of columns named. */
const MAX_COLUMNS = 10;

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The operation that finds the records of a resource. */
const finderOf = ({ operations }: Resource): Operation | undefined =>
	operations.find(({ value }) => value === 'search') ??
	operations.find(({ value }) => value === 'getAll');

/** How the model obtains the ID that an operation needs. */
function firstOf(resource: Resource, operation: Operation): string | undefined {
	const needsId = Object.values(sectionsOf(operation).panel).some(
		({ kind, in: place }) => kind === 'resourceLocator' && place === 'path',
	);
	const finder = finderOf(resource);
	return needsId && finder !== undefined ? `Find the ID with: ${finder.action}.` : undefined;
}

/** What the operation returns, in the names of the simplified output. */
function returnsOf({ result }: Operation): string {
	if (result.kind === 'file') return 'Returns a file, which agents cannot read.';
	if (result.kind === 'done') {
		return `Returns ${result.flag}: true once PayPal has confirmed it.`;
	}
	const columns = Object.keys('simplify' in result ? (result.simplify ?? {}) : {});
	const named = `${columns.slice(0, MAX_COLUMNS).join(', ')}${columns.length > MAX_COLUMNS ? ' and more' : ''}`;
	if ('rows' in result && result.rows !== undefined) return 'Returns a row for each line of it.';
	if (result.kind === 'list') {
		return columns.length === 0 ? 'Returns a list.' : `Returns a list, each with ${named}.`;
	}
	return columns.length === 0 ? 'Returns the record as PayPal has it.' : `Returns ${named}.`;
}

/**
 * What a model reads about an operation when it chooses among tools: what it does, whether it moves
 * money, what it is and is not for, what it needs first, and what it returns.
 */
export function toolDescription(resource: Resource, operation: Operation): string {
	const { bestFor, notFor, first } = TOOL_HINTS[`${resource.value}.${operation.value}`] ?? {};
	return [
		`${operation.action} in PayPal.`,
		sentence(withoutEffect(operation.description)),
		EFFECTS[effectOf(operation)],
		...(bestFor === undefined ? [] : [`Best for: ${bestFor}.`]),
		...(notFor === undefined ? [] : [`Not for: ${notFor}.`]),
		first ?? firstOf(resource, operation) ?? '',
		returnsOf(operation),
	]
		.filter((part) => part !== '')
		.join(' ');
}

/**
 * The field of the tool's panel with its description. n8n omits its own two fields if there is one with
 * this name. The default follows the chosen operation until the user writes a description.
 */
export const toolDescriptionProperty = (
	resource: Resource,
	operation: Operation,
): INodeProperties =>
	standsIn(true, {
		displayName: 'Tool Description',
		name: 'toolDescription',
		type: 'string',
		typeOptions: { rows: 5 },
		default: toolDescription(resource, operation),
		displayOptions: { show: { resource: [resource.value], operation: [operation.value] } },
		description: 'What the model reads when it chooses among its tools',
	});
