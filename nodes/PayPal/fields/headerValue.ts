import { trimmed } from '../../shared/blank';
import { HEADER_FIX, problemOfHeaderValue } from '../../shared/header';
import { InputProblem } from './inputProblem';

/** What the user should do if the value is missing. */
export const EMPTY_FIX =
	'Fill it in. If it is an expression, check that the item has the value it reads.';

/**
 * A text as the value of a header.
 *
 * @param label the field as the user sees it
 * @throws InputProblem for characters that a header cannot carry
 */
export function headerValue(value: unknown, label: string): string {
	const text = trimmed(String(value));
	const problem = problemOfHeaderValue(text);
	if (problem === undefined) return text;
	throw new InputProblem(label, problem, text === '' ? EMPTY_FIX : HEADER_FIX);
}
