// Workflows that were saved with an earlier version can be opened and run with this one: stored names and
// values must not change. scripts/release/savedWorkflow.mts writes one such workflow for each release.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { INode } from 'n8n-workflow';

import { catalogue } from '../../nodes/PayPal/operations';
import { storedIssues } from '../support/storedParameters.mts';

const folder = path.join(process.cwd(), 'test', 'quality', 'releases');
const releases = readdirSync(folder).filter((name) => name.endsWith('.json'));

const nodesOf = (file: string): INode[] =>
	(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { nodes: INode[] }).nodes;

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

it('this version has a saved workflow, with each of its operations', () => {
	const saved = new Set(
		nodesOf(`${version}.json`).map(
			({ parameters }) => `${String(parameters.resource)}.${String(parameters.operation)}`,
		),
	);
	const missing = catalogue
		.flatMap(({ value, operations }) => operations.map((each) => `${value}.${each.value}`))
		.filter((name) => !saved.has(name))
		.map((name) => `${name}: run "npx tsx scripts/release/savedWorkflow.mts", which adds it`);
	expect(missing).toEqual([]);
});

describe.each(releases)('saved with %s', (file) => {
	it.each(nodesOf(file).map((node): [string, INode] => [node.name, node]))(
		'%s opens with all that was stored',
		(_, node) => {
			expect(storedIssues(node)).toEqual([]);
		},
	);
});

it('a removed name is detected', () => {
	const node = nodesOf(`${version}.json`).find(({ name }) => name.startsWith('order.create'));
	const changed = (parameters: object) =>
		storedIssues({ ...(node as INode), parameters: { ...node?.parameters, ...parameters } });
	expect(changed({ purchaseUnitz: {} })).toEqual(['unknown parameter purchaseUnitz']);
	expect(changed({ intent: 'TAKE' })).toEqual(['intent has no choice TAKE any more']);
	expect(changed({ options: { prefer: 'all' } })).toEqual([
		'options.prefer has no choice all any more',
	]);
	expect(changed({ operation: 'make' })).not.toEqual([]);
});
