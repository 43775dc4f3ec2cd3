// package.json defines the package's name; `npm run rename` changes it in files that cannot read it there.
import { readFileSync } from 'node:fs';

import { renamed, textFiles } from '../../scripts/release/rename.mts';
import { PACKAGE_NAME } from '../../scripts/start/packageName.mts';

const files = textFiles().map((file) => [file, readFileSync(file, 'utf8')] as const);

/** The node types of this package that a text names. */
const nodeTypes = (text: string): string[] =>
	[...text.matchAll(/["'](@?[\w./-]+)\.payPal\w*["']/g)].map(([, name = '']) => name);

describe('the package', () => {
	it('has the same name in all workflows, codex files and tests', () => {
		const types = files.flatMap(([, text]) => nodeTypes(text));
		expect(types.length).toBeGreaterThan(300);
		expect(new Set(types)).toEqual(new Set([PACKAGE_NAME]));
	});

	it.each(['@acme/n8n-nodes-paypal', 'n8n-nodes-paypal-rest', '@acme.io/n8n-nodes-pay_pal'])(
		'can be called %s everywhere, and be called back',
		(name) => {
			const after = files.map(
				([file, text]) => [file, renamed(file, text, PACKAGE_NAME, name)] as const,
			);
			expect(new Set(after.flatMap(([, text]) => nodeTypes(text)))).toEqual(new Set([name]));
			const textOf = new Map(after);
			for (const file of ['package.json', 'package-lock.json']) {
				expect((JSON.parse(textOf.get(file) ?? '') as { name: string }).name).toBe(name);
			}
			expect(textOf.get('README.md')).toContain(`npm install ${name}\n`);
			expect(textOf.get('README.md')).toContain(`enter \`${name}\``);
			const back = after.map(([file, text]) => [file, renamed(file, text, name, PACKAGE_NAME)]);
			expect(back).toEqual(files);
		},
	);

	it.each([
		'https://github.com/n8n-nodes-old/n8n-nodes-old#readme',
		'git+https://github.com/n8n-nodes-old/n8n-nodes-old.git',
		'git clone https://github.com/n8n-nodes-old/n8n-nodes-old.git && cd n8n-nodes-old',
		'maintainers@n8n-nodes-old.invalid',
		"mkdtemp(path.join(tmpdir(), 'n8n-nodes-old-e2e-'))",
		'* @n8n-nodes-old/maintainers',
		"path.join(cache, 'n8n-nodes-old')",
	])('%s is not its name, and is not changed', (text) => {
		expect(renamed('README.md', text, 'n8n-nodes-old', '@acme/n8n-nodes-old')).toBe(text);
	});

	it.each([
		['README.md', '`n8n-nodes-old`', '`@a/b`'],
		['docs/scaling.md', '`npm install n8n-nodes-old`', '`npm install @a/b`'],
		['x.json', '"type": "n8n-nodes-old.someTrigger"', '"type": "@a/b.someTrigger"'],
		['x.mts', "type.startsWith('n8n-nodes-old.')", "type.startsWith('@a/b.')"],
		['x.mts', '[data-id^="n8n-nodes-old.some-"]', '[data-id^="@a/b.some-"]'],
		['x.mts', '`n8n-nodes-old.${type}`', '`@a/b.${type}`'],
		['package.json', '"name": "n8n-nodes-old",', '"name": "@a/b",'],
		[
			'package.json',
			'"name": "n8n-nodes-old contributors"',
			'"name": "n8n-nodes-old contributors"',
		],
		['sandbox/n8n/package.json', '"name": "local-n8n-nodes-old"', '"name": "local-n8n-nodes-old"'],
		['docs/x.md', '# n8n-nodes-old', '# @a/b'],
	])('in %s, %s becomes %s', (file, text, expected) => {
		expect(renamed(file, text, 'n8n-nodes-old', '@a/b')).toBe(expected);
	});
});
