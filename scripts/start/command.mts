import { spawn } from 'node:child_process';

import { messageOf, Problem } from './report.mts';
import { within } from './wait.mts';

export interface Command {
	readonly cwd: string;
	/** Named in errors, after "waited for": `npm to install n8n`. */
	readonly what: string;
	readonly limitMs: number;
	readonly env?: NodeJS.ProcessEnv;
}

const LINES_IN_ERROR = 25;

/**
 * Runs a program to its end and returns what it wrote to stdout.
 * @throws Problem with the last lines of its output when it fails or takes longer than its limit
 */
export async function run(
	program: string,
	args: readonly string[],
	{ cwd, what, limitMs, env = commandEnvironment() }: Command,
): Promise<string> {
	const child = spawn(program, args, {
		cwd,
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
		// npm is a batch file on Windows, which only a shell runs.
		shell: process.platform === 'win32' && program === 'npm',
	});
	const stopChild = () => child.kill();
	process.once('exit', stopChild);
	let stdout = '';
	let all = '';
	// Otherwise a character whose bytes arrive in two chunks is lost.
	child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
		stdout += chunk;
		all += chunk;
	});
	child.stderr.setEncoding('utf8').on('data', (chunk: string) => (all += chunk));
	const lastLines = () => all.trimEnd().split('\n').slice(-LINES_IN_ERROR).join('\n');
	try {
		const code = await within(
			what,
			limitMs,
			new Promise<number | null>((resolve, reject) => {
				child.once('error', reject);
				child.once('close', resolve);
			}),
		);
		if (code !== 0) throw new Problem(`${what}: exit code ${code}\n${lastLines()}${hint(all)}`);
		return stdout;
	} catch (error) {
		if (error instanceof Problem && child.exitCode === null) {
			throw new Problem(`${error.message}\n${lastLines()}`);
		}
		throw error;
	} finally {
		process.off('exit', stopChild);
		child.kill();
	}
}

const NO_NETWORK =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTCACHED|ETIMEDOUT)\b/;

const hint = (output: string) =>
	NO_NETWORK.test(output)
		? '\n\nnpm could not reach its registry. Check the internet connection (or the proxy npm is set to use) and run the command again.'
		: '';

/** Runs npm: the one that runs this script, or the one on the PATH. */
export function npm(args: readonly string[], command: Command): Promise<string> {
	const script = process.env.npm_execpath;
	return script?.endsWith('npm-cli.js')
		? run(process.execPath, [script, ...args], command)
		: run('npm', args, command);
}

/**
 * Where npm should look for packages: in its cache first, or only there if its registry can't be
 * reached. Checked once, because an install requests thousands of packages and tries each of them
 * three times.
 */
export async function npmSource(cwd: string): Promise<'--prefer-offline' | '--offline'> {
	const ping = ['ping', '--fetch-retries=0', '--fetch-timeout=15000'];
	try {
		await npm(ping, { cwd, what: 'npm to reach its registry', limitMs: 30_000 });
		return '--prefer-offline';
	} catch (error) {
		return NO_NETWORK.test(messageOf(error)) ? '--offline' : '--prefer-offline';
	}
}

/**
 * The environment without the variables that `npm start` adds about this package, which would otherwise
 * affect an npm that works in another folder: npm passes on this package's .npmrc as well, and gives it
 * precedence over the other folder's. The user's own settings (proxy, registry) are kept.
 */
export function commandEnvironment(): NodeJS.ProcessEnv {
	const ours =
		/^(npm_(package|lifecycle|command|execpath|node_execpath|config_(local_prefix|legacy_peer_deps|ignore_scripts))|INIT_CWD|PAYPAL_CLIENT_)/;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
