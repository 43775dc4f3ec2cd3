import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createCleanup } from '../start/cleanup.mts';
import { freePort } from '../start/ports.mts';
import type { Login } from '../start/provision.mts';
import { cacheOf, setStage } from '../start/stage.mts';

/** An n8n to take pictures of. */
export interface PictureStage {
	readonly url: string;
	readonly login: Login;
	close(): Promise<void>;
}

/** n8n as the first `npm start` sets it up, on data of its own. */
export async function startForPictures(): Promise<PictureStage> {
	const userFolder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-screenshots-'));
	const cleanup = createCleanup();
	cleanup.add('its data', () => rm(userFolder, { recursive: true, force: true }));
	cleanup.listen();
	const { n8n, login } = await setStage(
		{
			cache: cacheOf(),
			userFolder,
			port: await freePort(),
			sandboxPort: 4010,
			payPalApp: undefined,
			webhookUrl: undefined,
		},
		cleanup,
	);
	return { url: n8n.url, login, close: cleanup.runAll };
}
