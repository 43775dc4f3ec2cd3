// Which folder may import which (the picture is in ARCHITECTURE.md), and that no files import each other.
import path from 'node:path';

import { circlesIn, forbiddenIn, importsIn, type ImportRules } from '../support/imports.mts';

const root = path.resolve(__dirname, '../..');
const graph = importsIn(root, ['credentials', 'nodes', 'contract', 'sandbox', 'scripts', 'test']);

const SHARED = 'nodes/shared';
const SOURCES = ['contract', 'credentials', 'nodes', 'sandbox'];
const inNode = (...folders: string[]): string[] =>
	folders.map((folder) => `nodes/PayPal/${folder}`);

/** From the bottom to the top. */
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
	// What runs in the sandbox is held to the previews.
	'test/support': [...SOURCES, 'scripts/previews'],
	'test/catalogue': [...SOURCES, 'test/support'],
	// What the tables of docs/ and the releases are made of is what tests fill in.
	scripts: [...SOURCES, 'test/catalogue', 'test/support'],
	'scripts/release': [...SOURCES, 'scripts/start', 'test/catalogue', 'test/support'],
	// Both look at an n8n that `npm start` has installed; pictures are taken with the tests' editor.
	'scripts/catalogue': [...SOURCES, 'scripts/start', 'test/catalogue', 'test/support'],
	'scripts/screenshots': ['scripts/start', 'test'],
	test: [...SOURCES, 'scripts', 'test/support', 'test/catalogue'],
};

describe('imports', () => {
	it('are all seen', () => {
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

	it('finds imports that no rule allows, and files that no rule is about', () => {
		expect(forbiddenIn(made, { a: ['b'], b: [] })).toEqual([
			'b/three.ts -> a/one.ts',
			'c/five.ts is in no folder of the rules',
		]);
	});
});
