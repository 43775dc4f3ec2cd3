import { messageOf } from './report.mts';
import { within } from './wait.mts';

type Closer = () => Promise<unknown>;

/** Signals that arrive together (the terminal's, and one that npm forwards) count as one. */
const SAME_SIGNAL_MS = 1_000;
const CLOSE_LIMIT_MS = 15_000;

/** What must be stopped at the end, however the process ends: newest first. */
export function createCleanup() {
	const closers: Array<{ what: string; close: Closer }> = [];
	const runAll = async () => {
		for (let next = closers.pop(); next; next = closers.pop()) {
			const { what, close } = next;
			await within(`${what} to stop`, CLOSE_LIMIT_MS, close()).catch((error: unknown) =>
				console.error(messageOf(error)),
			);
		}
	};
	let stopping: number | undefined;
	const onSignal = () => {
		if (stopping !== undefined) {
			// A second signal: stop waiting. Handlers of 'exit' kill what is still running.
			if (Date.now() - stopping > SAME_SIGNAL_MS) process.exit(130);
			return;
		}
		stopping = Date.now();
		console.log('\nStopping …');
		void runAll().finally(() => process.exit(130));
	};
	return {
		add: (what: string, close: Closer) => void closers.push({ what, close }),
		runAll,
		/** Whether a signal has been received: errors after it are only consequences of stopping. */
		stopping: () => stopping !== undefined,
		/** From now on, Ctrl-C and other termination signals stop everything and end the process. */
		listen: () => {
			for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
			if (process.env.npm_lifecycle_event) onParentGone(onSignal);
		},
	};
}

/**
 * npm forwards a signal to the shell that runs its script, and the shell may end without forwarding it:
 * the only sign is that the shell is gone.
 */
function onParentGone(call: () => void): void {
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		call();
	}, 1_000);
	watch.unref();
}

export type Cleanup = ReturnType<typeof createCleanup>;
