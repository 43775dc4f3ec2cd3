import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { link, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { until } from './wait.mts';

const TOUCH_MS = 5_000;
/** A holder that hasn't touched its lock for this long was killed. */
const ABANDONED_MS = 30_000;
const LIMIT_MS = 60 * 60_000;

/** Linked from a file that is whole: whoever sees the lock can read who holds it. */
async function take(file: string): Promise<boolean> {
	const own = `${file}.${process.pid}.${randomUUID()}`;
	await writeFile(own, String(process.pid));
	try {
		await link(own, file);
		return true;
	} catch (error) {
		if (typeof error === 'object' && error && 'code' in error && error.code === 'EEXIST') {
			return false;
		}
		throw error;
	} finally {
		await rm(own, { force: true });
	}
}

async function ageOf(file: string): Promise<number> {
	const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
	return Date.now() - mtimeMs;
}

/**
 * Does `work` while no other process does work under the same lock file. Takes over from one that
 * was killed, and waits for one that is alive.
 * @param onBusy told once which process it waits for; may throw instead of waiting
 */
export async function exclusively<T>(
	file: string,
	onBusy: (holder: string) => void,
	work: () => Promise<T>,
): Promise<T> {
	await mkdir(path.dirname(file), { recursive: true });
	let told = false;
	await until(`another start to remove ${file}`, LIMIT_MS, async () => {
		if (await take(file)) return true;
		if ((await ageOf(file)) > ABANDONED_MS) {
			await rm(file, { force: true });
		} else if (!told) {
			told = true;
			onBusy(await readFile(file, 'utf8').catch(() => '?'));
		}
		return undefined;
	});
	const touch = setInterval(() => {
		const now = new Date();
		utimes(file, now, now).catch(() => undefined);
	}, TOUCH_MS);
	const letGo = () => {
		clearInterval(touch);
		rmSync(file, { force: true });
	};
	// Ctrl-C ends the process while the work goes on.
	process.once('exit', letGo);
	try {
		return await work();
	} finally {
		process.off('exit', letGo);
		letGo();
	}
}
