import type { IExecuteFunctions, IPairedItemData } from 'n8n-workflow';

import { rowsOf } from './encode';
import { settledOption } from './encode/scalar';
import { parameterOf, type Inputs } from './parameters';
import { settingsOf } from '../operations/sections';
import { InputProblem } from '../fields/inputProblem';
import { buildRequest, type ItemInput } from './buildRequest';
import type { OptionsField, FixedCollectionsField } from '../fields/types';
import type { Operation, Together } from '../operations/types';

/** The calls that a run makes for its input items. */
export interface Calls {
	readonly count: number;
	/** The call's input, by its number. @throws InputProblem for items that cannot be combined */
	read(call: number): ItemInput;
	/** Reads the input of the calls up to this one (exclusive) ahead of time. */
	prepare(end: number): void;
	/** The item that the call is for; undefined if it is for all. */
	itemOf(call: number): number | undefined;
	/** The items that the results are paired with. */
	pairedWith(call: number): IPairedItemData | IPairedItemData[];
}

type Read = (itemIndex: number) => ItemInput;

const eachItem = ({ take, prepare }: Inputs, count: number): Calls => ({
	count,
	read: take,
	prepare,
	itemOf: (call) => call,
	pairedWith: (call) => ({ item: call }),
});

const allItems = (
	operation: Operation,
	together: Together,
	{ take }: Inputs,
	count: number,
): Calls => ({
	count: 1,
	read: () => {
		const inputs = Array.from({ length: count }, (_, index) => readAlone(operation, take, index));
		return putTogether(operation, together, inputs);
	},
	prepare: () => {},
	itemOf: () => undefined,
	pairedWith: () => Array.from({ length: count }, (_, item) => ({ item })),
});

/** One call for each item, or one for all if the operation's setting says so. */
export function callsOf(
	context: IExecuteFunctions,
	operation: Operation,
	inputs: Inputs,
	count: number,
): Calls {
	const { together } = operation;
	if (together === undefined || count === 1) return eachItem(inputs, count);
	// With a body that is written as JSON the setting is not shown, and therefore missing.
	const read = parameterOf(context, together.setting)?.read;
	const field = operation.fields[together.setting] as OptionsField;
	const others = field.options.filter(({ value }) => value !== together.value);
	/** Whether an item explicitly turns the setting off. */
	const standsAlone = (item: number): boolean =>
		others.some(({ value }) => value === settledOption(field, read?.(item)));
	const items = Array.from({ length: count }, (_, item) => item);
	// An invalid choice, and items that differ in it, are refused later, before anything is sent.
	return read === undefined || items.every(standsAlone)
		? eachItem(inputs, count)
		: allItems(operation, together, inputs, count);
}

/** An error in a single item is reported for that item, and not for a row among many. */
function aboutItem(error: unknown, itemIndex: number): unknown {
	if (!(error instanceof InputProblem)) return error;
	const { label, problem, fix } = error;
	const where = `This is about input item ${itemIndex}, counted from 0. Nothing was sent.`;
	return new InputProblem(label, problem, `${fix} ${where}`).ofItem(itemIndex);
}

/** @throws the item's error */
function readAlone(operation: Operation, read: Read, itemIndex: number): ItemInput {
	try {
		const input = read(itemIndex);
		buildRequest(operation, input);
		return input;
	} catch (error) {
		throw aboutItem(error, itemIndex);
	}
}

/** Everything but the rows is the same for all items, so that nothing is ignored silently. */
function checkAlike(operation: Operation, inputs: readonly ItemInput[], together: Together): void {
	const fields = { ...operation.fields, ...settingsOf(operation) };
	const [first] = inputs;
	for (const [name, field] of Object.entries(fields)) {
		if (name === together.rows) continue;
		const asText = ({ values }: ItemInput) => JSON.stringify(settledOption(field, values[name]));
		const expected = asText(first);
		const other = inputs.findIndex((input) => asText(input) !== expected);
		if (other === -1) continue;
		throw new InputProblem(
			field.label,
			`is not the same for all ${inputs.length} input items`,
			`Item ${other} differs from item 0, and all go into one call. ${together.otherwise}`,
		).ofItem(other);
	}
}

/** The values of the first item, with the rows of all. */
function putTogether(
	operation: Operation,
	together: Together,
	inputs: readonly ItemInput[],
): ItemInput {
	const count = inputs.length;
	checkAlike(operation, inputs, together);
	const rows = inputs.map(({ values }) => rowsOf(values[together.rows]));
	const { label, max } = operation.fields[together.rows] as FixedCollectionsField;
	const [first] = rows.map((each) => JSON.stringify(each));
	if (rows.every((each) => JSON.stringify(each) === first)) {
		throw new InputProblem(label, `is the same for all ${count} input items`, together.allTheSame);
	}
	const all = rows.flat();
	if (max !== undefined && all.length > max) {
		throw new InputProblem(
			label,
			`has ${all.length} entries`,
			`PayPal accepts at most ${max} in one call. Put n8n's 'Loop Over Items' before this node.`,
		);
	}
	return {
		...inputs[0],
		values: { ...inputs[0].values, [together.rows]: { values: all } },
		content: () => inputs.map(({ content }) => content?.()),
		changing() {
			const each = inputs.map(({ changing }) => changing?.() ?? []);
			return each.some((values) => values.length > 0) ? each : [];
		},
		withChanging: (values) =>
			putTogether(
				operation,
				together,
				inputs.map((input, index) => input.withChanging?.(values[index] as unknown[]) ?? input),
			),
	};
}
