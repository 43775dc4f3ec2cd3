/**
 * `npm run contract [folder]`: writes the facts of PayPal's OpenAPI files anew.
 * The folder defaults to ../shared/paypal-openapi beside the checkout.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deriveFolder } from './folder.mts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.argv[2] ?? join(root, '../shared/paypal-openapi');
const target = join(root, 'contract/facts');

const derived = deriveFolder(folder);
if (derived.size === 0) throw new Error(`No OpenAPI files in ${folder}`);

mkdirSync(target, { recursive: true });
for (const file of readdirSync(target)) {
	if (!derived.has(file)) rmSync(join(target, file));
}
for (const [file, text] of derived) writeFileSync(join(target, file), text);
process.stdout.write(`${derived.size} files of facts written\n`);
