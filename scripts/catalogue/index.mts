/**
 * `npx tsx scripts/catalogue/index.mts <folder> [resource ...]`: writes everything about the node that
 * users can observe, so that two commits can be compared with `diff -r`:
 *
 * - `catalogue/<resource>.txt`: every operation and field, one `path=value` per line;
 * - `panels/<resource>.txt`: the panel of each operation, with fields and with a JSON body;
 * - `requests/<resource>.txt`: what each operation sends for the inputs in `inputs.json`. If the
 * folder has none, they are generated first: the minimal, a sparse and the full input of each
 * operation.
 */
import '../../test/support/environment.mts';

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { catalogue } from '../../nodes/PayPal/operations';
import { linesOf } from './lines.mts';
import { panelsOf } from './panels.mts';
import { inputsOf, requestsOf, type StoredInput } from './requests.mts';

const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write to');

const resources = catalogue.filter(({ value }) => only.length === 0 || only.includes(value));
const write = (kind: string, name: string, lines: readonly string[]): void => {
	mkdirSync(join(folder, kind), { recursive: true });
	writeFileSync(join(folder, kind, `${name}.txt`), `${lines.join('\n')}\n`);
};

for (const resource of resources) {
	write('catalogue', resource.value, linesOf(resource));
	write('panels', resource.value, panelsOf(resource.value));
}

const inputFile = join(folder, 'inputs.json');
if (!existsSync(inputFile)) {
	writeFileSync(inputFile, JSON.stringify(await inputsOf(), null, '\t'));
}
const inputs = JSON.parse(readFileSync(inputFile, 'utf8')) as StoredInput[];
for (const { value } of resources) {
	const own = inputs.filter(({ name }) => name.startsWith(`${value}.`));
	write('requests', value, await requestsOf(own));
}
process.stdout.write(`${resources.length} resources, ${inputs.length} inputs\n`);
