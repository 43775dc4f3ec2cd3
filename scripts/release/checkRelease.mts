/** `npm run release` runs this first: whether everything that a new version needs is documented. */
import { existsSync, readFileSync } from 'node:fs';

/** The section of a version in CHANGELOG.md, without its heading; empty if there is none. */
export function sectionOf(changelog: string, version: string): string {
	const [, ...sections] = changelog.split(/^## /m);
	const section = sections.find((text) => text.split(/\s/, 1)[0] === version) ?? '';
	return section.split('\n').slice(1).join('\n').trim();
}

/** What is missing for a release of the folder's package; empty if it is ready. */
export function missingFor(folder: string): string[] {
	const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
	const { version } = JSON.parse(read('package.json')) as { version: string };
	const saved = `test/quality/releases/${version}.json`;
	return [
		...(sectionOf(read('CHANGELOG.md'), version) === ''
			? [`CHANGELOG.md says nothing of ${version}.`]
			: []),
		...(existsSync(`${folder}/${saved}`)
			? []
			: [`${saved} is missing: npx tsx scripts/release/savedWorkflow.mts writes it.`]),
	];
}

if (process.argv[1]?.endsWith('checkRelease.mts')) {
	const missing = missingFor(process.cwd());
	for (const line of missing) console.error(line);
	process.exitCode = missing.length === 0 ? 0 : 1;
}
