import {
	placeOf,
	type AnyPlace,
	type ListAt,
	type OptionsAt,
	type StringAt,
} from '../../api/place';
import type { Option, OptionsField, MultiOptionsField } from '../types';
import { toOptions } from './toOptions';
import { common, isSent, limit, type NotSent, type Settings } from './settings';

/** What people read for a code: its name and its meaning. */
type OptionText = string | Omit<Option, 'value'>;

/** A dropdown of the codes that PayPal lists. The name of a code that has none is derived from it. */
interface OfCodes<Code extends string> {
	readonly names?: Readonly<Partial<Record<Code, OptionText>>>;
	/** Codes that are not offered; each use states the reason. */
	readonly except?: readonly Code[];
}

/** A dropdown that a method in `methods/` fills. */
type Loaded = Pick<OptionsField, 'load' | 'loadFor'>;

/** A dropdown of values that PayPal only describes, or that are not sent. */
interface OfOptions {
	readonly choices: ReadonlyArray<Option | string>;
}

interface AnyOptions extends OfCodes<string>, Loaded, Partial<OfOptions> {}

/** The codes that PayPal lists for a place, or for the entries of a list there. */
export function codesAt(at: StringAt | ListAt<StringAt>): readonly string[] {
	const { type, enum: codes } = placeOf(at).facts;
	if (type === 'array') return codesAt((at as ListAt<StringAt>).each);
	if (codes === undefined) throw new Error(`PayPal lists no codes for ${placeOf(at).path}`);
	return codes;
}

/** The choices that PayPal lists for a place, in order of their names. */
export function optionsAt<Code extends string>(
	at: OptionsAt<Code> | StringAt | ListAt<StringAt>,
	settings: OfCodes<NoInfer<Code>> = {},
): Option[] {
	const { names = {}, except = [] }: OfCodes<string> = settings;
	return toOptions(
		codesAt(at)
			.filter((code) => !except.includes(code))
			.map((code) => {
				const words = names[code];
				if (words === undefined) return code;
				return { ...(typeof words === 'string' ? { name: words } : words), value: code };
			}),
	);
}

function optionsOf(at: AnyPlace | NotSent, { names, except, choices, load }: AnyOptions): Option[] {
	if (choices !== undefined) return toOptions(choices);
	if (load !== undefined) return [];
	return optionsAt(at as StringAt, { names, except });
}

type OptionsSettings = Settings & Pick<OptionsField, 'default'>;

/** A dropdown of one value. */
export function options<Code extends string>(
	at: OptionsAt<Code>,
	label: string,
	settings?: OptionsSettings & OfCodes<NoInfer<Code>> & { readonly default?: NoInfer<Code> },
): OptionsField;
export function options(
	at: StringAt | NotSent,
	label: string,
	settings: OptionsSettings & (OfOptions | Required<Pick<Loaded, 'load'>>) & Loaded,
): OptionsField;
export function options(
	at: AnyPlace | NotSent,
	label: string,
	settings: OptionsSettings & AnyOptions = {},
): OptionsField {
	const { names, except, choices, ...rest } = settings;
	return {
		kind: 'options',
		label,
		options: optionsOf(at, { names, except, choices, load: rest.load }),
		...common(at, rest),
	};
}

interface MultiOptionsSettings
	extends Settings,
		Pick<MultiOptionsField, 'default' | 'load' | 'wrappedIn'> {
	/** Narrower than PayPal's own limit, or one that PayPal only describes; each use states the reason. */
	readonly max?: number;
}

/** A dropdown of several values: a list of PayPal's, or one comma-separated text. */
export function multiOptions<Code extends string>(
	at: ListAt<OptionsAt<Code>>,
	label: string,
	settings?: MultiOptionsSettings & OfCodes<NoInfer<Code>>,
): MultiOptionsField;
export function multiOptions(
	at: ListAt<AnyPlace> | StringAt | NotSent,
	label: string,
	settings: MultiOptionsSettings & (OfOptions | Required<Pick<Loaded, 'load'>>),
): MultiOptionsField;
export function multiOptions(
	at: AnyPlace | NotSent,
	label: string,
	settings: MultiOptionsSettings & AnyOptions = {},
): MultiOptionsField {
	const { names, except, choices, ...rest } = settings;
	const { type, maxItems } = isSent(at) ? placeOf(at).facts : {};
	return {
		kind: 'multiOptions',
		label,
		options: optionsOf(at, { names, except, choices, load: rest.load }),
		...limit('max', maxItems),
		...(isSent(at) && type !== 'array' ? { joined: true } : {}),
		...common(at, rest),
	};
}
