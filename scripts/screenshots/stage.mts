import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createCleanup } from '../start/cleanup.mts';
import { freePort } from '../start/ports.mts';
import { cacheOf, setStage, type Stage } from '../start/stage.mts';

/** An n8n to take pictures of. */
export interface PictureStage extends Stage {
	readonly url: string;
	close(): Promise<void>;
}

/** n8n as the first `npm start` sets it up, on data of its own. */
export async function startForPictures(): Promise<PictureStage> {
	const userFolder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-screenshots-'));
	const cleanup = createCleanup();
	cleanup.add('its data', () => rm(userFolder, { recursive: true, force: true }));
	cleanup.listen();
	const stage = await setStage(
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
	return { ...stage, url: stage.n8n.url, close: cleanup.runAll };
}
