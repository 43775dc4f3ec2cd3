/**
 * `npm run versions` lists the versions of n8n on npm that are newer than the tested ones. It exits
 * with 0 if there are none, with 1 if there are, and with 2 if npm could not be reached.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { npm } from '../start/command.mts';
import { projectFolder } from '../start/folders.mts';
import { PINS } from '../start/n8nInstall.mts';
import { messageOf } from '../start/report.mts';

/** What npm knows about n8n. */
export interface Published {
	/** In any order. */
	readonly versions: readonly string[];
	/** The one that npm installs by default; newer ones are n8n's betas. */
	readonly latest: string;
}

/** A tested version, and the released ones after it, oldest first. */
export interface Line {
	readonly tested: string;
	readonly newer: readonly string[];
}

type Numbers = readonly [major: number, minor: number, patch: number];

/** The numbers of a released version; undefined for a preview such as `2.0.0-rc.1`. */
function numbersOf(version: string): Numbers | undefined {
	const [, ...parts] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
	const [major, minor, patch] = parts.map(Number);
	return major === undefined || minor === undefined || patch === undefined
		? undefined
		: [major, minor, patch];
}

const compare = (one: Numbers, other: Numbers): number =>
	one[0] - other[0] || one[1] - other[1] || one[2] - other[2];

/**
 * The tested versions with the releases after them. Each tested version is followed by those of its
 * own major version; the newest one by all later ones, up to the one that npm tags as latest.
 * @throws Error for an invalid version
 */
export function newerVersions(
	tested: readonly string[],
	{ versions, latest }: Published,
): readonly Line[] {
	const numbers = (version: string): Numbers => {
		const found = numbersOf(version);
		if (found === undefined) throw new Error(`'${version}' is no released version of n8n`);
		return found;
	};
	const end = numbers(latest);
	const sorted = [...tested].sort((one, other) => compare(numbers(one), numbers(other)));
	return sorted.map((version, index) => {
		const begin = numbers(version);
		const isOfLine = (each: Numbers) =>
			index < sorted.length - 1 ? each[0] === begin[0] : compare(each, end) <= 0;
		const newer = versions
			.map(numbersOf)
			.filter((each) => each !== undefined)
			.filter((each) => compare(each, begin) > 0 && isOfLine(each))
			.sort(compare)
			.map((each) => each.join('.'));
		return { tested: version, newer };
	});
}

/** The report: a line for each tested version. */
export const report = (lines: readonly Line[]): string =>
	lines
		.map(({ tested, newer }) =>
			newer.length === 0
				? `n8n ${tested} is the newest of its line.`
				: `After n8n ${tested}, which is tested, came ${newer.join(', ')}.`,
		)
		.join('\n');

/** The version of n8n that a folder pins. */
async function pinned(folder: string): Promise<string> {
	const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
		dependencies: { n8n: string };
	};
	return manifest.dependencies.n8n;
}

/** What npm's registry says about n8n. @throws Problem if it does not respond */
async function published(): Promise<Published> {
	const view = ['view', 'n8n', 'versions', 'dist-tags', '--json', '--prefer-online'];
	const command = { cwd: projectFolder, what: 'npm to list versions of n8n', limitMs: 60_000 };
	const found = JSON.parse(await npm(view, command)) as {
		versions: readonly string[];
		'dist-tags': { latest: string };
	};
	return { versions: found.versions, latest: found['dist-tags'].latest };
}

/** @returns the exit code */
async function main(): Promise<number> {
	try {
		const tested = await Promise.all(Object.values(PINS).map(pinned));
		const lines = newerVersions(tested, await published());
		console.log(report(lines));
		return lines.some(({ newer }) => newer.length > 0) ? 1 : 0;
	} catch (error) {
		console.error(messageOf(error));
		return 2;
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	void main().then((code) => (process.exitCode = code));
}
