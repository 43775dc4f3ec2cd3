// One line for all runs of jest: `node .ci/counts.mjs <exit code> <result file>…`
import { existsSync, readFileSync } from 'node:fs';

const [, , code, ...files] = process.argv;

let passed = 0;
let failed = 0;
let skipped = 0;
for (const file of files.filter((each) => existsSync(each))) {
	const result = JSON.parse(readFileSync(file, 'utf8'));
	passed += result.numPassedTests;
	// A suite that could not be loaded has no tests to count as failed, so it counts as one.
	failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
	skipped += result.numPendingTests;
}
// What failed may be no test: a build, the style, an example in n8n.
if (code !== '0' && failed === 0) failed = 1;
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
