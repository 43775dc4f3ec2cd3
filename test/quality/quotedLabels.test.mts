// Texts quote the label of a field, an operation or a choice in single quotes. If the panel does not have
// it, it was renamed, and users cannot find it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import ts from 'typescript';

import { PayPalRestApi } from '../../credentials/PayPalRestApi.credentials';
import { PayPal } from '../../nodes/PayPal/PayPal.node';
import { PayPalPollingTrigger } from '../../nodes/PayPalPollingTrigger/PayPalPollingTrigger.node';
import { PRESETS } from '../../nodes/PayPalTrigger/events';
import { PayPalTrigger } from '../../nodes/PayPalTrigger/PayPalTrigger.node';

const root = path.join(__dirname, '../..');

/** Names defined elsewhere: n8n's buttons, settings and nodes, PayPal's pages, HTTP headers. */
const OTHERS = new Set([
	'Accept',
	'All Events',
	'Apps & Credentials',
	'Execute Once',
	'Execute step',
	'Fetch Test Event',
	'Loop Over Items',
	'Retry On Fail',
	'Transaction search',
]);

const isHeader = (name: string): boolean => /^PAYPAL-[A-Z-]+$/.test(name);

/** The names in the panel: labels, choices, groups and modes of resource locators. */
function namesIn(
	entry: INodeProperties | INodePropertyCollection | INodePropertyOptions,
): string[] {
	const inside = [
		...('options' in entry ? (entry.options ?? []) : []),
		...('values' in entry ? entry.values : []),
	];
	const modes = 'modes' in entry ? (entry.modes ?? []) : [];
	return [
		'displayName' in entry ? entry.displayName : entry.name,
		...modes.map(({ displayName }) => displayName),
		...inside.flatMap(namesIn),
	];
}

const shown = new Set(
	[
		...new PayPal().description.properties,
		...new PayPalTrigger().description.properties,
		...new PayPalPollingTrigger().description.properties,
		...new PayPalRestApi().properties,
	].flatMap(namesIn),
);
for (const { name } of PRESETS) shown.add(name);

/** Texts in single quotes that start with a capital, as labels do; not apostrophes. */
const quotedIn = (text: string): string[] =>
	[...text.matchAll(/(?<![\w'])'([A-Z][\w&%(), -]*)'(?!\w)/g)].map(([, name]) => name);

/** The strings of a file, without the values of templates. */
function textsOf(source: ts.SourceFile): string[] {
	const texts: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) return;
		if (ts.isStringLiteralLike(node)) texts.push(node.text);
		if (ts.isTemplateExpression(node)) {
			texts.push(
				[node.head, ...node.templateSpans.map(({ literal }) => literal)]
					.map(({ text }) => text)
					.join(''),
			);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	// n8n's own expressions are code.
	return texts.filter((text) => !text.startsWith('={{'));
}

const unknownIn = (text: string): string[] =>
	quotedIn(text).filter((name) => !shown.has(name) && !OTHERS.has(name) && !isHeader(name));

describe('a name in quotes', () => {
	const files = ['nodes', 'credentials'].flatMap((folder) =>
		readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.map((file) => path.join(folder, file)),
	);
	const quoted = files.flatMap((file) => {
		const text = readFileSync(path.join(root, file), 'utf8');
		const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
		return textsOf(source).map((each) => ({ file, text: each }));
	});

	it('is one that the panel has', () => {
		const unknown = quoted.flatMap(({ file, text }) =>
			unknownIn(text).map((name) => `${file}: '${name}' in ${text}`),
		);
		expect(unknown).toEqual([]);
	});

	it('is in more than a hundred texts', () => {
		expect(quoted.flatMap(({ text }) => quotedIn(text)).length).toBeGreaterThan(100);
	});

	it.each([
		["Choose an earlier 'Begin'.", ['Begin']],
		["'Begin' is empty", ['Begin']],
		["Leave 'Quantity' empty, or use 'Quantities'", ['Quantities']],
		["Fill in 'Request ID' in Options", []],
		["PayPal's debug ID, and the buyer's bank", []],
		["n8n's Retry, and 'simplify'", []],
		["The header 'PAYPAL-CERT-URL'", []],
	])('is looked for in: %s', (text, unknown) => {
		expect(unknownIn(text)).toEqual(unknown);
	});
});
