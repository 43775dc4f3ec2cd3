import { rm } from 'node:fs/promises';

import { PREPARED } from './prepare.mts';

/** Removes what `prepare` created. */
export default async function tidy(): Promise<void> {
	const folder = process.env[PREPARED];
	if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
