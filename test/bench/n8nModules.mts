import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { cacheFolder } from '../../scripts/start/folders.mts';

/**
 * The `node_modules` of an n8n that `npm start` has installed, for n8n's own nodes; undefined if there
 * is none yet.
 */
export function installedModules(): string | undefined {
	const installs = path.join(cacheFolder(process.env, process.platform), 'n8n');
	if (!existsSync(installs)) return undefined;
	return readdirSync(installs)
		.filter((name) => /^[0-9a-f]+$/.test(name))
		.map((name) => path.join(installs, name, 'node_modules'))
		.find((modules) => existsSync(path.join(modules, 'n8n-nodes-base', 'package.json')));
}
