import { createLatency } from '../../../sandbox/server/latency.mts';

/** Counts the turns of the event loop until it is stopped. */
function countTurns() {
	let turns = 0;
	let counting = true;
	const next = (): void => {
		turns += 1;
		if (counting) setImmediate(next);
	};
	next();
	return {
		now: () => turns,
		stop: () => {
			counting = false;
		},
	};
}

describe('latency', () => {
	it('lets calls that are due together go on in a turn of the event loop each', async () => {
		const latency = createLatency();
		const turns = countTurns();
		const seen = await Promise.all(
			Array.from({ length: 12 }, async () => {
				await latency.pass(1);
				return turns.now();
			}),
		);
		turns.stop();
		expect(new Set(seen).size).toBe(12);
	});

	it('keeps no call when there is none', async () => {
		const latency = createLatency();
		const turns = countTurns();
		const before = turns.now();
		await latency.pass(undefined);
		await latency.pass(0);
		expect(turns.now()).toBe(before);
		turns.stop();
	});
});
