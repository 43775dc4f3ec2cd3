import { applyPatch, type PatchOperation, type PatchRule } from '../../../sandbox/core/patch.mts';

const ALL = ['add', 'remove', 'replace', 'move', 'copy', 'test'] as const;
const anywhere: readonly PatchRule[] = ['/*', '/*/*', '/units/@id', '/units/@id/*'].map((path) => [
	path,
	ALL,
]);

const document = {
	name: 'a',
	tags: ['x', 'y'],
	nested: { inner: 1 },
	units: [
		{ id: 'one', amount: 1 },
		{ id: "it's/2", amount: 2 },
	],
};

const patched = (...operations: readonly PatchOperation[]) => {
	const result = applyPatch<unknown>(document, operations, anywhere);
	return result.problem ?? result.document;
};
const problem = (...operations: readonly PatchOperation[]) =>
	applyPatch<unknown>(document, operations, anywhere).problem;

describe('RFC 6902', () => {
	it('adds a member, and an element before another or at the end', () => {
		expect(patched({ op: 'add', path: '/extra', value: 1 })).toMatchObject({ extra: 1 });
		expect(patched({ op: 'add', path: '/tags/1', value: 'n' })).toMatchObject({
			tags: ['x', 'n', 'y'],
		});
		expect(patched({ op: 'add', path: '/tags/-', value: 'n' })).toMatchObject({
			tags: ['x', 'y', 'n'],
		});
	});

	it('replaces and removes members and elements', () => {
		expect(patched({ op: 'replace', path: '/nested/inner', value: 2 })).toMatchObject({
			nested: { inner: 2 },
		});
		expect(patched({ op: 'remove', path: '/tags/0' })).toMatchObject({ tags: ['y'] });
		expect(patched({ op: 'remove', path: '/name' })).not.toHaveProperty('name');
	});

	it('moves, copies and tests', () => {
		expect(patched({ op: 'move', from: '/nested/inner', path: '/top' })).toMatchObject({
			nested: {},
			top: 1,
		});
		expect(patched({ op: 'copy', from: '/nested', path: '/twin' })).toMatchObject({
			nested: { inner: 1 },
			twin: { inner: 1 },
		});
		expect(problem({ op: 'test', path: '/nested', value: { inner: 1 } })).toBeUndefined();
		expect(problem({ op: 'test', path: '/nested', value: { inner: 2 } })).toBe('state');
	});

	it('reads ~1 and ~0 in names', () =>
		expect(patched({ op: 'add', path: '/a~1b~0c', value: 1 })).toMatchObject({ 'a/b~c': 1 }));

	it('applies all or nothing, and leaves the document alone', () => {
		const before = structuredClone(document);
		expect(
			applyPatch(
				document,
				[
					{ op: 'replace', path: '/name', value: 'b' },
					{ op: 'remove', path: '/missing' },
				],
				anywhere,
			),
		).toMatchObject({ problem: 'state', index: 1 });
		expect(document).toEqual(before);
	});
});

describe("PayPal's ways", () => {
	it('picks an element by a member, whatever characters it has', () => {
		expect(patched({ op: 'replace', path: "/units/@id=='one'/amount", value: 5 })).toMatchObject({
			units: [{ amount: 5 }, { amount: 2 }],
		});
		expect(patched({ op: 'remove', path: '/units/@id=="it\'s/2"' })).toMatchObject({
			units: [{ id: 'one' }],
		});
	});

	it('adds an element that is not there yet, and makes objects on the way', () => {
		expect(
			patched({ op: 'add', path: "/units/@id=='three'", value: { id: 'three' } }),
		).toMatchObject({ units: [{}, {}, { id: 'three' }] });
		expect(patched({ op: 'add', path: '/fresh/inner', value: 1 })).toMatchObject({
			fresh: { inner: 1 },
		});
	});

	it.each<[string, PatchOperation]>([
		['path-missing', { op: 'add', value: 1 }],
		['value-missing', { op: 'replace', path: '/name' }],
		['pointer', { op: 'remove', path: 'name' }],
		['not-patchable', { op: 'remove', path: '/a/b/c/d' }],
		['not-found', { op: 'replace', path: "/units/@id=='nine'/amount", value: 1 }],
		['state', { op: 'add', path: '/name', value: 'again' }],
		['state', { op: 'replace', path: '/missing', value: 1 }],
		['state', { op: 'remove', path: '/missing' }],
	])('says %s', (expected, operation) => expect(problem(operation)).toBe(expected));

	it('takes only the operations that a path is listed for', () => {
		const rules: readonly PatchRule[] = [['/name', ['replace']]];
		expect(applyPatch(document, [{ op: 'remove', path: '/name' }], rules).problem).toBe(
			'operation',
		);
	});

	it('is easier with presence where it is told to be', () => {
		const add: PatchOperation = { op: 'add', path: '/name', value: 'again' };
		expect(applyPatch(document, [add], anywhere, { loose: true })).toMatchObject({
			document: { name: 'again' },
		});
	});

	it('does not reach prototypes', () => {
		applyPatch({}, [{ op: 'add', path: '/__proto__/polluted', value: 1 }], [['/*/*', ['add']]]);
		expect({}).not.toHaveProperty('polluted');
	});
});
