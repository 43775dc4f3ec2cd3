import { placeOf, type AnyPlace, type Place, type StringAt } from '../../api/place';
import type { CodeBySibling, FieldSettings } from '../types';

/** Settings that every field takes in addition to its place and label. */
export interface Settings
	extends Pick<FieldSettings, 'optional' | 'description' | 'hint' | 'placeholder'> {
	/** Overrides PayPal's own statement; each use states the reason. */
	readonly required?: boolean;
	/**
	 * Shown only when these siblings have one of these values. A slash in front means a field of the
	 * panel from within a group.
	 */
	readonly show?: FieldSettings['show'];
	/** Codes that are sent with this one: fixed, or by the value of a sibling. */
	readonly alsoSend?: ReadonlyArray<readonly [at: StringAt, code: string | CodeBySibling]>;
}

/** Instead of a place, for a value that is never sent to PayPal. */
export interface NotSent {
	readonly in: 'notSent' | 'none';
}

/** Instead of a place: a field that decides how others are written, and is not sent itself. */
export const notSent: NotSent = { in: 'notSent' };

/** Instead of a place: a setting of the node's own. */
export const ownSetting: NotSent = { in: 'none' };

export const isSent = (at: AnyPlace | NotSent): at is AnyPlace =>
	at !== notSent && at !== ownSetting;

/** The largest of PayPal's numbers that mean "no limit". */
const NO_LIMIT = 2 ** 31 - 1;

/** A limit of PayPal's under the name that a field uses for it; nothing if no value can exceed it. */
export const limit = <Name extends string>(
	name: Name,
	value: number | undefined,
	least = -NO_LIMIT,
): Partial<Record<Name, number>> =>
	value === undefined || value <= least || value >= NO_LIMIT
		? {}
		: ({ [name]: value } as Record<Name, number>);

/** Settings of one kind of field in addition to those of every field. */
type Special<S extends Settings> = Omit<S, keyof Settings>;

/** Where a field is, whether it is required, and its other settings. */
export function common<S extends Settings>(
	at: AnyPlace | NotSent,
	{ show, alsoSend, required, ...rest }: S,
): FieldSettings & Special<S> {
	const settings: FieldSettings = isSent(at) ? placed(placeOf(at)) : { in: at.in };
	if (required ?? (settings.place?.required === true && rest.optional !== true)) {
		settings.required = true;
	}
	if (show !== undefined) settings.show = show;
	if (alsoSend !== undefined) settings.alsoSend = codesBeside(alsoSend);
	return Object.assign(settings, rest as unknown as Special<S>);
}

const placed = (place: Place): FieldSettings =>
	place.in === 'body' ? { place, to: place.path } : { place, in: place.in, to: place.path };

const codesBeside = (codes: NonNullable<Settings['alsoSend']>): FieldSettings['alsoSend'] =>
	Object.fromEntries(codes.map(([at, code]) => [placeOf(at).path, code]));
