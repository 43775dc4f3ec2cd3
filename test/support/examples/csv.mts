import type { IDataObject } from 'n8n-workflow';

const quoted = (value: unknown): string => {
	const text = value === null || value === undefined ? '' : String(value);
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table with a heading row, as n8n's Convert to File writes it. */
export function csvOf(rows: readonly IDataObject[]): string {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const lines = rows.map((row) => columns.map((name) => quoted(row[name])).join(','));
	return [columns.join(','), ...lines].join('\n');
}

/** The rows of a table with a heading row; each value is a string, as n8n's Extract from File gives it. */
export function rowsOf(csv: string): IDataObject[] {
	const [columns = [], ...lines] = csv.trim().split(/\r?\n/).map(cellsOf);
	return lines.map((cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at]])));
}

const cellsOf = (line: string): string[] =>
	[...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
		.slice(0, -1)
		.map(([, cell = '']) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));
