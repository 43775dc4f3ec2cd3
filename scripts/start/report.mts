/** What went wrong in words for the person at the terminal: printed without a stack. */
export class Problem extends Error {
	override name = 'Problem';
}

/** An error's message, whatever was thrown. */
export const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/** Seconds since `start` (milliseconds), for people: `4 s`, `2 min 5 s`. */
export function elapsed(start: number): string {
	const seconds = Math.round((Date.now() - start) / 1000);
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

const HEARTBEAT_MS = 20_000;

/**
 * Does one named piece of work: prints its name when it begins, how long it took when it ends,
 * and a sign of life in between, so that minutes of silence never look like a hang.
 */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
	const started = Date.now();
	console.log(`${name} …`);
	const heartbeat = setInterval(
		() => console.log(`  … still at it, ${elapsed(started)}`),
		HEARTBEAT_MS,
	);
	try {
		const result = await work();
		console.log(`  done in ${elapsed(started)}`);
		return result;
	} finally {
		clearInterval(heartbeat);
	}
}
