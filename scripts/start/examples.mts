import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { projectFolder } from './folders.mts';

export interface WorkflowNode {
	readonly name: string;
	readonly type: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly credentials?: Readonly<Record<string, { id: string; name: string }>>;
}

/** A workflow as n8n exports it. */
export interface Workflow {
	readonly name: string;
	readonly nodes: readonly WorkflowNode[];
	readonly connections: Readonly<Record<string, unknown>>;
	readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Example {
	/** File name without `.json`. */
	readonly file: string;
	readonly workflow: Workflow;
}

/** The example to begin with. */
export const FIRST_EXAMPLE = 'order-to-money';

/** The example workflows, in the order of their file names. */
export async function readExamples(
	folder = path.join(projectFolder, 'examples'),
): Promise<readonly Example[]> {
	const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
	return await Promise.all(
		files.map(async (name) => ({
			file: path.basename(name, '.json'),
			workflow: JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Workflow,
		})),
	);
}

/** The workflow with the credential chosen in each of its PayPal nodes. */
export function withCredential(
	workflow: Workflow,
	credential: { id: string; name: string },
): Workflow {
	const { id, name } = credential;
	return {
		...workflow,
		nodes: workflow.nodes.map((node) =>
			node.type.startsWith('n8n-nodes-paypal.')
				? { ...node, credentials: { payPalRestApi: { id, name } } }
				: node,
		),
	};
}
