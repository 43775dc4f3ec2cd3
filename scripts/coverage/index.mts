/**
 * `npm run coverage` writes docs/operations.md, docs/coverage.md, docs/errors.md and
 * the tables of the README. With `-- --check` it changes nothing, and fails if they are stale or the
 * node covers too little of the contract.
 */
import '../../test/support/environment.mts';

import { mkdirSync, writeFileSync } from 'node:fs';

import { pagesOf, problemsOf, urlOf } from './check.mts';
import { measure } from './measure.mts';
import { addUp, percent } from './totals.mts';

const coverages = await measure();
if (!process.argv.includes('--check')) {
	mkdirSync(urlOf('docs/'), { recursive: true });
	for (const [file, text] of pagesOf(coverages)) writeFileSync(urlOf(file), text);
}
for (const [name, share] of Object.entries(addUp(coverages))) {
	console.log(`${name}: ${percent(share)} % (${share.reached} of ${share.of})`);
}
const problems = problemsOf(coverages);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
