import { isObject } from '../json';
import { maskInside } from '../secrets';

/** One entry of PayPal's `details`: which field, and what is the matter with it. */
export interface ProblemDetail {
	/** JSON pointer into the body, or the name of a parameter. */
	field?: string;
	location?: string;
	/** What PayPal read there, as text. */
	value?: string;
	/** PayPal's code, such as ORDER_NOT_APPROVED; of some APIs a sentence. */
	issue?: string;
	description?: string;
}

/** What PayPal answered instead of doing it, in one shape whichever API it came from. */
export interface Problem {
	/** HTTP status; 0 when no answer came. */
	status: number;
	/** PayPal's name for it, such as UNPROCESSABLE_ENTITY. */
	name: string;
	message: string;
	/** What PayPal's support asks for. */
	debugId?: string;
	details: ProblemDetail[];
	/** The answer as it came. */
	raw: unknown;
	/** It was a write, and nobody can tell whether PayPal has done it. */
	mayBeDone?: boolean;
	/** The PayPal-Request-Id of such a write: under the same one PayPal does it once. */
	requestId?: string;
}

const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== ''
		? value
		: typeof value === 'number'
			? String(value)
			: undefined;

/** What PayPal read in a field: mostly a text, of some APIs the JSON itself. */
const valueText = (value: unknown): string | undefined =>
	text(value) ??
	(typeof value === 'boolean' || Array.isArray(value) || isObject(value)
		? JSON.stringify(maskInside(value))
		: undefined);

function detailOf(value: unknown): ProblemDetail {
	if (!isObject(value)) return { description: text(value) };
	return {
		field: text(value.field),
		location: text(value.location),
		value: valueText(value.value),
		issue: text(value.issue) ?? text(value.code),
		description: text(value.description) ?? text(value.message),
	};
}

/** Trackers answer with whole problems in a list; the first one says what is the matter. */
const unwrapped = (answer: Record<string, unknown>): Record<string, unknown> => {
	const first: unknown = Array.isArray(answer.errors) ? answer.errors[0] : undefined;
	return text(answer.name) === undefined && isObject(first) && text(first.name) !== undefined
		? first
		: answer;
};

/** The header may name the same ID twice. */
const debugIdIn = ({ 'paypal-debug-id': header }: Readonly<Record<string, string>>) =>
	header?.split(',')[0].trim();

/**
 * Reads any of PayPal's error answers: `{name, message, debug_id, details}` of most APIs, `debugId`
 * of some gateways, `{error, error_description}` of OAuth, lists under `errors`, texts and nothing.
 */
export function readProblem(
	status: number,
	headers: Readonly<Record<string, string>>,
	body: unknown,
): Problem {
	const answer = isObject(body) ? unwrapped(body) : {};
	const list = [answer.details, answer.errors].find(Array.isArray) ?? [];
	return {
		status,
		name: text(answer.name) ?? text(answer.error) ?? text(answer.code) ?? `HTTP ${status}`,
		message:
			text(answer.message) ??
			text(answer.error_description) ??
			(typeof body === 'string' && body.trim() !== '' ? body.trim().slice(0, 500) : ''),
		debugId: text(answer.debug_id) ?? text(answer.debugId) ?? debugIdIn(headers),
		details: list.map(detailOf),
		raw: body,
	};
}
