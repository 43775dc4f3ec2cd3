import { chmod, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Where n8n and its data are kept, outside the checkout: N8N_NODES_PAYPAL_CACHE, or the
 * platform's place for caches.
 */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
	if (env.N8N_NODES_PAYPAL_CACHE) return path.resolve(env.N8N_NODES_PAYPAL_CACHE);
	return path.join(platformCache(env, platform), 'n8n-nodes-paypal');
}

function platformCache(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
	if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
	if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
	if (platform === 'win32') return env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local');
	return path.join(homedir(), '.cache');
}

/**
 * Creates a folder that only its owner can access, or restricts an existing one to its owner (on
 * Windows, a user's folders are private already).
 */
export async function makePrivateFolder(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	await chmod(folder, 0o700);
}
