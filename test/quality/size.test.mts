import { spawnSync } from 'node:child_process';

import { PayPal } from '../../nodes/PayPal/PayPal.node';

describe('the PayPal node in an editor that loads every node', () => {
	it('is described in at most 300 KB of JSON', () => {
		expect(JSON.stringify(new PayPal().description).length).toBeLessThanOrEqual(300_000);
	});

	it('needs nothing but n8n-workflow and Node.js when it is built', () => {
		const { stdout, stderr } = spawnSync(
			process.execPath,
			[
				'-e',
				`const Module = require('node:module');
				const asked = new Set();
				const load = Module._load;
				Module._load = function (name, parent, isMain) {
					if (parent?.filename?.includes('/dist/') && !parent.filename.includes('node_modules')) {
						asked.add(name);
					}
					return load.call(this, name, parent, isMain);
				};
				require('./dist/nodes/PayPal/PayPal.node.js');
				require('./dist/nodes/PayPalTrigger/PayPalTrigger.node.js');
				require('./dist/credentials/PayPalRestApi.credentials.js');
				console.log(JSON.stringify([...asked].filter((name) => !name.startsWith('.')).sort()));`,
			],
			{ encoding: 'utf8' },
		);
		expect(stderr).toBe('');
		expect((JSON.parse(stdout) as string[]).filter((name) => !name.startsWith('node:'))).toEqual([
			'n8n-workflow',
		]);
	});
});
