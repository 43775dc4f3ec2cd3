/**
 * `npx tsx scripts/release/savedWorkflow.mts` writes test/quality/releases/<version>.json: a workflow as
 * this version stores it, with every operation filled in completely and every option of the triggers.
 * test/quality/upgrade.test.mts then checks all later versions against it. Existing entries are kept
 * unchanged, because they may be in people's workflows by now: only nodes with new names are added.
 */
import '../../test/support/environment.mts';

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import type { INode, INodeParameters, INodeTypeDescription } from 'n8n-workflow';

import { PayPal } from '../../nodes/PayPal/PayPal.node.ts';
import { eventValues } from '../../nodes/PayPalPollingTrigger/parameters.ts';
import { PayPalPollingTrigger } from '../../nodes/PayPalPollingTrigger/PayPalPollingTrigger.node.ts';
import { SOURCES, type ResourceName } from '../../nodes/PayPalPollingTrigger/sources.ts';
import { PRESETS } from '../../nodes/PayPalTrigger/events.ts';
import { PayPalTrigger } from '../../nodes/PayPalTrigger/PayPalTrigger.node.ts';
import { listed } from '../../test/catalogue/operations.mts';
import { openWorkbench, sendFilled, subjectsOf } from '../../test/support/fill/exercise.mts';
import { render } from '../../test/support/fill/tree.mts';

const urlOf = (file: string): URL => new URL(`../../${file}`, import.meta.url);

const { version } = JSON.parse(readFileSync(urlOf('package.json'), 'utf8')) as { version: string };

const payPal = new PayPal().description;
const payPalTrigger = new PayPalTrigger().description;
const payPalPollingTrigger = new PayPalPollingTrigger().description;

/** A node of the workflow; its position on the canvas does not matter. */
const nodeOf = (
	name: string,
	{ name: type, version }: INodeTypeDescription,
	parameters: INodeParameters,
): INode => ({
	id: name,
	name,
	type: `n8n-nodes-paypal.${type}`,
	typeVersion: [version].flat().at(-1) ?? 1,
	position: [0, 0],
	parameters,
});

async function operationNodes(): Promise<INode[]> {
	const bench = await openWorkbench();
	try {
		const nodes: INode[] = [];
		for (const subject of subjectsOf(listed)) {
			const { name, resource, operation } = subject;
			const sent = await sendFilled(subject, bench, 'fullest');
			sent.forEach(({ tree }, index) => {
				const parameters = { ...(render(tree) as INodeParameters), resource, operation };
				nodes.push(nodeOf(`${name} ${index + 1}`, payPal, parameters));
			});
		}
		return nodes;
	} finally {
		await bench.capture.stop();
	}
}

const triggerNodes = (): INode[] =>
	['offline', 'payPal'].map((verification) =>
		nodeOf(`trigger ${verification}`, payPalTrigger, {
			events: ['*', 'PAYMENT.CAPTURE.COMPLETED', ...PRESETS.map(({ value }) => value)],
			filters: { currency: 'USD', customId: 'shop-2', minimumAmount: '1.00', status: 'COMPLETED' },
			options: {
				allowSimulatorEvents: true,
				catchUp: true,
				fetchFullResource: true,
				includeHeaders: true,
				verification,
			},
		}),
	);

const pollingNodes = (): INode[] =>
	(Object.keys(SOURCES) as ResourceName[]).map((resource) => {
		const events = eventValues(resource);
		return nodeOf(`polling trigger ${resource}`, payPalPollingTrigger, {
			resource,
			...(events && { events }),
			simplify: false,
			filters: { currency: 'USD', customId: 'shop-2', minimumAmount: '1.00', status: 'COMPLETED' },
			options: { lookBack: 48, startFrom: '2026-01-01T00:00:00' },
		});
	});

const file = urlOf(`test/quality/releases/${version}.json`);

const savedNodes = (): INode[] =>
	existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { nodes: INode[] }).nodes : [];

const saved = savedNodes();
const names = new Set(saved.map(({ name }) => name));
const added = [...(await operationNodes()), ...triggerNodes(), ...pollingNodes()].filter(
	({ name }) => !names.has(name),
);
const nodes = [...saved, ...added];
// One node per line, so that a diff between two releases is readable.
const lines = nodes.map((node) => `\t\t${JSON.stringify(node)}`).join(',\n');
writeFileSync(
	file,
	`{\n\t"name": ${JSON.stringify(`Saved with ${version}`)},\n\t"connections": {},\n\t"nodes": [\n${lines}\n\t]\n}\n`,
);
console.log(`${added.length} nodes added, ${nodes.length} in all`);
