import type { Backend } from '../../core/backend.mts';
import type { Table } from '../../core/store.mts';
import { html, type Html } from '../html.mts';
import { tableOf } from '../parts.mts';

/** One table of the store, as a part of the page. */
export interface Panel {
	/** Its anchor on the page */
	readonly id: string;
	readonly title: string;
	readonly count: (backend: Backend) => number;
	readonly show: (backend: Backend) => Html;
}

/** How many rows a table shows at most: the latest. */
export const SHOWN = 25;

/** @param row the cells of a row, in the order of the heads */
export const panel = <T,>(
	id: string,
	title: string,
	table: Table<T>,
	{
		heads,
		anchor = (key) => `${id}-${key}`,
		row,
	}: {
		readonly heads: readonly string[];
		/** The anchor of a row, by its key */
		readonly anchor?: (key: string) => string;
		readonly row: (row: T, backend: Backend) => readonly unknown[];
	},
): Panel => ({
	id,
	title,
	count: (backend) => backend.table(table).size,
	show: (backend) => {
		const rows = [...backend.table(table)].slice(-SHOWN).reverse();
		return section(
			id,
			title,
			tableOf(
				heads,
				rows.map(([key, each]) => ({ id: anchor(key), cells: row(each, backend) })),
			),
			backend.table(table).size,
		);
	},
});

export const section = (id: string, title: string, body: Html, count: number): Html =>
	html`<section id="${id}">
		<h2>
			${title}${count > SHOWN ? html` <span class="note">latest ${SHOWN} of ${count}</span>` : ''}
		</h2>
		${body}
	</section>`;
