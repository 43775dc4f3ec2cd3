import type { IDataObject } from 'n8n-workflow';

interface Condition {
	readonly keyName: string;
	readonly keyValue: unknown;
}

/** n8n's data tables, in memory. */
export interface Tables {
	/** The table of that name; made if there is none. */
	create(name: string, columns: readonly string[]): IDataObject;
	/** Changes the row that fits all conditions, or adds one. @throws for a column that is not there */
	upsert(id: string, conditions: readonly Condition[], values: IDataObject): IDataObject;
	rows(name: string): readonly IDataObject[];
}

export function tablesInMemory(): Tables {
	const tables = new Map<string, { columns: readonly string[]; rows: IDataObject[] }>();
	return {
		create(name, columns) {
			if (!tables.has(name)) tables.set(name, { columns, rows: [] });
			return { id: `id of ${name}`, name };
		},
		upsert(id, conditions, values) {
			const table = tables.get(id.replace(/^id of /, ''));
			if (!table) throw new Error(`There is no data table '${id}'`);
			const unknown = Object.keys(values).find((name) => !table.columns.includes(name));
			if (unknown !== undefined) throw new Error(`The data table has no column '${unknown}'`);
			const fits = (row: IDataObject) =>
				conditions.every(({ keyName, keyValue }) => row[keyName] === keyValue);
			const found = table.rows.find(fits);
			if (!found) table.rows.push({ ...values });
			return Object.assign(found ?? {}, values);
		},
		rows: (name) => tables.get(name)?.rows ?? [],
	};
}
