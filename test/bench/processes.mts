import { fork, spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { projectFolder } from '../../scripts/start/folders.mts';
import type { Job, Reply, Responses } from './host/messages.mts';

const TSX = ['--import', 'tsx'];

async function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	await new Promise((resolve) => child.once('exit', resolve));
}

/** A local sandbox in a separate process. */
export interface SandboxProcess {
	readonly url: string;
	stop(): Promise<void>;
}

export async function startSandboxProcess(): Promise<SandboxProcess> {
	const child = spawn(process.execPath, [...TSX, 'sandbox/cli.mts', '--port', '0'], {
		cwd: projectFolder,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const stop = async (): Promise<void> => {
		child.kill('SIGTERM');
		await ended(child);
	};
	process.once('exit', () => child.kill('SIGKILL'));
	for await (const line of createInterface({ input: child.stdout })) {
		const url = /^sandbox ready at (\S+)$/.exec(line)?.[1];
		if (url !== undefined) return { url, stop };
	}
	throw new Error('The sandbox did not start');
}

/** A process with n8n-core that runs jobs, one after the other. */
export interface Host {
	run<Kind extends Job['kind']>(job: Extract<Job, { kind: Kind }>): Promise<Responses[Kind]>;
	stop(): Promise<void>;
}

/** @param modules the `node_modules` of an installed n8n, if there is one */
export async function startHost(modules: string | undefined, flags: string[] = []): Promise<Host> {
	const child = fork(path.join(projectFolder, 'test/bench/host/index.mts'), {
		cwd: projectFolder,
		execArgv: [...flags, ...TSX],
		env: { ...process.env, ...(modules !== undefined && { BENCH_N8N_MODULES: modules }) },
	});
	process.once('exit', () => child.kill('SIGKILL'));
	const next = async (): Promise<unknown> =>
		await new Promise((resolve, reject) => {
			const gone = () => reject(new Error('The process under test ended'));
			child.once('exit', gone);
			child.once('message', (message) => {
				child.off('exit', gone);
				resolve(message);
			});
		});
	await next();
	return {
		run: async <Kind extends Job['kind']>(job: Extract<Job, { kind: Kind }>) => {
			const reply = next();
			child.send(job);
			const outcome = (await reply) as Reply;
			if (!outcome.ok) throw new Error(outcome.message);
			return outcome.response as Responses[Kind];
		},
		stop: async () => {
			if (child.connected) child.disconnect();
			await ended(child);
		},
	};
}
