// `npm run release` in a temporary repository: it tags the documented version, and changes no file.
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { missingFor, sectionOf } from '../../scripts/release/checkRelease.mts';
import { commandEnvironment, run } from '../../scripts/start/command.mts';

const root = process.cwd();

let folder: string;
let clone: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'paypal-release-'));
	clone = path.join(folder, 'clone');
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (cwd: string, what: string) => ({ cwd, what, limitMs: 60_000 });
const git = (...args: string[]) => run('git', args, at(clone, `git ${args.join(' ')}`));

/** A repository with a remote, with a version that is ready to be released. */
async function prepare(): Promise<void> {
	const remote = path.join(folder, 'remote.git');
	await run(
		'git',
		['init', '--quiet', '--bare', '--initial-branch=main', remote],
		at(folder, 'git'),
	);
	await run('git', ['clone', '--quiet', remote, clone], at(folder, 'git clone'));
	const files = [
		'package.json',
		'.release-it.json',
		'CHANGELOG.md',
		'scripts/release/checkRelease.mts',
	];
	for (const file of files) cpSync(path.join(root, file), path.join(clone, file));
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	mkdirSync(path.join(clone, 'test/quality/releases'), { recursive: true });
	writeFileSync(path.join(clone, `test/quality/releases/${version}.json`), '{}');
	writeFileSync(path.join(clone, '.gitignore'), 'node_modules\n');
	symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));
	await git('config', 'user.name', 'Tester');
	await git('config', 'user.email', 'tester@example.com');
	await git('checkout', '--quiet', '-B', 'main');
	await git('add', '--all');
	await git('commit', '--quiet', '--message', 'All of it');
	await git('push', '--quiet', '--set-upstream', 'origin', 'main');
}

/** Runs it as a person does, outside CI. */
const release = () => {
	const env = { ...commandEnvironment(), GITHUB_ACTIONS: undefined };
	return run('npm', ['run', 'release', '--', '--ci'], { ...at(clone, 'npm run release'), env });
};

const tags = async () => (await git('ls-remote', '--tags', 'origin')).split('\n').filter(Boolean);

it('a release is a tag of the version, and leaves CHANGELOG.md and package.json as they are', async () => {
	await prepare();
	const before = await git('rev-parse', 'HEAD');
	await release();
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	expect(await tags()).toContainEqual(
		expect.stringMatching(`refs/tags/${version.replaceAll('.', '\\.')}$`),
	);
	expect(await git('status', '--porcelain')).toBe('');
	expect(await git('rev-parse', 'origin/main')).toBe(before);
	for (const file of ['CHANGELOG.md', 'package.json']) {
		expect(readFileSync(path.join(clone, file), 'utf8')).toBe(readFileSync(file, 'utf8'));
	}
}, 120_000);

it('a version that is not in CHANGELOG.md is not released', async () => {
	await prepare();
	writeFileSync(path.join(clone, 'CHANGELOG.md'), '# Changelog\n');
	await git('commit', '--quiet', '--all', '--message', 'Nothing to tell');
	await expect(release()).rejects.toThrow('CHANGELOG.md says nothing of');
	expect(await tags()).toEqual([]);
}, 120_000);

it('this version could be released', () => {
	expect(missingFor(root)).toEqual([]);
});

it.each([
	['## 1.2.0\n\n- A\n\n## 1.1.0\n\n- B\n', '1.2.0', '- A'],
	['## 1.2.0\n\n- A\n\n## 1.1.0\n\n- B\n', '1.1.0', '- B'],
	['## 1.2.0 (2026-11-29)\n\n- A\n', '1.2.0', '- A'],
	['## 1.2.0\n\n- A\n', '1.2', ''],
	['## 1.2.0\n\n- A\n', '1.2.00', ''],
	['## 1.20.0\n\n- A\n', '1.2.0', ''],
	['## 1.2.0\n\n## 1.1.0\n\n- B\n', '1.2.0', ''],
	['### 1.2.0\n\n- A\n', '1.2.0', ''],
	['', '1.2.0', ''],
	['# Changelog\n\n1.2.0 is to come.\n', '1.2.0', ''],
])('in %j, the section of %s is %j', (changelog, version, section) => {
	expect(sectionOf(changelog, version)).toBe(section);
});

describe('the workflow that publishes', () => {
	const workflow = readFileSync('.github/workflows/publish.yml', 'utf8');

	it('uses a token if there is one, and trusted publishing otherwise', () => {
		expect(workflow).toContain('id-token: write');
		expect(workflow).toMatch(
			/if \[ -n "\$NPM_TOKEN" \]; then npm config set .* fi\n\s+npx n8n-node release\n/,
		);
	});

	it('passes the token to no other step', () => {
		expect(workflow.match(/secrets\./g)).toHaveLength(1);
		expect(workflow.slice(workflow.indexOf('name: Publish with provenance'))).toContain(
			'secrets.NPM_TOKEN',
		);
	});
});
