import path from 'node:path';

import { npm } from './command.mts';
import { projectFolder } from './folders.mts';
import { Problem } from './report.mts';

/**
 * Builds the package and packs it as it would be published.
 * @param folder where the tarball is written; has to exist
 * @returns the tarball's path
 */
export async function buildAndPack(folder: string): Promise<string> {
	const at = { cwd: projectFolder, limitMs: 5 * 60_000 };
	await npm(['run', 'build'], { ...at, what: 'the build' });
	const flags = ['--json', '--ignore-scripts', '--pack-destination', folder];
	const output = await npm(['pack', ...flags], { ...at, what: 'npm pack' });
	const [tarball] = JSON.parse(output) as Array<{ filename: string }>;
	if (!tarball) throw new Problem(`npm pack printed ${output}`);
	return path.join(folder, tarball.filename);
}
