/** Runs docker/Dockerfile without Docker, and starts n8n and the sandbox from the resulting images. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { outputOf } from '../../scripts/start/executions.mts';
import { ensureN8n } from '../../scripts/start/n8nInstall.mts';
import { startN8n, type RunningN8n } from '../../scripts/start/n8nProcess.mts';
import { freePort } from '../../scripts/start/ports.mts';
import { logIn, loginOf, saveCredential } from '../../scripts/start/provision.mts';
import { connect } from '../../scripts/start/rest.mts';
import { cacheOf } from '../../scripts/start/stage.mts';
import { until } from '../../scripts/start/wait.mts';
import { buildImages, type Image } from './support/buildImages.mts';
import { runToEnd } from './support/byHand.mts';
import { accessTo } from './support/stage.mts';

const BUILD_LIMIT_MS = 20 * 60_000;

let folder: string;
let images: ReadonlyMap<string, Image>;
const image = (name: string): Image => {
	const found = images.get(name);
	if (!found) throw new Error(`No image ${name}`);
	return found;
};
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-images-'));
	images = await buildImages(folder);
}, BUILD_LIMIT_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

let sandbox: ChildProcess;
let url = '';

it('starts the sandbox as its image does', async () => {
	const { root, workdir, command } = image('sandbox');
	const [program = '', ...args] = command.map((word) =>
		word.startsWith('/') ? path.join(root, word) : word,
	);
	// Its default port may be in use on this machine.
	sandbox = spawn(program, [...args, '--port', '0'], { cwd: path.join(root, workdir) });
	let out = '';
	sandbox.stdout?.on('data', (chunk) => (out += String(chunk)));
	sandbox.stderr?.on('data', (chunk) => (out += String(chunk)));
	await until('the sandbox to be ready', 60_000, () => {
		[, url = ''] = /^sandbox ready at (\S+)$/m.exec(out) ?? [];
		if (sandbox.exitCode !== null) throw new Error(`The sandbox exited: ${out}`);
		return url === '' ? undefined : true;
	});
	expect((await fetch(url)).status).toBe(200);
});
afterAll(() => sandbox?.kill());

let n8n: RunningN8n | undefined;
afterAll(() => n8n?.stop());

it('has the package in n8n where n8n looks for it', async () => {
	const userFolder = path.join(image('n8n').root, 'home', 'node');
	n8n = await startN8n({ n8n: await ensureN8n(cacheOf()), userFolder, port: await freePort() });
	const client = connect(n8n.url);
	await logIn(client, await loginOf(userFolder), userFolder);
	const execution = await runToEnd(client, [
		{
			name: 'Create',
			type: 'n8n-nodes-paypal.payPal',
			parameters: {
				resource: 'order',
				operation: 'create',
				intent: 'CAPTURE',
				currencyCode: 'USD',
				amount: '20',
				simplify: false,
			},
			credentials: { payPalRestApi: await saveCredential(client, 'Sandbox', accessTo(url)) },
		},
	]);
	const [order] = outputOf(execution, 'Create');
	const links = order?.links as ReadonlyArray<{ rel: string; href: string }>;
	// n8n's containers reach the API under the service name; a browser opens the pages on localhost.
	expect(links.map(({ rel, href }) => [rel, new URL(href).origin])).toEqual(
		expect.arrayContaining([
			['self', 'http://sandbox:4010'],
			['approve', url],
		]),
	);
});
