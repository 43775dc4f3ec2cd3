import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ensureN8n } from '../../../scripts/start/n8nInstall.mts';
import { installPackage } from '../../../scripts/start/n8nProcess.mts';
import { buildAndPack } from '../../../scripts/start/pack.mts';
import { cacheOf } from '../../../scripts/start/stage.mts';

/** The environment variable with the user folder that contains only this package; each test file copies it. */
export const PREPARED = 'N8N_NODES_PAYPAL_PREPARED';

/** Once for all test files: installs n8n, and builds, packs and installs the package. */
export default async function prepare(): Promise<void> {
	await ensureN8n(cacheOf());
	const folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-e2e-'));
	process.env[PREPARED] = folder;
	await installPackage(folder, await buildAndPack(folder));
}
