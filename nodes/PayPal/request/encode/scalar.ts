import { isBlank, trimmed } from '../../../shared/blank';
import { readFlag } from '../../../shared/flag';
import { isObject, type JsonValue } from '../../../shared/json';
import { readMoney } from '../../../shared/money';
import { DEFAULT_OF_CREDENTIAL, SAME_AS_RECORD } from '../../fields/currencyChoice';
import { InputProblem } from '../../fields/inputProblem';
import type {
	AmountField,
	Option,
	OptionsField,
	MultiOptionsField,
	Field,
	BooleanField,
	NumberField,
	ResourceLocatorField,
	StringField,
} from '../../fields/types';
import { readDate } from './date';
import { decimalProblem } from './decimal';
import { checkCount } from './checkCount';
import { NO_CURRENCY, type EncodeContext } from './context';

export type ScalarField = Exclude<
	Field,
	{ kind: 'fixedCollection' | 'fixedCollections' | 'patch' }
>;

const EXAMPLES = {
	'date-time': '2026-01-31T10:00:00Z',
	date: '2026-01-31',
	month: '2026-01',
} as const;

/** The given value, for an error: long texts are truncated. */
const quoted = (text: string): string => JSON.stringify(text.slice(0, 40));

/** A single value as text. Objects are refused: "[object Object]" has cost people money. */
function readText(value: unknown, { label }: EncodeContext): string {
	if (typeof value === 'object' && value !== null) {
		throw new InputProblem(
			label,
			`contains ${Array.isArray(value) ? 'a list' : 'an object'} instead of text`,
			'Have the expression pick one of its values, such as {{ $json.id }}.',
		);
	}
	if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) {
		throw Number.isFinite(value)
			? new InputProblem(label, 'is a number that has lost digits', 'Pass it as text.')
			: new InputProblem(label, `can't be ${value}`, 'Check the result of its expression.');
	}
	const text = String(value);
	// A URL cannot contain half of a surrogate pair, and elsewhere it would be replaced by another
	// character.
	if (!/\p{Surrogate}/u.test(text)) return text;
	throw new InputProblem(
		label,
		'contains half of a character',
		'It was cut in the middle. Enter it again.',
	);
}

/** The text that a template produces for a missing value or an object: never a real ID, code or address. */
const MISSING = /^(?:undefined|null|NaN)$|\[object \w+\]/;

/** An ID, code or address, without the blanks that were copied with it. */
function readCode(value: unknown, context: EncodeContext): string {
	const text = trimmed(readText(value, context));
	if (!MISSING.test(text)) return text;
	throw new InputProblem(
		context.label,
		`can't be ${quoted(text)}`,
		'Check the value its expression reads.',
	);
}

function readTexts(value: unknown, context: EncodeContext): string[] {
	const list: unknown[] = Array.isArray(value) ? value : readText(value, context).split(',');
	return list
		.map((entry) => {
			// n8n never stores either of them.
			if (entry === undefined || entry === null) throw gaveNothing(context.label);
			return isBlank(entry) ? '' : readCode(entry, context);
		})
		.filter((entry) => entry !== '');
}

/** The option that matches a value. */
const optionFor = (options: readonly Option[], value: unknown): string | undefined => {
	const text = trimmed(String(value));
	return options.find((option) => option.value === text)?.value;
};

/** The normalised value of a dropdown or a switch; unchanged if it is not clear. */
export function settledOption(field: Field, value: unknown): unknown {
	if (field.kind === 'boolean') return readFlag(value) ?? value;
	return field.kind !== 'options' || isBlank(value) || typeof value === 'object'
		? value
		: (optionFor(field.options, value) ?? value);
}

/** Maximum number of choices that an error names. */
const MAX_NAMED = 20;

/** The values that a dropdown or a switch accepts, as text. */
export const allowedBy = (field: Field): string | undefined => {
	if (field.kind === 'boolean') return 'Use one of true, false.';
	if (field.kind !== 'options' && field.kind !== 'multiOptions') return undefined;
	const values = field.options.map(({ value }) => value).filter((value) => value !== '');
	if (values.length === 0) return undefined;
	const more = values.length > MAX_NAMED ? ', …' : '';
	return `Use one of ${values.slice(0, MAX_NAMED).join(', ')}${more}.`;
};

/** The expression had no result. */
export const gaveNothing = (label: string, field?: Field): InputProblem =>
	new InputProblem(
		label,
		'is empty: its expression returned nothing',
		[
			field === undefined ? undefined : allowedBy(field),
			'Check that the item has the value it reads, or remove the field.',
		]
			.filter(Boolean)
			.join(' '),
	);

/** The form of codes in loaded dropdowns, by the method that loads them. */
const LOADED: Readonly<Record<string, RegExp>> = {
	getCountries: /^[A-Z][A-Z0-9]$/,
	getCurrencies: /^[A-Z]{3}$/,
	getTransactionTypes: /^T[0-9]{4}$/,
};
const ANY_CODE = /^[A-Za-z0-9_.*-]+$/;

/** A code of a list that is not known here, checked by its form. */
const codeLike = (text: string, load = ''): string | undefined =>
	[text, text.toUpperCase()].find((each) => (LOADED[load] ?? ANY_CODE).test(each));

/** One of a dropdown's values. */
function readOption(
	value: unknown,
	field: OptionsField | MultiOptionsField,
	context: EncodeContext,
): string {
	const text = readCode(value, context);
	const option =
		field.options.length > 0 ? optionFor(field.options, text) : codeLike(text, field.load);
	if (option !== undefined) return option;
	throw new InputProblem(
		context.label,
		`can't be ${quoted(text)}`,
		allowedBy(field) ?? 'Choose one from the list, or enter its code.',
	);
}

function readSwitch(
	value: unknown,
	field: BooleanField,
	{ label }: Pick<EncodeContext, 'label'>,
): boolean {
	const flag = readFlag(value);
	if (flag !== undefined) return flag;
	throw new InputProblem(
		label,
		`can't be ${quoted(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
		allowedBy(field) as string,
	);
}

/** Whether a switch is on. @throws InputProblem if it is not clear */
export const isOn = (field: BooleanField, value: unknown): boolean => {
	if (isBlank(value)) throw gaveNothing(field.label, field);
	return readSwitch(value, field, { label: field.label });
};

function readNumber(value: unknown, field: NumberField, context: EncodeContext): JsonValue {
	const text = trimmed(
		typeof value === 'number' && Number.isFinite(value) ? String(value) : readText(value, context),
	);
	const number = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
	if (!Number.isFinite(number)) {
		throw new InputProblem(
			context.label,
			`is not a number: ${text.slice(0, 40)}`,
			'Use digits only.',
		);
	}
	if (field.fractions !== true && !Number.isSafeInteger(number)) {
		throw new InputProblem(
			context.label,
			`must be a whole number: ${text.slice(0, 40)}`,
			'Use digits only.',
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
	const text = trimmed(readText(value, context));
	const given = typeof value === 'number' ? value : text;
	// A point before three digits is a thousands separator in locales with decimal commas. No thousands
	// begin with 0.
	if (typeof given === 'string' && /^-?[1-9]\d{0,2}\.\d{3}(?!\d)/.test(given)) {
		throw new InputProblem(
			context.label,
			`can be read in two ways: ${given.slice(0, 40)}`,
			'Write it with two decimals, such as 1.20, or as a whole number, such as 1200.',
		);
	}
	const asTaken = field.deducted === true ? String(given).replace(/^-/, '') : given;
	const reading = readMoney(asTaken, context.currency, { negative: field.negative });
	if (reading.kind === 'invalid')
		throw new InputProblem(context.label, reading.problem, reading.fix);
	const { currency, value: digits } = reading.money;
	// The digits alone would be sent in the field's currency, whatever the text says.
	const isKnown = context.currency !== '' && context.currency !== NO_CURRENCY;
	if (field.shape === 'value' && isKnown && currency !== context.currency) {
		throw new InputProblem(
			context.label,
			`is in ${currency}, but the currency is ${context.currency}`,
			'Remove the code from the amount, or choose that currency.',
		);
	}
	if (field.shape === 'value') return digits;
	return field.shape === 'currency'
		? { currency, value: digits }
		: { currency_code: currency, value: digits };
}

const CODE = /^[A-Z]{3}$/;

/** The code of a currency: the chosen one, the credential's, or a record's. */
export function readCurrency(value: unknown, context: EncodeContext): string {
	const { label, currencies = {} } = context;
	const chosen = readCode(value, context);
	const code = (
		chosen === DEFAULT_OF_CREDENTIAL.value
			? (currencies.credential ?? '')
			: chosen === SAME_AS_RECORD
				? (currencies.record ?? '')
				: chosen
	).toUpperCase();
	if (CODE.test(code)) return code;
	if (chosen === DEFAULT_OF_CREDENTIAL.value) {
		throw new InputProblem(
			label,
			code === '' ? 'has no default in the credential' : `can't be ${quoted(code)}`,
			"Choose a currency here, or set 'Default Currency' in the credential.",
		);
	}
	throw chosen === SAME_AS_RECORD
		? new InputProblem(label, 'is not known: its record has none', 'Choose the currency itself.')
		: new InputProblem(
				label,
				`can't be ${quoted(code)}`,
				'Use its three-letter code, such as USD.',
			);
}

/** A URL; a PayPal URL may lack its scheme, as some browsers show it. */
const LINK = /^(?:https?:)?\/\/|^(?:[\w-]+\.)*paypal\.com\//i;

/** The ID of a record: chosen, typed, or extracted from a pasted PayPal URL. */
function readRecord(
	value: unknown,
	field: ResourceLocatorField,
	context: EncodeContext,
): string | undefined {
	const chosen = isLocator(value) ? value.value : value;
	if (isBlank(chosen)) return undefined;
	const text = typeof chosen === 'boolean' ? '' : readCode(chosen, context);
	if (text === '') {
		throw new InputProblem(context.label, `can't be ${String(chosen)}`, "Enter the record's ID.");
	}
	const isLink = LINK.test(text) || (isLocator(value) && value.mode === 'url' && /[/?]/.test(text));
	if (!isLink) return text;
	const match = field.url === undefined ? null : new RegExp(field.url).exec(text);
	const id = (field.idFromUrl ?? '$1').replace(
		/\$(\d)/g,
		(_, group: string) => match?.[+group] ?? '',
	);
	const decoded = match === null ? undefined : decode(id);
	if (decoded !== undefined && decoded !== '') return decoded;
	throw new InputProblem(
		context.label,
		'contains a URL without a recognizable ID',
		'Enter the ID instead.',
	);
}

/** n8n's resource locator. Only one that was never edited lacks its marker. */
export const isLocator = (value: unknown): value is { value?: unknown; mode?: unknown } =>
	isObject(value) && ('__rl' in value || ('mode' in value && 'value' in value));

/** A decoded part of a URL; undefined for an invalid percent sign. */
function decode(part: string): string | undefined {
	try {
		return trimmed(decodeURIComponent(part));
	} catch {
		return undefined;
	}
}

/**
 * JSON as text or as the object that an expression returned.
 *
 * @throws InputProblem for invalid JSON, and for an object with values that JSON would omit or replace
 * by `null`
 */
export function readJson(value: unknown, label: string): JsonValue {
	if (typeof value !== 'string') {
		const gap = gapIn(value);
		if (gap === undefined) return value as JsonValue;
		throw new InputProblem(
			label,
			gap === '' ? 'has no value' : `has no value at ${gap}`,
			'Check that the item has the value its expression reads.',
		);
	}
	const parsed = parseJson(trimmed(value));
	if (parsed.kind === 'value') return parsed.value;
	throw new InputProblem(
		label,
		'is not valid JSON',
		`${parsed.problem}. Check quotes, commas and brackets. Expressions that return text need quotes around them.`,
	);
}

/** Dates define their own JSON form: null for an invalid one. */
const hasToJson = (value: unknown): value is { toJSON(): unknown } =>
	typeof (value as { toJSON?: unknown } | null)?.toJSON === 'function';

/** The dotted path of a value that JSON can't represent; undefined if there is none. */
function gapIn(value: unknown): string | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? undefined : '';
	if (typeof value !== 'object')
		return ['string', 'boolean'].includes(typeof value) ? undefined : '';
	if (hasToJson(value)) return value.toJSON() === null ? '' : undefined;
	for (const [key, inner] of Object.entries(value ?? {})) {
		const gap = gapIn(inner);
		if (gap !== undefined) return gap === '' ? key : `${key}.${gap}`;
	}
	return undefined;
}

type JsonResult = { kind: 'value'; value: JsonValue } | { kind: 'invalid'; problem: string };

function parseJson(text: string): JsonResult {
	try {
		return { kind: 'value', value: JSON.parse(text) as JsonValue };
	} catch (error) {
		return { kind: 'invalid', problem: (error as Error).message };
	}
}

function checkText(text: string, field: StringField, label: string): void {
	const { minLength = 0, maxLength = Infinity, pattern } = field;
	if (text.length > maxLength) {
		throw new InputProblem(
			label,
			`has ${text.length} characters`,
			`PayPal accepts at most ${maxLength}. Shorten it.`,
		);
	}
	if (text.length < minLength) {
		throw new InputProblem(
			label,
			`has only ${text.length} characters`,
			`PayPal requires at least ${minLength}.`,
		);
	}
	if (pattern !== undefined && !new RegExp(`^(?:${pattern.regex})$`).test(text)) {
		// A card number with one digit missing is still confidential.
		const quoted = field.secret === true ? '' : `: ${text.slice(0, 40)}`;
		throw new InputProblem(
			label,
			`is not in the format that PayPal accepts${quoted}`,
			pattern.says,
		);
	}
}

/** A single value, or a list of plain ones, encoded; undefined if it is empty. */
export function encodeScalar(
	field: ScalarField,
	value: unknown,
	context: EncodeContext,
): JsonValue | undefined {
	if (isBlank(value)) return undefined;
	switch (field.kind) {
		case 'boolean':
			return readSwitch(value, field, context);
		case 'number':
			return readNumber(value, field, context);
		case 'amount':
			return readAmount(value, field, context);
		case 'resourceLocator':
			return readRecord(value, field, context);
		case 'currency':
			return readCurrency(value, context);
		case 'json': {
			const parsed = readJson(value, context.label);
			return field.raw === true ? (value as JsonValue) : parsed;
		}
		case 'multiOptions':
		case 'strings': {
			const texts =
				field.kind === 'strings'
					? readTexts(value, context)
					: readTexts(value, context).map((text) => readOption(text, field, context));
			checkCount(texts, field.max, context.label);
			if (texts.length === 0) {
				// Joining empty values gives only commas: if it were left out, a filter would match
				// everything.
				if (typeof value === 'string') {
					throw new InputProblem(
						context.label,
						'contains only commas',
						'Fill it in, or remove it.',
					);
				}
				return undefined;
			}
			if (field.joined === true) return texts.join(',');
			const { wrappedIn } = field;
			return wrappedIn === undefined ? texts : texts.map((text) => ({ [wrappedIn]: text }));
		}
		case 'dateTime': {
			const date = readDate(value, field.format, context.timezone);
			if (date !== undefined) return date;
			throw new InputProblem(
				context.label,
				`is not a date: ${String(value).slice(0, 40)}`,
				`Use a format like ${EXAMPLES[field.format]}.`,
			);
		}
		case 'decimal': {
			const text = trimmed(readText(value, context));
			const problem = decimalProblem(text, field);
			if (problem === undefined) return text;
			throw new InputProblem(context.label, problem, 'Use digits with a decimal point.');
		}
		case 'options':
			return readOption(value, field, context);
		case 'file':
			return readCode(value, context);
		case 'string': {
			// Words are sent unchanged; identifiers are trimmed.
			const text = context.use === 'words' ? readText(value, context) : readCode(value, context);
			checkText(text, field, context.label);
			return text;
		}
	}
}
