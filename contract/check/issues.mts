import type { ErrorObject } from 'ajv';

import type { Rule, Violation } from '../types.mts';

/**
 * PayPal's codes for each rule, the usual one first. APIs differ: the first that an operation documents
 * is used. From the 400 schemas of the OpenAPI files, and from recorded responses.
 */
const codes: Readonly<Record<Rule, readonly [string, ...string[]]>> = {
	required: ['MISSING_REQUIRED_PARAMETER'],
	type: ['INVALID_PARAMETER_SYNTAX', 'INVALID_PARAMETER_VALUE'],
	enum: ['INVALID_PARAMETER_VALUE', 'INVALID_PARAMETER_SYNTAX'],
	pattern: ['INVALID_PARAMETER_SYNTAX', 'INVALID_PARAMETER_VALUE'],
	format: ['INVALID_PARAMETER_SYNTAX', 'INVALID_PARAMETER_VALUE'],
	minLength: ['INVALID_STRING_LENGTH', 'INVALID_STRING_MIN_LENGTH'],
	maxLength: ['INVALID_STRING_MAX_LENGTH', 'INVALID_STRING_LENGTH'],
	minimum: ['INVALID_INTEGER_MIN_VALUE', 'INVALID_INTEGER_VALUE'],
	maximum: ['INVALID_INTEGER_MAX_VALUE', 'INVALID_INTEGER_VALUE'],
	minItems: ['INVALID_ARRAY_MIN_ITEMS', 'INVALID_ARRAY_LENGTH'],
	maxItems: ['INVALID_ARRAY_MAX_ITEMS', 'INVALID_ARRAY_LENGTH'],
	unknown: ['INVALID_PARAMETER'],
	'read-only': ['INVALID_PARAMETER'],
	body: ['MISSING_OR_INVALID_REQUEST_BODY', 'MISSING_REQUEST_BODY'],
	'media-type': ['UNSUPPORTED_MEDIA_TYPE'],
	malformed: ['MALFORMED_REQUEST_JSON'],
	// Our own code: PayPal has none for an undocumented status of a response
	status: ['UNDOCUMENTED_STATUS'],
};

const { status: _ours, ...paypals } = codes;

/** Codes that any operation may return, whether or not it documents them. */
export const generalIssues: ReadonlySet<string> = new Set(Object.values(paypals).flat());

/** PayPal's code for a broken rule: a documented one if there is one, else the usual one. */
export function issueFor(rule: Rule, documented: ReadonlySet<string>): string {
	return codes[rule].find((code) => documented.has(code)) ?? codes[rule][0];
}

/** Ajv's keywords that are not rules of the same name. */
const rulesByKeyword: Readonly<Record<string, Rule>> = {
	additionalProperties: 'unknown',
	'false schema': 'read-only',
};

/** Of several rules that one value breaks, the first in this list is the cause. */
const rank: readonly Rule[] = ['read-only', 'type', 'required', 'enum', 'minLength', 'maxLength'];

const rankOf = (rule: Rule): number => {
	const at = rank.indexOf(rule);
	return at < 0 ? rank.length : at;
};

/**
 * Turns Ajv's errors into violations, one for each value.
 * @param documented the issues that the operation documents
 */
export function toViolations(
	errors: readonly ErrorObject[],
	location: Violation['location'],
	documented: ReadonlySet<string>,
): Violation[] {
	const byField = new Map<string, Violation>();
	for (const error of errors) {
		const violation = toViolation(error, location, documented);
		const other = byField.get(violation.field);
		if (!other || rankOf(violation.rule) < rankOf(other.rule)) {
			byField.set(violation.field, violation);
		}
	}
	return [...byField.values()];
}

function toViolation(
	error: ErrorObject,
	location: Violation['location'],
	documented: ReadonlySet<string>,
): Violation {
	const rule = rulesByKeyword[error.keyword] ?? (error.keyword as Rule);
	const params = error.params as Readonly<Record<string, unknown>>;
	const child = params.missingProperty ?? params.additionalProperty;
	const pointer =
		child === undefined ? error.instancePath : `${error.instancePath}/${escape(child)}`;
	const field = location === 'body' ? pointer || '/' : unescape(pointer.slice(1));
	const value = child === undefined ? printable(field, error.data) : undefined;
	return {
		location,
		field,
		rule,
		issue: issueFor(rule, documented),
		...(value !== undefined && { value }),
		description: describe(rule, params),
	};
}

const escape = (name: unknown): string => String(name).replaceAll('~', '~0').replaceAll('/', '~1');

const unescape = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');

// The value may be a card's number, a key or a password, and must not be repeated
const secret =
	/(?:(?:^|\/|account_|routing_|identification_)number|security_code|token|secret|password|assertion|cryptogram|iban)$/i;

function printable(field: string, value: unknown): string | undefined {
	if (secret.test(field) || value === null || typeof value === 'object') return undefined;
	const text = String(value);
	return text.length <= 200 ? text : undefined;
}

function describe(rule: Rule, params: Readonly<Record<string, unknown>>): string {
	const { limit } = params;
	switch (rule) {
		case 'required':
			return 'Is required, and missing';
		case 'type':
			return `Must be of type ${String(params.type)}`;
		case 'enum':
			return `Must be one of ${oneOf(params.allowedValues as readonly string[])}`;
		case 'pattern':
			return `Must match ${String(params.pattern)}`;
		case 'format':
			return `Must have the format ${String(params.format)}`;
		case 'minLength':
			return `Must have at least ${String(limit)} characters`;
		case 'maxLength':
			return `Must have at most ${String(limit)} characters`;
		case 'minimum':
			return `Must be at least ${String(limit)}`;
		case 'maximum':
			return `Must be at most ${String(limit)}`;
		case 'minItems':
			return `Must have at least ${String(limit)} items`;
		case 'maxItems':
			return `Must have at most ${String(limit)} items`;
		case 'unknown':
			return 'Is not known to PayPal';
		case 'read-only':
			return 'Is set by PayPal alone';
		default:
			return 'Is not what PayPal expects';
	}
}

/** Some lists have over a thousand values. */
const oneOf = (values: readonly string[]): string =>
	values.length <= 12 ? values.join(', ') : `the ${values.length} values that PayPal lists`;
