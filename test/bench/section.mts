import type { Size } from './options.mts';
import type { Host } from './processes.mts';
import type { SandboxClient } from './sandboxClient.mts';

/** The environment of a part of the benchmark. */
export interface Bench {
	readonly size: Size;
	readonly sandbox: SandboxClient;
	/** The process under test. */
	readonly host: Host;
	/** Starts another such process, with fresh memory. */
	freshHost(): Promise<Host>;
	/** Whether n8n's own nodes are available. */
	readonly hasN8nNodes: boolean;
	/** Orders in the sandbox, one per item. */
	readonly orders: readonly string[];
}

export type Cell = string | number;

/** A table of figures, and the problems found. */
export interface Section {
	readonly title: string;
	readonly columns: readonly string[];
	readonly rows: ReadonlyArray<readonly Cell[]>;
	/** Notes below the table. */
	readonly notes?: readonly string[];
	/** Lost, duplicate or wrong results: the benchmark fails on any. */
	readonly problems: readonly string[];
	/** The figures as they were measured. */
	readonly data: unknown;
}

const align = (rows: ReadonlyArray<readonly Cell[]>, column: number): string =>
	rows.every((row) => /^[\d–—]/.test(String(row[column]))) ? '---:' : '---';

/** The section's table in Markdown, with its notes. */
export function toMarkdown({ columns, rows, notes = [] }: Section): string {
	const line = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`;
	const table = [
		line(columns),
		line(columns.map((_, column) => align(rows, column))),
		...rows.map(line),
	];
	return [table.join('\n'), ...notes].join('\n\n');
}

export const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** With as many decimals as are significant. */
export const show = (value: number): string =>
	value >= 100
		? value.toFixed(0)
		: value >= 10
			? value.toFixed(1)
			: value.toFixed(value < 1 ? 3 : 2);

export const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
