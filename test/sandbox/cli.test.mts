import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { useSandboxProcesses } from '../support/sandboxProcess.mts';

const start = useSandboxProcesses();
const run = (...args: readonly string[]) => start(args);

jest.setTimeout(60_000);

it.each(['SIGTERM', 'SIGINT'] as const)('says when it is ready, and ends on %s', async (signal) => {
	const { child, url: ready, ended } = run('--port', '0');
	const url = await ready;
	expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
	expect((await fetch(`${url}/v2/checkout/orders/X`)).status).toBe(401);
	child.kill(signal);
	expect(await ended).toEqual({ code: 0, out: `sandbox ready at ${url}\n`, err: '' });
});

it('reports a port that is in use', async () => {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const { code, out, err } = await run('--port', String(port)).ended;
	server.close();
	expect([code, out]).toEqual([1, '']);
	expect(err).toBe(`port ${port} is taken: stop what uses it, or choose another with --port\n`);
});

it('has a help text, and refuses unknown options', async () => {
	const [help, unknown, wrong, slash] = await Promise.all([
		run('--help').ended,
		run('--nonsense').ended,
		run('--port', 'http').ended,
		run('--port', '0', '--base-url', 'http://sandbox:4010/').ended,
	]);
	expect([help.code, help.out]).toEqual([0, expect.stringContaining('--data FILE')]);
	expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('--nonsense')]);
	expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('is no port')]);
	expect([slash.code, slash.err]).toEqual([1, expect.stringContaining('is no --base-url')]);
});
