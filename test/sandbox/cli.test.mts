import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const started: ChildProcess[] = [];

/** Starts the command; its output is gathered until it ends, or until a line of it has come. */
const run = (...args: readonly string[]) => {
	const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/cli.mts', ...args], {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	started.push(child);
	let out = '';
	let err = '';
	child.stderr.on('data', (data) => (err += String(data)));
	const firstLine = new Promise<string>((resolve) => {
		child.stdout.on('data', (data) => {
			out += String(data);
			if (out.includes('\n')) resolve(out);
		});
	});
	const ended = once(child, 'close').then(([code]) => ({ code: code as unknown, out, err }));
	return { child, firstLine, ended };
};

afterAll(() => started.forEach((child) => child.kill('SIGKILL')));

jest.setTimeout(60_000);

it.each(['SIGTERM', 'SIGINT'] as const)('says when it is ready, and ends on %s', async (signal) => {
	const { child, firstLine, ended } = run('--port', '0');
	const line = await Promise.race([firstLine, ended.then(({ err }) => err)]);
	expect(line).toMatch(/^sandbox ready at http:\/\/127\.0\.0\.1:\d+\n$/);
	const url = line.trim().split(' ').at(-1) ?? '';
	expect((await fetch(`${url}/v2/checkout/orders/X`)).status).toBe(401);
	child.kill(signal);
	expect(await ended).toEqual({ code: 0, out: line, err: '' });
});

it('says clearly that a port is taken', async () => {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const { code, out, err } = await run('--port', String(port)).ended;
	server.close();
	expect([code, out]).toEqual([1, '']);
	expect(err).toBe(`port ${port} is taken: stop what uses it, or choose another with --port\n`);
});

it('explains itself, and refuses what it does not know', async () => {
	const [help, unknown, wrong] = await Promise.all([
		run('--help').ended,
		run('--nonsense').ended,
		run('--port', 'http').ended,
	]);
	expect([help.code, help.out]).toEqual([0, expect.stringContaining('--data FILE')]);
	expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('--nonsense')]);
	expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('is no port')]);
});
