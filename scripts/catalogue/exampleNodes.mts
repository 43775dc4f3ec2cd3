/**
 * `tsx scripts/catalogue/exampleNodes.mts` records in test/quality/nodeVersions.json which versions of
 * the example workflows' nodes n8n 2 and n8n 1 have, and updates the examples to the newest that both
 * have. Both have to be installed. A newer version may require other parameters: check the diff, and
 * run `npm start -- --check`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { readExamples } from '../start/examples.mts';
import { cacheFolder, projectFolder } from '../start/folders.mts';
import { PINS } from '../start/n8nInstall.mts';
import { PACKAGE_NAME } from '../start/packageName.mts';
import { newestInAll, nodeVersionsOf } from './nodeVersions.mts';

const installs = path.join(cacheFolder(process.env, process.platform), 'n8n');
const lines = {
	'n8n 2': await nodeVersionsOf(installs, PINS.n8n),
	'n8n 1': await nodeVersionsOf(installs, PINS.n8n1),
};
const examples = await readExamples();
const types = new Set(
	examples
		.flatMap(({ workflow }) => workflow.nodes.map(({ type }) => type))
		.filter((type) => !type.startsWith(`${PACKAGE_NAME}.`)),
);
const table = Object.fromEntries(
	Object.entries(lines).map(([line, versions]) => [
		line,
		Object.fromEntries([...types].sort().map((type) => [type, versions[type] ?? []])),
	]),
);
writeFileSync(
	path.join(projectFolder, 'test', 'quality', 'nodeVersions.json'),
	`${JSON.stringify(table, null, '\t')}\n`,
);
for (const { file } of examples) {
	const name = path.join(projectFolder, 'examples', `${file}.json`);
	const text = readFileSync(name, 'utf8');
	// Edited as text, so that nothing else in the file changes.
	const renewed = text.replace(
		/("type": "([^"]+)",\s*"typeVersion": )[\d.]+/g,
		(all, before: string, type: string) =>
			types.has(type) ? `${before}${newestInAll(type, Object.values(lines)) ?? '?'}` : all,
	);
	if (renewed !== text) writeFileSync(name, renewed);
}
