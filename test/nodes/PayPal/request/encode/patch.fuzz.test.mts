// JSON Patch from any rows: operations by RFC 6902, or a refusal with a message.
import fc from 'fast-check';

import { InputProblem } from '../../../../../nodes/PayPal/fields/inputProblem';
import type { PatchField } from '../../../../../nodes/PayPal/fields/types';
import { catalogue } from '../../../../../nodes/PayPal/operations';
import type { Operation } from '../../../../../nodes/PayPal/operations/types';
import { buildRequest } from '../../../../../nodes/PayPal/request/buildRequest';
import '../../../../support/fuzz.mts';

interface Patching {
	readonly name: string;
	readonly operation: Operation;
	readonly parameter: string;
	readonly field: PatchField;
}

const patching: Patching[] = catalogue.flatMap(({ value, operations }) =>
	operations.flatMap((operation: Operation) =>
		Object.entries(operation.fields).flatMap(([parameter, field]) =>
			field.kind === 'patch'
				? [{ name: `${value}.${operation.value}`, operation, parameter, field }]
				: [],
		),
	),
);

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.json(), fc.constant(undefined));
const row = fc.record({
	op: fc.constantFrom('add', 'replace', 'remove'),
	path: fc.oneof(fc.string(), fc.constantFrom('/a/b', 'a', '', '/~', '//')),
	value,
});

it('there are operations that patch', () => {
	expect(patching.length).toBeGreaterThanOrEqual(8);
});

describe.each(patching)('$name', ({ operation, parameter, field }) => {
	const names = [...Object.keys(field.paths), 'otherPath'];
	const ids = Object.fromEntries(
		Object.entries(operation.fields)
			.filter(([, { in: place }]) => place === 'path')
			.map(([name]) => [name, { __rl: true, mode: 'id', value: 'A1' }]),
	);

	it('sends valid RFC 6902 operations, or refuses them with a message', () => {
		const rows = fc.dictionary(fc.constantFrom(...names), fc.array(row, { maxLength: 3 }));
		fc.assert(
			fc.property(rows, (changes) => {
				let body: unknown;
				try {
					body = buildRequest(operation, {
						values: { ...ids, [parameter]: changes },
						timezone: 'UTC',
					}).body;
				} catch (error) {
					if (error instanceof InputProblem) return;
					throw error;
				}
				for (const change of (body ?? []) as Array<Record<string, unknown>>) {
					expect(['add', 'replace', 'remove']).toContain(change.op);
					expect(String(change.path)).toMatch(/^\//);
					expect('value' in change).toBe(change.op !== 'remove');
					expect(change.value).not.toBeNull();
				}
			}),
			{ numRuns: 100 },
		);
	});
});
