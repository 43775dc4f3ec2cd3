import { sleep } from 'n8n-workflow';

/** How many tasks may currently run at once. */
export interface ConcurrencyLimiter {
	limit(): number;
	/** Records how long a task took, in milliseconds. */
	note(ms: number): void;
}

/** Initial and maximum concurrency of reads (see docs/performance.md). */
export const READS_FIRST = 20;
export const READS_MAX = 40;

/** How much a fast task adds to the limit. */
const GROWTH = 1;

/** A task counts as fast up to this multiple of the fastest one's time. */
const QUICK = 3;

/** Guards against any result of the user's expression: with a limit of 0, nothing would ever be sent. */
const atLeastOne = (count: number): number => Math.max(1, Math.floor(count));

/** A constant limit. */
export const fixedConcurrency = (count: number): ConcurrencyLimiter => ({
	limit: () => atLeastOne(count),
	note: () => {},
});

/**
 * Starts with a moderate number and raises the limit while tasks end quickly, so that a server that
 * slows down under the load does not get more of it.
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

/** The tasks to run. */
export interface Work {
	/** Runs the task with this number. Resolves to false to stop; must not reject. */
	task: (index: number) => Promise<boolean>;
	/** Prepares the tasks up to this number (exclusive) while others are awaited. */
	prepare: (end: number) => void;
}

/**
 * Runs a task for each index from 0 to `count` (exclusive), started in order, as many at once as the
 * limiter allows. After a task has said that it is the last one, no further one starts; running ones
 * end.
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
	/** After the started calls have been sent. */
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
 * Yields the results of tasks in order, with a number of them running at a time: whichever ends first
 * lets another start, so that none waits for the slowest. After a failure no further one starts.
 *
 * @param task starts the task with this number, from 0
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
		// It is awaited in its turn; until then a rejection must not count as unhandled.
		void result.then(begin, () => (goOn = false));
	};
	for (let started = 0; started < Math.min(atOnce, count); started++) begin();
	try {
		for (let index = 0; index < count; index++) {
			yield await begun[index];
			// Results that were yielded are not kept.
			delete begun[index];
		}
	} finally {
		goOn = false;
	}
}

/** The same for one task at a time, each started when its result is requested. */
export async function* onDemand<Result>(
	count: number,
	task: (index: number) => Promise<Result>,
): AsyncGenerator<Result> {
	for (let index = 0; index < count; index++) yield await task(index);
}
