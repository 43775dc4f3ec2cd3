import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** All temporary files of a run are in one folder, which globalTeardown.mjs removes at its end. */
export default () => {
	process.env.TMPDIR = mkdtempSync(path.join(tmpdir(), 'n8n-nodes-paypal-tests-'));
};
