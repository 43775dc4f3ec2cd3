import type { INodeProperties, INodePropertyMode, INodePropertyOptions } from 'n8n-workflow';

import type { ContractOperation } from '../../../contract/index.mts';
import { DEFAULT_OF_CREDENTIAL, SAME_AS_RECORD } from '../../../nodes/PayPal/fields/currencyChoice';
import * as loadOptions from '../../../nodes/PayPal/methods/loadOptions';
import { chosen } from './chosen.mts';
import { factsOf, factsWithin, type Fact } from './facts.mts';
import { fieldKey, placedFieldsOf } from './fields.mts';
import { fits, jsonOf, samplesFor } from './samples.mts';
import type { Stored } from './tree.mts';
import type { ValuesFor } from './walk.mts';

interface Pair {
	a: Stored;
	b: Stored;
}

/** Names of the binary fields that the item has (see exercise.mts). */
export const FILES: readonly [string, string] = ['data', 'more'];

const SETTINGS = new Set([
	// How items are grouped into calls, which has its own test.
	'inputItems',
	'limit',
	'options.maxConcurrency',
	'options.maxWait',
	// Both options make a second call, which has its own test.
	'options.activateAfterCreating',
	'options.sendAfterCreating',
	'outputField',
	'returnAll',
	'simplify',
	// It also requests line items, which has its own test.
	'splitOutLineItems',
]);

/** Parameters of the node itself that are not sent to PayPal. */
export const isSetting = (at: readonly string[]): boolean => SETTINGS.has(at.join('.'));

const takesFile = ({ type, placeholder }: INodeProperties): boolean =>
	type === 'string' && placeholder === 'e.g. data';

const NO_CONTEXT = {
	// No resource and no operation.
	getCurrentNodeParameter: () => undefined,
	getNode: () => {
		throw new Error('This list comes from PayPal');
	},
};

/** The choices of a dynamically loaded dropdown; undefined if they come from the account. */
async function loadChoices(method: string): Promise<INodePropertyOptions[] | undefined> {
	if (!(method in loadOptions)) throw new Error(`There is no method called ${method}`);
	const load = loadOptions[method as keyof typeof loadOptions];
	try {
		return await load.call(NO_CONTEXT as never);
	} catch {
		return undefined;
	}
}

/** Choices of the node itself in place of a currency, which have their own test. */
const STAND_INS: readonly unknown[] = [DEFAULT_OF_CREDENTIAL.value, SAME_AS_RECORD];

/** The values that a dropdown offers, without the empty one and those of `STAND_INS`. */
export type ChoicesOf = (property: INodeProperties) => Array<string | boolean | number>;

/** Loads all dropdowns whose choices are in the code, so that they can be read synchronously. */
export async function readChoices(properties: readonly INodeProperties[]): Promise<ChoicesOf> {
	const methods = new Set<string>();
	const visit = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		if ('loadOptionsMethod' in value) methods.add(String(value.loadOptionsMethod));
		Object.values(value).forEach(visit);
	};
	visit(properties);
	const loaded = new Map<string, INodePropertyOptions[]>();
	for (const method of methods) loaded.set(method, (await loadChoices(method)) ?? []);
	return (property) => {
		const method = property.typeOptions?.loadOptionsMethod;
		const options =
			method === undefined
				? ((property.options ?? []) as INodePropertyOptions[])
				: (loaded.get(method) ?? []);
		return options
			.map(({ value }) => value)
			.filter((value) => value !== '' && !STAND_INS.includes(value));
	};
}

const numberPair = ({ typeOptions = {} }: INodeProperties, fact: Fact | undefined): Pair => {
	const least = typeOptions.minValue ?? fact?.minimum ?? 1;
	const most = typeOptions.maxValue ?? fact?.maximum ?? least + 1;
	const a = Math.min(Math.max(least, 2), most);
	return { a, b: a === least ? Math.min(least + 1, most) : least };
};

/** The first of a dropdown's values that meet the fact, and another one. */
function choicePair(
	all: ReadonlyArray<string | boolean | number>,
	fact: Fact | undefined,
	{ required }: INodeProperties,
): Pair {
	const good = all.filter(
		(value) => fact === undefined || typeof value !== 'string' || fits(value, fact),
	);
	const [first, second] = [...good, ...all.filter((value) => !good.includes(value))];
	if (first === undefined) throw new Error('The dropdown is empty');
	// Values that are not on the list are refused: if there is only one, the alternative is to choose nothing.
	return { a: first, b: second ?? (required === true ? first : '') };
}

/** n8n's own requirements for an ID before it runs a node. */
const idPatterns = (modes: INodePropertyMode[] = []): string[] =>
	modes
		.filter(({ name }) => name === 'id')
		.flatMap(({ validation = [] }) => validation)
		.flatMap((check) =>
			'properties' in check ? [String((check.properties as { regex?: string }).regex)] : [],
		);

/** The panel's own suggestions: placeholder and default. */
const proposals = ({
	placeholder,
	default: usual,
}: INodeProperties | (INodePropertyMode & { default?: undefined })): string[] => [
	...(placeholder?.startsWith('e.g. ') === true && !placeholder.includes('{{')
		? [placeholder.slice('e.g. '.length)]
		: []),
	...(typeof usual === 'string' && usual !== '' ? [usual] : []),
];

function textPair(fact: Fact | undefined, property: INodeProperties): Pair {
	const [a, b] = samplesFor(fact ?? {}, {
		patterns: idPatterns(property.modes),
		first: [property, ...(property.modes ?? [])].flatMap(proposals),
	});
	return { a, b };
}

const jsonPair = (facts: readonly Fact[]): Pair => ({
	a: JSON.stringify(facts.length === 0 ? { sample: 'Sample text' } : jsonOf(facts)),
	b: JSON.stringify({ other: 'Other text' }),
});

/**
 * Values for the parameters of one operation.
 *
 * @param name `resource.operation`
 * @param operation undefined if the user enters the path
 */
export function valuesOf(
	name: string,
	operation: ContractOperation | undefined,
	choicesOf: ChoicesOf,
): ValuesFor {
	const own = operation === undefined ? new Map<string, Fact>() : factsOf(operation);
	const fields = placedFieldsOf(name);
	/** The node's own settings are not in the catalogue: PayPal has no limits for them. */
	const factsAt = (at: readonly string[]): Fact[] => {
		const field = fields.get(fieldKey(at));
		return field === undefined ? [] : factsWithin(field, own);
	};
	const scalar = (property: INodeProperties, at: readonly string[]): Pair => {
		const facts = factsAt(at);
		const fact = facts.find(({ path }) => path === '' || path === '[]');
		switch (property.type) {
			case 'boolean':
				return { a: property.default !== true, b: property.default === true };
			case 'number':
				return numberPair(property, fact);
			case 'options': {
				const all = choicesOf(property);
				return all.length > 0 ? choicePair(all, fact, property) : textPair(fact, property);
			}
			case 'multiOptions': {
				const all = choicesOf(property);
				const { a, b } =
					all.length > 0 ? choicePair(all, fact, property) : textPair(fact, property);
				return { a: [a], b: [b] };
			}
			case 'dateTime':
				return { a: '2024-03-05T10:00:00Z', b: '2024-03-06T10:00:00Z' };
			case 'json':
				return jsonPair(facts);
			case 'resourceLocator': {
				const { a, b } = textPair(fact, property);
				return {
					a: { __rl: true, mode: 'id', value: a },
					b: { __rl: true, mode: 'id', value: b },
				};
			}
			case 'string':
				return takesFile(property) ? { a: FILES[0], b: FILES[1] } : textPair(fact, property);
			default:
				throw new Error(`This test cannot fill in a ${property.type}`);
		}
	};

	return (property, at) => {
		const place = `${name}:${at.join('.')}`;
		const known = chosen(place);
		if (known !== undefined) return known;
		try {
			const pair = scalar(property, at);
			return property.typeOptions?.multipleValues === true && property.type === 'string'
				? { a: [pair.a], b: [pair.b] }
				: pair;
		} catch (error) {
			throw new Error(`${place}: ${(error as Error).message}`);
		}
	};
}
