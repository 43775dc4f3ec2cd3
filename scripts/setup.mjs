// Makes a checkout ready to run: the right Node, and the packages of package-lock.json. Then runs
// the TypeScript module named on the command line, if any, in this same process, so that a signal
// for the command reaches it. Plain Node without packages, because it runs before there are any.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
// The sandbox needs zlib's crc32, which came with this version; n8n asks for a later one
const OLDEST_NODE = '20.15';
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
 * Runs npm and resolves to its exit code and what it wrote to stderr. Install scripts stay off, as
 * .npmrc says, whatever the person's own settings are.
 * @param {string[]} args
 * @returns {Promise<{ code: number, errors: string }>}
 */
function npm(args) {
	const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const options = { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] };
	// Under `npm run`, npm names its own script; started by hand, npm is on the path.
	const script = process.env.npm_execpath;
	const child = script?.endsWith('npm-cli.js')
		? spawn(process.execPath, [script, ...args, ...flags], options)
		: spawn('npm', [...args, ...flags], { ...options, shell: process.platform === 'win32' });
	let errors = '';
	child.stderr.on('data', (chunk) => (errors += chunk));
	return new Promise((resolve) => {
		const limit = setTimeout(() => {
			errors += `\nstopped after ${INSTALL_LIMIT_MINUTES} minutes`;
			child.kill();
		}, INSTALL_LIMIT_MINUTES * 60_000);
		/** @param {number} code */
		const end = (code) => {
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

const NO_NETWORK =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTCACHED|ETIMEDOUT)\b/;

/** Asks once, because an install asks for a thousand packages, and for each of them three times. */
async function isOnline() {
	const ping = ['ping', '--fetch-retries=0', '--fetch-timeout=15000'];
	const { code, errors } = await npm(ping);
	return code === 0 || !NO_NETWORK.test(errors);
}

async function install() {
	say('installing the packages (a minute or two the first time)');
	const started = Date.now();
	const seconds = () => Math.round((Date.now() - started) / 1000);
	const progress = setInterval(() => say(`still installing, ${seconds()} s`), 20_000);
	try {
		// Without a network, npm's cache may still have all of them.
		const from = (await isOnline()) ? '--prefer-offline' : '--offline';
		// Not `npm ci`: it refuses a lock file that package.json is ahead of, as it is while one works.
		const { code, errors } = await npm(['install', '--no-save', from]);
		if (code !== 0) {
			const advice = NO_NETWORK.test(errors)
				? 'npm could not reach its registry. Check the internet connection (or the proxy npm is set to use) and run the command again.'
				: 'the packages could not be installed.';
			throw new Error(`${advice}\n${errors.trimEnd()}`);
		}
	} finally {
		clearInterval(progress);
	}
	say(`packages installed in ${seconds()} s`);
}

async function setUp() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	const [oldestMajor, oldestMinor] = OLDEST_NODE.split('.').map(Number);
	if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
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
