import type { Fact } from './facts.mts';

/** Texts that match PayPal's patterns, most meaningful first; the first one that meets a fact is used. */
const SAMPLES: readonly string[] = [
	'Sample text',
	'sample',
	'SAMPLE',
	'12.34',
	'12',
	'123',
	'1234',
	'2031-01',
	'2024-03-05',
	'2024-03-05T10:00:00Z',
	'US',
	'USD',
	'en-US',
	'US-CA',
	'sample@example.com',
	'https://example.com/sample',
	'https://example.com/sample.jpg',
	'sample.pdf',
	'192.0.2.1',
	'4111111111111111',
	'A1B2C3D4E5F6G',
	'A1B2C3D4E5F6G7H8J',
	'true',
];

/** The constraints on a value. */
type Limits = Pick<Fact, 'enum' | 'pattern' | 'format' | 'minLength' | 'maxLength'>;

const FORMATS: Readonly<Record<string, RegExp>> = {
	'date-time': /^\d{4}-\d\d-\d\dT/,
	uri: /^https:/,
	ppaas_common_currency_code_v2: /^[A-Z]{3}$/,
};

export function fits(value: string, limits: Limits): boolean {
	const { minLength = 0, maxLength = Infinity, pattern, format } = limits;
	if (limits.enum !== undefined && !limits.enum.includes(value)) return false;
	if (value.length < minLength || value.length > maxLength) return false;
	if (format !== undefined && FORMATS[format]?.test(value) === false) return false;
	return pattern === undefined || new RegExp(pattern).test(value);
}

/** A sample, cut or padded to the required length. */
const resized = (text: string, { minLength = 0, maxLength = Infinity }: Limits): string =>
	text.slice(0, maxLength).padEnd(minLength, text.at(-1));

/** The text with one letter or digit changed, so that `isGood` still accepts it. */
function vary(text: string, isGood: (text: string) => boolean): string | undefined {
	for (let index = text.length - 1; index >= 0; index--) {
		const character = text.charAt(index);
		if (!/[A-Za-z0-9]/.test(character)) continue;
		const next = /[zZ9]/.test(character)
			? { z: 'a', Z: 'A', 9: '0' }[character]
			: String.fromCharCode(character.charCodeAt(0) + 1);
		const varied = `${text.slice(0, index)}${next}${text.slice(index + 1)}`;
		if (isGood(varied)) return varied;
	}
	return undefined;
}

/** Further constraints on texts, and samples to try first. */
export interface Wishes {
	/** Regular expressions that n8n checks. */
	patterns?: readonly string[];
	first?: readonly string[];
}

/**
 * Two texts that meet the limits; if only one text does, the second one does not.
 *
 * @throws Error when no sample fits: the place needs a hand-chosen value (see chosen.mts)
 */
export function samplesFor(limits: Limits, wishes: Wishes = {}): [string, string] {
	const { patterns = [], first = [] } = wishes;
	const isGood = (text: string): boolean =>
		fits(text, limits) && patterns.every((pattern) => new RegExp(pattern).test(text));
	const candidates = [
		...first,
		...(limits.enum ?? []),
		...SAMPLES,
		...SAMPLES.map((text) => resized(text, limits)),
	];
	const found = candidates.find(isGood);
	if (found === undefined) {
		throw new Error(`No sample meets ${JSON.stringify({ ...limits, patterns })}`);
	}
	const other = limits.enum?.find((value) => value !== found) ?? vary(found, isGood);
	return [found, other ?? vary(found, () => true) ?? 'OTHER'];
}

/** A value that meets the fact. */
export function sampleOf(fact: Fact): unknown {
	switch (fact.type) {
		case 'integer':
		case 'number':
			return Math.max(fact.minimum ?? 1, Math.min(fact.maximum ?? 2, 2));
		case 'boolean':
			return true;
		case 'array':
			return [];
		case 'object':
		case 'any':
			return { sample: 'Sample text' };
		default:
			return samplesFor(fact, {
				first: fact.default === undefined ? [] : [String(fact.default)],
			})[0];
	}
}

/** Puts a value at `a[].b`, where `[]` is a list with one entry. */
function put(target: Record<string, unknown>, path: string, value: unknown): void {
	const [first = '', ...rest] = path.split('.');
	const name = first.replace(/(\[\])+$/, '');
	const depth = (first.length - name.length) / 2;
	let place: Record<string, unknown> = target;
	let key: string = name;
	for (let level = 0; level < depth; level++) {
		place[key] ??= [];
		place = place[key] as Record<string, unknown>;
		key = '0';
	}
	if (rest.length === 0) {
		place[key] = value;
		return;
	}
	place[key] ??= {};
	put(place[key] as Record<string, unknown>, rest.join('.'), value);
}

/** JSON with a value for every fact, including facts that exclude each other. */
export function jsonOf(facts: readonly Fact[]): unknown {
	const holder: Record<string, unknown> = {};
	for (const fact of facts) {
		const path =
			fact.path === '' || fact.path.startsWith('[]') ? `all${fact.path}` : `all.${fact.path}`;
		put(holder, path, sampleOf(fact));
	}
	return holder.all;
}
