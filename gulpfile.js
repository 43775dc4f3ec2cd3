// Builds dist: what n8n loads, and nothing else.
const { spawn } = require('node:child_process');
const { rename, rm } = require('node:fs/promises');
const { dest, parallel, series, src } = require('gulp');

// Each build has a folder of its own until it is whole: several may run in one checkout, and whoever
// uses dist meanwhile has the one before. Below node_modules, where no check looks for sources.
const FRESH = `node_modules/.cache/dist-${process.pid}`;
const FORMER = `${FRESH}-former`;

const remove = (folder) => rm(folder, { recursive: true, force: true });
const clean = () => remove('dist');

const run = (script, ...args) =>
	spawn(process.execPath, [require.resolve(script), ...args], { stdio: 'inherit' });

const compile = () => run('typescript/bin/tsc', '--outDir', FRESH);

/** What n8n shows of the output of operations that have not run. */
const previews = () => run('tsx/cli', 'scripts/previews/index.mts', FRESH);

// `encoding: false`: bytes as they are.
const copy = (files) => src(files, { base: '.', encoding: false }).pipe(dest(FRESH));
const icons = () => copy('icons/*.svg');
const codex = () => copy('nodes/**/*.node.json');

async function swap() {
	for (;;) {
		try {
			await rename('dist', FORMER).catch((error) => {
				if (error.code !== 'ENOENT') throw error;
			});
			await rename(FRESH, 'dist');
			return;
		} catch (error) {
			// Another build came between the two: its dist goes as well.
			if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
			await remove(FORMER);
		}
	}
}

const tidy = () => Promise.all([FRESH, FORMER].map(remove));

const make = series(parallel(compile, icons, codex, previews), swap);

/** What a build that failed has left goes, too. */
const build = (done) => make((error) => void tidy().finally(() => done(error)));

exports.clean = clean;
exports.build = build;
exports.default = exports.build;
