import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startSandbox, type SandboxOptions } from '../../../sandbox/index.mts';
import { ensureN8n } from '../../../scripts/start/n8nInstall.mts';
import { startN8n, type Role, type RunningN8n } from '../../../scripts/start/n8nProcess.mts';
import { freePort } from '../../../scripts/start/ports.mts';
import { logIn, loginOf, saveCredential, type Saved } from '../../../scripts/start/provision.mts';
import { connect, type N8nClient } from '../../../scripts/start/rest.mts';
import { cacheOf } from '../../../scripts/start/stage.mts';
import { withCalls, type SandboxUnderTest } from '../../support/sandbox.mts';
import { PREPARED } from './prepare.mts';
import { queueEnvironment } from './queueEnvironment.mts';
import { startGate, type Gate } from './queueGate.mts';
import { startQueueServers, type QueueServers } from './queueServers.mts';
import { accessTo } from './stage.mts';

/** n8n in queue mode, as if each process had its own machine, with the local sandbox as PayPal. */
export interface QueueStage {
	readonly sandbox: SandboxUnderTest;
	/** Between the workers and the sandbox. */
	readonly gate: Gate;
	readonly client: N8nClient;
	readonly query: QueueServers['query'];
	/** For the trigger: the sandbox itself. */
	readonly direct: Saved;
	/** For the PayPal node: through the gate. */
	readonly gated: Saved;
	/** The main process: serves the editor, and polls. */
	readonly main: RunningN8n;
	/** Receives all webhooks. */
	readonly receiver: RunningN8n;
	/** The two initial workers. */
	readonly workers: readonly [Worker, Worker];
	/** Starts another worker. */
	addWorker(): Promise<Worker>;
	close(): Promise<void>;
}

export interface Worker extends RunningN8n {
	/** Ends it as a crash does: SIGKILL, including its child processes. */
	kill(): Promise<void>;
}

export interface QueueStageOptions {
	/** The folder that pins n8n. */
	readonly pins: string;
	readonly sandbox: SandboxOptions;
	/** Whether the gate can hold calls to a path. */
	readonly isHeld: (path: string) => boolean;
	/** Further environment variables for each process. */
	readonly env: Readonly<Record<string, string>>;
}

/** One main process, two workers, and one webhook process. The caller has to close it. */
export async function setQueueStage(options: QueueStageOptions): Promise<QueueStage> {
	const closers: Array<() => Promise<unknown>> = [];
	const processes: RunningN8n[] = [];
	const close = async () => {
		await Promise.all(processes.map((each) => each.stop()));
		for (let next = closers.pop(); next; next = closers.pop()) await next();
	};
	try {
		const sandbox = withCalls(await startSandbox(options.sandbox));
		closers.push(() => sandbox.close());
		const gate = await startGate(sandbox.url, options.isHeld);
		closers.push(() => gate.close());
		const servers = await startQueueServers();
		closers.push(servers.close);

		const n8n = await ensureN8n(cacheOf(), options.pins);
		const webhookPort = await freePort();
		const webhookUrl = `http://127.0.0.1:${webhookPort}/`;
		const encryptionKey = randomBytes(24).toString('hex');
		const start = async (role: Role, port: number): Promise<Worker> => {
			// A separate folder for each, as on separate machines: the package is installed in all of them.
			const userFolder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-queue-'));
			closers.push(() => rm(userFolder, { recursive: true, force: true }));
			const prepared = path.join(process.env[PREPARED] ?? '', '.n8n');
			await cp(prepared, path.join(userFolder, '.n8n'), { recursive: true });
			const started = await startN8n({
				n8n,
				userFolder,
				port,
				role,
				webhookUrl,
				env: {
					...queueEnvironment(role, { servers: servers.env, encryptionKey, port, webhookUrl }),
					...options.env,
				},
			});
			processes.push(started);
			const kill = async () => {
				process.kill(process.platform === 'win32' ? started.pid : -started.pid, 'SIGKILL');
				await started.ended;
			};
			return { ...started, kill };
		};
		// The main process creates the tables that the others need.
		const main = await start('start', await freePort());
		const client = connect(main.url);
		const folder = path.dirname(main.logFile);
		await logIn(client, await loginOf(folder), folder);
		const addWorker = async () => await start('worker', await freePort());
		const [one, other, receiver] = await Promise.all([
			addWorker(),
			addWorker(),
			start('webhook', webhookPort),
		]);
		return {
			sandbox,
			gate,
			client,
			query: servers.query,
			direct: await saveCredential(client, 'Sandbox', accessTo(sandbox.url)),
			gated: await saveCredential(client, 'Sandbox behind the gate', accessTo(gate.url)),
			main,
			receiver,
			workers: [one, other],
			addWorker,
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}
