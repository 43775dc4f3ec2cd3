import { createRequire } from 'node:module';
import path from 'node:path';

import type { INodeType, IVersionedNodeType } from 'n8n-workflow';

/** The nodes that need only n8n-core, and that jest can load on every version of Node. */
const RUNNABLE = new Set(
	'aggregate convertToFile if merge respondToWebhook set splitOut stopAndError summarize switch'.split(
		' ',
	),
);

type Loaded = INodeType | IVersionedNodeType;

/**
 * n8n's own nodes in place of the stand-ins, if the variable N8N_NODES_BASE names a folder of
 * package n8n-nodes-base: to check that the stand-ins behave alike.
 */
export function realNode(name: string, version: number | undefined): INodeType | undefined {
	const folder = process.env.N8N_NODES_BASE;
	if (folder === undefined || !RUNNABLE.has(name)) return undefined;
	const load = createRequire(path.join(folder, 'package.json'));
	const known = load('./dist/known/nodes.json') as Record<
		string,
		{ className: string; sourcePath: string }
	>;
	const { className, sourcePath } = known[name];
	const classes = load(`./${sourcePath}`) as Record<string, new () => Loaded>;
	const node = new classes[className]();
	return 'nodeVersions' in node ? node.getNodeType(version) : node;
}
