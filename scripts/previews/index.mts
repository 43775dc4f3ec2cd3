/**
 * `tsx scripts/previews/index.mts <folder>`: writes the previews of operations' output into a built
 * package.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { previewFiles } from './files.mts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write to');

for (const [file, text] of await previewFiles()) {
	const target = join(folder, file);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, text);
}
