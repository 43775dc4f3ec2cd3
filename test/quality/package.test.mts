// The contents of the published package and what its package.json promises. Run after `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { ICredentialType, INodeType, INodeTypeDescription } from 'n8n-workflow';

import { PayPalRestApi } from '../../credentials/PayPalRestApi.credentials';
import { PayPal } from '../../nodes/PayPal/PayPal.node';
import { PayPalPollingTrigger } from '../../nodes/PayPalPollingTrigger/PayPalPollingTrigger.node';
import { PayPalTrigger } from '../../nodes/PayPalTrigger/PayPalTrigger.node';
import { commandEnvironment, run } from '../../scripts/start/command.mts';

const root = process.cwd();
const readText = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const readJson = (file: string): unknown => JSON.parse(readText(file));

interface PackageJson {
	readonly files: readonly string[];
	readonly keywords: readonly string[];
	readonly scripts: Readonly<Record<string, string>>;
	readonly peerDependencies: Readonly<Record<string, string>>;
	readonly n8n: { readonly credentials: readonly string[]; readonly nodes: readonly string[] };
}

interface LockFile {
	readonly packages: Readonly<
		Record<
			string,
			{
				readonly resolved?: string;
				readonly integrity?: string;
				readonly hasInstallScript?: boolean;
				readonly dependencies?: object;
				readonly optionalDependencies?: object;
			}
		>
	>;
}

const packageJson = readJson('package.json') as PackageJson;

/** Paths in the tarball, as npm itself lists them. */
function packedFiles(): string[] {
	const npm = process.env.npm_execpath;
	const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
	const output = npm?.endsWith('npm-cli.js')
		? execFileSync(process.execPath, [npm, ...args], { encoding: 'utf8' })
		: execFileSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
	const [tarball] = JSON.parse(output) as Array<{ files: Array<{ path: string }> }>;
	return (tarball?.files ?? []).map((file) => file.path);
}

/** TypeScript files below a folder of the checkout, with forward slashes. */
const sourcesBelow = (folder: string): string[] =>
	readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => `${folder}/${file.split(path.sep).join('/')}`);

const sources = ['nodes', 'credentials'].flatMap(sourcesBelow);

describe('the tarball', () => {
	const packed = packedFiles();

	it('contains the built nodes, credentials and icons, and the documents, and nothing else', () => {
		const documents = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
		const others = packed.filter(
			(file) => !/^dist\/(nodes|credentials|icons|known|types)\//.test(file),
		);
		expect(others.sort()).toEqual(documents);
	});

	it('contains only code, icons, codex files, descriptions and output previews', () => {
		const odd = packed.filter(
			(file) =>
				file.startsWith('dist/') &&
				!/\.(js|svg|node\.json)$|^dist\/(known|types)\/(nodes|credentials)\.json$/.test(file) &&
				!/^dist\/nodes\/PayPal\/__schema__\/v[\d.]+\/\w+\/\w+\.json$/.test(file),
		);
		expect(odd).toEqual([]);
	});

	it('contains the files that the n8n block names', () => {
		const named = [...packageJson.n8n.credentials, ...packageJson.n8n.nodes];
		expect(named.length).toBe(4);
		expect(packed).toEqual(expect.arrayContaining(named));
	});

	it('contains few code files: Node loads few faster than many', () => {
		expect(packed.filter((file) => file.endsWith('.js')).length).toBeLessThanOrEqual(20);
	});

	it('has the descriptions of its sources, in the code and in the files that n8n reads when it starts', () => {
		const built = createRequire(path.join(root, 'package.json'));
		const nodesIn = built('./dist/types/nodes.json') as INodeTypeDescription[];
		const described = [PayPal, PayPalTrigger, PayPalPollingTrigger].map((Source) => {
			const { description } = new Source();
			const file = packageJson.n8n.nodes.find((each) => each.endsWith(`/${Source.name}.node.js`));
			const { [Source.name]: Built } = built(`./${file}`) as Record<string, new () => INodeType>;
			expect(JSON.stringify(new Built().description)).toBe(JSON.stringify(description));
			return description;
		});
		expect(nodesIn.map(({ name }) => name)).toEqual(described.map(({ name }) => name));
		for (const [index, { icon, properties, ...rest }] of described.entries()) {
			const { properties: read, ...more } = nodesIn[index];
			expect(more).toMatchObject(JSON.parse(JSON.stringify(rest)) as object);
			// n8n adds the poll times of a polling trigger as the first property.
			const own = read.slice(read.length - properties.length);
			expect(JSON.stringify(own)).toBe(JSON.stringify(properties));
		}
		const [credential] = built('./dist/types/credentials.json') as ICredentialType[];
		const { icon, authenticate, ...rest } = new PayPalRestApi();
		expect(credential).toMatchObject(JSON.parse(JSON.stringify(rest)) as object);
	});

	it('contains the icons of nodes and credentials, and a codex file for each node', () => {
		const entries = sources.filter((file) => /\.(node|credentials)\.ts$/.test(file));
		const wanted = entries.flatMap((file) => {
			const icons = [...readText(file).matchAll(/'file:([^']+\.svg)'/g)].map(
				([, icon = '']) => `dist/${path.posix.join(path.posix.dirname(file), icon)}`,
			);
			const codex = file.endsWith('.node.ts') ? [`dist/${file.replace(/ts$/, 'json')}`] : [];
			return [...icons, ...codex];
		});
		expect(wanted.filter((file) => file.endsWith('.svg')).length).toBeGreaterThanOrEqual(6);
		expect(wanted.filter((file) => !packed.includes(file))).toEqual([]);
	});
});

describe('package.json', () => {
	it('has no runtime dependencies: n8n verifies no package that has any', () => {
		const kinds = ['dependencies', 'optionalDependencies', 'bundledDependencies', 'overrides'];
		expect(Object.keys(packageJson).filter((key) => kinds.includes(key))).toEqual([]);
		expect(packageJson.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	});

	it('runs nothing when it is installed', () => {
		const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
		expect(Object.keys(packageJson.scripts).filter((name) => hooks.includes(name))).toEqual([]);
	});

	// If npm runs no scripts, it skips `prepublishOnly`; then it refuses to publish without provenance.
	it('is published by the workflow of the repository only', async () => {
		const requested: string[] = [];
		const registry = createServer(({ method, url }, response) => {
			requested.push(`${method} ${url}`);
			response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
		});
		await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
		const host = `//127.0.0.1:${(registry.address() as AddressInfo).port}/`;
		const folder = mkdtempSync(path.join(tmpdir(), 'paypal-publish-'));
		try {
			writeFileSync(path.join(folder, 'npmrc'), `${host}:_authToken=none\n`);
			const elsewhere = Object.entries(process.env).filter(
				([name]) => !/^(npm_|CI$|GITHUB_|GITLAB_|ACTIONS_)/.test(name),
			);
			const options = [`--registry=http:${host}`, `--userconfig=${path.join(folder, 'npmrc')}`];
			const published = run('npm', ['publish', ...options], {
				cwd: process.cwd(),
				env: Object.fromEntries(elsewhere),
				what: 'npm publish',
				limitMs: 60_000,
			});
			await expect(published).rejects.toThrow('provenance generation not supported');
			expect(requested.filter((call) => !call.startsWith('GET '))).toEqual([]);
		} finally {
			rmSync(folder, { recursive: true });
			registry.close();
		}
	});

	it('is found by n8n as a community node', () => {
		expect(packageJson.keywords).toContain('n8n-community-node-package');
	});
});

const LOCK_FILES = [
	'package-lock.json',
	'sandbox/n8n/package-lock.json',
	'sandbox/n8n-1/package-lock.json',
	'test/e2e/registry/package-lock.json',
];

describe.each(LOCK_FILES)('%s', (file) => {
	const packages = Object.entries((readJson(file) as LockFile).packages);

	it('records no download URLs, so that it can be installed from any configured registry', () => {
		expect(packages.filter(([, { resolved }]) => resolved).map(([place]) => place)).toEqual([]);
	});

	it('records the integrity hash of each package', () => {
		const unsure = packages.filter(([place, { integrity }]) => place && !integrity);
		expect(unsure.map(([place]) => place)).toEqual([]);
	});
});

it("has n8n's ESLint configuration exactly as n8n's own tool generates it", () => {
	const template = 'node_modules/@n8n/node-cli/dist/template/templates/shared/default';
	expect(readText('eslint.config.mjs')).toBe(readText(`${template}/eslint.config.mjs`));
});

describe('a clone', () => {
	const lock = readJson('package-lock.json') as LockFile;

	/** Where Node resolves a package that is imported from a folder; undefined if not found. */
	const find = (name: string, place: string): string | undefined => {
		const nearest = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
		if (nearest in lock.packages) return nearest;
		if (place === '') return undefined;
		return find(name, place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0)));
	};

	// `npm ci` refuses a lock file without the packages of other platforms; `npm install` adds them.
	it('has a complete lock file', () => {
		const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
			Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
				.filter((name) => find(name, place) === undefined)
				.map((name) => `${place}: ${name}`),
		);
		expect(missing).toEqual([]);
	});

	it("is installed by a plain npm install, without running packages' scripts", async () => {
		const withScripts = Object.values(lock.packages).filter((entry) => entry.hasInstallScript);
		expect(withScripts.length).toBeGreaterThan(0);
		const said = await run('npm', ['config', 'get', 'ignore-scripts'], {
			cwd: process.cwd(),
			env: commandEnvironment(),
			what: 'npm config',
			limitMs: 60_000,
		});
		expect(said.trim()).toBe('true');
	});
});
