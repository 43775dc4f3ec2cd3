import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

export interface Latency {
	/** Takes as long as a call is to take, in real time. @param ms milliseconds; none if missing */
	pass(ms: number | undefined): Promise<void>;
}

/**
 * Calls that came together are due together. Each goes on in a turn of the event loop of its own, so
 * that the answer to the first is on its way before the second is worked on: else the first of
 * twelve long answers would come with the last.
 */
export function createLatency(): Latency {
	let turn = Promise.resolve();
	return {
		async pass(ms) {
			if (!ms) return;
			await wait(ms);
			turn = turn.then(async () => nextTurn());
			await turn;
		},
	};
}
