/**
 * Grades the error that a user sees when PayPal refuses a call, by rules that follow n8n's UX guidelines:
 * the title says in plain language what happened, the field is named by its label, the description adds
 * information and a next step. Nothing here depends on how the node composes its texts.
 */

/** A saved error response of PayPal, and the operation that it belongs to. */
export interface ErrorCase {
	/** `resource.operation` */
	on: string;
	/** Its source, for the report. */
	source: string;
	status: number;
	/** JSON, a string, or undefined for no body. */
	body: unknown;
	/** The field's label in the panel, if the case has one: `Recipients 2 > Receiver`. */
	label?: string;
	/** Must never be shown. */
	secret?: string;
	/** The response to the token request instead. */
	atToken?: true;
	/** Whether all parameters are filled in, or only the required ones. */
	full?: true;
}

/** The debug ID of responses whose body has none. */
export const HEADER_DEBUG_ID = 'd9e8f7a6b5c4';

/** What n8n shows of an error. */
export interface Shown {
	title: string;
	description: string;
	httpCode: string | null;
	details: Readonly<Record<string, unknown>>;
}

export type Grade = 'helpful' | 'acceptable' | 'poor';

export interface Graded {
	grade: Grade;
	faults: string[];
}

interface Detail {
	field?: string;
	value?: string;
	issue?: string;
	description?: string;
}

interface ResponseFile {
	message?: string;
	details: Detail[];
	debugId?: string;
}

/** The node sets these itself. */
const PAGING = /^(?:page|page_size|total_required)$/;

const textOf = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

function read(body: unknown): ResponseFile {
	if (typeof body !== 'object' || body === null) return { details: [] };
	const given = body as Record<string, unknown>;
	const [inside] = Array.isArray(given.errors) ? (given.errors as Array<typeof given>) : [];
	const response = inside !== undefined && 'name' in inside ? inside : given;
	const list = [response.details, response.errors].find(Array.isArray) ?? [];
	return {
		message: textOf(response.message) ?? textOf(response.error_description),
		debugId: textOf(response.debug_id) ?? textOf(response.debugId),
		details: (list as Array<Record<string, unknown>>).map((detail) => ({
			field: textOf(detail.field),
			value: textOf(detail.value),
			issue: textOf(detail.issue),
			description: textOf(detail.description) ?? textOf(detail.message),
		})),
	};
}

/** n8n's own texts for a status (node-api.error.ts of n8n-workflow). */
const N8N_TEXTS =
	/bad request - please check|authorization failed - please check|forbidden - perhaps check|could not be found$|service was not able to process|too many requests from you|not accepting connections|UNKNOWN ERROR/i;

/** PayPal's generic texts, which say no more than the HTTP status. */
const SAYS_NOTHING =
	/^(the requested action could not be (performed|completed)|request is not well-formed|invalid request - see details|an? internal (server|service) error|invalid data provided|the (specified|requested) resource (does not exist|was not found)|the server could not|invalid request)\b/i;

/** Words that n8n's guidelines advise against. */
const UNWANTED = /\b(error|problem|failure|mistake)s?\b/i;

const NEXT_STEP =
	/(?:^|[.!:;]\s+|, (?:and|or) |in a new execution, )(?:Ask|Activate|Add|Begin|Cancel|Capture|Change|Check|Choose|Copy|Correct|Create|Delete|Drag|Enter|Fetch|Fill|Find|Get|Give|Have|Keep|Leave|Let|List|Log|Look|Lower|Make|No action is needed|There is nothing left to refund|Number|Open|Post|Put|Read|Reduce|Refund|Remove|Run|Select|Send|Set|Settle|Shorten|Show|Skip|Split|Start|Suspend|Take|Tell|Trying again does not help|Turn|Update|Use|Wait|Write)\b/i;

const CODE = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/;

const normal = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const sentencesOf = (text: string): string[] =>
	text
		.split(/(?<=[.!?])\s+/)
		.map(normal)
		.filter((sentence) => sentence !== '');

/** The text without literal quotes of PayPal's text. */
const withoutPayPals = (text: string, { message, details }: ResponseFile): string =>
	[message, ...details.flatMap(({ description, issue, value }) => [description, issue, value])]
		.filter((each): each is string => each !== undefined && each.length > 3)
		.flatMap((each) => [each, each.replace(/[.\s]+$/, '')])
		.sort((left, right) => right.length - left.length)
		.reduce((rest, each) => rest.split(each).join('. '), text);

/** Texts in single quotes that are labels: `'Items 2 > Unit Amount'`. */
const quoted = (text: string): string[] => [...text.matchAll(LABEL)].map(([, inner = '']) => inner);

const LABEL = /(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu;

const withoutLabels = (text: string): string => text.replace(LABEL, '');

const lastPart = (label: string): string =>
	(label.split(' > ').at(-1) ?? '').replace(/ \d+$/, '').trim();

/**
 * @param labels of the fields in the operation's panel
 * @param isKnown whether the panel has a field for one of PayPal's names
 */
export function grade(
	given: ErrorCase,
	shown: Shown,
	labels: ReadonlySet<string>,
	isKnown: (field: string) => boolean,
): Graded {
	const response = read(given.body);
	const [first] = response.details;
	const { title, description } = shown;
	const all = `${title}. ${description}`;
	const severe: string[] = [];
	const minor: string[] = [];

	if (title.trim().length < 8) severe.push('the title says nothing');
	if (/^[A-Z0-9_\s]+$/.test(title) || CODE.test(title)) severe.push('a raw code as title');
	if (/<\/?[a-z][^>]*>/i.test(all)) severe.push('HTML');
	if (N8N_TEXTS.test(title)) severe.push("n8n's generic text");
	if (SAYS_NOTHING.test(title)) severe.push("PayPal's generic text as title");
	if (/\bundefined\b|\[object|\bNaN\b/.test(all)) severe.push('an inner value of JavaScript');
	if (given.secret !== undefined && (all + JSON.stringify(shown.details)).includes(given.secret)) {
		severe.push('a secret is shown');
	}
	if (UNWANTED.test(withoutLabels(title))) minor.push('an unwanted word in the title');
	if (UNWANTED.test(withoutLabels(withoutPayPals(description, response)))) {
		minor.push('an unwanted word in the description');
	}

	if (given.label !== undefined) {
		if (!quoted(all).includes(given.label)) severe.push(`does not name '${given.label}'`);
	} else if (first?.field !== undefined && !PAGING.test(first.field) && isKnown(first.field)) {
		if (!quoted(all).some((label) => labels.has(lastPart(label)))) {
			minor.push(`no label for ${first.field}`);
		}
	}
	for (const { field } of response.details) {
		if (field !== undefined && isKnown(field) && all.includes(`${field}:`)) {
			minor.push("PayPal's path instead of a label");
		}
	}
	if (first?.value !== undefined && given.secret === undefined) {
		if (!all.includes(first.value.slice(0, 40))) minor.push("PayPal's value is not shown");
	}
	if (response.details.length > 1 && response.details.length <= 4) {
		const missing = response.details.slice(1).filter(
			({ description: said, issue, field }) =>
				!normal(all).includes(normal(said ?? issue ?? '')) &&
				// If several fields have the same problem, the field at least is what tells them apart.
				!(field !== undefined && isKnown(field) && quoted(all).length > 1),
		);
		if (missing.length > 0) minor.push('not all details are shown');
	}

	const inTitle = new Set([normal(title)]);
	const seen = new Set<string>();
	for (const sentence of sentencesOf(all)) {
		if (seen.has(sentence)) minor.push(`twice: ${sentence}`);
		seen.add(sentence);
	}
	const adds = sentencesOf(description).filter(
		(sentence) => !inTitle.has(sentence) && !sentence.startsWith('paypal s debug id'),
	);
	if (adds.length === 0) minor.push('the description adds nothing');
	if (!NEXT_STEP.test(withoutPayPals(description, response))) minor.push('no next step');

	const debugId = response.debugId ?? HEADER_DEBUG_ID;
	const times = all.split(debugId).length - 1;
	if (times !== 1) minor.push(`the debug ID stands there ${times} times`);
	if (shown.details.debugId !== debugId) minor.push('no debug ID in the details');
	if (shown.httpCode !== String(given.status)) minor.push('no HTTP status');
	if (shown.details.httpStatus !== given.status) minor.push('no HTTP status in the details');
	if (first?.issue !== undefined && shown.details.issue !== first.issue) {
		minor.push('no issue in the details');
	}
	if (first?.field !== undefined && shown.details.field !== first.field) {
		minor.push('no field in the details');
	}

	const faults = [...severe, ...minor];
	if (severe.length > 0 || minor.length > 2) return { grade: 'poor', faults };
	return { grade: minor.length > 0 ? 'acceptable' : 'helpful', faults };
}
