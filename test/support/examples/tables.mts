import type { IDataObject } from 'n8n-workflow';

/** A condition on a row: equality by default, or else not before that date. */
export interface Condition {
	readonly keyName: string;
	readonly condition?: 'eq' | 'gte';
	readonly keyValue: unknown;
}

/** n8n's data tables, in memory. */
export interface Tables {
	/** The table of that name; created if there is none. */
	create(name: string, columns: readonly string[]): IDataObject;
	/** Updates the row that meets all conditions, or adds one. @throws for an unknown column */
	upsert(id: string, conditions: readonly Condition[], values: IDataObject): IDataObject;
	/** The rows that meet all conditions. */
	get(id: string, conditions: readonly Condition[]): readonly IDataObject[];
	rows(name: string): readonly IDataObject[];
}

const fits =
	(conditions: readonly Condition[]) =>
	(row: IDataObject): boolean =>
		conditions.every(({ keyName, condition = 'eq', keyValue }) =>
			condition === 'gte'
				? Date.parse(String(row[keyName])) >= Date.parse(String(keyValue))
				: row[keyName] === keyValue,
		);

export function tablesInMemory(): Tables {
	const tables = new Map<string, { columns: readonly string[]; rows: IDataObject[] }>();
	const tableOf = (id: string) => {
		const table = tables.get(id.replace(/^id of /, ''));
		if (!table) throw new Error(`There is no data table '${id}'`);
		return table;
	};
	return {
		create(name, columns) {
			if (!tables.has(name)) tables.set(name, { columns, rows: [] });
			return { id: `id of ${name}`, name };
		},
		get: (id, conditions) => tableOf(id).rows.filter(fits(conditions)),
		upsert(id, conditions, values) {
			const table = tableOf(id);
			const unknown = Object.keys(values).find((name) => !table.columns.includes(name));
			if (unknown !== undefined) throw new Error(`The data table has no column '${unknown}'`);
			const found = table.rows.find(fits(conditions));
			if (!found) table.rows.push({ ...values });
			return Object.assign(found ?? {}, values);
		},
		rows: (name) => tables.get(name)?.rows ?? [],
	};
}
