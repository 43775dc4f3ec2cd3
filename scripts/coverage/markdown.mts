/** The first line of every page that a script writes. */
export const GENERATED = '<!-- Made by `npm run coverage`. Changes made by hand are lost. -->';

const row = (cells: readonly string[]): string =>
	`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A table in Markdown; a `|` in a cell is escaped. */
export const table = (head: readonly string[], rows: ReadonlyArray<readonly string[]>): string =>
	[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
