import type {
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodePropertyTypeOptions,
} from 'n8n-workflow';
import { byText } from '../../shared/order';

import { NOT_SET } from '../fields/build/toOptions';
import { initialCurrency } from '../fields/currencyChoice';
import { currencyChoices } from '../lists/currencies';
import { FREE_OPS, FREE_PATH } from '../fields/otherPath';
import type { Option, Field, Fields, PatchField, PatchOp, PatchPath } from '../fields/types';

/** "Add Item" for "Items". */
function singular(label: string): string {
	if (label.endsWith('ies')) return `${label.slice(0, -3)}y`;
	if (label.endsWith('sses') || label.endsWith('xes')) return label.slice(0, -2);
	return label.endsWith('s') && !label.endsWith('ss') ? label.slice(0, -1) : label;
}

const toOption = ({ name, value, description }: Option): INodePropertyOptions => ({
	name,
	value,
	...(description === undefined ? {} : { description }),
});

/** The position of a property decides whether it needs a "not given" state. */
export type Surroundings = 'panel' | 'fixedCollection' | 'collection';

const PATCH_OPS: Readonly<Record<PatchOp, string>> = {
	add: 'Add',
	remove: 'Remove',
	replace: 'Replace',
};

/** A dropdown whose options are loaded, and reloaded when another record is chosen in the panel. */
const loading = (method: string, record: string | undefined): INodePropertyTypeOptions => ({
	loadOptionsMethod: method,
	...(record === undefined ? {} : { loadOptionsDependsOn: [`${record}.value`] }),
});

/** The part of a property that depends on the kind of its field. */
function shapeOf(field: Field, around: Surroundings): Partial<INodeProperties> {
	// Fields of a group are all there at once, so optional choices and flags need an empty state.
	const mayBeUnset = around === 'fixedCollection' && field.required !== true;
	switch (field.kind) {
		case 'string':
			return {
				type: 'string',
				default: field.default ?? '',
				...(field.rows === undefined ? {} : { typeOptions: { rows: field.rows } }),
				...(field.secret === true ? { typeOptions: { password: true } } : {}),
			};
		case 'decimal':
			return { type: 'string', default: field.default ?? '' };
		case 'amount':
			return { type: 'string', default: '', placeholder: 'e.g. 10.00' };
		case 'currency':
			return {
				type: 'options',
				// Fields shown directly have inline options; optional ones load them, or the
				// description would double in size.
				...(around === 'panel'
					? { options: currencyChoices(field.sameAs) }
					: { typeOptions: loading('getCurrencyChoices', undefined) }),
				default: field.default ?? (mayBeUnset ? '' : initialCurrency(field.sameAs)),
			};
		case 'options': {
			if (field.load !== undefined) {
				return {
					type: 'options',
					typeOptions: loading(field.load, field.loadFor),
					default: field.default ?? '',
				};
			}
			const options = field.options.map(toOption);
			const unset = mayBeUnset && field.default === undefined;
			return {
				type: 'options',
				options: unset ? [NOT_SET, ...options] : options,
				default: field.default ?? (unset ? '' : (field.options[0]?.value ?? '')),
			};
		}
		case 'multiOptions':
			return field.load === undefined
				? {
						type: 'multiOptions',
						options: field.options.map(toOption),
						default: [...(field.default ?? [])],
					}
				: {
						type: 'multiOptions',
						typeOptions: { loadOptionsMethod: field.load },
						default: [...(field.default ?? [])],
					};
		case 'boolean':
			return mayBeUnset
				? {
						type: 'options',
						options: [NOT_SET, { name: 'No', value: false }, { name: 'Yes', value: true }],
						default: '',
					}
				: { type: 'boolean', default: field.default ?? false };
		case 'number': {
			const limits = {
				...(field.min === undefined ? {} : { minValue: field.min }),
				...(field.max === undefined ? {} : { maxValue: field.max }),
			};
			return {
				type: 'number',
				default: field.default ?? (around === 'panel' || mayBeUnset ? '' : (field.min ?? 0)),
				...(Object.keys(limits).length === 0 ? {} : { typeOptions: limits }),
			};
		}
		case 'dateTime':
			return field.format === 'month'
				? { type: 'string', default: '', placeholder: 'e.g. 2030-12' }
				: { type: 'dateTime', default: field.default ?? '' };
		case 'json':
			return { type: 'json', default: field.default ?? '' };
		case 'file':
			return { type: 'string', default: field.default ?? 'data', placeholder: 'e.g. data' };
		case 'strings':
			return {
				type: 'string',
				default: [],
				typeOptions: {
					multipleValues: true,
					multipleValueButtonText: `Add ${singular(field.label)}`,
				},
			};
		case 'resourceLocator':
			return {
				type: 'resourceLocator',
				default: { mode: field.search === undefined ? 'id' : 'list', value: '' },
				modes: modesOf(field),
			};
		case 'fixedCollection':
			return field.asCollection === true
				? {
						type: 'collection',
						placeholder: 'Add Field',
						default: {},
						options: propertiesOf(field.fields, 'collection').sort(byLabel),
					}
				: {
						type: 'fixedCollection',
						placeholder: `Add ${field.label}`,
						default: {},
						options: [{ name: 'values', displayName: field.label, values: groupOf(field.fields) }],
					};
		case 'fixedCollections':
			return {
				type: 'fixedCollection',
				typeOptions: { multipleValues: true },
				placeholder: field.add ?? `Add ${singular(field.label)}`,
				// n8n gives an empty row the defaults of its fields.
				default: field.open === true ? { values: [{}] } : {},
				options: [
					{ name: 'values', displayName: singular(field.label), values: groupOf(field.fields) },
				],
			};
		case 'patch':
			return {
				type: 'fixedCollection',
				typeOptions: { multipleValues: true },
				placeholder: 'Add Change',
				default: {},
				options: patchOptions(field),
			};
	}
}

const byLabel = (left: INodeProperties, right: INodeProperties): number =>
	byText(left.displayName, right.displayName);

/** Shown in a list that is still empty after this many milliseconds. */
const SLOW_REPORTS = {
	message: 'PayPal takes a while to search its reports. If you have the ID, choose By ID.',
	timeout: 4_000,
};

function modesOf(field: Extract<Field, { kind: 'resourceLocator' }>): INodeProperties['modes'] {
	const idMode = {
		displayName: field.idLabel ?? 'By ID',
		name: 'id',
		type: 'string' as const,
		...(field.placeholder === undefined ? {} : { placeholder: field.placeholder }),
		...(field.idPattern === undefined
			? {}
			: {
					validation: [
						{
							type: 'regex' as const,
							properties: {
								// A whole PayPal URL is accepted as well; the ID is extracted from it.
								regex: `^(?:https?://.+|${field.idPattern})$`,
								errorMessage: field.idHint ?? 'This does not look like a PayPal ID',
							},
						},
					],
				}),
	};
	const listMode = {
		displayName: 'From List',
		name: 'list',
		type: 'list' as const,
		typeOptions: {
			searchListMethod: field.search,
			searchable: true,
			...(field.searchNeedsText === true ? { searchFilterRequired: true } : {}),
			...(field.searchesReports === true ? { slowLoadNotice: SLOW_REPORTS } : {}),
		},
	};
	const urlMode = {
		displayName: 'By URL',
		name: 'url',
		type: 'string' as const,
		placeholder: 'e.g. https://www.paypal.com/…',
	};
	const { lookUp } = field;
	return [
		...(field.search === undefined ? [] : [listMode]),
		idMode,
		...(lookUp === undefined || lookUp.beside !== undefined
			? []
			: [
					{
						displayName: lookUp.label,
						name: lookUp.mode,
						type: 'string' as const,
						placeholder: lookUp.by.placeholder,
					},
				]),
		...(field.url === undefined ? [] : [urlMode]),
	];
}

const PATCH_OP: INodeProperties = {
	displayName: 'Change',
	name: 'op',
	type: 'options',
	default: '',
};

const PATCH_CURRENCY: Field = { kind: 'currency', label: 'Currency', required: true };

/** The label of a change's value: "New Custom ID" for the change "Custom ID". */
const newValue = ({ label, value }: PatchPath): string =>
	value.label === 'Value' || value.label === label
		? `New ${label.replace(/: New$/, '')}`
		: value.label;

function patchOptions(field: PatchField): INodePropertyCollection[] {
	const opOf = (ops: readonly PatchOp[]): INodeProperties => ({
		...PATCH_OP,
		options: [...ops].sort().map((op) => ({ name: PATCH_OPS[op], value: op })),
		default: ops[0],
	});
	/** What a removal does not need. */
	const unlessRemoved = (property: INodeProperties, ops: readonly PatchOp[]): INodeProperties =>
		ops.includes('remove')
			? { ...property, displayOptions: { show: { op: ops.filter((op) => op !== 'remove') } } }
			: property;
	const valuesOf = (change: PatchPath): INodeProperties[] => {
		const { ops, value, currency } = change;
		if (ops.every((op) => op === 'remove')) return [];
		const field = { ...value, label: newValue(change), required: true };
		const properties = [toProperty('value', field, 'fixedCollection')];
		if (currency === true)
			properties.unshift(toProperty('currencyCode', PATCH_CURRENCY, 'fixedCollection'));
		return properties.map((property) => unlessRemoved(property, ops));
	};
	const documented = Object.entries(field.paths).map(([name, change]) => ({
		name,
		displayName: change.label,
		values: [
			...(change.ops.length > 1 ? [opOf(change.ops)] : []),
			...Object.entries(change.within ?? {}).map(([part, partField]) =>
				toProperty(part, { ...partField, required: true }, 'fixedCollection'),
			),
			...valuesOf(change),
		],
	}));
	const free: INodePropertyCollection = {
		name: FREE_PATH,
		displayName: 'Other Path',
		values: [
			opOf(FREE_OPS),
			{
				displayName: 'Path',
				name: 'path',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. /description',
			},
			{
				displayName: 'New Value',
				name: 'value',
				type: 'json',
				default: '',
				required: true,
				displayOptions: { show: { op: ['add', 'replace'] } },
			},
		],
	};
	return [...documented.sort((left, right) => byText(left.displayName, right.displayName)), free];
}

/** A group's fields: required and default ones first, then the rest under More Fields. */
function groupOf(fields: Fields): INodeProperties[] {
	const properties: INodeProperties[] = [];
	const asCollection: INodeProperties[] = [];
	for (const [name, field] of Object.entries(fields)) {
		if (field.optional === true) asCollection.push(toProperty(name, field, 'collection'));
		else properties.push(toProperty(name, field, 'fixedCollection'));
	}
	if (asCollection.length > 0) {
		properties.push({
			displayName: 'More Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: asCollection.sort(byLabel),
		});
	}
	return properties;
}

const propertiesOf = (fields: Fields, around: Surroundings): INodeProperties[] =>
	Object.entries(fields).map(([name, field]) => toProperty(name, field, around));

/**
 * Whether another field decides if this one is shown. Where that is an expression, n8n shows all that
 * hangs on it and wants what is marked as required, though only one of its values needs it: the node
 * checks these itself.
 */
const dependsOnField = ({ show = {} }: Field): boolean =>
	Object.keys(show).some((name) => name !== '/resource');

/** A field as n8n's editor wants it. */
export function toProperty(name: string, field: Field, around: Surroundings): INodeProperties {
	const property: INodeProperties = Object.assign(
		{ displayName: field.label, name, type: 'string' as const, default: '' },
		shapeOf(field, around),
	);
	if (field.required === true && around !== 'collection' && !dependsOnField(field)) {
		property.required = true;
	}
	if (field.placeholder !== undefined && field.kind !== 'resourceLocator') {
		property.placeholder = field.placeholder;
	}
	if (field.description !== undefined) property.description = field.description;
	if (field.hint !== undefined) property.hint = field.hint;
	if (field.show !== undefined) {
		property.displayOptions = {
			show: Object.fromEntries(
				Object.entries(field.show).map(([sibling, values]) => [sibling, [...values]]),
			),
		};
	}
	return property;
}

export { byLabel };
