import type { JsonObject } from 'n8n-workflow';

import { isObject } from '../json';
import { isSecretName, MASK, maskInside } from '../secrets';
import { ADVICE, adviceFor, type Found } from './advice';
import type { Problem, ProblemDetail } from './problem';
import {
	asTitle,
	isCode,
	isSame,
	joinOnce,
	plain,
	quoteValue,
	saysLittle,
	saysNothing,
	sentence,
	spellOut,
} from './wording';

/** What the caller knows about the called operation, and about its fields. */
export interface Called {
	/** The label of the user's field for PayPal's JSON pointer or parameter name. */
	labelFor?: (field: string, location?: string) => string | undefined;
	/** `resource.operation` */
	operation?: string;
}

/** The content of the error and of an item of Continue On Fail, independent of n8n's classes. */
export interface Explanation {
	title: string;
	description: string;
	details: JsonObject;
}

/** Maximum number of problems, and of fields for each, in a message; the response contains all. */
const MAX_KINDS = 5;
const MAX_FIELDS = 5;

/** Whether a field's value is confidential: a card number, for example. */
const isSecret = (field: string | undefined): boolean =>
	isSecretName(/(\w+)\W*$/.exec(field ?? '')?.[1] ?? '');

/** The response without the values of such fields: PayPal repeats what it received. */
function withoutSecrets(raw: Record<string, unknown>): JsonObject {
	const { details } = raw;
	if (!Array.isArray(details)) return raw as JsonObject;
	const safe = details.map((detail: unknown) =>
		isObject(detail) && 'value' in detail
			? { ...detail, value: isSecret(String(detail.field)) ? MASK : maskInside(detail.value) }
			: detail,
	);
	return { ...raw, details: safe } as JsonObject;
}

/** A detail prepared for the message. */
interface Told {
	/** The label in quotes, or PayPal's own name of the field; empty if it names none. */
	field: string;
	/** The label alone. */
	label?: string;
	/** The value that PayPal read there, in quotes. */
	value?: string;
	/** PayPal's description of the problem. */
	said?: string;
	/** Its code, if it is one. */
	code?: string;
	/** Our description of the problem, if the code is known. */
	meaning?: string;
}

function tell(detail: ProblemDetail, { labelFor }: Called): Told {
	const { field, value, issue } = detail;
	const label = field === undefined ? undefined : labelFor?.(field, detail.location);
	const description = plain(detail.description ?? '');
	const isTelling = description !== '' && !isCode(description);
	const issueText = issue === undefined || isCode(issue) ? undefined : plain(issue);
	const code = issue !== undefined && isCode(issue) ? issue : undefined;
	const isWhole = field === undefined || field === '/' || field === '';
	return {
		field: isWhole ? '' : `'${label ?? field}'`,
		...(label === undefined ? {} : { label }),
		...(value === undefined ? {} : { value: isSecret(field) ? MASK : quoteValue(plain(value)) }),
		said: isTelling ? description : issueText,
		code,
		meaning: code !== undefined && Object.hasOwn(ADVICE, code) ? ADVICE[code].title : undefined,
	};
}

/** The text after a label: `is missing`, or PayPal's own text if it begins like that. */
function titleWithLabel(label: string, { said, code }: Told, advice: Found | undefined): string {
	if (advice?.about !== undefined) return `'${label}' ${advice.about}`;
	if (advice?.fit === 'code' && advice.title !== undefined) return advice.title;
	const words = asTitle(said);
	// "may not be null", as some APIs write it
	if (words !== undefined && /^[a-z]/.test(words)) return `'${label}' ${words}`;
	const matter = words ?? (code === undefined ? undefined : asTitle(spellOut(code)));
	return matter === undefined
		? `PayPal does not accept '${label}'`
		: `PayPal does not accept '${label}': ${matter}`;
}

function titleOf(problem: Problem, first: Told | undefined, advice: Found | undefined): string {
	if (first?.label !== undefined) return titleWithLabel(first.label, first, advice);
	if (advice?.fit === 'code' && advice.title !== undefined) return advice.title;
	const { name, message, status } = problem;
	const words =
		asTitle(first?.said) ??
		(first?.code === undefined ? undefined : asTitle(spellOut(first.code))) ??
		asTitle(plain(message));
	if (words !== undefined) return words;
	const isBare = /^HTTP \d+$/.test(name);
	return (
		advice?.title ??
		(isBare || name === '' ? undefined : asTitle(spellOut(name))) ??
		`PayPal responded with HTTP status ${status}`
	);
}

const fieldAndValue = ({ field, value }: Told): string =>
	[field, value === undefined ? '' : field === '' ? value : `(${value})`].filter(Boolean).join(' ');

/** The problem with a field: PayPal's text, ours for its code, or the code as words. */
function matterOf({ said, code, meaning }: Told, isExplained: boolean): string {
	const isTelling = said !== undefined && !saysNothing(said);
	if (isTelling && !(meaning !== undefined && saysLittle(said))) return said;
	// The title contains it already.
	if (isExplained || code === undefined) return '';
	return meaning ?? spellOut(code);
}

/** Fields that have the same problem: `'Items 1 > Name', 'Items 3 > Name' and 4 more`. */
function listFields(told: readonly Told[]): string {
	const named = told.map(fieldAndValue).filter((each) => each !== '');
	const more = named.length > MAX_FIELDS ? ` and ${named.length - MAX_FIELDS} more` : '';
	return `${named.slice(0, MAX_FIELDS).join(', ')}${more}`;
}

/** The problems with their fields, the same problem once. */
function tellAll(told: readonly Told[], main: Told | undefined, title: string, known: boolean) {
	const byMatter = new Map<string, Told[]>();
	for (const each of told) {
		const matter = matterOf(each, known && each.code === main?.code);
		byMatter.set(matter, [...(byMatter.get(matter) ?? []), each]);
	}
	const lines = [...byMatter].slice(0, MAX_KINDS).map(([matter, all]) => {
		const isSaid =
			matter === '' || isSame(matter, title) || title.endsWith(matter.replace(/\.$/, ''));
		const [{ field, value }] = all;
		if (all.length === 1 && field !== '' && title.includes(field)) {
			const read = value === undefined ? '' : `PayPal read ${value} there.`;
			return [isSaid ? '' : sentence(matter), read].filter(Boolean).join(' ');
		}
		const fields = listFields(all);
		if (isSaid) return fields === '' ? '' : `This is about ${fields}.`;
		return fields === '' ? sentence(matter) : `${fields}: ${sentence(matter)}`;
	});
	const left = byMatter.size - MAX_KINDS;
	return left > 0 ? [...lines, `PayPal's response in the details has ${left} more.`] : lines;
}

/** For a write without a response: how to find out what happened, or to continue without repeating it. */
const whatNow = ({ requestId }: Problem): string =>
	requestId === undefined
		? 'PayPal may have done it anyway: check before you run this again.'
		: `PayPal may have done it anyway. n8n's Retry sends it as the same request, which PayPal carries out only once; in a new execution, enter ${requestId} into 'Request ID' in Options for this item.`;

/** The machine-readable part: PayPal's codes and IDs, and the whole response. */
function detailsOf(problem: Problem, first: ProblemDetail | undefined, told?: Told): JsonObject {
	const { status, name, debugId, requestId, mayBeDone, raw } = problem;
	const value = isSecret(first?.field) ? MASK : first?.value;
	return {
		issue: first?.issue ?? name,
		httpStatus: status,
		...(debugId === undefined ? {} : { debugId }),
		...(first?.field === undefined ? {} : { field: first.field }),
		...(told?.label === undefined ? {} : { label: told.label }),
		...(first?.value === undefined || value === undefined ? {} : { value }),
		...(mayBeDone === true ? { mayBeDone: true } : {}),
		...(requestId === undefined ? {} : { requestId }),
		...(isObject(raw) ? { response: withoutSecrets(raw) } : {}),
	};
}

/** The most specific detail: one with a code before one without. */
const mainOf = (details: readonly ProblemDetail[]): ProblemDetail | undefined =>
	details.find(({ issue }) => issue !== undefined) ?? details[0];

/** Describes a problem for the user: what happened, which of the user's fields it is about, what to do. */
export function explain(problem: Problem, called: Called = {}): Explanation {
	const main = mainOf(problem.details);
	const told = problem.details.map((detail) => tell(detail, called));
	const first = main === undefined ? undefined : told[problem.details.indexOf(main)];
	const message = plain(problem.message);
	const advice = adviceFor({
		...(first?.code === undefined ? {} : { issue: first.code }),
		name: problem.name,
		said: [message, ...told.map(({ said, field }) => `${field} ${said ?? ''}`)].join(' '),
		status: problem.status,
		...(called.operation === undefined ? {} : { operation: called.operation }),
	});
	const title =
		titleOf(problem, first, advice).trim() || `PayPal refused this (HTTP ${problem.status})`;
	// A write that may have been done must not simply be run again.
	const isOpen = problem.mayBeDone === true && problem.status >= 500;
	const lines = [
		...tellAll(told, first, title, advice?.fit === 'code'),
		...(message === '' || saysNothing(message) ? [] : [sentence(message)]),
		...(advice === undefined || isOpen ? [] : [advice.next]),
		...(problem.mayBeDone === true ? [whatNow(problem)] : []),
		...(problem.debugId === undefined ? [] : [`PayPal's debug ID: ${problem.debugId}`]),
	];
	return {
		title,
		description: joinOnce(lines, [title]),
		details: detailsOf(problem, main, first),
	};
}
