import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export interface SandboxProcess {
	readonly child: ChildProcess;
	/** The base URL, once it is ready; rejects with its output if it exits before that */
	readonly url: Promise<string>;
	/** Its result once it has exited; the code is null if it was killed */
	readonly ended: Promise<{
		readonly code: number | null;
		readonly out: string;
		readonly err: string;
	}>;
}

export interface ProcessOptions {
	/** Its working folder, also for temporary files; the project if missing */
	readonly cwd?: string;
	/** Further options of Node, and modules that are loaded first */
	readonly node?: readonly string[];
	readonly preload?: readonly string[];
	/** Whether messages can be sent to it */
	readonly ipc?: boolean;
}

/**
 * Starts the sandbox's command as a separate process. Must be called in the project's folder, as jest
 * and npm do. @param args the arguments after `npm run sandbox --`
 */
export function sandboxProcess(
	args: readonly string[],
	{ cwd, node = [], preload = [], ipc = false }: ProcessOptions = {},
): SandboxProcess {
	const loader = path.resolve('node_modules/tsx/dist/loader.mjs');
	const command = path.resolve('sandbox/cli.mts');
	const imports = [loader, ...preload].flatMap((each) => ['--import', each]);
	const child = spawn(process.execPath, [...node, ...imports, command, ...args], {
		stdio: ipc ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'pipe'],
		// Tsx would cache what it compiled among the temporary files
		...(cwd !== undefined && { cwd, env: { ...process.env, TMPDIR: cwd, TSX_DISABLE_CACHE: '1' } }),
	});
	let out = '';
	let err = '';
	const { stdout, stderr } = child;
	if (!stdout || !stderr) throw new Error('stdout and stderr must be pipes');
	stderr.on('data', (data) => (err += String(data)));
	stdout.on('data', (data) => (out += String(data)));
	const ended = once(child, 'close').then(([code]) => ({
		code: code as number | null,
		out,
		err,
	}));
	const url = new Promise<string>((resolve, reject) => {
		stdout.on('data', () => {
			const [, address] = /^sandbox ready at (\S+)\n/.exec(out) ?? [];
			if (address !== undefined) resolve(address);
		});
		void ended.then(() => reject(new Error(`The sandbox ended before it was ready: ${err}`)));
	});
	// A caller that awaits it sees the rejection; without one, it must not count as unhandled.
	url.catch(() => undefined);
	return { child, url, ended };
}

/** The same for one test file: processes that still run after its tests are killed. */
export function useSandboxProcesses(): (
	args: readonly string[],
	options?: ProcessOptions,
) => SandboxProcess {
	const started: ChildProcess[] = [];
	afterAll(() => started.forEach((child) => child.kill('SIGKILL')));
	return (args, options) => {
		const process = sandboxProcess(args, options);
		started.push(process.child);
		return process;
	};
}
