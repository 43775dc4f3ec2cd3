import type {
	AmountField,
	Option,
	OptionsField,
	MultiOptionsField,
	CurrencyField,
	DateTimeField,
	DecimalField,
	FieldSettings,
	Fields,
	FileField,
	BooleanField,
	FixedCollectionField,
	JsonField,
	StringsField,
	NumberField,
	PatchField,
	PatchPath,
	ResourceLocatorField,
	FixedCollectionsField,
	StringField,
} from './types';
import { wireName } from './wireName';
import { NOT_SET, spellCode, toOptions } from './build/toOptions';

type Settings<F extends { kind: string; label: string }> = Omit<F, 'kind' | 'label' | 'value'>;

export const text = (label: string, settings: Settings<StringField> = {}): StringField => ({
	kind: 'string',
	label,
	...settings,
});

/** A dropdown. Options are entries, or PayPal's codes, which are then spelled out. */
export const choice = (
	label: string,
	options: ReadonlyArray<Option | string>,
	settings: Omit<Settings<OptionsField>, 'options'> = {},
): OptionsField => ({ kind: 'options', label, options: toOptions(options), ...settings });

export const choices = (
	label: string,
	options: ReadonlyArray<Option | string>,
	settings: Omit<Settings<MultiOptionsField>, 'options'> = {},
): MultiOptionsField => ({ kind: 'multiOptions', label, options: toOptions(options), ...settings });

export const flag = (label: string, settings: Settings<BooleanField> = {}): BooleanField => ({
	kind: 'boolean',
	label,
	...settings,
});

export const number = (label: string, settings: Settings<NumberField> = {}): NumberField => ({
	kind: 'number',
	label,
	...settings,
});

export const decimal = (label: string, settings: Settings<DecimalField> = {}): DecimalField => ({
	kind: 'decimal',
	label,
	...settings,
});

export const dateTime = (label: string, settings: FieldSettings = {}): DateTimeField => ({
	kind: 'dateTime',
	label,
	format: 'date-time',
	...settings,
});

export const date = (label: string, settings: FieldSettings = {}): DateTimeField => ({
	kind: 'dateTime',
	label,
	format: 'date',
	...settings,
});

export const month = (label: string, settings: FieldSettings = {}): DateTimeField => ({
	kind: 'dateTime',
	label,
	format: 'month',
	...settings,
});

export const json = (label: string, settings: Settings<JsonField> = {}): JsonField => ({
	kind: 'json',
	label,
	...settings,
});

export const record = (
	label: string,
	settings: Settings<ResourceLocatorField> = {},
): ResourceLocatorField => ({
	kind: 'resourceLocator',
	label,
	...settings,
});

export const group = (
	label: string,
	fields: Fields,
	settings: Omit<Settings<FixedCollectionField>, 'fields'> = {},
): FixedCollectionField => ({ kind: 'fixedCollection', label, fields, ...settings });

/** Fields as parts of an object inside, so that they stand flat on the panel. */
export const inside = (object: string, fields: Fields): Fields =>
	Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [
			name,
			{ ...field, to: field.to === '' ? object : `${object}.${field.to ?? wireName(name)}` },
		]),
	);

/** The same fields, each with these settings as well. */
export const withAll = (fields: Fields, settings: FieldSettings): Fields =>
	Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [name, { ...field, ...settings }]),
	);

export const rows = (
	label: string,
	fields: Fields,
	settings: Omit<Settings<FixedCollectionsField>, 'fields'> = {},
): FixedCollectionsField => ({ kind: 'fixedCollections', label, fields, ...settings });

export const list = (label: string, settings: Settings<StringsField> = {}): StringsField => ({
	kind: 'strings',
	label,
	...settings,
});

export const patch = (
	paths: Readonly<Record<string, PatchPath>>,
	settings: Omit<Settings<PatchField>, 'paths'> = {},
): PatchField => ({ kind: 'patch', label: 'Changes', required: true, to: '', paths, ...settings });

export const file = (label: string, settings: Settings<FileField>): FileField => ({
	kind: 'file',
	label,
	in: 'file',
	...settings,
});

/** The currency of the amounts beside and below. Alone it is not sent: each amount carries it. */
export const currency = (
	settings: Settings<CurrencyField> & { label?: string } = {},
): CurrencyField => ({
	kind: 'currency',
	label: 'Currency',
	in: 'notSent',
	required: true,
	...settings,
});

/** Money in the currency that stands above it. */
export const amount = (label: string, settings: Settings<AmountField> = {}): AmountField => ({
	kind: 'amount',
	label,
	...settings,
});

export { NOT_SET, spellCode, toOptions };
