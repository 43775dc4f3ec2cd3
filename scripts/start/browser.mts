import { spawn } from 'node:child_process';

type Command = readonly [program: string, ...args: string[]];

/**
 * The command that opens a URL in the person's browser. Undefined where nobody sees one: in CI, with
 * the output going elsewhere than to a terminal, on a Linux without a screen, or over SSH.
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

/** Opens a URL in the person's browser, if there is one. It is on the terminal to be clicked as well. */
export function openBrowser(url: string): void {
	const command = browserCommand(url, process.env, process.platform, process.stdout.isTTY);
	if (command === undefined) return;
	const [program, ...args] = command;
	const child = spawn(program, args, { detached: true, stdio: 'ignore' });
	child.on('error', () => undefined);
	child.unref();
}
