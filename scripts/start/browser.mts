import { spawn } from 'node:child_process';

type Command = readonly [program: string, ...args: string[]];

/**
 * The command that opens a URL in the user's browser. Undefined if nobody would see it: in CI, if the
 * output is not a terminal, on Linux without a display, or over SSH.
 */
export function browserCommand(
	url: string,
	env: NodeJS.ProcessEnv,
	platform: NodeJS.Platform,
	isTerminal: boolean,
): Command | undefined {
	if (!isTerminal || env.CI || env.SSH_CONNECTION) return undefined;
	if (platform === 'darwin') return ['open', url];
	if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
	return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', url] : undefined;
}

/** Opens a URL in the user's browser, if there is one. The URL is also printed on the terminal. */
export function openBrowser(url: string): void {
	const command = browserCommand(url, process.env, process.platform, process.stdout.isTTY);
	if (command === undefined) return;
	const [program, ...args] = command;
	const child = spawn(program, args, { detached: true, stdio: 'ignore' });
	child.on('error', () => undefined);
	child.unref();
}
