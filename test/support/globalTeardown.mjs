import { rmSync } from 'node:fs';

/** Removes the folder that globalSetup.mjs has made. */
export default () => {
	rmSync(String(process.env.TMPDIR), { recursive: true, force: true });
};
