// The example workflows can be imported by anybody, and say what our nodes understand.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { NodeHelpers } from 'n8n-workflow';
import type { INode, INodeParameters, INodeTypeDescription } from 'n8n-workflow';
import { PayPal } from '../../nodes/PayPal/PayPal.node';
import { PayPalTrigger } from '../../nodes/PayPalTrigger/PayPalTrigger.node';

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

const OURS: ReadonlyMap<string, INodeTypeDescription> = new Map([
	['n8n-nodes-paypal.payPal', new PayPal().description],
	['n8n-nodes-paypal.payPalTrigger', new PayPalTrigger().description],
]);

/** Why n8n would not take the node's parameters as they are; [] when it does. */
function parameterIssues(node: INode): string[] {
	const description = OURS.get(node.type);
	if (!description) return [];
	const { properties } = description;
	const known = NodeHelpers.getNodeParameters(
		properties,
		node.parameters,
		true,
		false,
		node,
		description,
	);
	const issues = NodeHelpers.getNodeParametersIssues(properties, node, description)?.parameters;
	return [
		...Object.values(issues ?? {}).flat(),
		...unknownIn(node.parameters, known ?? {}).map((name) => `unknown parameter ${name}`),
	];
}

/** Paths in `given` that n8n dropped when it read the parameters. */
function unknownIn(given: INodeParameters, known: INodeParameters, prefix = ''): string[] {
	return Object.entries(given).flatMap(([key, value]) => {
		const here = `${prefix}${key}`;
		if (!(key in known)) return [here];
		const kept = known[key];
		return isParameters(value) && isParameters(kept) ? unknownIn(value, kept, `${here}.`) : [];
	});
}

const isParameters = (value: unknown): value is INodeParameters =>
	typeof value === 'object' && value !== null;

it('there are some', () => {
	expect(files.length).toBeGreaterThanOrEqual(2);
});

it('each has a name of its own: `npm start` finds them again by it', () => {
	const names = files.map((file) => (JSON.parse(read(file)) as Workflow).name);
	expect(new Set(names).size).toBe(names.length);
});

describe.each(files)('%s', (file) => {
	const workflow = JSON.parse(read(file)) as Workflow;
	const names = workflow.nodes.map(({ name }) => name);

	it('holds a workflow and nothing of the n8n it was made in', () => {
		expect(Object.keys(workflow).sort()).toEqual(['connections', 'name', 'nodes', 'settings']);
		const keys = workflow.nodes.flatMap((node) => Object.keys(node));
		const allowed = 'id name onError parameters position type typeVersion webhookId'.split(' ');
		expect(keys.filter((key) => !allowed.includes(key))).toEqual([]);
	});

	it('holds no secret and no address of a machine', () => {
		expect(read(file)).not.toMatch(
			/credential["']?\s*:|client_?(id|secret)|bearer|password|api[_-]?key|https?:\/\/|localhost|127\.0\.0\.1|@[a-z]/i,
		);
	});

	it("uses our nodes and n8n's own", () => {
		const others = workflow.nodes.filter(
			({ type }) => !OURS.has(type) && !type.startsWith('n8n-nodes-base.'),
		);
		expect(others.map(({ type }) => type)).toEqual([]);
		expect(workflow.nodes.some(({ type }) => OURS.has(type))).toBe(true);
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
		expect(workflow.nodes.map(({ type }) => type)).toContain('n8n-nodes-base.stickyNote');
	});

	it('gives our nodes parameters that they have, and all that they need', () => {
		const issues = workflow.nodes.flatMap((node) =>
			parameterIssues(node).map((issue) => `${node.name}: ${issue}`),
		);
		expect(issues).toEqual([]);
	});

	it('names nodes in expressions that exist', () => {
		const named = [...JSON.stringify(workflow.nodes).matchAll(/\$\('([^']+)'\)/g)];
		expect(named.map(([, name]) => name).filter((name) => !names.includes(name ?? ''))).toEqual([]);
	});
});
