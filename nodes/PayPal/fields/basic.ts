import type {
	AmountField,
	Choice,
	ChoiceField,
	ChoicesField,
	CurrencyField,
	DateField,
	DecimalField,
	FieldSettings,
	Fields,
	FileField,
	FlagField,
	GroupField,
	JsonField,
	ListField,
	NumberField,
	PatchField,
	PatchPath,
	RecordField,
	RowsField,
	TextField,
} from './types';
import { wireName } from './wireName';
import { NOT_SET, spellCode, toChoices } from './build/choices';

type Settings<F extends { kind: string; label: string }> = Omit<F, 'kind' | 'label' | 'value'>;

export const text = (label: string, settings: Settings<TextField> = {}): TextField => ({
	kind: 'text',
	label,
	...settings,
});

/** A dropdown. Options are entries, or PayPal's codes, which are then spelled out. */
export const choice = (
	label: string,
	options: ReadonlyArray<Choice | string>,
	settings: Omit<Settings<ChoiceField>, 'options'> = {},
): ChoiceField => ({ kind: 'choice', label, options: toChoices(options), ...settings });

export const choices = (
	label: string,
	options: ReadonlyArray<Choice | string>,
	settings: Omit<Settings<ChoicesField>, 'options'> = {},
): ChoicesField => ({ kind: 'choices', label, options: toChoices(options), ...settings });

export const flag = (label: string, settings: Settings<FlagField> = {}): FlagField => ({
	kind: 'flag',
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

export const dateTime = (label: string, settings: FieldSettings = {}): DateField => ({
	kind: 'date',
	label,
	format: 'date-time',
	...settings,
});

export const date = (label: string, settings: FieldSettings = {}): DateField => ({
	kind: 'date',
	label,
	format: 'date',
	...settings,
});

export const month = (label: string, settings: FieldSettings = {}): DateField => ({
	kind: 'date',
	label,
	format: 'month',
	...settings,
});

export const json = (label: string, settings: Settings<JsonField> = {}): JsonField => ({
	kind: 'json',
	label,
	...settings,
});

export const record = (label: string, settings: Settings<RecordField> = {}): RecordField => ({
	kind: 'record',
	label,
	...settings,
});

export const group = (
	label: string,
	fields: Fields,
	settings: Omit<Settings<GroupField>, 'fields'> = {},
): GroupField => ({ kind: 'group', label, fields, ...settings });

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
	settings: Omit<Settings<RowsField>, 'fields'> = {},
): RowsField => ({ kind: 'rows', label, fields, ...settings });

export const list = (label: string, settings: Settings<ListField> = {}): ListField => ({
	kind: 'list',
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
	in: 'steer',
	required: true,
	...settings,
});

/** Money in the currency that stands above it. */
export const amount = (label: string, settings: Settings<AmountField> = {}): AmountField => ({
	kind: 'amount',
	label,
	...settings,
});

export { NOT_SET, spellCode, toChoices };
