// What CI runs in addition to jest: nothing is skipped silently, and the counts are complete.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { commandEnvironment } from '../../scripts/start/command.mts';
import { describeWith } from '../e2e/support/needs.mts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'paypal-ci-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('tests that need a program', () => {
	it('run if it is installed', () => {
		expect(describeWith([], 'the editor', true)).toBe(describe);
	});

	it('fail in CI without it, and are skipped with a warning elsewhere', () => {
		const words =
			/NOT TESTED: the editor\. This machine has no Chromium, no psql\. .*install-programs/;
		expect(() => describeWith(['Chromium', 'psql'], 'the editor', true)).toThrow(words);
		const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		expect(describeWith(['Chromium', 'psql'], 'the editor', false)).toBe(describe.skip);
		expect(said).toHaveBeenCalledWith(expect.stringMatching(words));
		said.mockRestore();
	});
});

describe('the line of counts', () => {
	const result = (passed: number, failed: number, broken: number, skipped: number): string => {
		const file = path.join(folder, `${passed}.json`);
		const counts = {
			numPassedTests: passed,
			numFailedTests: failed,
			numRuntimeErrorTestSuites: broken,
			numPendingTests: skipped,
		};
		writeFileSync(file, JSON.stringify(counts));
		return file;
	};
	const lines = (code: string, ...files: string[]): string[] =>
		execFileSync(process.execPath, ['.ci/counts.mjs', code, ...files], { encoding: 'utf8' })
			.trim()
			.split('\n');

	it('adds up all runs, and names the skipped tests', () => {
		expect(lines('0', result(3, 0, 0, 0), result(4, 0, 0, 2))).toEqual([
			'2 skipped',
			'7 passed, 0 failed',
		]);
		expect(lines('1', result(3, 1, 0, 0), result(4, 0, 2, 0))).toEqual(['7 passed, 3 failed']);
	});

	it('counts errors outside tests as failures, and leaves out what did not run', () => {
		const notThere = path.join(folder, 'none.json');
		expect(lines('2', result(3, 0, 0, 0), notThere)).toEqual(['3 passed, 1 failed']);
	});
});

describe('.ci/install-programs', () => {
	const FROM_HERE = ['bash', 'env', 'id'];

	/** Runs it with a PATH that has only these programs. */
	const run = (programs: Readonly<Record<string, string>>): string => {
		for (const name of FROM_HERE) {
			const place = execFileSync('bash', ['-c', `type -P ${name}`], { encoding: 'utf8' });
			symlinkSync(place.trim(), path.join(folder, name));
		}
		for (const [name, text] of Object.entries(programs)) {
			const file = path.join(folder, name);
			writeFileSync(file, `#!/usr/bin/env bash\n${text}\n`);
			chmodSync(file, 0o755);
		}
		return execFileSync('bash', ['.ci/install-programs'], {
			encoding: 'utf8',
			env: { PATH: folder },
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	};
	const there = (...names: string[]) => Object.fromEntries(names.map((name) => [name, '']));
	const ALL = ['chromium', 'redis-server', 'initdb', 'g++', 'make', 'python3'];
	const noted = 'echo "${*: -2}"';
	// Users other than root need it.
	const sudo = 'shift; exec "$@"';

	it('does nothing on a machine that has all programs', () => {
		expect(run(there(...ALL))).toBe('programs: all there\n');
	});

	it('installs only missing programs with apt-get', () => {
		const programs = there('chromium-browser', 'initdb', 'g++', 'make', 'python3');
		const said = run({ ...programs, 'apt-get': noted, sudo });
		expect(said).toMatch(/^programs: missing redis-server\n/);
		expect(said).toMatch(/--no-install-recommends redis-server\n$/);
	});

	it('continues without apt-get: the tests report what is missing', () => {
		const programs = there('initdb', 'redis-server', 'g++', 'make', 'python3');
		expect(run(programs)).toBe('programs: missing chromium\n');
	});

	it('continues if apt-get fails', () => {
		const programs = there('initdb', 'redis-server', 'g++', 'make', 'python3');
		expect(run({ ...programs, 'apt-get': 'exit 100', sudo })).toBe('programs: missing chromium\n');
	});
});

// n8n 1 does not start with this package's setting for peer dependencies: settings that npm passes on in
// the environment take precedence over the .npmrc of its working folder.
it("an npm that runs elsewhere does not inherit this package's settings", () => {
	process.env.npm_config_legacy_peer_deps = 'true';
	try {
		expect(Object.keys(commandEnvironment())).not.toContain('npm_config_legacy_peer_deps');
	} finally {
		delete process.env.npm_config_legacy_peer_deps;
	}
});

it('GitHub runs the same script, and keeps screenshots of failures', () => {
	const workflow = readFileSync('.github/workflows/ci.yml', 'utf8');
	expect(workflow).toContain('- run: .ci/run\n');
	expect(workflow).toMatch(/if: failure\(\)\n\s+uses: actions\/upload-artifact@/);
	expect(workflow).toContain('path: test-results\n');
});
