import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { commandEnvironment, npm } from './command.mts';
import { makePrivateFolder } from './folders.mts';
import type { InstalledN8n } from './n8nInstall.mts';
import { PACKAGE_NAME } from './packageName.mts';
import { freePort } from './ports.mts';
import { Problem } from './report.mts';
import { until } from './wait.mts';

export interface N8nSettings {
	readonly n8n: InstalledN8n;
	/** n8n's user folder: its database, its encryption key, and the community packages. */
	readonly userFolder: string;
	readonly port: number;
	/** The URL at which webhooks reach this n8n; by default the local one. */
	readonly webhookUrl?: string;
	/** The n8n command: `start` (a single process) if missing, or one of the processes of queue mode. */
	readonly role?: Role;
	/** Additional environment variables for n8n. */
	readonly env?: Readonly<Record<string, string>>;
}

/** n8n's long-running commands, with what each logs when it is ready. */
const READY = {
	start: 'Editor is now accessible',
	webhook: 'Webhook listener waiting for requests',
	worker: 'n8n worker is now ready',
} as const;

export type Role = keyof typeof READY;

export interface RunningN8n {
	/** Without a slash at its end. */
	readonly url: string;
	readonly pid: number;
	readonly logFile: string;
	/** The last lines of n8n's log. */
	lastLines(): string;
	/** Stops n8n and all processes it started, by force if they do not stop by themselves. */
	stop(): Promise<void>;
	/** Resolves to n8n's exit code when it has ended. */
	readonly ended: Promise<number | null>;
}

const START_LIMIT_MS = 3 * 60_000;
const STOP_LIMIT_MS = 8_000;
const LINES_KEPT = 40;

/**
 * Installs a packed community package as n8n's manual describes, in the user folder, replacing any
 * earlier version.
 */
export async function installPackage(userFolder: string, tarball: string): Promise<void> {
	const cwd = path.join(userFolder, '.n8n', 'nodes');
	await mkdir(cwd, { recursive: true });
	// A tarball of the same version would otherwise count as installed.
	await rm(path.join(cwd, 'node_modules', PACKAGE_NAME), { recursive: true, force: true });
	// n8n brings the peer n8n-workflow itself.
	const flags = ['--ignore-scripts', '--legacy-peer-deps', '--no-package-lock', '--no-audit'];
	await npm(['install', tarball, ...flags, '--no-fund', '--prefer-offline'], {
		cwd,
		what: 'npm to install the package into n8n',
		limitMs: 2 * 60_000,
	});
}

/** Starts n8n on the loopback interface and waits until it is ready: its editor responds. */
export async function startN8n(settings: N8nSettings): Promise<RunningN8n> {
	const url = `http://127.0.0.1:${settings.port}`;
	await makePrivateFolder(settings.userFolder);
	const logFile = path.join(settings.userFolder, 'n8n.log');
	const role = settings.role ?? 'start';
	const child = spawn(settings.n8n.node, ['--import', PRELOADED, settings.n8n.script, role], {
		cwd: settings.userFolder,
		env: await environment(settings, url),
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		// A separate process group, so that its task runners can be stopped with it.
		detached: process.platform !== 'win32',
	});
	const log = keepLog(logFile, READY[role]);
	child.stdout?.setEncoding('utf8').on('data', log.add);
	child.stderr?.setEncoding('utf8').on('data', log.add);
	const ended = new Promise<number | null>((resolve) => {
		child.once('error', (error) => {
			log.add(error.message);
			resolve(null);
		});
		child.once('close', resolve);
	});
	let running = true;
	void ended.then(() => (running = false));
	const pid = child.pid ?? 0;
	const kill = () => {
		if (running) killGroup(pid);
	};
	process.once('exit', kill);
	const stop = async () => {
		if (running) child.kill('SIGTERM');
		const limit = setTimeout(kill, STOP_LIMIT_MS);
		await ended;
		clearTimeout(limit);
		process.off('exit', kill);
		log.close();
	};
	try {
		await until('n8n to start', START_LIMIT_MS, () => {
			if (!running) throw new Problem('n8n ended while it was starting.');
			return log.saidReady() || undefined;
		});
	} catch (error) {
		await stop();
		if (error instanceof Problem) {
			throw new Problem(`${error.message} Its last lines:\n${log.lastLines()}\n(all: ${logFile})`);
		}
		throw error;
	}
	return { url, pid, logFile, lastLines: log.lastLines, stop, ended };
}

/**
 * Preloaded into n8n: ends it when this process is gone, even if it was killed, and hides its files
 * from other users of the machine. Its threads load it, too, and may not set the mask.
 */
const PRELOADED = `data:text/javascript,${encodeURIComponent(
	`import { isMainThread } from 'node:worker_threads';
	if (isMainThread) process.umask(0o077);
	process.on('disconnect', () => process.exit(1));
	process.channel?.unref();`,
)}`;

function killGroup(pid: number): void {
	try {
		process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
	} catch {
		// It has ended already.
	}
}

function keepLog(file: string, readyLine: string) {
	const stream = createWriteStream(file, { mode: 0o600 });
	let tail = '';
	let ready = false;
	return {
		add: (chunk: string) => {
			stream.write(chunk);
			tail += chunk;
			ready ||= tail.includes(readyLine);
			tail = tail.split('\n').slice(-LINES_KEPT).join('\n');
		},
		saidReady: () => ready,
		lastLines: () => tail.trimEnd(),
		close: () => stream.end(),
	};
}

/** The user's environment without variables that would change how this n8n behaves. */
async function environment(
	{ n8n, userFolder, port, webhookUrl, env }: N8nSettings,
	url: string,
): Promise<NodeJS.ProcessEnv> {
	const controlling =
		/^(N8N_|DB_|EXECUTIONS_|QUEUE_|CREDENTIALS_|WEBHOOK_|NODES_|VUE_APP_|NODE_OPTIONS$|NODE_FUNCTION_|NODE_ENV$)/;
	const inherited = Object.entries(commandEnvironment()).filter(
		([name]) => !controlling.test(name),
	);
	return {
		...Object.fromEntries(inherited),
		// Task runners are started with the Node.js that n8n finds on the PATH.
		PATH: `${path.dirname(n8n.node)}${path.delimiter}${process.env.PATH ?? ''}`,
		N8N_USER_FOLDER: userFolder,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_PORT: String(port),
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		// Its name since n8n 2, and in n8n 1.
		N8N_WEBHOOK_URL: webhookUrl ?? `${url}/`,
		WEBHOOK_URL: webhookUrl ?? `${url}/`,
		N8N_EDITOR_BASE_URL: `${url}/`,
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		// It would request a list from n8n's own server at every start.
		N8N_DISABLED_MODULES: 'mcp-registry',
		...env,
	};
}
