import { readFile } from 'node:fs/promises';

/** Linux's clock ticks per second. */
const TICKS = 100;

/** Seconds of CPU that a process has used so far; undefined where it is not available. */
export async function cpuOf({ pid }: { readonly pid: number }): Promise<number | undefined> {
	const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
	const [user, system] = stat?.split(') ')[1]?.split(' ').slice(11, 13) ?? [];
	return user === undefined ? undefined : (Number(user) + Number(system)) / TICKS;
}
