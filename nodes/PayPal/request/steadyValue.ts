import type { IExecuteFunctions } from 'n8n-workflow';

import { isObject } from '../../shared/json';

/**
 * Expressions that give another value each time they are evaluated: the time, random numbers, and n8n's
 * data about the execution.
 */
const CHANGING =
	/\$(?:now|today|execution|executionId|resumeWebhookUrl|runIndex)\b|\.runIndex\b|\b(?:Date|DateTime|Interval|performance)\b|[Rr]andom|[Uu]uid|UUID|[Nn]anoid|\b(?:diffToNow|toRelative\w*)\b/;

/** One `{{ … }}` of an expression. */
const PART = /\{\{([\s\S]*?)\}\}/g;

/** Values that an expression takes from elsewhere: an item's, a node's, a model's. */
const REFERENCE =
	/\$(?:json|input|vars|env|node|\((?:"[^"]*"|'[^']*'|`[^`]*`)\)|fromAI\([^()]*\))(?:\??\.(?:first|last)\(\)|\??\.\w+(?!\w*\s*\()|\[(?:"[^"]*"|'[^']*'|\d+)\])*/g;

/** Evaluates the text between `{{` and `}}`. */
type Evaluate = (expression: string) => unknown;

function evaluated(expression: string, evaluate: Evaluate): unknown {
	try {
		return evaluate(`{{ ${expression} }}`);
	} catch {
		return expression;
	}
}

/** An expression with a changing part: its source text, with the values that it uses. */
function steadyText(expression: string, evaluate: Evaluate): unknown[] {
	const parts = [...expression.matchAll(PART)].map(([, part]) =>
		CHANGING.test(part)
			? (part.match(REFERENCE) ?? []).map((reference) => evaluated(reference, evaluate))
			: evaluated(part, evaluate),
	);
	return [expression, ...parts];
}

const changes = (expression: string): boolean =>
	[...expression.matchAll(PART)].some(([, part]) => CHANGING.test(part));

/**
 * A parameter's value with other values for the expressions that change each time.
 *
 * @param stored the parameter with its expressions
 * @param value the same, evaluated
 */
export function mapChanging(
	stored: unknown,
	value: unknown,
	replace: (expression: string, value: unknown) => unknown,
): unknown {
	if (typeof stored === 'string') {
		return stored.startsWith('=') && changes(stored) ? replace(stored, value) : value;
	}
	if (Array.isArray(stored) && Array.isArray(value)) {
		return value.map((entry, index) => mapChanging(stored[index], entry, replace));
	}
	if (!isObject(stored) || !isObject(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			// The cached name of a record that was chosen from a list is not part of its value.
			.filter(([name]) => !name.startsWith('cachedResult'))
			.map(([name, inner]) => [name, mapChanging(stored[name], inner, replace)]),
	);
}

/**
 * A parameter's value, in which the parts that change each time are replaced by their source text: the
 * same for the same write, even if n8n runs it at another time or in another execution.
 */
export const steadyValue = (stored: unknown, value: unknown, evaluate: Evaluate): unknown =>
	mapChanging(stored, value, (expression) => steadyText(expression, evaluate));

/** Evaluates expressions for an item. */
export const evaluatorFor =
	(context: IExecuteFunctions, itemIndex: number): Evaluate =>
	(expression) =>
		context.evaluateExpression(expression, itemIndex);
