import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { commandEnvironment, npm, npmSource, run } from './command.mts';
import { projectFolder } from './folders.mts';
import { exclusively } from './lock.mts';
import { Problem, step } from './report.mts';

/** An n8n that can be started: the Node to run it with, and its start script. */
export interface InstalledN8n {
	readonly node: string;
	readonly script: string;
}

const MINUTE = 60_000;
const PINNED = ['package.json', 'package-lock.json', '.npmrc'] as const;

/** The folders that pin an n8n: the one of `npm start`, and the last of the versions before it. */
export const PINS = {
	n8n: path.join(projectFolder, 'sandbox', 'n8n'),
	n8n1: path.join(projectFolder, 'sandbox', 'n8n-1'),
} as const;

/**
 * The n8n that a folder with package.json, package-lock.json and .npmrc pins, installed under the
 * cache if it isn't there yet. Needs the internet and some minutes the first time.
 * @param cache the cache folder
 * @param pins the folder that pins n8n
 */
export async function ensureN8n(cache: string, pins: string = PINS.n8n): Promise<InstalledN8n> {
	const key = await hashOf(pins);
	const folder = path.join(cache, 'n8n', key);
	if (!existsSync(folder)) {
		await step('Installing n8n (once; it takes some minutes and 2.5 GB)', () =>
			exclusively(`${folder}.lock`, sayWaiting, async () => {
				if (!existsSync(folder)) await install(pins, folder);
			}),
		);
	}
	return installedIn(folder);
}

function installedIn(folder: string): InstalledN8n {
	const node = path.join(folder, 'node_modules', nodePackage(), 'bin', nodeBinary);
	if (!existsSync(node)) {
		throw new Problem(`n8n brings no Node for ${process.platform} on ${process.arch}.`);
	}
	return { node, script: path.join(folder, 'node_modules', 'n8n', 'bin', 'n8n') };
}

/** Packages that do not fit together show only here: n8n then does not know its own command. */
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

const sayWaiting = (holder: string) =>
	console.log(`  another start (process ${holder}) is installing it, waiting for that …`);

const nodePackage = () =>
	`node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const nodeBinary = process.platform === 'win32' ? 'node.exe' : 'node';

async function hashOf(pins: string): Promise<string> {
	const hash = createHash('sha256');
	for (const name of PINNED) hash.update(await readFile(path.join(pins, name)));
	return hash.digest('hex').slice(0, 16);
}

/** Installs into a folder beside the real one and renames it, so that a half one is never used. */
async function install(pins: string, folder: string): Promise<void> {
	const unfinished = `${folder}.unfinished`;
	await rm(unfinished, { recursive: true, force: true });
	await mkdir(unfinished, { recursive: true });
	for (const name of PINNED) await copyFile(path.join(pins, name), path.join(unfinished, name));
	const at = { cwd: unfinished, env: commandEnvironment() };
	// Not `npm ci`: it refuses a lock file with optional packages that this platform hasn't got.
	// How peers are treated is the pins' own matter (.npmrc): n8n 2 and n8n 1 need it differently.
	const flags = ['--ignore-scripts', '--no-audit', '--no-fund'];
	await npm(['install', await npmSource(unfinished), ...flags], {
		...at,
		what: 'npm to install n8n',
		limitMs: 25 * MINUTE,
	});
	console.log('  packages are there, building the database driver …');
	await npm(['rebuild', 'sqlite3', '--ignore-scripts=false'], {
		...at,
		what: 'npm to build sqlite3',
		limitMs: 15 * MINUTE,
	});
	await checkStart(unfinished);
	await rename(unfinished, folder);
	await nameOthers(folder);
}

/** An n8n of former pins is large, and may be in use by another checkout: only named. */
async function nameOthers(folder: string): Promise<void> {
	const parent = path.dirname(folder);
	const current = await Promise.all(Object.values(PINS).map(hashOf));
	for (const name of await readdir(parent)) {
		if (!current.some((key) => name.startsWith(key))) {
			console.log(`  of a former version, can be deleted: ${path.join(parent, name)}`);
		}
	}
}
