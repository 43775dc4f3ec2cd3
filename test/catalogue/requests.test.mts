import { checkRequest, contract, type ContractOperation } from '../../contract/index.mts';
import type { WireRequest } from '../support/capture.mts';
import {
	effectsOf,
	sendFilled,
	subjectsOf,
	useWorkbench,
	type Sent,
	type Subject,
	type Workbench,
} from '../support/fill/exercise.mts';
import { factsOf, type FactsByPlace } from '../support/fill/facts.mts';
import { fieldKey, placedFieldsOf, type PlacedFields } from '../support/fill/fields.mts';
import { fits } from '../support/fill/samples.mts';
import type { Leaf } from '../support/fill/tree.mts';
import type { ChoicesOf } from '../support/fill/values.mts';
import { isWithin, placeOnWire } from '../support/fill/wire.mts';
import { patchProblems } from '../support/patchValues.mts';
import { listed } from './operations.mts';

const subjects = subjectsOf(listed);

const declares = ({ parameters }: ContractOperation, header: string): boolean =>
	parameters.some(({ name }) => name.toLowerCase() === header);

/** Intentional differences. */
const MEANT = new Set([
	// The text of the OpenAPI file allows only the other two.
	'plan.create additionalFields.status lacks INACTIVE',
	// There is no single due date for all invoices of a series.
	'recurringInvoice.create termType lacks DUE_ON_DATE_SPECIFIED',
	'recurringInvoice.update additionalFields.termType lacks DUE_ON_DATE_SPECIFIED',
	// PayPal accepts the currency of both amounts in a separate parameter.
	'transaction.getAll filters.transactionAmount.values.currencyCode changes query:transaction_currency, not query:transaction_amount',
]);

/** Places that a change may name although the record's schema does not have them. */
const FREE_PLACES: readonly RegExp[] = [
	// The value that this test enters as Other Path.
	/^\/(sample|other)$/,
	// In the text and the examples of the OpenAPI files.
	/^\/application_context\/client_configuration$/,
	/^\/partner_actions\/-$/,
	/\/payee\/email$/,
];

const isFree = (path: string): boolean => FREE_PLACES.some((place) => place.test(path));

/** The problems of a request, one text per violation of the contract. */
function breaches(request: WireRequest, operation: ContractOperation): string[] {
	const match = contract.find(request.method, request.path);
	if (match?.operation.path !== operation.path) {
		return [`goes to ${request.method} ${request.path}`];
	}
	const expected = {
		'paypal-request-id': declares(operation, 'paypal-request-id'),
		prefer: declares(operation, 'prefer'),
	};
	const headers = Object.entries(expected).flatMap(([header, isExpected]) => {
		const isSent = header in request.headers;
		return isSent === isExpected ? [] : [`${isSent ? 'sends' : 'lacks'} ${header}`];
	});
	const found = checkRequest(operation, { ...request, ...match }, { strict: true });
	return [
		...headers,
		...patchProblems(operation, request.body, isFree),
		...found.map(
			({ location, field, rule, value = '', description }) =>
				`${location} ${field}: ${rule} ${description} ${value}`,
		),
	];
}

/** Codes that a dropdown offers and PayPal does not accept there, and vice versa. */
function choiceProblems(
	leaf: Leaf,
	names: readonly string[],
	facts: FactsByPlace,
	choicesOf: ChoicesOf,
): string[] {
	const offered = choicesOf(leaf.property).map(String);
	if (offered.length === 0) return [];
	const place = leaf.at.join('.');
	return names.flatMap((name) => {
		const fact = facts.get(placeOnWire(name));
		if (fact === undefined || fact.type === 'boolean' || fact.patch === true) return [];
		const refused = offered.filter((value) => !fits(value, fact));
		const missing = (fact.enum ?? []).filter((value) => !offered.includes(value));
		return [
			...refused.map((value) => `${place} offers ${value}, which PayPal does not take`),
			...missing.map((value) => `${place} lacks ${value}`),
		];
	});
}

/** The changes of a parameter in places other than its field's. */
function placeProblems({ at }: Leaf, names: readonly string[], fields: PlacedFields): string[] {
	const { places = [] } = fields.get(fieldKey(at)) ?? {};
	const [name] = names;
	const isThere = names.some((each) => places.some((place) => isWithin(placeOnWire(each), place)));
	if (name === undefined || places.length === 0 || isThere) return [];
	return [`${at.join('.')} changes ${name}, not ${places.join(' or ')}`];
}

/** All problems of an operation. */
async function problemsOf(subject: Subject, bench: Workbench): Promise<string[]> {
	const problems = new Set<string>();
	const facts = subject.contract === undefined ? new Map() : factsOf(subject.contract);
	const fields = placedFieldsOf(subject.name);
	const isPayPals = subject.contract !== undefined;
	const effective = new Map<string, boolean>();
	const check = ({ fullness, request }: Sent): void => {
		if (subject.contract === undefined) return;
		for (const breach of breaches(request, subject.contract))
			problems.add(`${fullness}: ${breach}`);
	};
	for (const fullness of ['smallest', 'sparse'] as const) {
		(await sendFilled(subject, bench, fullness)).forEach(check);
	}
	for (const sent of await sendFilled(subject, bench, 'fullest')) {
		check(sent);
		for (const [leaf, names] of await effectsOf(subject, bench, sent)) {
			const place = leaf.at.join('.');
			effective.set(place, effective.get(place) === true || names.length > 0);
			choiceProblems(leaf, names, facts, bench.choicesOf).forEach((each) => problems.add(each));
			if (isPayPals) placeProblems(leaf, names, fields).forEach((each) => problems.add(each));
		}
	}
	for (const [place, hasEffect] of effective) {
		if (!hasEffect) problems.add(`${place} changes nothing`);
	}
	return [...problems].filter((problem) => !MEANT.has(`${subject.name} ${problem}`));
}

describe('requests of the PayPal node', () => {
	const bench = useWorkbench();

	it.each(subjects.map((subject) => [subject.name, subject] as const))(
		'%s keeps the contract',
		async (_, subject) => {
			expect(await problemsOf(subject, bench())).toEqual([]);
		},
		240_000,
	);
});
