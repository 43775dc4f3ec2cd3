// Builds dist: what n8n loads, and nothing else.
const { spawn } = require('node:child_process');
const { rename, rm } = require('node:fs/promises');
const path = require('node:path');
const typescript = require('@rollup/plugin-typescript');
const { dest, parallel, series, src } = require('gulp');
const { rollup } = require('rollup');
const { n8n } = require('./package.json');

// Each build has a folder of its own until it is whole: several may run in one checkout, and whoever
// uses dist meanwhile has the one before. Below node_modules, where no check looks for sources.
const FRESH = `node_modules/.cache/dist-${process.pid}`;
const FORMER = `${FRESH}-former`;

/** The package as n8n finds it: package.json beside dist. */
const FRESH_DIST = `${FRESH}/dist`;

const remove = (folder) => rm(folder, { recursive: true, force: true });
const clean = () => remove('dist');

const run = (script, args, options = {}) =>
	spawn(process.execPath, [script, ...args], { stdio: 'inherit', ...options });

/** What n8n loads: the compiled files that package.json names, by their path without extension. */
const entries = [...n8n.nodes, ...n8n.credentials].map((file) =>
	file.replace(/^dist\/|\.js$/g, ''),
);

/** The file that a source file is compiled into, one for each folder: `nodes/PayPal/request`, `nodes/shared`. */
function fileOf(id) {
	const folders = path.relative(__dirname, path.dirname(id)).split(path.sep);
	return folders.slice(0, folders[1] === 'shared' ? 2 : 3).join('/');
}

const isEntry = (id) => entries.some((entry) => id.endsWith(`/${entry}.ts`));

/**
 * Compiles 450 source files into 17: Node loads those in half the time. They stand there one after
 * the other, not minified.
 */
async function compile() {
	const bundle = await rollup({
		input: Object.fromEntries(entries.map((entry) => [entry, `${entry}.ts`])),
		external: ['n8n-workflow', /^node:/],
		plugins: [typescript({ module: 'esnext', outDir: FRESH_DIST, noEmitOnError: true })],
		onwarn: (warning) => {
			throw new Error(warning.message);
		},
	});
	await bundle.write({
		dir: FRESH_DIST,
		format: 'cjs',
		exports: 'named',
		hoistTransitiveImports: false,
		entryFileNames: '[name].js',
		chunkFileNames: '[name].js',
		manualChunks: (id) => (isEntry(id) ? undefined : fileOf(id)),
	});
	await bundle.close();
}

/** What n8n shows of the output of operations that have not run. */
const previews = () => run(require.resolve('tsx/cli'), ['scripts/previews/index.mts', FRESH_DIST]);

/**
 * Descriptions of nodes and credential for n8n's start, by n8n's own tool: n8n then reads them, and
 * loads the code of a node when a workflow needs it.
 */
const descriptions = () =>
	run(require.resolve('n8n-core/bin/generate-metadata'), [], { cwd: FRESH });

/** n8n reads no lists of methods. */
const removeMethods = () => remove(`${FRESH_DIST}/methods`);

// `encoding: false`: bytes as they are.
const copy = (files, to = FRESH_DIST) => src(files, { base: '.', encoding: false }).pipe(dest(to));
const icons = () => copy('icons/*.svg');
const codex = () => copy('nodes/**/*.node.json');
const manifest = () => copy('package.json', FRESH);

async function swap() {
	for (;;) {
		try {
			await rename('dist', FORMER).catch((error) => {
				if (error.code !== 'ENOENT') throw error;
			});
			await rename(FRESH_DIST, 'dist');
			return;
		} catch (error) {
			// Another build came between the two: its dist goes as well.
			if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
			await remove(FORMER);
		}
	}
}

const tidy = () => Promise.all([FRESH, FORMER].map(remove));

const make = series(
	parallel(compile, icons, codex, manifest, previews),
	descriptions,
	removeMethods,
	swap,
);

/** What a build that failed has left goes, too. */
const build = (done) => make((error) => void tidy().finally(() => done(error)));

exports.clean = clean;
exports.build = build;
exports.default = exports.build;
