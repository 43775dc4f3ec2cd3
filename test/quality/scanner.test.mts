// The files to be published pass n8n's scanner of community packages. Run after `npm run build`.
import { spawnSync } from 'node:child_process';

it("n8n's scanner finds nothing in the package and in its sources", () => {
	const { stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'scripts/release/scan.mts'],
		// With jest's NODE_ENV, the scanner's rules assume that they are being tested themselves.
		{ encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
	);
	expect({ stdout, stderr }).toEqual({ stdout: 'package: passed\nsources: passed\n', stderr: '' });
}, 120_000);
