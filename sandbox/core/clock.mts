import { addDuration } from './duration.mts';
import { newUuid } from './ids.mts';
import { table, type Store } from './store.mts';

/** A job scheduled for a time. It is plain data, so that it can be saved. */
export interface Job {
	readonly id: string;
	/** Milliseconds since 1970 */
	readonly at: number;
	/** The name of the job, and its data */
	readonly kind: string;
	readonly subject: string;
}

export interface Clock {
	/** Milliseconds since 1970, on the sandbox's clock */
	now(): number;
	/**
	 * Advances the clock. Everything that becomes due happens at its own time and in order, including
	 * webhook deliveries and their retries, and is done when the promise resolves.
	 * @param by an ISO 8601 duration (`PT3H`), or milliseconds
	 */
	advance(by: string | number): Promise<void>;
	/** Sets the time. Setting it to the past undoes nothing. */
	set(to: string | Date): Promise<void>;
	/** Resolves when no due job is waiting or running. */
	settled(): Promise<void>;
}

export type Scheduler = Clock & {
	/**
	 * @param at milliseconds since 1970; a time in the past means at once, but never before this
	 * returns
	 */
	schedule(kind: string, subject: string, at: number): void;
	cancel(kind: string, subject: string): void;
	/** Runs the jobs that became due while the sandbox was not running, and schedules the others. */
	begin(): void;
	stop(): void;
};

const jobs = table<Job>('jobs');
const MAX_TIMER = 2 ** 31 - 1;

/**
 * @param running whether time passes; if not, it is stopped until it is advanced
 * @param moved is called when the clock has been changed
 * @param work runs a job; `advance` and `settled` wait for its result
 */
export function createScheduler(
	store: Store,
	{
		start,
		running,
		advanced,
	}: { readonly start: number; readonly running: boolean; readonly advanced?: () => void },
	work: (job: Job) => Promise<void> | void,
): Scheduler {
	const queue = store.table(jobs);
	// A job stays in its table until it is done: a job that was running when the sandbox was killed
	// runs again after the next start.
	const begun = new Set<string>();
	const underWay = new Set<Promise<void>>();
	let offset = running ? start - Date.now() : start;
	let timer: NodeJS.Timeout | undefined;
	let soon = false;
	let stopped = false;
	let advancing: Promise<void> = Promise.resolve();

	const now = (): number => (running ? Date.now() : 0) + offset;
	const setTime = (time: number): void => {
		offset += time - now();
		advanced?.();
	};

	/**
	 * The earliest job due by a time; jobs for the same time in the order in which they were
	 * scheduled
	 */
	const firstBy = (time: number): Job | undefined => {
		let first: Job | undefined;
		for (const job of queue.values()) {
			if (job.at <= time && (!first || job.at < first.at) && !begun.has(job.id)) first = job;
		}
		return first;
	};

	const begin = (job: Job): void => {
		begun.add(job.id);
		const done = (async () => work(job))().finally(() => {
			queue.delete(job.id);
			begun.delete(job.id);
			underWay.delete(done);
		});
		underWay.add(done);
		// A failing job must not end the process; callers that wait for it still see it fail.
		done.catch(() => undefined);
	};

	const beginDue = (): void => {
		for (let job = firstBy(now()); job; job = firstBy(now())) begin(job);
	};

	const wake = (): void => {
		if (stopped || soon) return;
		soon = true;
		setImmediate(() => {
			soon = false;
			if (stopped) return;
			beginDue();
			if (!running) return;
			clearTimeout(timer);
			const next = firstBy(Infinity);
			if (next) {
				timer = setTimeout(wake, Math.min(Math.max(next.at - now(), 1), MAX_TIMER)).unref();
			}
		});
	};

	const settled = async (): Promise<void> => {
		do {
			beginDue();
			await Promise.all(underWay);
		} while (underWay.size > 0 || firstBy(now()));
	};

	const advanceTo = async (target: number): Promise<void> => {
		await settled();
		for (let job = firstBy(target); job && !stopped; job = firstBy(target)) {
			setTime(Math.max(job.at, now()));
			await settled();
		}
		setTime(target);
		wake();
	};

	// Only one advance runs at a time: a second one waits for the first.
	const inTurn = (target: () => number): Promise<void> => {
		const turn = advancing.then(() => advanceTo(target()));
		advancing = turn.catch(() => undefined);
		return turn;
	};

	return {
		now,
		settled,
		advance: (by) => inTurn(() => (typeof by === 'number' ? now() + by : addDuration(now(), by))),
		set: (to) => inTurn(() => new Date(to).getTime()),
		schedule(kind, subject, at) {
			const id = newUuid();
			queue.set(id, { id, at, kind, subject });
			wake();
		},
		cancel(kind, subject) {
			for (const job of queue.values()) {
				if (job.kind === kind && job.subject === subject) queue.delete(job.id);
			}
		},
		begin: wake,
		stop() {
			stopped = true;
			clearTimeout(timer);
		},
	};
}
