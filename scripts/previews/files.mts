import type { INodeTypeBaseDescription, INodeTypeDescription } from 'n8n-workflow';

import { PayPal } from '../../nodes/PayPal/PayPal.node.ts';
import { derivePreviews } from './derive.mts';

/** The folders in which n8n looks for the previews of a node of these versions: 1 -> v1.0.0. */
export const foldersOf = ({
	version,
}: Pick<INodeTypeBaseDescription & INodeTypeDescription, 'version'>): string[] =>
	[version]
		.flat()
		.map((each) => `v${[...String(each).split('.'), '0', '0'].slice(0, 3).join('.')}`);

/**
 * The files from which n8n shows the expected output of a node that has not run: `__schema__` next to
 * the node's file, by version, resource and operation (n8n-core, output-schema-resolver.js). n8n has
 * none for triggers.
 *
 * @returns their texts, by their paths in the built package
 */
export async function previewFiles(): Promise<ReadonlyMap<string, string>> {
	const folders = foldersOf(new PayPal().description);
	const previews = await derivePreviews();
	return new Map(
		folders.flatMap((folder) =>
			previews.map(({ resource, operation, preview }) => [
				`nodes/PayPal/__schema__/${folder}/${resource}/${operation.value}.json`,
				JSON.stringify(preview),
			]),
		),
	);
}
