/** Time that advances only when everything sleeps: hours pass in milliseconds, in order. */
export function virtualTime() {
	let now = 1_000_000;
	const sleepers: Array<{ at: number; wake: () => void }> = [];

	const sleep = async (ms: number): Promise<void> =>
		await new Promise((wake) => {
			const at = now + Math.max(0, ms);
			const place = sleepers.findIndex((sleeper) => sleeper.at > at);
			sleepers.splice(place === -1 ? sleepers.length : place, 0, { at, wake });
		});

	/** Lets time pass until the work has ended. */
	const run = async <T,>(work: Promise<T>): Promise<T> => {
		let ended = false;
		const watched = work.finally(() => (ended = true));
		watched.catch(() => undefined);
		for (;;) {
			// Those that were woken continue in microtasks; a macrotask runs after all of these.
			await new Promise((done) => setImmediate(done));
			if (ended) return await watched;
			const next = sleepers.shift();
			if (next === undefined) throw new Error('The work has not ended, and nothing is sleeping');
			now = next.at;
			next.wake();
		}
	};
	return { now: () => now, sleep, run };
}
