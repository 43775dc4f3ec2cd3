import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { commandEnvironment, npm, run } from './command.mts';
import { projectFolder } from './folders.mts';
import { ensurePinned, hashOf } from './pinned.mts';
import { Problem, say, step, type Progress } from './report.mts';

/** An n8n that can be started: the Node.js to run it with, and its start script. */
export interface InstalledN8n {
	readonly node: string;
	readonly script: string;
}

const MINUTE = 60_000;

/**
 * The folders that pin an n8n version: the one of `npm start`, and the last one of the previous major
 * version.
 */
export const PINS = {
	n8n: path.join(projectFolder, 'sandbox', 'n8n'),
	n8n1: path.join(projectFolder, 'sandbox', 'n8n-1'),
} as const;

/**
 * The n8n that a folder with package.json, package-lock.json and .npmrc pins, installed in the cache
 * folder if it isn't there yet. The first time, this needs internet access and some minutes.
 * @param cache the cache folder
 * @param pins the folder that pins n8n
 */
export async function ensureN8n(cache: string, pins: string = PINS.n8n): Promise<InstalledN8n> {
	return installedIn(
		await ensurePinned({ name: 'n8n', pins, parent: path.join(cache, 'n8n'), install }),
	);
}

/** Installs n8n: its packages, and its database driver, which is built here. */
async function install(folder: string, packages: () => Promise<void>): Promise<void> {
	await step('Downloading n8n (once, 2.5 GB)', packages, await packageCounter(folder));
	await step(
		'Building its database driver (some minutes)',
		() => buildDriver(folder),
		driverCounter(folder),
	);
	await step('Checking that it starts', () => checkStart(folder));
	await nameOthers(path.dirname(folder));
}

const buildDriver = (folder: string): Promise<string> =>
	npm(['rebuild', 'sqlite3', '--ignore-scripts=false'], {
		cwd: folder,
		env: commandEnvironment(),
		what: 'npm to build sqlite3',
		limitMs: 15 * MINUTE,
	});

interface LockedPackage {
	readonly os?: readonly string[];
	readonly cpu?: readonly string[];
}

const isForHere = ({ os, cpu }: LockedPackage): boolean =>
	(os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);

/** Counts the packages of a folder's lock file that are installed. */
export async function packageCounter(folder: string): Promise<() => Promise<Progress>> {
	const text = await readFile(path.join(folder, 'package-lock.json'), 'utf8');
	const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> };
	const missing = new Set(
		Object.keys(packages)
			.filter((place) => place !== '' && isForHere(packages[place] ?? {}))
			.map((place) => path.join(folder, place, 'package.json')),
	);
	const total = missing.size;
	return () => {
		for (const file of missing) if (existsSync(file)) missing.delete(file);
		const done = total - missing.size;
		const unit = done === 0 ? 'packages (npm is looking up their addresses)' : 'packages';
		return Promise.resolve({ done, total, unit });
	};
}

/** The database driver's five object files, and the driver. */
const DRIVER_FILES = 6;

const driverCounter = (folder: string) => async (): Promise<Progress> => {
	const release = path.join(folder, 'node_modules', 'sqlite3', 'build', 'Release');
	const files = existsSync(release) ? await readdir(release, { recursive: true }) : [];
	const built = files.filter((file) => /\.(o|obj)$|^node_sqlite3\.node$/.test(file));
	const done = Math.min(built.length, DRIVER_FILES);
	return { done, total: DRIVER_FILES, unit: 'files', uneven: true };
};

function installedIn(folder: string): InstalledN8n {
	const node = path.join(folder, 'node_modules', nodePackage(), 'bin', nodeBinary);
	if (!existsSync(node)) {
		throw new Problem(`n8n ships no Node.js for ${process.platform} on ${process.arch}.`);
	}
	return { node, script: path.join(folder, 'node_modules', 'n8n', 'bin', 'n8n') };
}

/** Incompatible packages are noticed only here: n8n then does not recognize its own command. */
async function checkStart(folder: string): Promise<void> {
	const { node, script } = installedIn(folder);
	const userFolder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-install-'));
	try {
		await run(node, [script, 'start', '--help'], {
			cwd: userFolder,
			env: { ...commandEnvironment(), N8N_USER_FOLDER: userFolder },
			what: 'the new n8n to say how it is started',
			limitMs: 2 * MINUTE,
		});
	} finally {
		await rm(userFolder, { recursive: true, force: true });
	}
}

const nodePackage = () =>
	`node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const nodeBinary = process.platform === 'win32' ? 'node.exe' : 'node';

/** Earlier installations are large, but may be in use by another checkout: they are only reported. */
async function nameOthers(parent: string): Promise<void> {
	const current = await Promise.all(Object.values(PINS).map(hashOf));
	for (const name of await readdir(parent)) {
		if (!current.some((key) => name.startsWith(key))) {
			say(`From an earlier version, can be deleted: ${path.join(parent, name)}`);
		}
	}
}
