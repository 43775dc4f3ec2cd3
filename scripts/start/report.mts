/** An error message for the user at the terminal: printed without a stack trace. */
export class Problem extends Error {
	override name = 'Problem';
}

/** An error's message, whatever was thrown. */
export const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/** Milliseconds for people: `4 s`, `2 min 5 s`. */
function duration(ms: number): string {
	const seconds = Math.round(ms / 1000);
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Seconds since `start` (milliseconds), for people: `4 s`, `2 min 5 s`. */
export const elapsed = (start: number): string => duration(Date.now() - start);

/** The progress of a step. */
export interface Progress {
	readonly done: number;
	readonly total: number;
	/** What is counted: `packages`. */
	readonly unit: string;
	/** Some units take far longer than others, so that the count allows no estimate. */
	readonly uneven?: boolean;
}

const BAR_WIDTH = 24;
/** Below this share, the speed of a step says nothing about how long it will take. */
const SHARE_FOR_ESTIMATE = 0.05;

/**
 * A step's progress as one line: a bar, the count, the time so far and an estimate of what is left.
 * @param ms since the step began
 */
export function progressLine(name: string, progress: Progress, ms: number): string {
	const { done, total, unit, uneven = false } = progress;
	const share = total === 0 ? 0 : Math.min(done / total, 1);
	const filled = Math.round(share * BAR_WIDTH);
	const bar = `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}]`;
	const left =
		!uneven && share >= SHARE_FOR_ESTIMATE && share < 1
			? `, about ${duration((ms / share) * (1 - share))} left`
			: '';
	return `${name} ${bar} ${done} of ${total} ${unit}, ${duration(ms)}${left}`;
}

/** How often a terminal's bar is drawn. */
const REDRAW_MS = 1_000;
/** How often a progress line is printed if the output is not a terminal. */
const LINE_MS = 15_000;
const CLEAR_LINE = '\r\x1b[2K';

/** The terminal's last line, while it shows a bar. */
let bar = '';

function drawBar(line: string): void {
	bar = line.slice(0, (process.stdout.columns || 80) - 1);
	process.stdout.write(`${CLEAR_LINE}${bar}`);
}

/** Prints a line, above the bar if there is one. */
export function say(line: string): void {
	if (bar === '') {
		console.log(line);
		return;
	}
	process.stdout.write(CLEAR_LINE);
	console.log(line);
	process.stdout.write(bar);
}

/** Shows the progress of a step until the returned function is called. */
function showProgress(name: string, measure: () => Promise<Progress>): () => void {
	const started = Date.now();
	const isTerminal = process.stdout.isTTY;
	let isOver = false;
	const show = async () => {
		const line = progressLine(name, await measure(), Date.now() - started);
		if (isOver) return;
		if (isTerminal) drawBar(line);
		else console.log(line);
	};
	// A failed measurement is skipped: the next one follows soon.
	const timer = setInterval(
		() => void show().catch(() => undefined),
		isTerminal ? REDRAW_MS : LINE_MS,
	);
	return () => {
		isOver = true;
		clearInterval(timer);
		if (bar !== '') process.stdout.write(CLEAR_LINE);
		bar = '';
	};
}

/**
 * Runs one named step: prints its name when it begins, and how long it took when it ends. Several can
 * run at the same time, one of them with a measure.
 * @param measure the progress of a step that takes minutes: shown as a bar on a terminal, and as a
 * line every 15 seconds elsewhere
 */
export async function step<T>(
	name: string,
	work: () => Promise<T>,
	measure?: () => Promise<Progress>,
): Promise<T> {
	const started = Date.now();
	say(`${name} …`);
	const stop = measure ? showProgress(name, measure) : () => undefined;
	try {
		const result = await work();
		stop();
		say(`${name}: done in ${elapsed(started)}`);
		return result;
	} finally {
		stop();
	}
}
