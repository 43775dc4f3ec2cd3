import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Facts } from '../types.mts';
import { deriveFacts } from './facts.mts';
import { printFacts } from './print.mts';
import { objectOf, type JsonObject } from './schema.mts';

/**
 * Derives the facts of every OpenAPI file in a folder.
 * @param older a folder of older files: their issue codes replace those that a newer file of the same
 * name has only in samples
 * @returns the text of each facts file, by its name (`checkout_orders_v2.json`)
 */
export function deriveFolder(folder: string, older?: string): ReadonlyMap<string, string> {
	const files = readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort();
	return new Map(
		files.map((file) => {
			const before = older === undefined ? undefined : join(older, file);
			const facts = deriveFile(
				join(folder, file),
				before !== undefined && existsSync(before) ? deriveFile(before) : undefined,
			);
			return [file, printFacts(facts)];
		}),
	);
}

function deriveFile(path: string, older?: Facts): Facts {
	const bytes = readFileSync(path);
	const document = JSON.parse(bytes.toString('utf8')) as JsonObject;
	const source = {
		file: basename(path),
		version: String(objectOf(document.info).version),
		sha256: createHash('sha256').update(bytes).digest('hex'),
	};
	return deriveFacts(document, source, older);
}
