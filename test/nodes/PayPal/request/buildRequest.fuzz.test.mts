// Requests from any parameters: a request that stays on its own path, or a refusal with a message.
import fc from 'fast-check';

import { InputProblem } from '../../../../nodes/PayPal/fields/inputProblem';
import { catalogue } from '../../../../nodes/PayPal/operations';
import type { Operation, RequestParts } from '../../../../nodes/PayPal/operations/types';
import { buildRequest } from '../../../../nodes/PayPal/request/buildRequest';
import '../../../support/fuzz.mts';

const operations = catalogue.flatMap(({ value, operations: own }) =>
	own.map((operation): [string, Operation] => [`${value}.${operation.value}`, operation]),
);

/** Any text, and texts that have broken programs before. */
const text = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 12 }),
	fc.constantFrom(
		'..',
		'.',
		'../../v1/payments/payouts',
		'%2e%2e',
		'a/b',
		'a?b#c',
		'https://evil.example/x',
		'\u0000',
		'__proto__',
		'constructor',
		'-1',
		'1e3',
		'10.00',
		'USD',
		'2026-02-30',
		'2026-11-22T10:00:00Z',
		'\ud800',
	),
);
const leaf = fc.oneof(text, fc.double(), fc.boolean(), fc.constantFrom(null, undefined, 0));
const { tree } = fc.letrec((tie) => ({
	tree: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		leaf,
		fc.array(tie('tree'), { maxLength: 3 }),
		fc.dictionary(
			fc.oneof(fc.constantFrom('values', 'value', '__proto__', 'op'), text),
			tie('tree'),
			{
				maxKeys: 4,
				noNullPrototype: true,
			},
		),
	),
}));

/** Values by the names that the operation's fields have, in the forms that n8n stores, and others. */
const valuesFor = (operation: Operation) => {
	const names = Object.keys(operation.fields);
	const stored = fc.oneof(
		leaf,
		tree,
		fc.record({ values: tree }, { noNullPrototype: true }),
		fc.record({ values: fc.array(tree, { maxLength: 3 }) }, { noNullPrototype: true }),
		fc.record(
			{ mode: fc.constant('id'), value: text, __rl: fc.constant(true) },
			{ noNullPrototype: true },
		),
	);
	return names.length === 0
		? fc.constant({})
		: fc.dictionary(fc.constantFrom(...names), stored, {
				maxKeys: names.length,
				noNullPrototype: true,
			});
};

function build(operation: Operation, values: Record<string, unknown>, jsonBody?: unknown) {
	try {
		return buildRequest(operation, { values, timezone: 'Europe/Berlin', jsonBody });
	} catch (error) {
		if (error instanceof InputProblem) return error;
		throw error;
	}
}

/** The invariants of every request, whatever it was built from. */
function expectSound(operation: Operation, parts: RequestParts): void {
	expect(parts.method).toBe(operation.path === '' ? parts.method : operation.method);
	const { pathname, origin } = new URL(`https://api.example${parts.path}`);
	expect(origin).toBe('https://api.example');
	if (operation.path !== '') {
		// As many steps as the operation's own path, also after a server has normalized them.
		expect(pathname.split('/')).toHaveLength(operation.path.split('/').length);
		const fixed = operation.path.split('/').map((step) => (step.startsWith('{') ? '' : step));
		fixed.forEach((step, index) => {
			if (step !== '') expect(pathname.split('/')[index]).toBe(step);
		});
	}
	for (const value of [...Object.values(parts.query), ...Object.values(parts.headers)]) {
		expect(typeof value).toBe('string');
	}
	const body = JSON.stringify(parts.body);
	if (body !== undefined) expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(parts.body)));
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

describe.each(operations)('%s', (_, operation) => {
	it('makes a valid request from any parameters, or refuses them with a message', () => {
		fc.assert(
			fc.property(valuesFor(operation), (values) => {
				const built = build(operation, values);
				if (built instanceof InputProblem) expect(built.fix).not.toBe('');
				else expectSound(operation, built);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('JSON Body', () => {
	const order = catalogue.find(({ value }) => value === 'order')?.operations[0] as Operation;
	const create = catalogue
		.find(({ value }) => value === 'product')
		?.operations.find(({ value }) => value === 'create') as Operation;

	it('is sent unchanged, or refused with a message', () => {
		fc.assert(
			fc.property(fc.oneof(fc.json(), tree), (json) => {
				const built = build(create, {}, json ?? '');
				if (built instanceof InputProblem) return;
				const given: unknown = typeof json === 'string' ? JSON.parse(json) : json;
				expect(JSON.stringify(built.body)).toBe(JSON.stringify(given));
			}),
			{ numRuns: 500 },
		);
	});

	it('reaches no prototype', () => {
		const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
		build(create, {}, evil);
		const units = JSON.parse(`{"values":[${evil}]}`) as unknown;
		build(order, { amount: '10', purchaseUnits: units });
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});
