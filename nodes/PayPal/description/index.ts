import type { INodeProperties } from 'n8n-workflow';

import { byName } from '../../shared/order';
import { effectOf, type Effect } from '../operations/effect';
import {
	hasArrayBody,
	isBodyField,
	sectionsOf,
	SIMPLIFY,
	takesJsonBody,
	toolSettingsOf,
} from '../operations/sections';
import type { Operation, Resource } from '../operations/types';
import { collectionOf } from './collection';
import { toProperty } from './property';
import { shareWithin } from './share';
import { toolDescriptionProperty } from './toolDescription';
import { standsIn, withToolDefault } from './toolProperty';

/** The name that n8n gives the last entry, which it adds itself to a list that does not end with it. */
const CUSTOM = 'Custom API Call';

type Named = Parameters<typeof byName>[0];

const byNameAndCustomLast = (left: Named, right: Named): number =>
	Number(left.name === CUSTOM) - Number(right.name === CUSTOM) || byName(left, right);

const resourceProperty = (resources: readonly Resource[]): INodeProperties => ({
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: resources
		.map(({ name, value, description }) => ({ name, value, description }))
		.sort(byNameAndCustomLast),
	default: 'order',
});

const OPERATION: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	default: '',
};

const MONEY: Readonly<Record<Effect, string>> = {
	reads: '',
	changes: '',
	mayMoveMoney: ' (may move money)',
	movesMoney: ' (moves money)',
};

/** What n8n's list of actions shows, and what a tool's model is told. */
const actionOf = (operation: Operation): string =>
	`${operation.action}${MONEY[effectOf(operation)]}`;

const operationProperty = (resource: Resource): INodeProperties => ({
	...OPERATION,
	displayOptions: { show: { resource: [resource.value] } },
	options: resource.operations
		.map((operation) => ({
			name: operation.name,
			value: operation.value,
			action: actionOf(operation),
			description: operation.description,
		}))
		.sort(byName),
	default: resource.operations[0].value,
});

const USE_JSON_BODY: INodeProperties = {
	displayName: 'Use JSON Body',
	name: 'useJsonBody',
	type: 'boolean',
	noDataExpression: true,
	default: false,
	description:
		"Whether to write the whole body as JSON, with PayPal's own field names, instead of filling in fields",
};

const JSON_BODY: INodeProperties = {
	displayName: 'JSON Body',
	name: 'jsonBody',
	type: 'json',
	default: '{}',
	required: true,
	displayOptions: { show: { useJsonBody: [true] } },
	description: "The whole body, with PayPal's own field names. Replaces all fields of the body.",
};

const jsonBody = (operation: Operation): INodeProperties =>
	hasArrayBody(operation) ? { ...JSON_BODY, default: '[]' } : JSON_BODY;

/**
 * Hidden while the body is given as JSON. Not "shown while it is not": n8n reads a parameter by the
 * first property of its name, and drops the stored value of one that is shown by a parameter below it.
 */
const onlyWithFields = (property: INodeProperties): INodeProperties => ({
	...property,
	displayOptions: { ...property.displayOptions, hide: { useJsonBody: [true] } },
});

/** What a model must not choose: where a call or an event goes, and who may make calls. */
const LEFT_TO_PEOPLE: readonly string[] = [
	'authentication',
	'customApiCall',
	'managedAccount',
	'webhook',
	'webhookEvent',
	'webhookLookup',
];

/** Whether a model fills in a field of the operation by default. */
const mayAskModel = (resource: Resource, { fields }: Operation, name: string): boolean =>
	name in fields && (!LEFT_TO_PEOPLE.includes(resource.value) || fields[name].in === 'path');

/** What replaces Simplify in the panel of a tool. */
const outputOfTool = (operation: Operation): INodeProperties[] =>
	Object.entries(toolSettingsOf(operation)).map(([name, field]) =>
		standsIn(true, toProperty(name, field, 'panel')),
	);

/** Everything below Resource and Operation, in the order of the panel. */
function panelOf(resource: Resource, operation: Operation): INodeProperties[] {
	const sections = sectionsOf(operation);
	const withJson = takesJsonBody(operation);
	const inBody: INodeProperties[] = [];
	const others: INodeProperties[] = [];
	for (const [name, field] of Object.entries(sections.panel)) {
		const property = toProperty(name, field, 'panel');
		const properties = mayAskModel(resource, operation, name)
			? withToolDefault(name, field, property, sections.panel)
			: name in SIMPLIFY
				? [standsIn(false, property), ...outputOfTool(operation)]
				: [property];
		if (isBodyField(field))
			inBody.push(...(withJson ? properties.map(onlyWithFields) : properties));
		else others.push(...properties);
	}
	const address = others.filter(({ name }) => isPartOfAddress(operation, name));
	const settings = others.filter(({ name }) => !isPartOfAddress(operation, name));
	const bodyCollections = [
		...collectionOf('additionalFields', sections.additionalFields),
		...collectionOf('filters', sections.filters),
	];
	return [
		...(operation.notice === undefined ? [] : [noticeProperty(operation.notice)]),
		...address,
		...inBody,
		...(withJson ? [USE_JSON_BODY, jsonBody(operation)] : []),
		...settings,
		...(withJson ? bodyCollections.map(onlyWithFields) : bodyCollections),
		...collectionOf('options', sections.options),
	];
}

/** Fields that identify the record come before the body; files and settings come after it. */
const isPartOfAddress = (operation: Operation, name: string): boolean =>
	['path', 'query', 'header'].includes(operation.fields[name]?.in ?? '');

const noticeProperty = (text: string): INodeProperties => ({
	displayName: text,
	name: 'notice',
	type: 'notice',
	default: '',
});

/** The node's properties, derived from the catalogue. */
export const describe = (resources: readonly Resource[]): INodeProperties[] => [
	resourceProperty(resources),
	...resources.map(operationProperty),
	...resources.flatMap((resource) =>
		resource.operations.map((operation) => toolDescriptionProperty(resource, operation)),
	),
	...resources.flatMap((resource) =>
		shareWithin(
			resource.value,
			resource.operations.map(
				(operation) => [operation.value, panelOf(resource, operation)] as const,
			),
		),
	),
];
