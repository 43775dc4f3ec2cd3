import { READS_FIRST, READS_MAX } from '../../shared/concurrencyLimiter';
import type { Field, Fields } from '../fields/types';
import type { Operation, Result } from './types';

/** Where the panel shows a field: directly, or in one of the collections below. */
export type Section = 'panel' | 'additionalFields' | 'filters' | 'options';

/** Fields of an operation by section, for the description and for reading the parameters. */
export type Sections = Readonly<Record<Section, Fields>>;

/** Whether the field belongs to the body, which may be given as JSON instead. */
export const isBodyField = (field: Field): boolean =>
	field.in === undefined || field.in === 'body' || field.in === 'notSent';

/** Whether the user may write the body as JSON. */
export const takesJsonBody = (operation: Operation): boolean =>
	operation.jsonBody ??
	(operation.encoding !== 'form' && Object.values(operation.fields).some(isBodyField));

/** Whether the body is an array, as in JSON Patch. */
export const hasArrayBody = (operation: Operation): boolean =>
	Object.values(operation.fields).some(
		(field) =>
			isBodyField(field) && field.to === '' && ['patch', 'fixedCollections'].includes(field.kind),
	);

function sectionOf(operation: Operation, field: Field): Section {
	if (field.optional !== true) return 'panel';
	// The body of a list operation filters its rows.
	if (isBodyField(field)) return operation.result.kind === 'list' ? 'filters' : 'additionalFields';
	return operation.method === 'GET' && field.in === 'query' ? 'filters' : 'options';
}

/** Settings that the node adds to operations, so that they look the same everywhere. */
export const MERCHANT: Fields = {
	merchantId: {
		kind: 'string',
		label: 'Act for Merchant',
		in: 'none',
		optional: true,
		placeholder: 'e.g. 7LFUJ8K3GXY2A',
		description:
			'PayPal account ID of the merchant to act for, instead of the one in the credential. For partners only.',
	},
};

export const PREFER: Fields = {
	prefer: {
		kind: 'options',
		label: 'Response Detail',
		in: 'header',
		to: 'Prefer',
		optional: true,
		default: 'return=representation',
		options: [
			{ name: 'ID and Links', value: 'return=minimal' },
			{ name: 'Whole Record', value: 'return=representation' },
		],
		description: 'How much of the record PayPal sends back',
	},
};

export const REQUEST_ID: Fields = {
	requestId: {
		kind: 'string',
		label: 'Request ID',
		in: 'none',
		optional: true,
		placeholder: 'e.g. order-1001-capture',
		maxLength: 108,
		description:
			"Unique text for this one payment or change, such as the order number. If it is sent twice, PayPal acts once and returns the same result. If empty, n8n generates one that stays the same for 'Retry On Fail' and a retried execution, but not for a new one.",
	},
};

/** @param isRead reads are sent concurrently; writes one by one unless the user says otherwise */
const maxConcurrency = (isRead: boolean): Fields => ({
	maxConcurrency: {
		kind: 'number',
		label: 'Max Concurrency',
		in: 'none',
		optional: true,
		min: 1,
		max: 100,
		// The effect of leaving it out.
		default: isRead ? READS_MAX : 1,
		description: isRead
			? `Most items to send at once. If empty, it begins with ${READS_FIRST} and grows to ${READS_MAX}.`
			: 'Most items to send at once. If empty, they go one by one.',
	},
});

export const PACE: Fields = {
	maxWait: {
		kind: 'number',
		label: 'Max Wait',
		fractions: true,
		in: 'none',
		optional: true,
		min: 0,
		default: 300,
		description: "Maximum total time to wait for PayPal's rate limit, in seconds",
	},
};

export const SIMPLIFY: Fields = {
	simplify: {
		kind: 'boolean',
		label: 'Simplify',
		in: 'none',
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
	},
};

const SIMPLIFIED = { name: 'Simplified', value: 'simplified' };
const RAW = { name: 'Raw', value: 'raw', description: 'Everything that PayPal returns' };
const SELECTED = { name: 'Selected Fields', value: 'selected' };

/** What a tool returns to its model, in place of Simplify. */
const OUTPUT: Fields = {
	output: {
		kind: 'options',
		label: 'Output',
		in: 'none',
		default: SIMPLIFIED.value,
		options: [RAW, SELECTED, SIMPLIFIED],
		description: 'What the model gets to read. Less costs less, and is understood better.',
	},
	outputFields: {
		kind: 'multiOptions',
		label: 'Output Fields',
		in: 'none',
		required: true,
		options: [],
		load: 'getOutputFields',
		show: { output: [SELECTED.value] },
		description: 'Fields of the simplified output that the model gets to read',
	},
};

/** The same if no field can be named in advance. */
const OUTPUT_WITHOUT_COLUMNS: Fields = {
	output: { ...OUTPUT.output, options: [RAW, SIMPLIFIED] } as Field,
};

export const SPLIT_OUT: Fields = {
	splitOutLineItems: {
		kind: 'boolean',
		label: 'Split Out Line Items',
		in: 'none',
		description:
			"Whether to return one item per line item, with the ID, number, date and currency of its record. A record without line items stays one item; 'Limit' counts records.",
	},
};

export const RETURN_ALL: Fields = {
	returnAll: {
		kind: 'boolean',
		label: 'Return All',
		in: 'none',
		description: 'Whether to return all results or only up to a given limit',
	},
	limit: {
		kind: 'number',
		label: 'Limit',
		in: 'none',
		min: 1,
		default: 50,
		show: { returnAll: [false] },
		description: 'Max number of results to return',
	},
};

export const OUTPUT_FIELD: Fields = {
	outputField: {
		kind: 'string',
		label: 'Output Data Field Name',
		in: 'none',
		required: true,
		default: 'data',
		description: 'Name of the output field that will contain the file',
	},
};

const isSimplified = (result: Result): boolean =>
	('simplify' in result && result.simplify !== undefined) ||
	('rows' in result && result.rows !== undefined);

/**
 * The columns of an operation's simplified output.
 *
 * @param splitsOut whether the output consists of line items
 */
export function columnsOf({ result }: Operation, splitsOut: boolean): string[] {
	const lines = 'lineItems' in result ? result.lineItems : undefined;
	const columns =
		splitsOut && lines !== undefined
			? { ...lines.record, ...lines.in?.columns, lineNumber: '', ...lines.columns }
			: 'simplify' in result
				? result.simplify
				: undefined;
	return Object.keys(columns ?? {});
}

/** The node's own settings for an operation of a tool, in place of Simplify. */
export function toolSettingsOf(operation: Operation): Fields {
	if (!isSimplified(operation.result)) return {};
	return columnsOf(operation, false).length > 0 ? OUTPUT : OUTPUT_WITHOUT_COLUMNS;
}

/** The node's own settings for an operation: they say how it is called and do not come from its fields. */
export function settingsOf(operation: Operation): Fields {
	const { result } = operation;
	return {
		...(result.kind === 'file' ? OUTPUT_FIELD : {}),
		...(result.kind === 'list' ? RETURN_ALL : {}),
		...(isSimplified(result) ? SIMPLIFY : {}),
		...('lineItems' in result && result.lineItems !== undefined ? SPLIT_OUT : {}),
		...maxConcurrency(operation.idempotency === undefined),
		...PACE,
		...(operation.encoding === 'form' ? {} : MERCHANT),
		// Reads request whole records: the minimal ones contain too little to work with.
		...(operation.prefer === true && operation.method !== 'GET' ? PREFER : {}),
		...(operation.idempotency === 'request-id' ? REQUEST_ID : {}),
	};
}

/** An operation's fields and settings by section; each stands in one. */
export function sectionsOf(operation: Operation): Sections {
	const sections: Record<Section, Record<string, Field>> = {
		panel: {},
		additionalFields: {},
		filters: {},
		options: {},
	};
	for (const fields of [operation.fields, settingsOf(operation)]) {
		for (const [name, field] of Object.entries(fields)) {
			sections[sectionOf(operation, field)][name] = field;
		}
	}
	return sections;
}
