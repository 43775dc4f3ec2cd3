import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { commandEnvironment, npm, npmSource } from './command.mts';
import { exclusively } from './lock.mts';
import { say } from './report.mts';

const INSTALL_LIMIT_MS = 25 * 60_000;
const PINNED = ['package.json', 'package-lock.json', '.npmrc'] as const;

/** A program that is installed into the cache folder, apart from this package's own packages. */
export interface PinnedProgram {
	/** Its name in messages: `n8n`. */
	readonly name: string;
	/** The folder with the package.json, package-lock.json and .npmrc that pin it. */
	readonly pins: string;
	/** The folder that holds all versions of the program. */
	readonly parent: string;
	/**
	 * Installs it, with any additional steps: `packages` has npm install the packages.
	 * If missing, only the packages are installed.
	 * @param folder where it is installed
	 */
	readonly install?: (folder: string, packages: () => Promise<void>) => Promise<void>;
}

/** The name of the folder for the pinned program: it changes with the pins. */
export async function hashOf(pins: string): Promise<string> {
	const hash = createHash('sha256');
	for (const name of PINNED) hash.update(await readFile(path.join(pins, name)));
	return hash.digest('hex').slice(0, 16);
}

/**
 * The folder that a pinned program is installed in. Installs it there if it is missing, which needs
 * internet access; of several processes that need it at once, only one installs it.
 */
export async function ensurePinned(program: PinnedProgram): Promise<string> {
	const { name, pins, parent } = program;
	const folder = path.join(parent, await hashOf(pins));
	if (existsSync(folder)) return folder;
	const sayWaiting = (holder: string) =>
		say(`Process ${holder} is installing ${name} already: waiting for it …`);
	await exclusively(`${folder}.lock`, sayWaiting, async () => {
		if (!existsSync(folder)) await installInto(folder, program);
	});
	return folder;
}

/** Installs into a temporary folder and renames it, so that an incomplete one is never used. */
async function installInto(folder: string, { name, pins, install }: PinnedProgram): Promise<void> {
	const unfinished = `${folder}.unfinished`;
	await rm(unfinished, { recursive: true, force: true });
	await mkdir(unfinished, { recursive: true });
	for (const file of PINNED) await copyFile(path.join(pins, file), path.join(unfinished, file));
	const packages = async () => {
		// Not `npm ci`: it refuses a lock file with optional packages that this platform hasn't got.
		// How peer dependencies are handled is set in the pins (.npmrc), since n8n 2 and n8n 1 differ.
		const flags = ['--ignore-scripts', '--no-audit', '--no-fund'];
		await npm(['install', await npmSource(unfinished), ...flags], {
			cwd: unfinished,
			env: commandEnvironment(),
			what: `npm to install ${name}`,
			limitMs: INSTALL_LIMIT_MS,
		});
	};
	await (install ? install(unfinished, packages) : packages());
	await rename(unfinished, folder);
}
