/** Fields that belong to no request of PayPal's, to test how the node handles each kind of field. */
import { toOptions } from '../../nodes/PayPal/fields/build/toOptions';
import type {
	AmountField,
	BooleanField,
	CurrencyField,
	DateTimeField,
	Fields,
	FieldSettings,
	FixedCollectionField,
	MultiOptionsField,
	NumberField,
	Option,
	OptionsField,
	PatchField,
	PatchPath,
	ResourceLocatorField,
	StringsField,
} from '../../nodes/PayPal/fields/types';

export { rows, text } from '../../nodes/PayPal/operations/customApiCall/fields';

type Settings<F extends { kind: string; label: string }> = Omit<F, 'kind' | 'label' | 'value'>;

/** A dropdown. An option is an entry, or a code of PayPal's, whose label is derived. */
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

export const dateTime = (label: string, settings: FieldSettings = {}): DateTimeField => ({
	kind: 'dateTime',
	label,
	format: 'date-time',
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

export const list = (label: string, settings: Settings<StringsField> = {}): StringsField => ({
	kind: 'strings',
	label,
	...settings,
});

export const patch = (
	paths: Readonly<Record<string, PatchPath>>,
	settings: Omit<Settings<PatchField>, 'paths'> = {},
): PatchField => ({ kind: 'patch', label: 'Changes', required: true, to: '', paths, ...settings });

/** The currency of the amounts at its level and below. It is not sent by itself: each amount carries it. */
export const currency = (
	settings: Settings<CurrencyField> & { label?: string } = {},
): CurrencyField => ({
	kind: 'currency',
	label: 'Currency',
	in: 'notSent',
	required: true,
	...settings,
});

/** An amount in the currency chosen at its level or above. */
export const amount = (label: string, settings: Settings<AmountField> = {}): AmountField => ({
	kind: 'amount',
	label,
	...settings,
});
