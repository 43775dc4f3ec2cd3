import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deriveFacts } from './facts.mts';
import { printFacts } from './print.mts';
import type { JsonObject } from './schema.mts';
import { objectOf } from './schema.mts';

/**
 * Derives the facts of every OpenAPI file in a folder.
 * @returns the text of each facts file, by its name (`checkout_orders_v2.json`)
 */
export function deriveFolder(folder: string): ReadonlyMap<string, string> {
	const files = readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort();
	return new Map(
		files.map((file) => {
			const bytes = readFileSync(join(folder, file));
			const document = JSON.parse(bytes.toString('utf8')) as JsonObject;
			const facts = deriveFacts(document, {
				file,
				version: String(objectOf(document.info).version),
				sha256: createHash('sha256').update(bytes).digest('hex'),
			});
			return [file, printFacts(facts)];
		}),
	);
}
