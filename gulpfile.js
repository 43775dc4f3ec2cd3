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

const compile = () =>
	spawn(process.execPath, [require.resolve('typescript/bin/tsc'), '--outDir', FRESH], {
		stdio: 'inherit',
	});

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

const make = series(parallel(compile, icons, codex), swap);

/** What a build that failed has left goes, too. */
const build = (done) => make((error) => void tidy().finally(() => done(error)));

exports.clean = clean;
exports.build = build;
exports.default = exports.build;
