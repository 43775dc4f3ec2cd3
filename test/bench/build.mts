import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from '../../scripts/start/folders.mts';

const SOURCES = ['nodes', 'credentials'];
const MADE_FROM = /\.ts$|\.node\.json$/;

const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));

/** The last file that the build writes. */
const built = path.join(projectFolder, 'dist/types/nodes.json');

const isNewer = (source: string): boolean => statSync(source).mtimeMs > statSync(built).mtimeMs;

/** Builds dist, the subject of the benchmark, unless it exists and is not older than its sources. */
export function buildIfStale(): void {
	const sources = SOURCES.flatMap((folder) => filesOf(path.join(projectFolder, folder)));
	if (existsSync(built) && !sources.filter((file) => MADE_FROM.test(file)).some(isNewer)) return;
	console.log('Building dist …');
	const gulp = path.join(projectFolder, 'node_modules/gulp/bin/gulp.js');
	const build = spawnSync(process.execPath, [gulp, '--silent', 'build'], {
		cwd: projectFolder,
		stdio: 'inherit',
	});
	if (build.status !== 0) throw new Error('The package could not be built');
}
