import type { CallKind } from './calls.mts';
import type { Cell } from './cell.mts';

/** The text of one cell: how it ended, what was done, and in how many calls. */
export function describeCell(
	{ result, done, effects, calls, mayBeDone }: Cell,
	call: CallKind,
): string {
	const all = call.items.length;
	const issue = (result.error?.context.data as { issue?: string } | undefined)?.issue;
	const end =
		result.error === undefined ? `all ${all} done` : `\`${issue}\`, ${done.length} of ${all} done`;
	const open = mayBeDone ? ', 1 may be done' : '';
	const money = effects === undefined ? '' : `; moved ${effects.reduce((sum, n) => sum + n, 0)}.00`;
	return `${end}${open}${money}; ${calls} ${calls === 1 ? 'call' : 'calls'}`;
}

export interface Line {
	readonly fault: string;
	readonly mode: string;
	readonly cells: readonly string[];
}

/** The fault matrix as a table. */
export const table = (calls: readonly CallKind[], lines: readonly Line[]): string =>
	tableOf(
		['Fault', 'Affected calls', ...calls.map(({ title }) => title)],
		lines.map(({ fault, mode, cells }) => [fault, mode, ...cells]),
	);

/** A table in Prettier's format: columns as wide as their widest cell. */
export function tableOf(head: readonly string[], body: ReadonlyArray<readonly string[]>): string {
	const widths = head.map((_, n) => Math.max(...[head, ...body].map((row) => row[n]?.length ?? 0)));
	const row = (cells: readonly string[]): string =>
		`| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`;
	const rule = widths.map((width) => '-'.repeat(width));
	return [head, rule, ...body].map(row).join('\n');
}
