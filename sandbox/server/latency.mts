import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

export interface Latency {
	/**
	 * Waits for as long as a call should take, in real time. @param ms milliseconds; no wait if
	 * missing
	 */
	pass(ms: number | undefined): Promise<void>;
}

/**
 * Calls that arrived together are due together. Each continues in its own turn of the event loop, so
 * that the first response is being sent before the second call is processed: otherwise the first of
 * twelve long responses would arrive with the last.
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
