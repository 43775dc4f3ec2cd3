import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ensureN8n } from '../../../scripts/start/n8nInstall.mts';
import { installPackage } from '../../../scripts/start/n8nProcess.mts';
import { buildAndPack } from '../../../scripts/start/pack.mts';
import { cacheOf } from '../../../scripts/start/stage.mts';

/** Names the user folder that has nothing but this package, for all test files to copy. */
export const PREPARED = 'N8N_NODES_PAYPAL_PREPARED';

/** Once for all test files: n8n is there, and the package is built, packed and installed. */
export default async function prepare(): Promise<void> {
	await ensureN8n(cacheOf());
	const folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-e2e-'));
	process.env[PREPARED] = folder;
	await installPackage(folder, await buildAndPack(folder));
}
