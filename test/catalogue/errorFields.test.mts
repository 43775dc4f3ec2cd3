/**
 * PayPal's names for fields, in every notation, are translated to the labels of the panel: for each
 * parameter of each operation, the test determines which place in the request it changes, and names this
 * place as PayPal would.
 */
import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import type { Operation } from '../../nodes/PayPal/operations/types';
import { labelOf } from '../../nodes/PayPal/request/labels/labelOf';
import type { JsonValue } from '../../nodes/shared/json';
import {
	effectsOf,
	openWorkbench,
	sendFilled,
	subjectsOf,
	type Sent,
	type Workbench,
} from '../support/fill/exercise.mts';
import { operationNamed } from '../support/fill/fields.mts';
import type { Leaf } from '../support/fill/tree.mts';
import { foldedIn } from '../support/properties.mts';
import { listed } from './operations.mts';

const subjects = subjectsOf(listed).filter(({ name }) => name !== 'customApiCall.request');

/** Collections that are sections of the panel, without a field of PayPal's. */
const isSection = ({ name, type }: INodeProperties): boolean =>
	type === 'collection' && ['additionalFields', 'filters', 'options'].includes(name);

/**
 * Places that several parameters determine together, or that the node moves before sending: the
 * enclosing field is named.
 */
const TOGETHER = /^transaction_amount$|^business_entity\.registered_business_address\./;

/** JSON fields for whose parts newer fields exist: the part's own field is named. */
const HAS_FIELDS_FOR_PARTS = new Set(['googlePay', 'sourceDetails.attributes']);

/** The panel's labels from the outermost to the parameter, without sections. */
function labelsTo(
	properties: readonly INodeProperties[],
	[name, ...rest]: readonly string[],
): string[] {
	const property = properties.find((each) => each.name === name);
	// `values`, the only collection of a fixedCollection, is not a property.
	if (property === undefined) return rest.length === 0 ? [] : labelsTo(properties, rest);
	if (name === 'changes') return [property.displayName, ...changeLabels(property, rest)];
	const inner = labelsTo(foldedIn(property), rest);
	return isSection(property) ? inner : [property.displayName, ...inner];
}

/** The kind of a change, and the fields of its new value: there is no field of PayPal's between them. */
function changeLabels(changes: INodeProperties, [kind = '', ...rest]: readonly string[]): string[] {
	const row = (changes.options as INodePropertyCollection[]).find(({ name }) => name === kind);
	const inside = rest.length < 2 ? [] : labelsTo(row?.values ?? [], rest).slice(1);
	return [row?.displayName ?? '', ...inside];
}

const inPascalCase = (key: string): string =>
	key.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * The notations that PayPal's APIs use, or might use, for a place: JSON pointer, dots and brackets,
 * relative to a root, and with capitals.
 */
const spellings = (place: string): string[] => {
	const keys = place.split('.');
	const dotted = keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
	const pointer = `/${keys.join('/')}`;
	const isSnakeCase = /^[a-z\d_.]+$/.test(place);
	return [
		...[pointer, dotted.replace(/^\./, ''), `$${dotted}`],
		...[`#${pointer}`, `#/body${pointer}`, `$.body${dotted}`, `request${dotted}`],
		...(isSnakeCase ? [pointer.toUpperCase(), `/${keys.map(inPascalCase).join('/')}`] : []),
	];
};

const withoutRows = (label: string): string =>
	label
		.split(' > ')
		.map((part) => part.replace(/ \d+$/, ''))
		.join(' > ');

/** The problems with the labels of one parameter. */
function problemsOf(
	operation: Operation,
	resource: string,
	properties: readonly INodeProperties[],
	{ request }: Sent,
	leaf: Leaf,
	wireNames: readonly string[],
): string[] {
	const labels = labelsTo(properties, leaf.at);
	const expected = withoutRows(labels.join(' > '));
	return wireNames.flatMap((wireName) => {
		const [location = '', place = ''] = wireName.split(/:(.*)/s);
		if (!['body', 'path', 'query'].includes(location) || place === '') return [];
		const body = request.body as JsonValue;
		const names = location === 'body' ? spellings(place) : [place];
		return names.flatMap((name) => {
			const label = labelOf(operation, name, { location, body, resource });
			const isRight =
				withoutRows(label ?? '') === expected ||
				// The message for an amount includes its currency.
				(label !== undefined && /currency(?:_code)?$/.test(place)) ||
				(label === labels[0] && TOGETHER.test(place)) ||
				(label !== undefined && HAS_FIELDS_FOR_PARTS.has(leaf.at.join('.')));
			return isRight
				? []
				: [`${leaf.at.join('.')}: ${name} is called ${label}, not ${labels.join(' > ')}`];
		});
	});
}

describe("PayPal's name for a field", () => {
	let bench: Workbench;
	let named = 0;

	beforeAll(async () => {
		bench = await openWorkbench();
	});
	afterAll(async () => {
		await bench.capture.stop();
	});

	it.each(subjects.map((subject) => [subject.name, subject] as const))(
		'is called as in the panel of %s',
		async (name, subject) => {
			const operation = operationNamed(name);
			const { properties } = subject.node.description;
			const problems = new Set<string>();
			for (const sent of await sendFilled(subject, bench, 'fullest')) {
				for (const [leaf, wireNames] of await effectsOf(subject, bench, sent)) {
					named += wireNames.length;
					for (const problem of problemsOf(
						operation,
						subject.resource,
						properties,
						sent,
						leaf,
						wireNames,
					)) {
						problems.add(problem);
					}
				}
			}
			expect([...problems]).toEqual([]);
		},
		240_000,
	);

	it('was tested with thousands of fields', () => {
		expect(named).toBeGreaterThan(2000);
	});
});
