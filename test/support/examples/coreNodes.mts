import {
	executeFilter,
	jsonParse,
	NodeConnectionTypes,
	NodeOperationError,
	type FilterValue,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
} from 'n8n-workflow';

import { csvOf, rowsOf } from './csv.mts';
import { paired, standIn } from './standIn.mts';
import type { Condition, Tables } from './tables.mts';

/** A trigger: it emits the items that the test provides. */
const trigger = standIn('', async (items) => [items]);

interface Assignment {
	readonly name: string;
	readonly type: string;
	readonly value: unknown;
}

/** Returns only the fields that it assigns, in the requested type. */
const set = standIn('assignments', async function (items) {
	return [
		items.map((_, index) => {
			const { assignments } = this.getNodeParameter('assignments', index) as {
				assignments: Assignment[];
			};
			return paired(index, Object.fromEntries(assignments.map((it) => [it.name, typed(this, it)])));
		}),
	];
});

function typed(context: IExecuteFunctions, { name, type, value }: Assignment): IDataObject[string] {
	if (value === undefined || value === null) return null;
	if (type === 'array' && Array.isArray(value)) return value as IDataObject[];
	if (type === 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value);
	if (type === 'number' && Number.isFinite(Number(value))) return Number(value);
	if (type === 'boolean' && typeof value === 'boolean') return value;
	throw new NodeOperationError(context.getNode(), `'${name}' is no ${type}: ${String(value)}`);
}

/** Throws, as n8n does, if a condition is strict and the value has another type. */
const holds = (filter: unknown): boolean => executeFilter(filter as FilterValue);

const ifNode = standIn(
	'conditions',
	async function (items) {
		const sides: [INodeExecutionData[], INodeExecutionData[]] = [[], []];
		items.forEach(({ json, binary }, index) => {
			const side = holds(this.getNodeParameter('conditions', index)) ? 0 : 1;
			sides[side].push(paired(index, json, binary));
		});
		return sides;
	},
	2,
);

/** The first matching rule decides; an item that matches none is dropped. */
const switchNode = standIn(
	'rules',
	async function (items) {
		const outputs: INodeExecutionData[][] = [];
		items.forEach(({ json, binary }, index) => {
			const { values } = this.getNodeParameter('rules', index) as {
				values: Array<{ conditions: unknown }>;
			};
			values.forEach((_, output) => (outputs[output] ??= []));
			const output = values.findIndex(({ conditions }) => holds(conditions));
			outputs[output]?.push(paired(index, json, binary));
		});
		return outputs;
	},
	3,
);

/** Sums and counts, with one output item for each value of a field. */
const summarize = standIn('fieldsToSummarize fieldsToSplitBy', async function (items) {
	const { values } = this.getNodeParameter('fieldsToSummarize', 0) as {
		values: Array<{ aggregation?: 'sum'; field: string }>;
	};
	const key = String(this.getNodeParameter('fieldsToSplitBy', 0));
	const keys = [...new Set(items.map(({ json }) => json[key]))];
	return [
		keys.map((value) => {
			const members = items.flatMap(({ json }, item) =>
				json[key] === value ? [{ json, item }] : [],
			);
			const total = (field: string) =>
				members.reduce((sum, { json }) => sum + Number(json[field]), 0);
			const summary = values.map(({ aggregation, field }) =>
				aggregation ? [`sum_${field}`, total(field)] : [`count_${field}`, members.length],
			);
			return {
				json: { [key]: value, ...(Object.fromEntries(summary) as IDataObject) },
				pairedItem: members.map(({ item }) => ({ item })),
			};
		}),
	];
});

const aggregate = standIn('destinationFieldName', async function (items) {
	const field = String(this.getNodeParameter('destinationFieldName', 0));
	const json = { [field]: items.map((item) => item.json) };
	return [[{ json, pairedItem: items.map((_, item) => ({ item })) }]];
});

const splitOut = standIn('fieldToSplitOut', async function (items) {
	const field = String(this.getNodeParameter('fieldToSplitOut', 0));
	return [
		items.flatMap(({ json }, index) =>
			((json[field] ?? []) as IDataObject[]).map((element) => paired(index, element)),
		),
	];
});

const convertToFile = standIn('operation options', async function (items) {
	const { fileName } = this.getNodeParameter('options', 0) as { fileName: string };
	const csv = Buffer.from(csvOf(items.map(({ json }) => json)));
	const data = await this.helpers.prepareBinaryData(csv, fileName, 'text/csv');
	return [[{ json: {}, binary: { data }, pairedItem: items.map((_, item) => ({ item })) }]];
});

const extractFromFile = standIn('binaryPropertyName', async function (items) {
	const rows = await Promise.all(
		items.map(async (_, index) => {
			const name = String(this.getNodeParameter('binaryPropertyName', index));
			const file = await this.helpers.getBinaryDataBuffer(index, name);
			return rowsOf(file.toString()).map((row) => paired(index, row));
		}),
	);
	return [rows.flat()];
});

const stopAndError = standIn('errorMessage', async function () {
	throw new NodeOperationError(this.getNode(), String(this.getNodeParameter('errorMessage', 0)));
});

const UNIT_MS: Readonly<Record<string, number>> = {
	seconds: 1000,
	minutes: 60_000,
	hours: 3_600_000,
	days: 86_400_000,
};
const FOR_EVER = new Date('3000-01-01T00:00:00Z');

/** Never sleeps: the test resumes the workflow. */
const wait = standIn(
	'resume amount unit limitWaitTime resumeAmount resumeUnit',
	async function (items) {
		const read = (name: string) => this.getNodeParameter(name, 0, '');
		const [amount, unit] =
			read('resume') === '' ? ['amount', 'unit'] : ['resumeAmount', 'resumeUnit'];
		const hasEnd = read('resume') === '' || read('limitWaitTime') === true;
		const length = Number(read(amount)) * (UNIT_MS[String(read(unit))] ?? NaN);
		await this.putExecutionToWait(hasEnd ? new Date(Date.now() + length) : FOR_EVER);
		return [items];
	},
);

/** The page at a form's end. Its output is the text on the page; n8n's own node passes on its input. */
const form = standIn('operation completionTitle completionMessage', async function () {
	const read = (name: string) => String(this.getNodeParameter(name, 0));
	return [[paired(0, { title: read('completionTitle'), message: read('completionMessage') })]];
});

const respondToWebhook = standIn(
	'respondWith responseBody redirectURL options',
	async function (items) {
		const read = (name: string) => String(this.getNodeParameter(name, 0, ''));
		const { responseCode = 200 } = this.getNodeParameter('options', 0) as { responseCode?: number };
		const text = read('responseBody');
		const body = read('respondWith') === 'json' ? jsonParse<object>(text) : text;
		const headers = read('respondWith') === 'redirect' ? { location: read('redirectURL') } : {};
		await this.sendResponse({ body, headers, statusCode: responseCode });
		return [items];
	},
);

/** Joins the items of two inputs that have the same value in a field, and keeps those without a match. */
const merge = standIn('fieldsToMatchString', async function () {
	const field = String(this.getNodeParameter('fieldsToMatchString', 0));
	const [ones, others] = [this.getInputData(0), this.getInputData(1)];
	const same = (one: INodeExecutionData, other: INodeExecutionData) =>
		one.json[field] === other.json[field];
	const alone = others.filter((other) => !ones.some((one) => same(one, other)));
	return [
		[
			...ones.map((one, item) => {
				const other = others.find((each) => same(one, each));
				return { json: { ...one.json, ...other?.json }, pairedItem: { item, input: 0 } };
			}),
			...alone.map(({ json }) => ({
				json,
				pairedItem: { item: others.findIndex((o) => o.json === json), input: 1 },
			})),
		],
	];
});
Object.assign(merge.description, {
	inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
	// It runs even if one of its inputs received nothing.
	requiredInputs: 1,
});

const dataTable = (tables: Tables): INodeType =>
	standIn('resource operation tableName columns dataTableId filters', async function (items) {
		return [
			items.flatMap((_, index) => {
				const read = <T,>(name: string) => this.getNodeParameter(name, index) as T;
				if (read('resource') === 'table') {
					const { column } = read<{ column: Array<{ name: string }> }>('columns');
					const names = column.map(({ name }) => name);
					return paired(index, tables.create(read('tableName'), names));
				}
				const { value: id } = read<{ value: string }>('dataTableId');
				const { conditions } = read<{ conditions: readonly Condition[] }>('filters');
				if (read('operation') === 'get') {
					return tables.get(id, conditions).map((row) => paired(index, row));
				}
				const { value } = read<{ value: IDataObject }>('columns');
				return paired(index, tables.upsert(id, conditions, value));
			}),
		];
	});

/**
 * Stand-ins for n8n's nodes that the examples use, by their names: they do what n8n documents, as
 * far as the examples rely on it. n8n's own, in package n8n-nodes-base, need 400 MB of dependencies.
 */
export const coreNodes = (tables: Tables): Readonly<Record<string, INodeType>> => ({
	aggregate,
	convertToFile,
	dataTable: dataTable(tables),
	extractFromFile,
	form,
	formTrigger: trigger,
	if: ifNode,
	manualTrigger: trigger,
	merge,
	respondToWebhook,
	scheduleTrigger: trigger,
	set,
	splitOut,
	stopAndError,
	summarize,
	switch: switchNode,
	wait,
	webhook: trigger,
});
