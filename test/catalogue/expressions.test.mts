/**
 * Expressions that return no usable value: for every parameter of every operation, nothing is sent. No
 * parameter falls back to its default or is left out if that would change how much money moves or which
 * records are affected.
 */
import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';

import {
	BINARY,
	sendFilled,
	subjectsOf,
	useWorkbench,
	type Sent,
	type Subject,
	type Workbench,
} from '../support/fill/exercise.mts';
import { leavesOf, render, type Leaf, type Stored } from '../support/fill/tree.mts';
import { valuesOnWire } from '../support/fill/wire.mts';
import { runNode } from '../support/runNode.mts';
import { listed } from './operations.mts';

const subjects = subjectsOf(listed);

const NOTHING: readonly unknown[] = [undefined, null, '', ' ', '\u00a0\n', '\u200b\ufeff', [], {}];
const NO_TEXT: readonly unknown[] = [NaN, { a: 1 }, [{ a: 1 }]];
const NO_AMOUNT = [
	'1,234.50',
	'1.234,50',
	'10,5',
	'$10',
	'\uff11\uff10',
	'1e3',
	'ten',
	'1.200',
	true,
];
const NO_DATE = ['soon', 0, '2026-02-30', '2026-13-01', '2026-01-01T25:00:00Z', '31.01.2026', true];
const NO_NUMBER = ['12abc', '1,5', '0x10', '1e3', Infinity, true, [5], '2.5'];

/**
 * Texts that say who, which or how much. Recognized by their labels in the panel, not by properties in
 * the code.
 */
const DECIDES =
	/Ids?$|^id$|e-?mail|currency|amount|price|receiver|token|(?:card|account|routing|tracking|invoice)Number|iban|^url$|(?:return|cancel)Url|quantity|percent|^fields$|^filter$/i;
const ONLY_DESCRIBES = /Description$|Subject$|Message$|^senderItemId$/;

const isAmount = ({ placeholder, name }: INodeProperties): boolean =>
	placeholder === 'e.g. 10.00' && name !== 'minimumAmount';

const decides = ({ property, at }: Leaf): boolean =>
	at[0] === 'filters' ||
	isAmount(property) ||
	(DECIDES.test(property.name) && !ONLY_DESCRIBES.test(property.name)) ||
	property.typeOptions?.multipleValues === true;

/** Values that a parameter must not take, by its type. */
function refusedBy(leaf: Leaf, { choicesOf }: Workbench): readonly unknown[] {
	const { property } = leaf;
	// Only PayPal knows the values of a dynamically loaded dropdown: they must look like a code.
	const isLoaded = property.typeOptions?.loadOptionsMethod !== undefined;
	switch (property.type) {
		case 'boolean':
			return [...NOTHING, ...NO_TEXT, 'maybe', 2, -1];
		case 'options': {
			const known = choicesOf(property);
			if (known.includes(true)) return [...NOTHING, ...NO_TEXT, 'maybe', 2];
			return [...NOTHING, ...NO_TEXT, 'no such choice', ...(isLoaded ? [] : ['nonsense-1'])];
		}
		case 'multiOptions':
			return [
				...NOTHING,
				...NO_TEXT,
				[''],
				[null],
				['no such choice'],
				...(isLoaded ? [] : ['nonsense-1', ['nonsense-1']]),
			];
		case 'number':
			return [
				...NOTHING,
				...NO_TEXT,
				...NO_NUMBER.filter((value) => property.name !== 'maxWait' || value !== '2.5'),
			];
		case 'dateTime':
			return [...NOTHING, ...NO_TEXT, ...NO_DATE];
		case 'resourceLocator':
			return [...NOTHING, ...NO_TEXT, true, 'undefined', '[object Object]', '\ud800'];
		case 'json':
			return [...NOTHING, NaN, '{', '{"a": }', { a: { b: undefined } }, [NaN]];
		default:
			if (isAmount(property)) return [...NOTHING, ...NO_TEXT, ...NO_AMOUNT];
			return decides(leaf) ? [...NOTHING, ...NO_TEXT] : NO_TEXT;
	}
}

const BAD = '={{ $json.bad }}';

/** The parameter's value as the editor stores it, with an expression in it. */
const asExpression = ({ property }: Leaf): Stored => {
	if (property.type === 'resourceLocator') return { __rl: true, mode: 'id', value: BAD };
	return property.type === 'string' && property.typeOptions?.multipleValues === true ? [BAD] : BAD;
};

interface Tried {
	errors: unknown[];
	requests: ReturnType<Workbench['capture']['take']>;
}

/** Runs an operation with one input item for each value that a parameter's expression returns. */
async function tryOut(
	{ resource, operation, node }: Subject,
	{ capture }: Workbench,
	stored: Stored,
	values: readonly unknown[],
): Promise<Tried> {
	const given = stored as INodeParameters;
	const { items, error } = await runNode({
		node,
		credentials: capture.credentials,
		parameters: {
			...given,
			// Each item must be refused individually.
			...('inputItems' in given && given.inputItems !== BAD ? { inputItems: 'each' } : {}),
			resource,
			operation,
		},
		items: values.map((bad) => ({ bad }) as IDataObject),
		binary: BINARY,
		executionId: 'execution-of-test',
		continueOnFail: true,
	});
	return {
		errors: error === undefined ? items.map(({ json }) => json.error) : [error.message],
		requests: capture.take(),
	};
}

/** The problems with how an operation handles each of its parameters. */
async function problemsOf(
	subject: Subject,
	bench: Workbench,
	sent: Sent,
	known: Set<string>,
): Promise<string[]> {
	const problems: string[] = [];
	for (const leaf of leavesOf(sent.tree)) {
		const place = leaf.at.join('.');
		if (known.has(place)) continue;
		known.add(place);
		const stored = render(sent.tree, (each) => (each === leaf ? asExpression(leaf) : each.a));
		const refused = refusedBy(leaf, bench);
		const { errors, requests } = await tryOut(subject, bench, stored, refused);
		const taken = errors.findIndex((message) => typeof message !== 'string' || message === '');
		if (requests.length > 0 || taken !== -1) {
			const value = JSON.stringify(refused[taken]) ?? String(refused[taken]);
			problems.push(`${place} takes ${value} (${requests.length} of ${refused.length} sent)`);
		}
		if (leaf.property.type !== 'string' || decides(leaf)) continue;

		// Purely descriptive values may be left out. Then everything else is as if they had not been added.
		const { requests: without } = await tryOut(subject, bench, stored, [undefined]);
		if (without.length === 0) continue;
		const rest = render(sent.tree, (each) => (each === leaf ? '' : each.a));
		const expected = (await tryOut(subject, bench, rest, [undefined])).requests;
		const wire = (requests: typeof expected) => requests.map((each) => [...valuesOnWire(each)]);
		if (JSON.stringify(wire(without)) !== JSON.stringify(wire(expected))) {
			problems.push(`${place} without a value changes more than itself`);
		}
	}
	return problems;
}

describe('a value that an expression fails to return', () => {
	const bench = useWorkbench();

	it.each(subjects.map((subject) => [subject.name, subject] as const))(
		'%s replaces by nothing',
		async (_, subject) => {
			const problems: string[] = [];
			const known = new Set<string>();
			for (const sent of await sendFilled(subject, bench(), 'fullest')) {
				problems.push(...(await problemsOf(subject, bench(), sent, known)));
			}
			expect(problems).toEqual([]);
		},
		120_000,
	);
});
