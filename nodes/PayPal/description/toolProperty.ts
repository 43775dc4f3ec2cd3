import type { INodeProperties } from 'n8n-workflow';

import type { Field, Fields } from '../fields/types';

/** n8n's own marker for a value that the model provides: the one that the editor's stars button inserts. */
const MARK = '/*n8n-auto-generated-fromAI-override*/';

/** `captureId` as `capture_id`: the name under which a model provides the value. */
export const argumentName = (name: string): string =>
	name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const asWords = (name: string): string => argumentName(name).replaceAll('_', ' ');

const fromAi = (name: string, description: string): string =>
	`={{ ${MARK} $fromAI('${argumentName(name)}', \`${description.replaceAll('`', "'")}\`, 'string') }}`;

/** The choices of the panel on which an amount depends, such as Full Remaining Amount or Partial Amount. */
const choicesOfAmounts = (panel: Fields): ReadonlySet<string> =>
	new Set(
		Object.values(panel).flatMap(({ kind, show = {} }) =>
			kind === 'amount' ? Object.keys(show) : [],
		),
	);

/**
 * When a field applies: for one that depends on a choice, the model is told to leave it empty
 * otherwise.
 */
const onlyWith = ({ show = {} }: Field): string => {
	const [rule] = Object.entries(show);
	return rule === undefined
		? ''
		: `. Only with ${argumentName(rule[0])} ${rule[1].map((value) => `"${value}"`).join(' or ')}; otherwise ""`;
};

const example = ({ placeholder }: Field): string =>
	placeholder === undefined || placeholder.includes('{{') ? '' : `, ${placeholder}`;

/** Other names of a record, where its parameter's name is not the best known one. */
const ALSO_CALLED: Readonly<Record<string, string>> = { captureId: 'payment (capture)' };

const MOMENTS = {
	'date-time': 'ISO 8601 with time zone, e.g. 2030-01-31T00:00:00Z',
	date: 'e.g. 2030-01-31',
	month: 'e.g. 2030-01',
} as const;

/** What the model reads about a field that it fills in; undefined for a field that is left to people. */
function modelDescription(name: string, field: Field, panel: Fields): string | undefined {
	switch (field.kind) {
		case 'options':
			return choicesOfAmounts(panel).has(name)
				? `${field.label}, one of: ${field.options.map((each) => `${each.value} (${each.name})`).join(', ')}`
				: undefined;
		case 'currency':
			return `Currency of the amount, its code of three letters, e.g. USD${onlyWith(field)}`;
		case 'amount':
			return `${field.label} in digits, e.g. 10.00${onlyWith(field)}`;
		default:
	}
	if (field.required !== true) return undefined;
	switch (field.kind) {
		case 'resourceLocator':
			return `ID of the ${ALSO_CALLED[name] ?? asWords(name.replace(/Id$/, ''))}${example(field)}`;
		case 'dateTime':
			return `${field.label}, ${MOMENTS[field.format]}${onlyWith(field)}`;
		case 'string':
			return field.secret === true || field.default !== undefined
				? undefined
				: `${[field.label, field.description].filter(Boolean).join('. ')}${example(field)}`;
		default:
			return undefined;
	}
}

/** A property that is shown only in a tool's panel, or only in that of the ordinary node. */
export const standsIn = (tool: boolean, property: INodeProperties): INodeProperties => ({
	...property,
	displayOptions: {
		...property.displayOptions,
		// First: n8n shows a field at once when a choice before it is an expression.
		show: { '@tool': [tool], ...property.displayOptions?.show },
	},
});

/** Text, since n8n has no stars button for dropdowns. */
const asText = ({ displayName, name, required, description, displayOptions }: INodeProperties) => ({
	displayName,
	name,
	type: 'string' as const,
	default: '',
	...(required === undefined ? {} : { required }),
	...(description === undefined ? {} : { description }),
	...(displayOptions === undefined ? {} : { displayOptions }),
});

/**
 * A field of the panel, and a copy of it for the node as a tool if a model is to fill it in: the copy's
 * default is `$fromAI` with a description. People may replace it with a value of their own.
 *
 * @param panel all fields that are shown directly
 */
export function withToolDefault(
	name: string,
	field: Field,
	property: INodeProperties,
	panel: Fields,
): INodeProperties[] {
	const description = modelDescription(name, field, panel);
	if (description === undefined) return [property];
	const value = fromAi(name, description);
	const forTool: INodeProperties =
		field.kind === 'resourceLocator'
			? { ...property, default: { mode: 'id', value } }
			: field.kind === 'options' || field.kind === 'currency'
				? { ...asText(property), default: value }
				: { ...property, default: value };
	return [standsIn(false, property), standsIn(true, forTool)];
}
