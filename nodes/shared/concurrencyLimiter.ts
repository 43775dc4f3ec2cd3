import { sleep } from 'n8n-workflow';

/** How many tasks may run at once, now. */
export interface ConcurrencyLimiter {
	limit(): number;
	/** Takes note of how long a task took, in milliseconds. */
	note(ms: number): void;
}

/** Reads begin with this many at once, and grow to that many (see docs/performance.md). */
export const READS_FIRST = 20;
export const READS_MAX = 40;

/** What a quick task adds to the limit. */
const GROWTH = 1;

/** A task counts as quick up to this many times the time of the quickest. */
const QUICK = 3;

/** Whatever the user's expression gives: with a limit of 0, nothing would ever be sent. */
const atLeastOne = (count: number): number => Math.max(1, Math.floor(count));

/** Always the same number. */
export const fixedConcurrency = (count: number): ConcurrencyLimiter => ({
	limit: () => atLeastOne(count),
	note: () => {},
});

/**
 * Begins with a moderate number and raises the limit while tasks end quickly, so that a server that slows
 * down under the load is not loaded more.
 *
 * @param max never more than this
 */
export function growingConcurrency(max = READS_MAX): ConcurrencyLimiter {
	let limit = Math.min(READS_FIRST, atLeastOne(max));
	let quickest = Infinity;
	return {
		limit: () => atLeastOne(limit),
		note(ms) {
			quickest = Math.min(quickest, Math.max(ms, 1));
			if (ms <= quickest * QUICK) limit = Math.min(max, limit + GROWTH);
		},
	};
}

/** What is run. */
export interface Work {
	/** Does the work with this number. Resolves to false to stop; must not reject. */
	task: (index: number) => Promise<boolean>;
	/** Makes the work up to this number ready, which is not included, while others are waited for. */
	prepare: (end: number) => void;
}

/**
 * Runs a task for each index from 0 up to `count`, in order of start, as many at once as the
 * limiter allows. After a task has said that it is the last one, no further one starts; those under way end.
 */
export async function runConcurrently(
	count: number,
	limiter: ConcurrencyLimiter,
	{ task, prepare }: Work,
): Promise<void> {
	let next = 0;
	let running = 0;
	let goOn = true;
	let preparing = false;
	/** Once what was started has gone out. */
	const prepareSoon = async (): Promise<void> => {
		if (preparing || !goOn || next >= count) return;
		preparing = true;
		await sleep(0);
		preparing = false;
		if (goOn) prepare(next + limiter.limit());
	};
	await new Promise<void>((done) => {
		const startMore = (): void => {
			while (goOn && next < count && running < limiter.limit()) {
				running += 1;
				void runOne(next++);
			}
			if (running === 0) done();
			else void prepareSoon();
		};
		const runOne = async (index: number): Promise<void> => {
			const started = Date.now();
			if (!(await task(index))) goOn = false;
			limiter.note(Date.now() - started);
			running -= 1;
			startMore();
		};
		startMore();
	});
}

/**
 * Gives the results of tasks in their order, with so many under way at a time: whichever ends first
 * lets another begin, so that none waits for the slowest. After a failure no further one starts.
 *
 * @param task begins the task with this number, from 0
 */
export async function* inOrder<Result>(
	count: number,
	atOnce: number,
	task: (index: number) => Promise<Result>,
): AsyncGenerator<Result> {
	const begun: Array<Promise<Result>> = [];
	let goOn = true;
	const begin = (): void => {
		if (!goOn || begun.length >= count) return;
		const result = task(begun.length);
		begun.push(result);
		// It is awaited in its turn; until then a refusal must not count as unhandled.
		void result.then(begin, () => (goOn = false));
	};
	for (let started = 0; started < Math.min(atOnce, count); started++) begin();
	try {
		for (let index = 0; index < count; index++) {
			yield await begun[index];
			// What was handed out is not kept.
			delete begun[index];
		}
	} finally {
		goOn = false;
	}
}

/** The same for one task at a time, each begun when its result is asked for. */
export async function* onDemand<Result>(
	count: number,
	task: (index: number) => Promise<Result>,
): AsyncGenerator<Result> {
	for (let index = 0; index < count; index++) yield await task(index);
}
