// The parts of `npm start` that can be tested without n8n; `npm start -- --check` tests the rest.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { stringify } from 'flatted';

import { startSandbox } from '../../sandbox/index.mts';
import { browserCommand } from '../../scripts/start/browser.mts';
import { run } from '../../scripts/start/command.mts';
import { withCredential } from '../../scripts/start/examples.mts';
import { untilStatus } from '../../scripts/start/executions.mts';
import { cacheFolder, makePrivateFolder } from '../../scripts/start/folders.mts';
import { exclusively } from '../../scripts/start/lock.mts';
import { packageCounter } from '../../scripts/start/n8nInstall.mts';
import { startN8n } from '../../scripts/start/n8nProcess.mts';
import { parseOptions } from '../../scripts/start/options.mts';
import { freePort, preferPort, reservePort } from '../../scripts/start/ports.mts';
import { loginOf } from '../../scripts/start/provision.mts';
import { progressLine, step } from '../../scripts/start/report.mts';
import { until, within } from '../../scripts/start/wait.mts';

describe('an execution', () => {
	/** An n8n that returns these executions, one for each read. */
	const giving = (...stored: ReadonlyArray<readonly [status: string, ran: string]>) => {
		const left = stored.map(([status, ran]) => ({
			id: '1',
			status,
			data: stringify({ resultData: { runData: { [ran]: [] } } }),
		}));
		const call = <T,>() => Promise.resolve((left.length > 1 ? left.shift() : left[0]) as T);
		return { client: { call }, left };
	};

	it.each(['success', 'waiting'] as const)(
		'that n8n says is %s comes with the data that n8n stores after that',
		async (status) => {
			const { client, left } = giving(['running', 'old'], [status, 'old'], [status, 'new']);
			const { data } = await untilStatus(client, '1', status);
			expect(Object.keys(data.resultData.runData)).toEqual(['new']);
			expect(left).toHaveLength(1);
		},
	);
});

describe('options', () => {
	it('have defaults', () => {
		expect(parseOptions([], {})).toEqual({
			check: false,
			help: false,
			browser: true,
			port: undefined,
			payPalApp: undefined,
			webhookUrl: undefined,
		});
	});

	it('accept a port, a check, and a PayPal REST app', () => {
		const env = { PAYPAL_CLIENT_ID: 'id', PAYPAL_CLIENT_SECRET: 'secret' };
		expect(parseOptions(['--check', '--port', '5700'], env)).toMatchObject({
			check: true,
			port: 5700,
			payPalApp: { clientId: 'id', clientSecret: 'secret' },
		});
	});

	it('can keep the browser from opening', () => {
		expect(parseOptions(['--no-browser'], {})).toMatchObject({ browser: false });
	});

	it.each([
		[['--port', '0'], {}, /1 to 65535/],
		[['--port', 'x'], {}, /not 'x'/],
		[['--port', '65536'], {}, /not '65536'/],
		[['--chekc'], {}, /npm start -- --check/],
		[[], { PAYPAL_CLIENT_ID: 'id' }, /PAYPAL_CLIENT_SECRET/],
		[[], { PAYPAL_CLIENT_SECRET: 'hush' }, /^(?!.*hush).*PAYPAL_CLIENT_ID/],
	])('%j with %j: the error explains the problem', (argv, env, words) => {
		expect(() => parseOptions(argv, env)).toThrow(words);
	});
});

describe('the cache folder', () => {
	it.each([
		[{ N8N_NODES_PAYPAL_CACHE: '/a/b', XDG_CACHE_HOME: '/x' }, 'linux', /^\/a\/b$/],
		[{ XDG_CACHE_HOME: '/x' }, 'linux', /^\/x\/n8n-nodes-paypal$/],
		[{}, 'linux', /\.cache\/n8n-nodes-paypal$/],
		[{}, 'darwin', /Library\/Caches\/n8n-nodes-paypal$/],
		[{ LOCALAPPDATA: '/local' }, 'win32', /^\/local\/n8n-nodes-paypal$/],
	] as const)('with %j on %s is %s', (env, platform, expected) => {
		expect(cacheFolder(env, platform).split(path.sep).join('/')).toMatch(expected);
	});
});

describe('the user folder', () => {
	let folder: string;
	beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'paypal-user-'))));
	afterEach(() => rm(folder, { recursive: true }));
	const modeOf = async (file: string) => ((await stat(file)).mode & 0o777).toString(8);

	it('is created without access for others, which is also removed where an earlier version allowed it', async () => {
		const made = path.join(folder, 'cache', 'user');
		await makePrivateFolder(made);
		expect(await modeOf(made)).toBe('700');
		await chmod(made, 0o755);
		await makePrivateFolder(made);
		expect(await modeOf(made)).toBe('700');
	});

	it("holds the login and the sandbox's data for its owner only", async () => {
		await loginOf(folder);
		expect(await modeOf(path.join(folder, 'login.json'))).toBe('600');
		const data = path.join(folder, 'sandbox.json');
		await (await startSandbox({ data })).close();
		expect(await modeOf(data)).toBe('600');
	});

	// Like n8n, which creates its database, encryption key and binary data files itself.
	it('has files that n8n creates for its owner only, even from its threads', async () => {
		const script = path.join(folder, 'n8n.cjs');
		await writeFile(
			script,
			`const { writeFileSync, mkdirSync } = require('node:fs');
			const { Worker } = require('node:worker_threads');
			mkdirSync('.n8n');
			writeFileSync('.n8n/database.sqlite', '');
			const write = "require('node:fs').writeFileSync('.n8n/binary', '')";
			new Worker(write, { eval: true }).once('exit', (code) => {
				console.log(code === 0 ? 'Editor is now accessible' : 'failed');
				setInterval(() => {}, 60_000);
			});`,
		);
		const n8n = await startN8n({
			n8n: { node: process.execPath, script },
			userFolder: folder,
			port: await freePort(),
		});
		await n8n.stop();
		const files = ['.', '.n8n', '.n8n/database.sqlite', '.n8n/binary', 'n8n.log'];
		const modes = await Promise.all(files.map((file) => modeOf(path.join(folder, file))));
		expect(modes).toEqual(['700', '700', '600', '600', '600']);
	});
});

describe('setup', () => {
	/** Runs scripts/setup.mjs in a Node that reports another version. */
	const setUpWith = (version: string) => {
		const versions = `{ ...process.versions, node: '${version}' }`;
		const pretend = `Object.defineProperty(process, 'versions', { value: ${versions} });
			Object.defineProperty(process, 'version', { value: 'v${version}' });`;
		const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
		return spawnSync(process.execPath, ['--import', preload, 'scripts/setup.mjs'], {
			encoding: 'utf8',
		});
	};

	it.each(['12.22.12', '16.20.2', '18.20.8', '19.9.0', '20.0.0', '20.9.0', '20.14.0'])(
		'in Node %s says which one to get, and does nothing',
		(version) => {
			const { status, stdout, stderr } = setUpWith(version);
			expect(stderr).toBe(
				`setup: Node 20.15 or newer is needed, and this is v${version}. Get it from https://nodejs.org, then run the command again.\n`,
			);
			expect([status, stdout]).toEqual([1, '']);
		},
	);

	it.each(['20.15.0', '20.20.2', '21.0.0', '22.1.0', '24.0.0', '100.0.0'])(
		'goes on in Node %s',
		(version) => {
			const { status, stderr } = setUpWith(version);
			expect([status, stderr]).toEqual([0, '']);
		},
	);

	it('requires the Node version that package.json and the README name', async () => {
		const oldest = /OLDEST_NODE = '([^']+)'/.exec(await readFile('scripts/setup.mjs', 'utf8'))?.[1];
		expect(oldest).toBeDefined();
		const { engines } = JSON.parse(await readFile('package.json', 'utf8')) as {
			engines: { node: string };
		};
		expect(engines.node).toBe(`>=${String(oldest)}`);
		for (const file of ['README.md', 'CONTRIBUTING.md']) {
			expect(await readFile(file, 'utf8')).toContain(`Node.js ${String(oldest)} or newer`);
		}
	});
});

describe('the browser', () => {
	const URL_ = 'http://127.0.0.1:5678';

	it.each([
		['darwin', {}, ['open', URL_]],
		['win32', {}, ['rundll32', 'url.dll,FileProtocolHandler', URL_]],
		['linux', { DISPLAY: ':0' }, ['xdg-open', URL_]],
		['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', URL_]],
		['linux', {}, undefined],
		['linux', { DISPLAY: '' }, undefined],
		['linux', { DISPLAY: 'localhost:10.0', SSH_CONNECTION: '::1 1 ::1 22' }, undefined],
		['darwin', { SSH_CONNECTION: '::1 1 ::1 22' }, undefined],
		['darwin', { CI: 'true' }, undefined],
	] as const)('is opened on %s with %j by %j', (platform, env, expected) => {
		expect(browserCommand(URL_, env, platform, true)).toEqual(expected);
		expect(browserCommand(URL_, env, platform, false)).toBeUndefined();
	});
});

describe('the progress of the first start', () => {
	it.each([
		[0, 2000, 0, 'n8n [........................] 0 of 2000 packages, 0 s'],
		[99, 2000, 9_000, 'n8n [#.......................] 99 of 2000 packages, 9 s'],
		[
			100,
			2000,
			9_000,
			'n8n [#.......................] 100 of 2000 packages, 9 s, about 2 min 51 s left',
		],
		[
			1500,
			2000,
			90_000,
			'n8n [##################......] 1500 of 2000 packages, 1 min 30 s, about 30 s left',
		],
		[2000, 2000, 119_600, 'n8n [########################] 2000 of 2000 packages, 2 min 0 s'],
		[0, 0, 1_000, 'n8n [........................] 0 of 0 packages, 1 s'],
	])('says that %d of %d are installed after %d ms', (done, total, ms, line) => {
		expect(progressLine('n8n', { done, total, unit: 'packages' }, ms)).toBe(line);
	});

	it('shows no estimate if the parts are uneven', () => {
		const progress = { done: 3, total: 6, unit: 'files', uneven: true };
		expect(progressLine('Driver', progress, 30_000)).toBe(
			'Driver [############............] 3 of 6 files, 30 s',
		);
	});

	it('counts the installed packages of the lock file that are for this platform', async () => {
		const folder = await mkdtemp(path.join(tmpdir(), 'paypal-count-'));
		try {
			const elsewhere = process.platform === 'win32' ? 'linux' : 'win32';
			const packages = {
				'': {},
				'node_modules/a': {},
				'node_modules/@b/c': {},
				'node_modules/a/node_modules/d': {},
				'node_modules/here': { os: [process.platform], cpu: [process.arch] },
				'node_modules/elsewhere': { os: [elsewhere] },
				'node_modules/other': { cpu: ['s390'] },
			};
			await writeFile(path.join(folder, 'package-lock.json'), JSON.stringify({ packages }));
			const count = await packageCounter(folder);
			expect(await count()).toMatchObject({ done: 0, total: 4 });
			for (const place of ['node_modules/@b/c', 'node_modules/a', 'node_modules/elsewhere']) {
				await mkdir(path.join(folder, place), { recursive: true });
				await writeFile(path.join(folder, place, 'package.json'), '{}');
			}
			expect(await count()).toEqual({ done: 2, total: 4, unit: 'packages' });
			expect(await count()).toEqual({ done: 2, total: 4, unit: 'packages' });
		} finally {
			await rm(folder, { recursive: true });
		}
	});

	it('is a line every 15 seconds if there is no terminal', async () => {
		jest.useFakeTimers();
		const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
		try {
			let end: () => void = () => undefined;
			let done = 0;
			const work = step(
				'Work',
				() => new Promise<void>((resolve) => (end = resolve)),
				() => Promise.resolve({ done: ++done, total: 4, unit: 'parts' }),
			);
			await jest.advanceTimersByTimeAsync(31_000);
			end();
			await work;
			await jest.advanceTimersByTimeAsync(60_000);
			expect(said.mock.calls.flat()).toEqual([
				'Work …',
				'Work [######..................] 1 of 4 parts, 15 s, about 45 s left',
				'Work [############............] 2 of 4 parts, 30 s, about 30 s left',
				'Work: done in 31 s',
			]);
		} finally {
			said.mockRestore();
			jest.useRealTimers();
		}
	});
});

describe('waiting', () => {
	it('ends with the first result', async () => {
		let requested = 0;
		await expect(
			until('three', 10_000, () => (++requested === 3 ? requested : undefined)),
		).resolves.toBe(3);
	});

	it('says what it waited for', async () => {
		await expect(until('the moon', -1, () => undefined)).rejects.toThrow(/for the moon/);
		await expect(within('the sun', 1, new Promise(() => undefined))).rejects.toThrow(/for the sun/);
	});
});

describe('ports', () => {
	it('that are in use are reported with a solution, or skipped', async () => {
		const server = createServer();
		const port = await freePort();
		await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
		try {
			await expect(reservePort(port)).rejects.toThrow(`npm start -- --port ${port + 1}`);
			const sandbox = await preferPort(port, (each) => startSandbox({ port: each }));
			await sandbox.close();
			expect(new URL(sandbox.url).port).not.toBe(String(port));
		} finally {
			server.close();
		}
	});

	it('that are free are used', async () => {
		const port = await freePort();
		expect(await reservePort(port)).toBe(port);
		expect(await preferPort(port, async (each) => each)).toBe(port);
	});

	it('are not tried again after another error', async () => {
		const tried: number[] = [];
		const open = async (port: number) => {
			tried.push(port);
			throw new Error('no room on the disk');
		};
		await expect(preferPort(4010, open)).rejects.toThrow('no room');
		expect(tried).toEqual([4010]);
	});
});

describe('the lock', () => {
	let folder: string;
	beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'paypal-lock-'))));
	afterEach(() => rm(folder, { recursive: true }));

	it('lets one process work at a time and notifies the others once', async () => {
		const file = path.join(folder, 'lock');
		const told: string[] = [];
		let inside = 0;
		// The first one works until the other has been told to wait.
		let goOn: () => void = () => undefined;
		const otherWaits = new Promise<void>((resolve) => (goOn = resolve));
		const work = () =>
			exclusively(
				file,
				(holder) => {
					told.push(holder);
					goOn();
				},
				async () => {
					inside += 1;
					const seen = inside;
					await otherWaits;
					inside -= 1;
					return seen;
				},
			);
		expect(await Promise.all([work(), work()])).toEqual([1, 1]);
		expect(told).toEqual([String(process.pid)]);
	});

	/** Another process that takes the lock and does not release it. */
	async function holder(file: string) {
		const lock = JSON.stringify(pathToFileURL(path.resolve('scripts/start/lock.mts')).href);
		const code = `
			import { exclusively } from ${lock};
			const work = () => new Promise(() => { console.log('held'); setInterval(() => {}, 60_000); });
			await exclusively(${JSON.stringify(file)}, () => {}, work);
		`;
		const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
		const ended = once(child, 'exit');
		await once(child.stdout, 'data');
		return { child, ended };
	}

	const take = (file: string) => {
		const busy = (holder: string) => {
			throw new Error(`busy: ${holder}`);
		};
		return exclusively(file, busy, () => Promise.resolve('done'));
	};

	it('stays with a suspended process, however long, but not with one that was killed', async () => {
		const file = path.join(folder, 'lock');
		const { child, ended } = await holder(file);
		try {
			child.kill('SIGSTOP');
			const longAgo = new Date(Date.now() - 30 * 24 * 3_600_000);
			await utimes(file, longAgo, longAgo);
			await expect(take(file)).rejects.toThrow(`busy: ${child.pid}`);
		} finally {
			child.kill('SIGKILL');
			await ended;
		}
		await expect(take(file)).resolves.toBe('done');
	});

	it('goes to only one of many that try at the same time', async () => {
		const file = path.join(folder, 'lock');
		// Left by a process that was killed long ago, also by one of an earlier version.
		await writeFile(file, '1');
		let inside = 0;
		const seen = await Promise.all(
			Array.from({ length: 6 }, () =>
				exclusively(
					file,
					() => undefined,
					async () => {
						inside += 1;
						await readFile(file);
						return inside--;
					},
				),
			),
		);
		expect(new Set(seen)).toEqual(new Set([1]));
	});

	it('is released when the work fails', async () => {
		const file = path.join(folder, 'lock');
		const work = () => Promise.reject(new Error('broken'));
		await expect(exclusively(file, () => undefined, work)).rejects.toThrow('broken');
		await expect(take(file)).resolves.toBe('done');
	});
});

describe('a command', () => {
	const at = { cwd: process.cwd(), what: 'the command' };
	const node = (code: string, limitMs: number) =>
		run(process.execPath, ['-e', code], { ...at, limitMs });

	it('returns its output', async () => {
		expect(await node('console.error("no"); console.log("yes")', 60_000)).toBe('yes\n');
	});

	it('fails with its last lines, and with a hint when there is no network', async () => {
		const code = 'console.error("getaddrinfo ENOTFOUND example"); process.exit(3)';
		await expect(node(code, 60_000)).rejects.toThrow(/exit code 3\n.*\n\n.*internet connection/);
	});

	it('is stopped when it takes too long', async () => {
		await expect(node('setInterval(() => {}, 1000)', 1)).rejects.toThrow(/the command/);
	});
});

it('a credential is only set in the PayPal nodes', () => {
	const node = { parameters: {} };
	const workflow = {
		name: 'One',
		nodes: [
			{ ...node, name: 'A', type: 'n8n-nodes-paypal.payPal' },
			{ ...node, name: 'B', type: 'n8n-nodes-base.wait' },
		],
		connections: {},
	};
	const { nodes } = withCredential(workflow, { id: '7', name: 'Mine' });
	expect(nodes.map(({ credentials }) => credentials)).toEqual([
		{ payPalRestApi: { id: '7', name: 'Mine' } },
		undefined,
	]);
});
