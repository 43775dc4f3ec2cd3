// Simplified output has at most ten flat fields: n8n's guideline. The properties that they come from
// are in PayPal's contract.
import { contract } from '../../../../contract/index.mts';
import { factsOf } from '../../../../contract/load.mts';
import { shapeOf } from '../../../../contract/schema.mts';
import type { Facts, Schema } from '../../../../contract/types.mts';
import type { Column, Columns } from '../../../../nodes/PayPal/fields/columns';
import { catalogue } from '../../../../nodes/PayPal/operations';
import type { Operation, PagedList } from '../../../../nodes/PayPal/operations/types';

const MOST = 10;

/** A schema and all its alternatives. */
function shapesOf(facts: Facts, schema: Schema): Array<ReturnType<typeof shapeOf>> {
	const shape = shapeOf(facts, schema);
	const others = shape.alternatives.flat().flatMap((branch) => shapesOf(facts, branch));
	return [shape, ...others];
}

const step =
	(facts: Facts, key: string) =>
	(schema: Schema): Schema[] =>
		shapesOf(facts, schema).flatMap(({ properties, items }) => {
			if (/^\d+$/.test(key)) return items === undefined ? [] : [items];
			const found = properties?.[key];
			return found === undefined ? [] : [found];
		});

const at = (facts: Facts, schemas: readonly Schema[], path: string): Schema[] =>
	path.split('.').reduce<Schema[]>((found, key) => found.flatMap(step(facts, key)), [...schemas]);

/** The schema of PayPal's response: the record, or one row of the list. */
function responseOf(operation: Operation): { facts: Facts; schemas: Schema[] } | undefined {
	const found = contract.operations.find(
		({ method, path }) => method === operation.method && path === operation.path,
	);
	const schema = found?.responses['200'] ?? found?.responses.default;
	if (found === undefined || schema === undefined || schema === null) return undefined;
	const facts = factsOf(found);
	const { result } = operation;
	if (result.kind !== 'list') return { facts, schemas: [schema] };
	const { property, orRowWith }: PagedList = result;
	const rows = at(facts, [schema], `${property}.0`);
	return { facts, schemas: orRowWith === undefined ? rows : [...rows, schema] };
}

const LOOKS_UP = /^(get|search)/;

const lookUps = catalogue.flatMap(({ value: resource, operations }) =>
	operations
		.filter(
			({ value, method, result }) =>
				LOOKS_UP.test(value) &&
				(method === 'GET' || result.kind === 'list') &&
				(result.kind === 'one' || result.kind === 'list'),
		)
		.map((operation) => [`${resource}.${operation.value}`, operation] as const),
);

const columnsOf = ({ result }: Operation): Columns | undefined =>
	'simplify' in result ? result.simplify : undefined;

/** All paths that a column looks at. */
function pathsOf(column: Column): string[] {
	if (typeof column === 'string') return [column];
	if ('firstOf' in column) return column.firstOf.flatMap(pathsOf);
	if ('row' in column) return pathsOf(column.column).map((path) => `${column.row}.0.${path}`);
	// A value that a function derives from the record has no path.
	if ('rows' in column && typeof column.rows === 'string') {
		const { rows } = column;
		return Object.values(column.columns)
			.flatMap(pathsOf)
			.map((path) => `${rows}.0.${path}`);
	}
	return [];
}

test('there are look-ups', () => {
	expect(lookUps.length).toBeGreaterThan(40);
});

describe.each(lookUps)('%s', (_, operation) => {
	const columns = columnsOf(operation);
	const response = responseOf(operation);

	it('has at most ten fields, simplified or by itself', () => {
		const fields = (response?.schemas ?? []).flatMap((schema) =>
			shapesOf(response?.facts as Facts, schema).flatMap(({ properties = {} }) =>
				Object.keys(properties),
			),
		);
		const count = columns === undefined ? new Set(fields).size : Object.keys(columns).length;
		expect(count).toBeGreaterThan(0);
		expect(count).toBeLessThanOrEqual(MOST);
	});

	const paths = Object.values(columns ?? {}).flatMap(pathsOf);
	if (paths.length > 0) {
		it("takes its simplified fields from PayPal's response", () => {
			const { facts, schemas } = response as { facts: Facts; schemas: Schema[] };
			// The resource of an event may be any kind of record: the contract does not specify it.
			const unknown = paths
				.filter((path) => !path.startsWith('resource.'))
				.filter((path) => at(facts, schemas, path).length === 0);
			expect(unknown).toEqual([]);
		});
	}
});
