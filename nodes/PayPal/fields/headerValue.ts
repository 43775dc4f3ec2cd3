import { trimmed } from '../../shared/blank';
import { HEADER_FIX, problemOfHeaderValue } from '../../shared/header';
import { InputProblem } from './inputProblem';

/**
 * A text as the value of a header.
 *
 * @param label the field as the user sees it
 * @throws InputProblem for what a header would lose
 */
export function headerValue(value: unknown, label: string): string {
	const text = trimmed(String(value));
	const problem = problemOfHeaderValue(text);
	if (problem === undefined) return text;
	throw new InputProblem(label, problem, HEADER_FIX);
}
