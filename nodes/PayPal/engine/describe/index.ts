import type { INodeProperties } from 'n8n-workflow';

import { byName } from '../../../shared/order';
import { hasArrayBody, isBodyField, layOut, takesJsonBody } from '../layout';
import type { Operation, Resource } from '../types';
import { byLabel, toProperty } from './property';
import { shareEntries, shareProperties, wantedBy } from './share';
import { collectionsOf, entriesOf } from './shelves';

const resourceProperty = (resources: readonly Resource[]): INodeProperties => ({
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: resources.map(({ name, value }) => ({ name, value })).sort(byName),
	default: 'order',
});

const OPERATION: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	default: '',
};

const operationProperty = (resource: Resource): INodeProperties => ({
	...OPERATION,
	displayOptions: { show: { resource: [resource.value] } },
	options: resource.operations
		.map(({ name, value, action, description }) => ({ name, value, action, description }))
		.sort(byName),
	default: resource.operations[0].value,
});

const USE_JSON_BODY: INodeProperties = {
	displayName: 'Use JSON Body',
	name: 'useJsonBody',
	type: 'boolean',
	noDataExpression: true,
	default: false,
	description: "Whether to give the whole body in PayPal's own names instead of filling in fields",
};

const JSON_BODY: INodeProperties = {
	displayName: 'JSON Body',
	name: 'jsonBody',
	type: 'json',
	default: '{}',
	required: true,
	displayOptions: { show: { useJsonBody: [true] } },
	description: "The whole body in PayPal's own names. Replaces all fields of the body.",
};

const jsonBody = (operation: Operation): INodeProperties =>
	hasArrayBody(operation) ? { ...JSON_BODY, default: '[]' } : JSON_BODY;

/** The last property of every panel. It is one for all operations, since most options are the same. */
const OPTIONS: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
};

const onlyWithFields = (property: INodeProperties): INodeProperties => ({
	...property,
	displayOptions: { show: { useJsonBody: [false], ...property.displayOptions?.show } },
});

/** Everything below Resource and Operation but Options, in the order of the panel. */
function panelOf(operation: Operation, collections: readonly INodeProperties[]): INodeProperties[] {
	const layout = layOut(operation);
	const withJson = takesJsonBody(operation);
	const inBody: INodeProperties[] = [];
	const others: INodeProperties[] = [];
	for (const [name, field] of Object.entries(layout.panel)) {
		const property = toProperty(name, field, 'panel');
		if (isBodyField(field)) inBody.push(withJson ? onlyWithFields(property) : property);
		else others.push(property);
	}
	const address = others.filter(({ name }) => isPartOfAddress(operation, name));
	const settings = others.filter(({ name }) => !isPartOfAddress(operation, name));
	return [
		...(operation.notice === undefined ? [] : [noticeProperty(operation.notice)]),
		...address,
		...inBody,
		...(withJson ? [USE_JSON_BODY, jsonBody(operation)] : []),
		...settings,
		...(withJson ? collections.map(onlyWithFields) : collections),
	];
}

/** What says which record is meant stands above the body; files and settings stand below. */
const isPartOfAddress = (operation: Operation, name: string): boolean =>
	['path', 'query', 'header'].includes(operation.fields[name]?.in ?? '');

const noticeProperty = (text: string): INodeProperties => ({
	displayName: text,
	name: 'notice',
	type: 'notice',
	default: '',
});

/** The node's properties, derived from the catalogue. */
export function describe(resources: readonly Resource[]): INodeProperties[] {
	const all = new Map(
		resources.map(({ value, operations }) => [
			value,
			new Set(operations.map((operation) => operation.value)),
		]),
	);
	const additionalFields = collectionsOf('additionalFields', resources, all);
	const filters = collectionsOf('filters', resources, all);
	const panels = wantedBy(resources, (operation, resource) =>
		panelOf(operation, [...additionalFields(operation, resource), ...filters(operation, resource)]),
	);
	const options = wantedBy(resources, (operation) => entriesOf('options', operation));
	return [
		resourceProperty(resources),
		...resources.map(operationProperty),
		...shareProperties(panels, all),
		{ ...OPTIONS, options: shareEntries(options, all).sort(byLabel) },
	];
}
