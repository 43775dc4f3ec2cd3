import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';

import { PayPal } from '../../nodes/PayPal/PayPal.node';

describe('the PayPal node in an editor that loads every node', () => {
	// The browser loads it compressed; it does not affect how fast a panel opens.
	it('has a description of at most 90 KB of compressed JSON, 800 KB uncompressed', () => {
		const description = JSON.stringify(new PayPal().description);
		expect(gzipSync(description).length).toBeLessThanOrEqual(90_000);
		expect(description.length).toBeLessThanOrEqual(800_000);
	});

	it('only needs n8n-workflow and Node.js when built', () => {
		const { stdout, stderr } = spawnSync(
			process.execPath,
			[
				'-e',
				`const Module = require('node:module');
				const requested = new Set();
				const load = Module._load;
				Module._load = function (name, parent, isMain) {
					if (parent?.filename?.includes('/dist/') && !parent.filename.includes('node_modules')) {
						requested.add(name);
					}
					return load.call(this, name, parent, isMain);
				};
				require('./dist/nodes/PayPal/PayPal.node.js');
				require('./dist/nodes/PayPalTrigger/PayPalTrigger.node.js');
				require('./dist/nodes/PayPalPollingTrigger/PayPalPollingTrigger.node.js');
				require('./dist/credentials/PayPalRestApi.credentials.js');
				console.log(JSON.stringify([...requested].filter((name) => !name.startsWith('.')).sort()));`,
			],
			{ encoding: 'utf8' },
		);
		expect(stderr).toBe('');
		expect((JSON.parse(stdout) as string[]).filter((name) => !name.startsWith('node:'))).toEqual([
			'n8n-workflow',
		]);
	});
});
