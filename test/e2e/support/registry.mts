import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { commandEnvironment, npm, run } from '../../../scripts/start/command.mts';
import { projectFolder } from '../../../scripts/start/folders.mts';
import { ensureN8n } from '../../../scripts/start/n8nInstall.mts';
import { ensurePinned } from '../../../scripts/start/pinned.mts';
import { cacheOf } from '../../../scripts/start/stage.mts';
import { within } from '../../../scripts/start/wait.mts';

/** An npm registry on this machine, which only has the packages that are published to it. */
export interface Registry {
	/** Without a trailing slash. */
	readonly url: string;
	/** Publishes a packed package, as `npm publish` does. */
	publish(tarball: string): Promise<void>;
	close(): Promise<void>;
}

const LIMIT_MS = 60_000;

/** Run by n8n's Node, which is as new as Verdaccio needs it: its folder and storage to a running registry. */
const VERDACCIO = `
	const [verdaccio, storage] = process.argv.slice(1);
	const { runServer } = require(verdaccio);
	const config = {
		self_path: storage,
		storage,
		uplinks: {},
		packages: { '**': { access: '$all', publish: '$all' } },
		log: { type: 'stdout', format: 'json', level: 'error' },
		max_body_size: '100mb',
		web: { enable: false },
	};
	process.once('disconnect', () => process.exit());
	runServer(config).then((server) =>
		server.listen(0, '127.0.0.1', () => process.send(server.address().port)));
`;

/** Starts Verdaccio, installed into the cache folder the first time. */
export async function startRegistry(): Promise<Registry> {
	const { node } = await ensureN8n(cacheOf());
	const installed = await ensurePinned({
		name: 'Verdaccio',
		pins: path.join(projectFolder, 'test', 'e2e', 'registry'),
		parent: path.join(cacheOf(), 'verdaccio'),
	});
	const storage = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-registry-'));
	const verdaccio = path.join(installed, 'node_modules', 'verdaccio');
	const child = spawn(node, ['-e', VERDACCIO, verdaccio, storage], {
		cwd: storage,
		env: commandEnvironment(),
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	const ended = once(child, 'close');
	const close = async () => {
		child.kill();
		await ended;
		await rm(storage, { recursive: true, force: true });
	};
	try {
		const [port] = (await within('Verdaccio to start', LIMIT_MS, once(child, 'message'))) as [
			number,
		];
		const host = `127.0.0.1:${port}`;
		// The npm client does not publish without a token; Verdaccio needs none.
		const userConfig = path.join(storage, '.npmrc');
		await writeFile(userConfig, `//${host}/:_authToken=anybody\n`);
		return {
			url: `http://${host}`,
			publish: async (tarball) => {
				// Provenance is only available on GitHub.
				const flags = ['--provenance=false', '--ignore-scripts', `--userconfig=${userConfig}`];
				await npm(['publish', tarball, `--registry=http://${host}/`, ...flags], {
					cwd: storage,
					what: 'npm publish',
					limitMs: LIMIT_MS,
				});
			},
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

/**
 * Packs a package again under another version.
 * @param folder where the new tarball goes
 * @returns the new tarball's path
 */
export async function withVersion(tarball: string, version: string, folder: string) {
	const at = { cwd: folder, limitMs: LIMIT_MS };
	await run('tar', ['-xzf', tarball], { ...at, what: 'tar' });
	const unpacked = path.join(folder, 'package');
	const file = path.join(unpacked, 'package.json');
	const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
	await writeFile(file, JSON.stringify({ ...manifest, version }));
	const flags = ['--json', '--ignore-scripts', '--pack-destination', folder];
	const output = await npm(['pack', unpacked, ...flags], { ...at, what: 'npm pack' });
	const [packed] = JSON.parse(output) as [{ filename: string }];
	return path.join(folder, packed.filename);
}
