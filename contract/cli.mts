/**
 * `npm run contract [folder [older folder]]`: regenerates the facts from PayPal's OpenAPI files, and
 * everything that is generated from them. The older folder is for issue codes that the newer files
 * mention only in samples. Both default to the folders next to the checkout; if the first does not
 * exist, the facts are unchanged.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { deriveFolder } from './derive/folder.mts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [given, givenOlder] = process.argv.slice(2);
const folder = given ?? join(root, '../shared/paypal-openapi-2026-07');
const older = givenOlder ?? join(root, '../shared/paypal-openapi');

if (given !== undefined || existsSync(folder)) {
	const derived = deriveFolder(folder, older);
	if (derived.size === 0) throw new Error(`No OpenAPI files in ${folder}`);
	const target = join(root, 'contract/facts');
	mkdirSync(target, { recursive: true });
	for (const file of readdirSync(target)) {
		if (!derived.has(file)) rmSync(join(target, file));
	}
	for (const [file, text] of derived) writeFileSync(join(target, file), text);
	process.stdout.write(`${derived.size} files of facts written\n`);
}

// Reads the facts, so it is loaded only after they were written
const { generatedFiles } = await import('./generate/index.mts');
for (const [file, text] of generatedFiles()) {
	writeFileSync(join(root, file), text);
	process.stdout.write(`${file} written\n`);
}
