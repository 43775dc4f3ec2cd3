/**
 * The typical output of each operation of the PayPal node, before it has run: samples of PayPal's
 * response from the contract, processed by the node's own code, which takes rows out of lists,
 * simplifies and adds properties that are easy to map.
 */
import type { IExecuteFunctions } from 'n8n-workflow';

import { contract, type ContractOperation, type Schema } from '../../contract/index.mts';
import { factsOf } from '../../contract/load.mts';
import type { Column, Columns } from '../../nodes/PayPal/fields/columns';
import { catalogue } from '../../nodes/PayPal/operations';
import type { Operation, RequestParts } from '../../nodes/PayPal/operations/types';
import { eachPage } from '../../nodes/PayPal/response/paginate';
import { toItems, toRows } from '../../nodes/PayPal/response/toItem';
import type { JsonObject, JsonValue } from '../../nodes/shared/json';
import type { PayPalResponse } from '../../nodes/shared/transport';
import { inBoth, isComplete, previewOf, seenIn, union, type Preview, type Seen } from './infer.mts';
import { picksOf, sampleOf, type SampleChoices } from './sample.mts';

/** As in a newly added node. */
const SETTINGS = { simplified: true, splitsOut: false, outputField: 'data' };

/**
 * Values for what the contract leaves open; two, to distinguish names that the node sets from those in
 * PayPal's response.
 */
const TEXTS = ['text', 'other'] as const;

function relationsIn(columns: Columns): string[] {
	const ofColumn = (column: Column): string[] => {
		if (typeof column !== 'object') return [];
		if ('link' in column) return [column.link];
		if ('firstOf' in column) return column.firstOf.flatMap(ofColumn);
		if ('columns' in column) return relationsIn(column.columns);
		return ofColumn(column.column);
	};
	return Object.values(columns).flatMap(ofColumn);
}

const operations = catalogue.flatMap((resource) =>
	resource.operations.map((operation) => ({ resource: resource.value, operation })),
);

/** Every link relation that an operation looks for. */
const relations = [
	...new Set(
		operations.flatMap(({ operation: { result } }) => [
			...('simplify' in result ? relationsIn(result.simplify ?? {}) : []),
			...('top' in result ? relationsIn(result.top ?? {}) : []),
		]),
	),
];

/** A file is put into a binary field, for which n8n shows no preview. */
const context = {
	helpers: { prepareBinaryData: async () => await Promise.resolve({}) },
} as unknown as IExecuteFunctions;

/** The JSON of the items that the node creates from a response. */
async function itemsOf(
	operation: Operation,
	response: PayPalResponse,
	parts: RequestParts,
): Promise<JsonObject[]> {
	const { result } = operation;
	if (result.kind === 'list') {
		const fetchPage = async () => await Promise.resolve(response);
		const rows: JsonObject[] = [];
		for await (const page of eachPage(fetchPage, result, parts, 1)) rows.push(...page);
		return rows.flatMap((row) => toRows(operation, row, SETTINGS));
	}
	// The content of the file does not matter here.
	const { parseResponse, ...rest } = operation;
	const taken = result.kind === 'file' ? rest : operation;
	const items = await toItems(context, taken, parts, response, SETTINGS);
	return items.map(({ json }) => json as JsonObject);
}

const statusesOf = ({ responses }: ContractOperation): Array<[number, Schema | null]> => {
	const done = Object.entries(responses).filter(([status]) => status.startsWith('2'));
	// A response without a body is only for callers that requested it.
	const withBody = done.filter(([, schema]) => schema !== null);
	return (withBody.length > 0 ? withBody : done).map(([status, schema]) => [
		Number(status),
		schema,
	]);
};

function requestOf({ path, body }: ContractOperation, sample: (schema: Schema) => JsonValue) {
	const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'id']);
	const json = body?.content['application/json'];
	return {
		method: 'GET',
		path,
		ids: Object.fromEntries(ids) as Record<string, string>,
		query: {},
		headers: {},
		files: [],
		...(json === undefined ? {} : { body: sample(json) }),
	} satisfies RequestParts;
}

/**
 * What an operation outputs with the settings of a newly added node.
 *
 * @returns undefined for a call that the user writes: its response is unknown
 * @throws Error for an operation that the contract does not have
 */
export async function derivePreview(operation: Operation): Promise<Preview | undefined> {
	if (operation.result.kind === 'any') return undefined;
	const { method, path } = operation;
	const call = contract.operations.find((each) => each.method === method && each.path === path);
	if (call === undefined) throw new Error(`The contract has no ${method} ${path}`);
	const facts = factsOf(call);

	const seenWith = async (status: number, schema: Schema | null, choices: SampleChoices) => {
		const sample = (each: Schema) => sampleOf(facts, each, choices) ?? null;
		const body = schema === null ? undefined : sample(schema);
		const response = { status, headers: {}, body };
		return union((await itemsOf(operation, response, requestOf(call, sample))).map(seenIn));
	};
	let seen: Seen;
	for (const [status, schema] of statusesOf(call)) {
		const picks = (of: 'enums' | 'alternatives') =>
			schema === null ? 1 : picksOf(facts, schema, of);
		const least = picks('alternatives');
		const most = Math.max(least, picks('enums'));
		for (let pick = 0; pick < least || (pick < most && !isComplete(seen)); pick++) {
			const [one, other] = await Promise.all(
				TEXTS.map(async (text) => await seenWith(status, schema, { pick, text, relations })),
			);
			seen = union([seen, inBoth(one, other)]);
		}
	}
	return previewOf(seen);
}

/** One operation's preview. */
export interface OperationPreview {
	readonly resource: string;
	readonly operation: Operation;
	readonly preview: Preview;
}

/** The previews of all operations that have one, in the order of the panel. */
export async function derivePreviews(): Promise<OperationPreview[]> {
	const all: OperationPreview[] = [];
	for (const { resource, operation } of operations) {
		const preview = await derivePreview(operation);
		if (preview !== undefined) all.push({ resource, operation, preview });
	}
	return all;
}
