import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { tryLock } from 'fs-native-extensions';

import { until } from './wait.mts';

const LIMIT_MS = 60 * 60_000;

/** Far beyond the text: on Windows, no other process can read a locked range. */
const LOCKED_BYTE = 4096;

/**
 * Acquires a lock from the operating system, which is held exactly as long as this process lives,
 * even while the machine sleeps. The file is kept: only the lock on it counts.
 * @returns the open file; undefined if another process holds the lock
 */
async function take(file: string): Promise<number | undefined> {
	const fd = openSync(file, constants.O_RDWR | constants.O_CREAT, 0o600);
	try {
		// The file may have been deleted in between: then it is no longer the one that others lock.
		const current = await stat(file).catch(() => undefined);
		if (tryLock(fd, LOCKED_BYTE, 1) && fstatSync(fd).ino === current?.ino) {
			ftruncateSync(fd);
			writeSync(fd, String(process.pid), 0);
			return fd;
		}
	} catch (error) {
		closeSync(fd);
		throw error;
	}
	closeSync(fd);
	return undefined;
}

/**
 * Does `work` while no other process does work under the same lock file. Waits for one that does.
 * @param onBusy is called once with the process that it waits for; may throw instead of waiting
 */
export async function exclusively<T>(
	file: string,
	onBusy: (holder: string) => void,
	work: () => Promise<T>,
): Promise<T> {
	await mkdir(path.dirname(file), { recursive: true });
	let told = false;
	const fd = await until(`another start to release ${file}`, LIMIT_MS, async () => {
		const taken = await take(file);
		if (taken === undefined && !told) {
			told = true;
			onBusy(await readFile(file, 'utf8'));
		}
		return taken;
	});
	try {
		return await work();
	} finally {
		closeSync(fd);
	}
}
