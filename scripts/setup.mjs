// Makes a checkout ready to run: the right Node, and the packages of package-lock.json. Then runs
// the TypeScript module named on the command line, if any, in this same process, so that a signal
// for the command reaches it. Plain Node without packages, because it runs before there are any.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = 20;
const INSTALL_LIMIT_MINUTES = 20;

/** @param {string} text */
const say = (text) => console.log(`setup: ${text}`);

/**
 * A JSON file of the checkout, or undefined where it is missing or unreadable.
 * @param {string} file
 */
function readJson(file) {
	try {
		return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * Why packages must be installed, or undefined when all are there. npm writes
 * node_modules/.package-lock.json as the last act of an install, so a broken one has none.
 */
function reasonToInstall() {
	const installed = readJson('node_modules/.package-lock.json')?.packages;
	if (!installed) return 'no packages yet';
	const wanted = readJson('package-lock.json')?.packages ?? {};
	const stale = Object.entries(wanted).find(([place, { version, optional }]) => {
		if (place === '') return false;
		// Packages for other platforms are optional, and absent here.
		return installed[place] ? installed[place].version !== version : !optional;
	});
	return stale && `${stale[0].replace(/^.*node_modules\//, '')} differs from package-lock.json`;
}

/**
 * Runs npm with its output shown, and resolves to its exit code and what it wrote to stderr.
 * Install scripts stay off: no package here needs one (swc and esbuild ship their binaries).
 * @param {string[]} args
 * @returns {Promise<{ code: number, errors: string }>}
 */
function npm(args) {
	const flags = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
	const options = { cwd: root, stdio: ['ignore', 'inherit', 'pipe'] };
	// Under `npm run`, npm names its own script; started by hand, npm is on the path.
	const script = process.env.npm_execpath;
	const child = script?.endsWith('npm-cli.js')
		? spawn(process.execPath, [script, ...args, ...flags], options)
		: spawn('npm', [...args, ...flags], { ...options, shell: process.platform === 'win32' });
	let errors = '';
	child.stderr.on('data', (chunk) => {
		errors += chunk;
		process.stderr.write(chunk);
	});
	const started = Date.now();
	const progress = setInterval(
		() => say(`still installing, ${Math.round((Date.now() - started) / 1000)} s`),
		20_000,
	);
	const limit = setTimeout(() => {
		errors += `\nstopped after ${INSTALL_LIMIT_MINUTES} minutes`;
		child.kill();
	}, INSTALL_LIMIT_MINUTES * 60_000);
	return new Promise((resolve) => {
		/** @param {number} code */
		const end = (code) => {
			clearInterval(progress);
			clearTimeout(limit);
			resolve({ code, errors });
		};
		child.on('error', (error) => {
			errors += error.message;
			end(1);
		});
		child.on('close', (code) => end(code ?? 1));
	});
}

const OFFLINE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ENOTCACHED|ETIMEDOUT)\b/;

async function install() {
	say('installing the packages (a minute or two the first time)');
	const started = Date.now();
	let result = await npm(['ci']);
	if (result.code !== 0 && !OFFLINE.test(result.errors)) {
		say('`npm ci` did not work, trying `npm install`');
		result = await npm(['install']);
	}
	if (result.code !== 0) {
		throw new Error(
			OFFLINE.test(result.errors)
				? 'npm could not reach its registry. Check the internet connection (or the proxy npm is set to use) and run the command again.'
				: 'the packages could not be installed; npm says why above.',
		);
	}
	say(`packages installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

async function setUp() {
	const node = Number(process.versions.node.split('.')[0]);
	if (node < OLDEST_NODE) {
		throw new Error(
			`Node ${OLDEST_NODE} or newer is needed, and this is ${process.version}. Get it from https://nodejs.org, then run the command again.`,
		);
	}
	const reason = reasonToInstall();
	if (reason) {
		say(reason);
		await install();
	}
}

try {
	await setUp();
} catch (error) {
	console.error(`setup: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
}

const [, , module] = process.argv;
if (module) {
	const file = path.resolve(root, module);
	process.argv.splice(1, 2, file);
	await import('tsx');
	await import(pathToFileURL(file).href);
}
