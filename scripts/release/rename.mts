/**
 * `npm run rename -- @your-scope/n8n-nodes-paypal` gives this package another name on npm.
 * package.json contains the name; JSON files and documents that cannot read it from there are
 * rewritten. The repository's URL is not changed.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from '../start/folders.mts';
import { PACKAGE_NAME } from '../start/packageName.mts';

/** The names that n8n accepts: it installs no package with another name. */
const VALID = /^(@[a-z0-9][a-z0-9._-]*\/)?n8n-nodes-[a-z0-9._-]+$/;

/** A file's text with the package's name changed, but not the repository's, which is the same. */
export function renamed(file: string, text: string, from: string, to: string): string {
	const name = from.replace(/[.]/g, '\\.');
	const places = [
		// A node's type: in workflows, codex files and code.
		`(?<![\\w/@-])${name}(?=\\.)`,
		// In install commands.
		`(?<=npm install )${name}(?![\\w/-])`,
	];
	if (file.endsWith('.md')) places.push(`(?<=\`)${name}(?=\`)`, `(?<=^# )${name}$`);
	if (/(^|\/)package(-lock)?\.json$/.test(file)) places.push(`(?<="name": ")${name}(?=")`);
	return text.replace(new RegExp(places.join('|'), 'gm'), to);
}

/** The text files of the repository, by their paths in it. */
export const textFiles = (): readonly string[] =>
	execFileSync('git', ['ls-files'], { cwd: projectFolder, encoding: 'utf8' })
		.split('\n')
		.filter((file) => /\.(json|m?ts|mjs|md|ya?ml)$/.test(file));

function rename(to: string): void {
	for (const file of textFiles()) {
		const place = path.join(projectFolder, file);
		const text = readFileSync(place, 'utf8');
		const changed = renamed(file, text, PACKAGE_NAME, to);
		if (changed === text) continue;
		writeFileSync(place, changed);
		console.log(file);
	}
}

if (
	path.resolve(process.argv[1] ?? '') === path.join(projectFolder, 'scripts/release/rename.mts')
) {
	const to = process.argv[2] ?? '';
	if (VALID.test(to)) rename(to);
	else {
		console.error(
			`'${to}' is no name that n8n installs: it begins with n8n-nodes-, after a scope if any.`,
		);
		process.exitCode = 1;
	}
}
