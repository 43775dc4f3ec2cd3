import { existsSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';

import type { Snapshot } from './store.mts';

/** The content of a data file. */
export interface Saved {
	readonly version: 1;
	/** The sandbox's time, and the real time at that moment; milliseconds since 1970 */
	readonly now: number;
	readonly at: number;
	readonly tables: Snapshot;
}

export interface Saver {
	/** Schedules saving the state. */
	changed(): void;
	/** Saves it now. @throws if it cannot be written */
	save(): Promise<void>;
	/** Saves it a last time. @throws if it cannot be written */
	close(): Promise<void>;
}

/** How soon after a change it is saved. */
const PAUSE_MS = 200;

/** A large state is saved less often: the pause after saving is a multiple of the time that it took. */
const REST = 3;

const CHUNK = 256 * 1024;

/**
 * @returns undefined if there is no such file
 * @throws Error that says what to do, if it does not contain a sandbox's state; the file is not changed
 */
export function readData(file: string): Saved | undefined {
	if (!existsSync(file)) return undefined;
	try {
		const saved: unknown = JSON.parse(readFileSync(file, 'utf8'));
		if (isSaved(saved)) return saved;
	} catch (error) {
		throw unreadable(file, error instanceof Error ? error.message : String(error));
	}
	throw unreadable(file, 'it is JSON, but no state of a sandbox');
}

const unreadable = (file: string, reason: string): Error =>
	new Error(
		`the data file ${file} cannot be read (${reason}): it was left as it is; move it away, or choose another one`,
	);

function isSaved(value: unknown): value is Saved {
	const { version, now, at, tables } = (value ?? {}) as Partial<Record<keyof Saved, unknown>>;
	return (
		version === 1 &&
		typeof now === 'number' &&
		typeof at === 'number' &&
		typeof tables === 'object' &&
		tables !== null &&
		Object.values(tables).every(
			(rows: unknown) =>
				Array.isArray(rows) &&
				rows.every((row: unknown) => Array.isArray(row) && typeof row[0] === 'string'),
		)
	);
}

/**
 * Saves a state shortly after it changed, and never twice at the same time.
 * @param take gives the state as it is now; its rows must not change afterwards
 */
export function createSaver(file: string, take: () => Saved): Saver {
	let isChanged = false;
	let isClosed = false;
	let timer: NodeJS.Timeout | undefined;
	let saving: Promise<void> = Promise.resolve();

	const plan = (pause: number): void => {
		timer = setTimeout(() => {
			saving = saveAndRest();
		}, pause).unref();
	};
	const saveAndRest = async (): Promise<void> => {
		const started = performance.now();
		isChanged = false;
		try {
			await write(file, take());
		} catch (error) {
			// The sandbox continues, and tries again.
			isChanged = true;
			process.emitWarning(`The state could not be saved to ${file}: ${String(error)}`);
		}
		timer = undefined;
		const took = performance.now() - started;
		if (isChanged && !isClosed) plan(Math.max(PAUSE_MS, REST * took));
	};
	return {
		changed() {
			isChanged = true;
			if (timer === undefined && !isClosed) plan(PAUSE_MS);
		},
		save: () =>
			write(file, take()).catch((error: unknown) => {
				throw new Error(`the data file ${file} cannot be written: ${String(error)}`);
			}),
		async close() {
			isClosed = true;
			clearTimeout(timer);
			await saving;
			await write(file, take());
		},
	};
}

/**
 * Written next to the file and then moved into its place: readers always find a complete state.
 * Readable only by its owner: it contains tokens, and data that the user's workflows send.
 */
async function write(file: string, saved: Saved): Promise<void> {
	const beside = `${file}.new`;
	const handle = await open(beside, 'w', 0o600);
	try {
		for (const chunk of textOf(saved)) await handle.writeFile(chunk);
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rename(beside, file);
}

/** The state as JSON, one line per row, in chunks: calls are handled between them. */
function* textOf({ tables, ...rest }: Saved): Iterable<string> {
	let text = `${JSON.stringify(rest).slice(0, -1)},"tables":{`;
	for (const [t, [name, rows]] of Object.entries(tables).entries()) {
		text += `${t === 0 ? '' : ','}\n${JSON.stringify(name)}:[`;
		for (const [r, row] of rows.entries()) {
			text += `${r === 0 ? '' : ','}\n${JSON.stringify(row)}`;
			if (text.length < CHUNK) continue;
			yield text;
			text = '';
		}
		text += ']';
	}
	yield `${text}}}\n`;
}
