import { isEmpty, isObject, type JsonValue } from '../../../shared/json';
import { readMoney } from '../../../shared/money';
import { InputProblem } from '../problem';
import type { AmountField, Field, NumberField, RecordField, TextField } from '../types';
import { readDate } from './date';
import { decimalProblem } from './decimal';
import { checkCount, type EncodeContext } from './index';

export type ScalarField = Exclude<Field, { kind: 'group' | 'rows' | 'patch' }>;

const EXAMPLES = {
	'date-time': '2026-01-31T10:00:00Z',
	date: '2026-01-31',
	month: '2026-01',
} as const;

/** A text of one value. Objects are refused: "[object Object]" has cost people money. */
function readText(value: unknown, context: EncodeContext): string {
	if (isObject(value) || Array.isArray(value)) {
		throw new InputProblem(
			context.label,
			'holds an object instead of a text',
			'Let the expression pick one of its values, such as {{ $json.id }}.',
		);
	}
	return String(value);
}

function readTexts(value: unknown, context: EncodeContext): string[] {
	const list = Array.isArray(value) ? value : readText(value, context).split(',');
	return list
		.filter((entry) => !isEmpty(entry))
		.map((entry) => readText(entry, context).trim())
		.filter((entry) => entry !== '');
}

function readNumber(value: unknown, field: NumberField, context: EncodeContext): JsonValue {
	const number = typeof value === 'number' ? value : Number(readText(value, context));
	if (!Number.isFinite(number)) {
		throw new InputProblem(
			context.label,
			`is not a number: ${String(value)}`,
			'Write digits only.',
		);
	}
	if (field.min !== undefined && number < field.min) {
		throw new InputProblem(
			context.label,
			`is below ${field.min}: ${number}`,
			'Use a larger number.',
		);
	}
	if (field.max !== undefined && number > field.max) {
		throw new InputProblem(
			context.label,
			`is above ${field.max}: ${number}`,
			'Use a smaller number.',
		);
	}
	return field.asText === true ? String(number) : number;
}

function readAmount(value: unknown, field: AmountField, context: EncodeContext): JsonValue {
	const reading = readMoney(value, context.currency, { negative: field.negative });
	if (!reading.ok) throw new InputProblem(context.label, reading.problem, reading.fix);
	const { currency, value: digits } = reading.money;
	// Digits alone would go out under the currency beside them, whatever the text says.
	if (field.shape === 'value' && context.currency !== '' && currency !== context.currency) {
		throw new InputProblem(
			context.label,
			`is in ${currency}, but the currency is ${context.currency}`,
			"Leave the code out, or choose it in 'Currency'.",
		);
	}
	if (field.shape === 'value') return digits;
	return field.shape === 'currency'
		? { currency, value: digits }
		: { currency_code: currency, value: digits };
}

/** The id of a record: chosen, typed, or found in a URL of PayPal's that was pasted. */
function readRecord(
	value: unknown,
	field: RecordField,
	context: EncodeContext,
): string | undefined {
	const chosen = isObject(value) && '__rl' in value ? value.value : value;
	if (isEmpty(chosen)) return undefined;
	const text = readText(chosen, context).trim();
	if (!/^https?:\/\//i.test(text)) return text;
	const match = field.url === undefined ? null : new RegExp(field.url).exec(text);
	if (match === null) {
		throw new InputProblem(
			context.label,
			'holds a URL that the ID could not be found in',
			'Put the ID in instead.',
		);
	}
	const id = (field.idFromUrl ?? '$1').replace(/\$(\d)/g, (_, group: string) => match[+group]);
	return decodeURIComponent(id);
}

/** JSON as text or as the object an expression gave. */
export function readJson(value: unknown, label: string): JsonValue {
	if (typeof value !== 'string') return value as JsonValue;
	const parsed = parseJson(value);
	if (parsed.ok) return parsed.value;
	throw new InputProblem(
		label,
		'is not valid JSON',
		`${parsed.problem}. Check quotes, commas and brackets; expressions inside need quotes around texts.`,
	);
}

function parseJson(text: string): { ok: true; value: JsonValue } | { ok: false; problem: string } {
	try {
		return { ok: true, value: JSON.parse(text) as JsonValue };
	} catch (error) {
		return { ok: false, problem: (error as Error).message };
	}
}

function checkText(text: string, field: TextField, label: string): void {
	const { minLength = 0, maxLength = Infinity, pattern } = field;
	if (text.length > maxLength) {
		throw new InputProblem(
			label,
			`has ${text.length} characters`,
			`PayPal takes at most ${maxLength}. Shorten it.`,
		);
	}
	if (text.length < minLength) {
		throw new InputProblem(
			label,
			`has only ${text.length} characters`,
			`PayPal wants at least ${minLength}.`,
		);
	}
	if (pattern !== undefined && !new RegExp(`^(?:${pattern.regex})$`).test(text)) {
		// A number of a card with one digit missing still is nobody else's business.
		const quoted = field.secret === true ? '' : `: ${text.slice(0, 40)}`;
		throw new InputProblem(label, `is not what PayPal takes${quoted}`, pattern.says);
	}
}

/** A single value, or a list of plain ones, as it goes over the wire; undefined when it is empty. */
export function encodeScalar(
	field: ScalarField,
	value: unknown,
	context: EncodeContext,
): JsonValue | undefined {
	if (isEmpty(value)) return undefined;
	switch (field.kind) {
		case 'flag':
			return value === true || value === 'true';
		case 'number':
			return readNumber(value, field, context);
		case 'amount':
			return readAmount(value, field, context);
		case 'record':
			return readRecord(value, field, context);
		case 'currency':
			return readText(value, context).trim().toUpperCase();
		case 'json': {
			const parsed = readJson(value, context.label);
			return field.raw === true ? (value as JsonValue) : parsed;
		}
		case 'choices':
		case 'list': {
			const texts = readTexts(value, context);
			checkCount(texts, field.max, context.label);
			if (texts.length === 0) return undefined;
			if (field.joined === true) return texts.join(',');
			const { wrappedIn } = field;
			return wrappedIn === undefined ? texts : texts.map((text) => ({ [wrappedIn]: text }));
		}
		case 'date': {
			const date = readDate(value, field.format, context.timezone);
			if (date !== undefined) return date;
			throw new InputProblem(
				context.label,
				`is not a date: ${String(value).slice(0, 40)}`,
				`Write it like ${EXAMPLES[field.format]}.`,
			);
		}
		case 'decimal': {
			const text = readText(value, context).trim();
			const problem = decimalProblem(text, field);
			if (problem === undefined) return text;
			throw new InputProblem(
				context.label,
				problem,
				'Write digits with a point before the decimals.',
			);
		}
		case 'choice': {
			const text = readText(value, context);
			// What hangs on it would be hidden, and not sent without a word.
			if (field.in === 'steer' && !field.options.some((option) => option.value === text)) {
				const known = field.options.map((option) => option.value).filter((each) => each !== '');
				throw new InputProblem(
					context.label,
					`can't be ${JSON.stringify(text)}`,
					`Take one of ${known.join(', ')}.`,
				);
			}
			return text;
		}
		default: {
			const text = readText(value, context);
			if (field.kind === 'text') checkText(text, field, context.label);
			return text;
		}
	}
}
