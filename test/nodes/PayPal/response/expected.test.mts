/** What the node accepts as success, checked against the responses of PayPal's OpenAPI files. */
import { contract } from '../../../../contract/index.mts';
import { factsOf } from '../../../../contract/load.mts';
import { shapeOf } from '../../../../contract/schema.mts';
import type { Facts, Schema } from '../../../../contract/types.mts';
import { catalogue } from '../../../../nodes/PayPal/operations';
import type { Operation } from '../../../../nodes/PayPal/operations/types';
import { expectedOf } from '../../../../nodes/PayPal/response/expected';
import { meaningOf } from '../../../../nodes/shared/transport/response';

const operations = catalogue.flatMap(({ value: resource, operations: list }) =>
	list
		.filter(({ path }) => path !== '')
		.map((operation) => ({ name: `${resource}.${operation.value}`, operation })),
);

/** Statuses of success, with the names in the response's object; null if there is none. */
function successesOf({ method, path }: Operation): Array<readonly [number, string[] | null]> {
	const found = contract.operations.find((each) => each.method === method && each.path === path);
	if (found === undefined) throw new Error(`The contract has no ${method} ${path}`);
	const facts = factsOf(found);
	return Object.entries(found.responses)
		.filter(([status]) => status.startsWith('2'))
		.map(([status, schema]) => [Number(status), schema && namesIn(facts, schema)] as const);
}

function namesIn(facts: Facts, schema: Schema): string[] {
	const { properties = {}, alternatives } = shapeOf(facts, schema);
	const others = alternatives.flat().flatMap((branch) => namesIn(facts, branch));
	return [...Object.keys(properties), ...others];
}

/** PayPal sometimes returns no body, though its file has links (PayPal's sandbox, scheduled invoices). */
const ALSO_EMPTY: Readonly<Record<string, readonly number[]>> = { 'invoice.send': [202] };

const isText = (operation: Operation): boolean => operation.result.kind === 'file';

describe('the response that counts as done', () => {
	it.each(operations)(
		'of $name is empty only where the contract has it so',
		({ name, operation }) => {
			if (isText(operation)) return;
			const empty = successesOf(operation)
				.filter(([, names]) => names === null)
				.map(([status]) => status);
			const { empty: accepted = [] } = expectedOf(operation);
			// An operation that has JSON only says so by a list of none.
			const documented = [...empty, ...(ALSO_EMPTY[name] ?? [])];
			expect(accepted.filter((status) => !documented.includes(status))).toEqual([]);
			expect(documented.filter((status) => !accepted.includes(status))).toEqual([]);
		},
	);

	it.each(operations)('of $name is known by what the contract has in it', ({ operation }) => {
		const { has = [] } = expectedOf(operation);
		for (const [status, names] of successesOf(operation)) {
			if (names === null || names.length === 0) continue;
			expect([status, names.filter((each) => has.includes(each))]).not.toEqual([status, []]);
		}
	});

	it.each(operations)('of $name is not one from a proxy', ({ operation }) => {
		const expected = expectedOf(operation);
		for (const body of [
			{ status: 'ok' },
			{ success: true },
			[],
			'OK',
			'<html></html>',
			1,
			null,
			true,
		]) {
			const response = { status: 200, headers: {}, body };
			expect([body, meaningOf({ method: 'GET', path: '/', expected }, response)]).toEqual([
				body,
				'broken',
			]);
		}
	});
});
