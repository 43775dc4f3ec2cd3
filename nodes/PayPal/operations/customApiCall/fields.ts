import type {
	Fields,
	FixedCollectionsField,
	JsonField,
	OptionsField,
	StringField,
} from '../../fields/types';

/**
 * Fields without a place in one of PayPal's requests: a custom call is of an operation that its user
 * knows. Everywhere else a field is made from its place (`fields/build`).
 */
type Settings<F extends { kind: string; label: string }> = Omit<F, 'kind' | 'label' | 'value'>;

export const text = (label: string, settings: Settings<StringField> = {}): StringField => ({
	kind: 'string',
	label,
	...settings,
});

/** A dropdown of codes that are their own names. */
export const choice = (
	label: string,
	codes: readonly string[],
	settings: Omit<Settings<OptionsField>, 'options'> = {},
): OptionsField => ({
	kind: 'options',
	label,
	options: codes.map((code) => ({ name: code, value: code })),
	...settings,
});

export const json = (label: string, settings: Settings<JsonField> = {}): JsonField => ({
	kind: 'json',
	label,
	...settings,
});

export const rows = (
	label: string,
	fields: Fields,
	settings: Omit<Settings<FixedCollectionsField>, 'fields'> = {},
): FixedCollectionsField => ({ kind: 'fixedCollections', label, fields, ...settings });
