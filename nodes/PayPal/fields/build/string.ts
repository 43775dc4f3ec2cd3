import {
	placeOf,
	type AnyPlace,
	type ListAt,
	type StringAt,
	type ValueFacts,
} from '../../api/place';
import type { StringsField, StringField } from '../types';
import { common, isSent, limit, type NotSent, type Settings } from './settings';

interface StringSettings
	extends Settings,
		Pick<StringField, 'rows' | 'secret' | 'default' | 'use'> {
	/**
	 * PayPal's pattern, described for the user. Without a description it is not checked: some patterns
	 * are too strict.
	 */
	readonly pattern?: string;
	/** Narrower than PayPal's own limits; each use states the reason. */
	readonly minLength?: number;
	readonly maxLength?: number;
}

type ListSettings = Settings & Pick<StringsField, 'wrappedIn'>;

/** A text. */
export function string(
	at: StringAt | NotSent,
	label: string,
	settings?: StringSettings,
): StringField;
/** Several texts: a list of PayPal's, or one comma-separated text. */
export function string(at: ListAt<AnyPlace>, label: string, settings?: ListSettings): StringsField;
export function string(
	at: StringAt,
	label: string,
	settings: ListSettings & { readonly multipleValues: true },
): StringsField;
export function string(
	at: AnyPlace | NotSent,
	label: string,
	settings: StringSettings & ListSettings & { readonly multipleValues?: true } = {},
): StringField | StringsField {
	const { multipleValues, wrappedIn, pattern, ...rest } = settings;
	const facts: ValueFacts = isSent(at) ? placeOf(at).facts : {};
	if (facts.type === 'array' || multipleValues === true) {
		return {
			kind: 'strings',
			label,
			...limit('max', facts.maxItems),
			...(facts.type === 'array' ? {} : { joined: true }),
			...(wrappedIn === undefined ? {} : { wrappedIn }),
			...common(at, rest),
		};
	}
	return {
		kind: 'string',
		label,
		// Empty texts are never sent.
		...limit('minLength', facts.minLength, 1),
		...limit('maxLength', facts.maxLength),
		...(pattern === undefined
			? {}
			: { pattern: { regex: patternOf(facts, label), says: pattern } }),
		...common(at, rest),
	};
}

/** PayPal's pattern, anchored to match the whole text. */
function patternOf({ pattern }: ValueFacts, label: string): string {
	if (pattern === undefined) throw new Error(`${label}: PayPal has no pattern here`);
	const whole = /^\^([^|]*)\$$/.exec(pattern)?.[1];
	if (whole !== undefined) return whole;
	const begins = pattern.startsWith('^') ? '' : '[^]*';
	const ends = pattern.endsWith('$') ? '' : '[^]*';
	return `${begins}(?:${pattern})${ends}`;
}
