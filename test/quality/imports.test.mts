// Which folder may import which (see the diagram in ARCHITECTURE.md), and that there are no import cycles.
import path from 'node:path';

import { circlesIn, forbiddenIn, importsIn, type ImportRules } from '../support/imports.mts';

const root = path.resolve(__dirname, '../..');
const graph = importsIn(root, ['credentials', 'nodes', 'contract', 'sandbox', 'scripts', 'test']);

const SHARED = 'nodes/shared';
const SOURCES = ['contract', 'credentials', 'nodes', 'sandbox'];
const inNode = (...folders: string[]): string[] =>
	folders.map((folder) => `nodes/PayPal/${folder}`);

/** From the lowest layer to the highest. */
const RULES: ImportRules = {
	contract: [],
	sandbox: ['contract'],
	[SHARED]: [],
	credentials: [SHARED],
	'nodes/PayPal/api': [SHARED],
	'nodes/PayPal/fields': [SHARED, ...inNode('api')],
	'nodes/PayPal/lists': [SHARED, ...inNode('api', 'fields')],
	'nodes/PayPal/operations': [SHARED, ...inNode('api', 'fields', 'lists')],
	'nodes/PayPal/description': [SHARED, ...inNode('fields', 'lists', 'operations')],
	'nodes/PayPal/request': [SHARED, ...inNode('fields', 'operations')],
	'nodes/PayPal/response': [SHARED, ...inNode('fields', 'operations', 'request')],
	'nodes/PayPal/execution': [SHARED, ...inNode('fields', 'operations', 'request', 'response')],
	'nodes/PayPal/methods': [
		SHARED,
		...inNode('api', 'fields', 'lists', 'operations', 'request', 'response'),
	],
	'nodes/PayPal': inNode('description', 'execution', 'methods', 'operations'),
	'nodes/PayPalTrigger': [SHARED],
	'nodes/PayPalPollingTrigger': [SHARED, ...inNode('fields', 'operations', 'response')],
	'scripts/start': ['sandbox'],
	'scripts/previews': ['contract', 'nodes'],
	// Outputs of runs against the sandbox are compared with the previews.
	'test/support': [...SOURCES, 'scripts/previews'],
	'test/catalogue': [...SOURCES, 'test/support'],
	// The tables of docs/ and the release's workflows are made from parameters that the tests fill in.
	scripts: [...SOURCES, 'test/catalogue', 'test/support'],
	'scripts/release': [...SOURCES, 'scripts/start', 'test/catalogue', 'test/support'],
	// Both use an n8n that `npm start` has installed; screenshots are taken with the tests' editor.
	'scripts/catalogue': [...SOURCES, 'scripts/start', 'test/catalogue', 'test/support'],
	'scripts/screenshots': ['scripts/start', 'test'],
	test: [...SOURCES, 'scripts', 'test/support', 'test/catalogue'],
};

describe('imports', () => {
	it('are all found', () => {
		expect(graph.size).toBeGreaterThan(800);
		expect(graph.get('nodes/PayPal/PayPal.node.ts')).toContain('nodes/PayPal/description/index.ts');
		expect(graph.get('sandbox/server/processCall.mts')).toContain('contract/index.mts');
	});

	it('go downward only', () => {
		expect(forbiddenIn(graph, RULES)).toEqual([]);
	});

	it('contain no cycle', () => {
		expect(circlesIn(graph)).toEqual([]);
	});
});

describe('the check', () => {
	const made = new Map([
		['a/one.ts', ['a/two.ts']],
		['a/two.ts', ['b/three.ts', 'b/four.ts']],
		['b/three.ts', ['a/one.ts']],
		['b/four.ts', []],
		['c/five.ts', ['c/five.ts']],
	]);

	it('finds cycles, including those of one file', () => {
		expect(circlesIn(made)).toEqual([['a/one.ts', 'a/two.ts', 'b/three.ts'], ['c/five.ts']]);
	});

	it('finds imports that no rule allows, and files without a rule', () => {
		expect(forbiddenIn(made, { a: ['b'], b: [] })).toEqual([
			'b/three.ts -> a/one.ts',
			'c/five.ts is in no folder of the rules',
		]);
	});
});
