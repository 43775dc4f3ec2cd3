// Builds dist: what n8n loads, and nothing else.
const { spawn } = require('node:child_process');
const { rm } = require('node:fs/promises');
const { dest, parallel, series, src } = require('gulp');

const clean = () => rm('dist', { recursive: true, force: true });

const compile = () =>
	spawn(process.execPath, [require.resolve('typescript/bin/tsc')], { stdio: 'inherit' });

// `encoding: false`: bytes as they are.
const copy = (files) => src(files, { base: '.', encoding: false }).pipe(dest('dist'));
const icons = () => copy('icons/*.svg');
const codex = () => copy('nodes/**/*.node.json');

exports.clean = clean;
exports.build = series(clean, parallel(compile, icons, codex));
exports.default = exports.build;
