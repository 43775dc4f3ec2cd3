/**
 * `npm run scan`: runs n8n's own scanner of community packages on the files that would be published,
 * and on the sources. The scanner itself accepts only a published package, whose provenance it checks
 * first; its rules are the same here. Requires `npm run build` first.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

// @ts-expect-error TS7016: the scanner comes without types
import * as scanner from '@n8n/scan-community-package/scanner/scanner.mjs';

interface Verdict {
	readonly passed: boolean;
	readonly details?: string;
	readonly message?: string;
}

const { analyzePackage, SOURCE_FILE_PATTERNS } = scanner as {
	analyzePackage: (folder: string, patterns?: readonly string[]) => Promise<Verdict>;
	SOURCE_FILE_PATTERNS: readonly string[];
};

/** Unpacks what npm would publish, and returns the folder. */
async function packInto(folder: string): Promise<string> {
	execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
		stdio: 'ignore',
		shell: process.platform === 'win32',
	});
	const [tarball = ''] = await readdir(folder);
	execFileSync('tar', ['-xzf', tarball], { cwd: folder });
	return path.join(folder, 'package');
}

const folder = await mkdtemp(path.join(tmpdir(), 'n8n-nodes-paypal-scan-'));
try {
	const verdicts: ReadonlyArray<readonly [string, Verdict]> = [
		['package', await analyzePackage(await packInto(folder))],
		['sources', await analyzePackage(process.cwd(), SOURCE_FILE_PATTERNS)],
	];
	for (const [what, { passed, details, message }] of verdicts) {
		console.log(`${what}: ${passed ? 'passed' : `NOT passed. ${details ?? message ?? ''}`}`);
	}
	process.exitCode = verdicts.every(([, { passed }]) => passed) ? 0 : 1;
} finally {
	await rm(folder, { recursive: true, force: true });
}
