// The example workflows can be imported by anybody, and say what our nodes understand.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { INode } from 'n8n-workflow';

import { isOurs, latestVersionOf, storedIssues } from '../support/storedParameters.mts';

const folder = path.join(process.cwd(), 'examples');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

interface Workflow {
	readonly name: string;
	readonly nodes: readonly INode[];
	readonly connections: Readonly<
		Record<string, Readonly<Record<string, ReadonlyArray<ReadonlyArray<{ node: string }>>>>>
	>;
	readonly settings: Readonly<Record<string, unknown>>;
}

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The room that a node takes on n8n's canvas, with its name below it. */
function boxOf({ position: [x, y], parameters }: INode): Box {
	const { width = 160, height = 140 } = parameters as { width?: number; height?: number };
	return { x, y, width, height };
}

const overlap = (one: Box, other: Box): boolean =>
	one.x < other.x + other.width &&
	other.x < one.x + one.width &&
	one.y < other.y + other.height &&
	other.y < one.y + one.height;

it('there are as many as when this was written, at least', () => {
	expect(files.length).toBeGreaterThanOrEqual(15);
});

it('each is told of in the README of their folder', () => {
	const readme = read('README.md');
	expect(files.filter((file) => !readme.includes(`](${file})`))).toEqual([]);
});

it('each is run by a test', () => {
	const tests = path.join(process.cwd(), 'test', 'workflow', 'examples');
	const texts = readdirSync(tests).map((name) => readFileSync(path.join(tests, name), 'utf8'));
	const untested = files.filter(
		(file) => !texts.some((text) => text.includes(`'${path.basename(file, '.json')}'`)),
	);
	expect(untested).toEqual([]);
});

const COUNTS = 'none one two three four five six seven eight nine ten'.split(' ');
const NAMES = files.map((file) => (JSON.parse(read(file)) as Workflow).name);

/** What a note may print bold beside names of nodes; lead-ins end with a full stop or the like. */
const BOLD = [...NAMES, 'Execute workflow'];

it('each has a name of its own: `npm start` finds them again by it', () => {
	expect(new Set(NAMES).size).toBe(NAMES.length);
});

describe.each(files)('%s', (file) => {
	const workflow = JSON.parse(read(file)) as Workflow;
	const names = workflow.nodes.map(({ name }) => name);
	const notes = workflow.nodes.filter(({ type }) => type === 'n8n-nodes-base.stickyNote');

	it('holds a workflow and nothing of the n8n it was made in', () => {
		expect(Object.keys(workflow).sort()).toEqual(['connections', 'name', 'nodes', 'settings']);
		const keys = workflow.nodes.flatMap((node) => Object.keys(node));
		const allowed = 'id name onError parameters position type typeVersion webhookId'.split(' ');
		expect(keys.filter((key) => !allowed.includes(key))).toEqual([]);
	});

	it('holds no secret and no address of a machine', () => {
		expect(read(file)).not.toMatch(
			/credential["']?\s*:|client_?(id|secret)|bearer|password|api[_-]?key|https?:\/\/|localhost|127\.0\.0\.1|@(?!example\.com|n8n\/n8n-nodes-langchain\.)[a-z]/i,
		);
	});

	it("uses our nodes and n8n's own", () => {
		const others = workflow.nodes.filter(
			({ type }) => !isOurs(type) && !/^(n8n-nodes-base|@n8n\/n8n-nodes-langchain)\./.test(type),
		);
		expect(others.map(({ type }) => type)).toEqual([]);
		expect(workflow.nodes.some(({ type }) => isOurs(type))).toBe(true);
	});

	it('has our nodes in their latest version', () => {
		const ours = workflow.nodes.filter(({ type }) => isOurs(type));
		expect(ours.map(({ typeVersion }) => typeVersion)).toEqual(
			ours.map(({ type }) => latestVersionOf(type)),
		);
	});

	it('connects nodes that exist, each by a name of its own', () => {
		expect(new Set(names).size).toBe(names.length);
		const ends = Object.entries(workflow.connections).flatMap(([from, outputs]) => [
			from,
			...Object.values(outputs)
				.flat(2)
				.map(({ node }) => node),
		]);
		expect(ends.filter((name) => !names.includes(name))).toEqual([]);
		const loose = workflow.nodes.filter(
			({ name, type }) => !ends.includes(name) && type !== 'n8n-nodes-base.stickyNote',
		);
		expect(loose.map(({ name }) => name)).toEqual([]);
	});

	it('explains itself on the canvas', () => {
		const [note] = notes;
		expect(notes).toHaveLength(1);
		// What it does, and how to begin.
		expect(note.parameters.content).toMatch(/^## .+\n.+\n/);
		expect(note.parameters.content).toMatch(/Choose your PayPal credential|Starts by itself/);
	});

	it('names nodes and workflows on its note that exist', () => {
		const named = [...String(notes[0].parameters.content).matchAll(/\*\*([^*]+)\*\*/g)];
		const strangers = named
			.map(([, name = '']) => name)
			.filter((name) => !/[.?:]$/.test(name) && ![...names, ...BOLD].includes(name));
		expect(strangers).toEqual([]);
	});

	it('counts its PayPal nodes', () => {
		const [, said] = /in the (\w+) PayPal nodes/.exec(String(notes[0].parameters.content)) ?? [];
		const count = workflow.nodes.filter(({ type }) => isOurs(type)).length;
		expect(said ?? COUNTS[count]).toBe(COUNTS[count]);
	});

	it('has room between its nodes', () => {
		const boxes = workflow.nodes.map((node) => ({ name: node.name, ...boxOf(node) }));
		const touching = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.flatMap((other) => (overlap(one, other) ? [[one.name, other.name]] : [])),
		);
		expect(touching).toEqual([]);
	});

	it('gives our nodes parameters that they have, and all that they need', () => {
		const issues = workflow.nodes.flatMap((node) =>
			storedIssues(node).map((issue) => `${node.name}: ${issue}`),
		);
		expect(issues).toEqual([]);
	});

	it('names nodes in expressions that exist', () => {
		const named = [...JSON.stringify(workflow.nodes).matchAll(/\$\('([^']+)'\)/g)];
		expect(named.map(([, name]) => name).filter((name) => !names.includes(name ?? ''))).toEqual([]);
	});
});
