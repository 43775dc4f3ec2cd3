import { readFileSync } from 'node:fs';
import path from 'node:path';

import { hashOf } from '../start/pinned.mts';

const PACKAGES = ['n8n-nodes-base', '@n8n/n8n-nodes-langchain'];

/** The versions of each of n8n's nodes, by its type. */
export type NodeVersions = Readonly<Record<string, readonly number[]>>;

/**
 * The versions that an n8n has of its nodes.
 * @param installs the folder with all n8n versions that `npm start` and the tests have installed
 * @param pins the folder that pins the n8n version
 * @throws if that version is not installed
 */
export async function nodeVersionsOf(installs: string, pins: string): Promise<NodeVersions> {
	const modules = path.join(installs, await hashOf(pins), 'node_modules');
	const versions: Record<string, number[]> = {};
	for (const name of PACKAGES) {
		const file = path.join(modules, name, 'dist', 'types', 'nodes.json');
		const types = JSON.parse(readFileSync(file, 'utf8')) as Array<{
			name: string;
			version: number | number[];
		}>;
		// A node with several implementations is listed once for each.
		for (const { name: type, version } of types) {
			(versions[`${name}.${type}`] ??= []).push(...[version].flat());
		}
	}
	return versions;
}

/**
 * The newest version of a node that all of these n8n versions have; undefined if they have none in
 * common.
 */
export function newestInAll(type: string, all: readonly NodeVersions[]): number | undefined {
	const [first, ...others] = all.map((versions) => versions[type] ?? []);
	const common = first?.filter((version) => others.every((each) => each.includes(version)));
	return common?.length ? Math.max(...common) : undefined;
}
