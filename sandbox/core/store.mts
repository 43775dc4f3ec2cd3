/**
 * State is plain data in named tables of one store, so that it can be emptied, saved and loaded
 * as a whole. A resource declares its tables beside its handlers:
 *
 *     export const orders = table<Order>('orders');
 *     store.table(orders).get(id)
 *
 * What is put in must be plain JSON.
 */
export type Table<T> = {
	readonly name: string;
	/** only for the type of the rows; never set */
	readonly row?: T;
};

/** The saved form: rows by key, by name of table. */
export type Snapshot = Readonly<Record<string, ReadonlyArray<readonly [string, unknown]>>>;

export type Store = {
	table<T>(table: Table<T>): Map<string, T>;
	clear(): void;
	snapshot(): Snapshot;
	restore(snapshot: Snapshot): void;
};

export const table = <T,>(name: string): Table<T> => ({ name });

export function createStore(): Store {
	const tables = new Map<string, Map<string, unknown>>();

	const named = (name: string): Map<string, unknown> => {
		let rows = tables.get(name);
		if (!rows) tables.set(name, (rows = new Map()));
		return rows;
	};

	return {
		table: <T,>({ name }: Table<T>) => named(name) as Map<string, T>,
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
