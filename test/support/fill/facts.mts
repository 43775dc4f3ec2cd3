import { settableProperties, contract } from '../../../contract/index.mts';
import type {
	ContractOperation,
	Schema,
	SettableProperty as Fact,
} from '../../../contract/index.mts';
import { wireName } from '../../../nodes/PayPal/fields/wireName';

export type { Fact };

/** The facts of a schema, as if it were the body of a request. */
const factsOfSchema = (operation: ContractOperation, schema: Schema): Fact[] =>
	settableProperties({ ...operation, body: { content: { 'application/json': schema } } });

const isPatch = (facts: readonly Fact[]): boolean => facts.some(({ patch }) => patch === true);

/**
 * The record that a JSON Patch changes: what making it takes, what getting it answers,
 * and for the rest what other calls of the API take.
 */
function factsOfRecord(operation: ContractOperation): Fact[] {
	const get = contract.operations.find(
		({ method, path }) => method === 'GET' && path === operation.path,
	);
	const create = contract.operations.find(
		({ method, path }) => method === 'POST' && path === operation.path.replace(/\/\{\w+\}$/, ''),
	);
	const answer = get?.responses['200'];
	const others = contract.operations.filter(({ spec }) => spec === operation.spec);
	return [
		...(create === undefined ? [] : settableProperties(create)),
		...(get === undefined || !answer ? [] : factsOfSchema(get, answer)),
		...others.flatMap((other) => settableProperties(other)),
	];
}

/** Facts of everything that an operation can carry: its parameters, its body, a patched record. */
export function factsOf(operation: ContractOperation): Fact[] {
	const parameters = factsOfSchema(operation, {
		type: 'object',
		properties: Object.fromEntries(operation.parameters.map(({ name, schema }) => [name, schema])),
	});
	const body = settableProperties(operation);
	return [...parameters, ...body, ...(isPatch(body) ? factsOfRecord(operation) : [])];
}

/** `purchase_units[].amount.value` in its parts. */
const partsOf = (path: string): string[] =>
	path.split('.').map((part) => part.replace(/(\[\])+$/, '').toLowerCase());

/** Names that n8n needs and PayPal does not have. */
const NOT_ON_WIRE = /^(values|additionalFields|filters|options|changes)$/;

/** How the names of a parameter's place would be on the wire. */
const namesOnWire = (at: readonly string[]): string[] =>
	at
		.filter((name, index) => !NOT_ON_WIRE.test(name) || (name === 'options' && index > 0))
		.map((name) => wireName(name).toLowerCase());

/** Length of the longest sequence of names that both have in the same order. */
function inCommon(left: readonly string[], right: readonly string[]): number {
	const row = new Array<number>(right.length + 1).fill(0);
	for (const name of left) {
		let diagonal = 0;
		for (let index = 0; index < right.length; index++) {
			const above = row[index + 1] as number;
			row[index + 1] = name === right[index] ? diagonal + 1 : Math.max(above, row[index] as number);
			diagonal = above;
		}
	}
	return row[right.length] as number;
}

/** The endings of a wire path that may stand for one parameter: money is an object on the wire. */
function endsAt(names: readonly string[], parts: readonly string[]): boolean {
	const last = names.at(-1);
	const end = parts.at(-1);
	if (end === last || end === last?.replaceAll('_', '-')) return true;
	if (end === 'value' && parts.at(-2) === last) return true;
	if (parts.length === 1 && end === 'id' && last?.endsWith('_id') === true) return true;
	return last === 'value' && end === names.at(-2);
}

/**
 * The facts that a parameter's value must meet, guessed from its name and place. A wrong guess shows
 * later: what counts is the check of the request on the wire.
 */
export function guessFact(facts: readonly Fact[], at: readonly string[]): Fact | undefined {
	const names = namesOnWire(at);
	let best: { fact: Fact; score: number } | undefined;
	for (const fact of facts) {
		const parts = partsOf(fact.path);
		if (!endsAt(names, parts)) continue;
		const common = inCommon(names, parts);
		const score = common - (parts.length - common) / 10 - (names.length - common) / 100;
		if (best === undefined || score > best.score) best = { fact, score };
	}
	return best?.fact;
}

/** The facts below a parameter that holds JSON, with paths from there. */
export function guessFactsBelow(facts: readonly Fact[], at: readonly string[]): Fact[] {
	const names = namesOnWire(at);
	// What a change's value holds is named by the change.
	const wanted = names.at(-1) === 'value' && names.length > 1 ? names.at(-2) : names.at(-1);
	let best: { prefix: string; score: number } | undefined;
	for (const { path } of facts) {
		const parts = path.split('.');
		const places = partsOf(path);
		for (let index = 0; index < parts.length; index++) {
			if (places[index] !== wanted) continue;
			const common = inCommon(names, places.slice(0, index + 1));
			const score = common - (index + 1 - common) / 10;
			if (best === undefined || score > best.score) {
				best = { prefix: parts.slice(0, index + 1).join('.'), score };
			}
		}
	}
	if (best === undefined) return [];
	const { prefix } = best;
	return facts
		.filter(({ path }) => path.startsWith(`${prefix}.`) || path === prefix)
		.map((fact) => ({ ...fact, path: fact.path.slice(prefix.length + 1) }));
}
