/**
 * State is plain data in named tables of one store, so that it can be emptied, saved and loaded as a
 * whole. A resource declares its tables next to its handlers:
 *
 *     export const orders = table<Order>('orders');
 *     store.table(orders).get(id)
 *
 * Rows must be plain JSON, and are replaced rather than modified.
 */
export interface Table<T> {
	readonly name: string;
	/** The maximum number of rows, of which the latest are kept; no limit if missing */
	readonly keep?: number;
	/** Only for the type of the rows; never set */
	readonly row?: T;
}

/** The saved form: rows by key, by name of table. */
export type Snapshot = Readonly<Record<string, ReadonlyArray<readonly [string, unknown]>>>;

export interface Store {
	table<T>(table: Table<T>): Map<string, T>;
	clear(): void;
	/** A snapshot of all rows */
	snapshot(): Snapshot;
	restore(snapshot: Snapshot): void;
}

export const table = <T,>(name: string, options: Pick<Table<T>, 'keep'> = {}): Table<T> => ({
	name,
	...options,
});

/** Rows that report every change; the oldest are dropped if there are too many. */
class Rows extends Map<string, unknown> {
	keep = Infinity;
	readonly #changed: () => void;

	constructor(changed: () => void) {
		super();
		this.#changed = changed;
	}

	override set(key: string, row: unknown): this {
		super.set(key, row);
		if (this.size > this.keep) super.delete(this.keys().next().value as string);
		this.#changed();
		return this;
	}

	override delete(key: string): boolean {
		const was = super.delete(key);
		if (was) this.#changed();
		return was;
	}

	override clear(): void {
		super.clear();
		this.#changed();
	}
}

/** @param changed is called with every change of a row, and must be quick */
export function createStore(changed: () => void = () => undefined): Store {
	const tables = new Map<string, Rows>();

	const named = (name: string): Rows => {
		let rows = tables.get(name);
		if (!rows) tables.set(name, (rows = new Rows(changed)));
		return rows;
	};

	return {
		table: <T,>({ name, keep }: Table<T>) => {
			const rows = named(name);
			if (keep !== undefined) rows.keep = keep;
			return rows as Map<string, unknown> as Map<string, T>;
		},
		clear: () => tables.forEach((rows) => rows.clear()),
		snapshot: () =>
			Object.fromEntries([...tables].map(([name, rows]) => [name, [...rows.entries()]])),
		restore(snapshot) {
			tables.forEach((rows) => rows.clear());
			for (const [name, rows] of Object.entries(snapshot)) {
				for (const [key, row] of rows) named(name).set(key, row);
			}
		},
	};
}
