// The example workflows can be imported by anybody, and only use what our nodes support.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { INode } from 'n8n-workflow';

import { catalogue } from '../../nodes/PayPal/operations';
import {
	newestInAll,
	nodeVersionsOf,
	type NodeVersions,
} from '../../scripts/catalogue/nodeVersions.mts';
import { cacheFolder } from '../../scripts/start/folders.mts';
import { PINS } from '../../scripts/start/n8nInstall.mts';
import { hashOf } from '../../scripts/start/pinned.mts';
import { isOurs, latestVersionOf, storedIssues } from '../support/storedParameters.mts';

/** The versions of n8n's nodes in both n8n lines; `tsx scripts/catalogue/exampleNodes.mts` writes it. */
const TABLE = JSON.parse(
	readFileSync(path.join(__dirname, 'nodeVersions.json'), 'utf8'),
) as Readonly<Record<'n8n 2' | 'n8n 1', NodeVersions>>;

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

/** The space that a node takes on n8n's canvas, including the name below it, which is wider than its icon. */
function boxOf({ position: [x, y], parameters }: INode): Box {
	const { width, height } = parameters as { width?: number; height?: number };
	if (width !== undefined && height !== undefined) return { x, y, width, height };
	return { x: x - 32, y, width: 160, height: 140 };
}

const isNote = ({ type }: INode): boolean => type === 'n8n-nodes-base.stickyNote';

/** Whether a note encloses a node completely. */
const holding =
	(node: INode) =>
	(note: INode): boolean => {
		const [inner, outer] = [boxOf(node), boxOf(note)];
		return (
			!isNote(node) &&
			outer.x <= inner.x &&
			outer.y <= inner.y &&
			inner.x + inner.width <= outer.x + outer.width &&
			inner.y + inner.height <= outer.y + outer.height
		);
	};

/** The nodes that items pass through: all except notes and the sub-nodes of an agent. */
const inMainFlow = ({ nodes, connections }: Workflow): readonly INode[] => {
	const ends = Object.entries(connections).flatMap(([from, { main }]) =>
		main ? [from, ...main.flat().map(({ node }) => node)] : [],
	);
	return nodes.filter(({ name }) => ends.includes(name));
};

/** Whether an operation moves money, according to its description, which test/quality/moneyWords.test.mts checks. */
function movesMoney(resource: unknown, operation: unknown): boolean {
	const operations = catalogue.find(({ value }) => value === resource)?.operations ?? [];
	const { description = '' } = operations.find(({ value }) => value === operation) ?? {};
	return /\b([Mm]oves|[Mm]ay move) money\b/.test(description);
}

/** What n8n Cloud does not offer: the machine's files and commands, and other programs. */
const SELF_HOSTED =
	/readWriteFile|readBinaryFile|localFileTrigger|executeCommand|Files from Disk|Execute Command|__sandbox__/;

const overlap = (one: Box, other: Box): boolean =>
	one.x < other.x + other.width &&
	other.x < one.x + one.width &&
	one.y < other.y + other.height &&
	other.y < one.y + one.height;

it('there are at least as many as when this was written', () => {
	expect(files.length).toBeGreaterThanOrEqual(18);
});

const INSTALLS = path.join(cacheFolder(process.env, process.platform), 'n8n');
const LINES = [
	['n8n 2', PINS.n8n],
	['n8n 1', PINS.n8n1],
] as const;

it.each(LINES)(
	'the table of node versions is that of %s, where it is installed',
	async (line, pins) => {
		if (!existsSync(path.join(INSTALLS, await hashOf(pins)))) return;
		const versions = await nodeVersionsOf(INSTALLS, pins);
		expect(TABLE[line]).toEqual(
			Object.fromEntries(Object.keys(TABLE[line]).map((type) => [type, versions[type]])),
		);
	},
);

it('each is described in the README of their folder', () => {
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

/** Bold text in notes other than names of nodes; lead-ins end with punctuation. */
const BOLD = [...NAMES, 'Execute workflow'];

it('each has a unique name, by which `npm start` finds it again', () => {
	expect(new Set(NAMES).size).toBe(NAMES.length);
});

describe.each(files)('%s', (file) => {
	const workflow = JSON.parse(read(file)) as Workflow;
	const names = workflow.nodes.map(({ name }) => name);
	const notes = workflow.nodes.filter(isNote);
	const [note, ...sections] = notes;

	it('contains a workflow and nothing of the n8n it was made in', () => {
		expect(Object.keys(workflow).sort()).toEqual(['connections', 'name', 'nodes', 'settings']);
		const keys = workflow.nodes.flatMap((node) => Object.keys(node));
		const allowed = 'id name onError parameters position type typeVersion'.split(' ');
		expect(keys.filter((key) => !allowed.includes(key))).toEqual([]);
	});

	it('contains no secret and no address of a machine', () => {
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

	it('connects nodes that exist, with unique names', () => {
		expect(new Set(names).size).toBe(names.length);
		const ends = Object.entries(workflow.connections).flatMap(([from, outputs]) => [
			from,
			...Object.values(outputs)
				.flat(2)
				.map(({ node }) => node),
		]);
		expect(ends.filter((name) => !names.includes(name))).toEqual([]);
		const loose = workflow.nodes.filter((node) => !ends.includes(node.name) && !isNote(node));
		expect(loose.map(({ name }) => name)).toEqual([]);
	});

	it("has n8n's own nodes in the newest version that both n8n 2 and n8n 1 have", () => {
		const others = workflow.nodes.filter(({ type }) => !isOurs(type));
		expect(Object.fromEntries(others.map(({ type, typeVersion }) => [type, typeVersion]))).toEqual(
			Object.fromEntries(others.map(({ type }) => [type, newestInAll(type, Object.values(TABLE))])),
		);
	});

	it('has a section note around each part if it has more than four nodes', () => {
		const flow = inMainFlow(workflow);
		const inside = new Map(flow.map((node) => [node.name, sections.filter(holding(node))]));
		const expected = flow.length > 4 ? 1 : 0;
		const wrong = [...inside].filter(([, around]) => around.length !== expected);
		expect(wrong.map(([name]) => name)).toEqual([]);
		expect(sections.filter((section) => !flow.some((node) => holding(node)(section)))).toEqual([]);
		for (const { parameters } of sections) {
			expect(parameters.content).toMatch(/^### [A-Z][^\n.]+(\n.+[.])?$/);
		}
	});

	it('says that it moves money if and only if one of its nodes does', () => {
		const moving = workflow.nodes.filter(({ parameters: { resource, operation } }) =>
			movesMoney(resource, operation),
		);
		expect(String(note.parameters.content).includes('**Moves money.**')).toBe(moving.length > 0);
	});

	it('says what only works on a self-hosted n8n', () => {
		const text = JSON.stringify(notes.map(({ parameters }) => parameters.content));
		const needs =
			SELF_HOSTED.test(text) || workflow.nodes.some(({ type }) => SELF_HOSTED.test(type));
		expect(needs && !text.includes('self-hosted')).toBe(false);
	});

	it('explains itself on the canvas', () => {
		expect(note).toBeDefined();
		// What it does, and how to start.
		expect(note.parameters.content).toMatch(/^## .+\n.+\n/);
		expect(note.parameters.content).toMatch(/Choose your PayPal credential|Starts by itself/);
	});

	it('has notes that name only existing nodes and workflows', () => {
		const contents = notes.map(({ parameters }) => String(parameters.content));
		const named = [...contents.join('\n').matchAll(/\*\*([^*]+)\*\*/g)];
		const missing = named
			.map(([, name = '']) => name)
			.filter((name) => !/[.?:]$/.test(name) && ![...names, ...BOLD].includes(name));
		expect(missing).toEqual([]);
	});

	it('counts its PayPal nodes', () => {
		const [, said] = /in the (\w+) PayPal nodes/.exec(String(note.parameters.content)) ?? [];
		const count = workflow.nodes.filter(({ type }) => isOurs(type)).length;
		expect(said ?? COUNTS[count]).toBe(COUNTS[count]);
	});

	it('has space between its nodes', () => {
		const touching = workflow.nodes.flatMap((one, index) =>
			workflow.nodes
				.slice(index + 1)
				.filter((other) => overlap(boxOf(one), boxOf(other)))
				// A section note is behind the nodes that it encloses.
				.filter((other) => !(sections.includes(one) && holding(other)(one)))
				.map((other) => [one.name, other.name]),
		);
		expect(touching).toEqual([]);
	});

	it('gives our nodes only parameters that they have, and all required ones', () => {
		const issues = workflow.nodes.flatMap((node) =>
			storedIssues(node).map((issue) => `${node.name}: ${issue}`),
		);
		expect(issues).toEqual([]);
	});

	it('has expressions that name only existing nodes', () => {
		const named = [...JSON.stringify(workflow.nodes).matchAll(/\$\('([^']+)'\)/g)];
		expect(named.map(([, name]) => name).filter((name) => !names.includes(name ?? ''))).toEqual([]);
	});
});
