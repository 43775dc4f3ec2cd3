import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { setSafeRegexEngine } from 'n8n-workflow';
import 'reflect-metadata';

// n8n-core keeps its settings in this folder when it is loaded; by default that is the home folder.
process.env.N8N_USER_FOLDER ??= mkdtempSync(join(tmpdir(), 'n8n-nodes-paypal-'));

// n8n logs every error of a node: thousands of lines around the one that a test fails with.
process.env.N8N_LOG_LEVEL ??= 'silent';

const global = (pattern: string, flags = ''): RegExp =>
	new RegExp(pattern, flags.includes('g') ? flags : `${flags}g`);

// n8n allows a regular expression a quarter of a second of real time, which makes tests fail on a busy
// machine. The expressions here are our own, so no limit is needed.
setSafeRegexEngine({
	exec: (pattern, input, flags) => new RegExp(pattern, flags).exec(input),
	test: (pattern, input, flags) => new RegExp(pattern, flags).test(input),
	replace: (pattern, input, flags, by) => input.replace(new RegExp(pattern, flags), by),
	matchAll: (pattern, input, flags) => [...input.matchAll(global(pattern, flags))],
	split: (pattern, input, flags) => input.split(new RegExp(pattern, flags)),
});
