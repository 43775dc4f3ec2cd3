import type { Link } from '../core/backend.mts';
import { linkedPages, pageOf } from '../core/paging.mts';
import type { Context } from './resource.mts';

export interface LinkedPage<T> {
	readonly items: readonly T[];
	/** `total_items` and `total_pages`, if the caller wants them (`total_required=true`) */
	readonly totals: { readonly total_items?: number; readonly total_pages?: number };
	/**
	 * To this page, and to the first, previous, next and last one; they keep the other query
	 * parameters
	 */
	readonly links: readonly Link[];
}

/** The page that `page`, `page_size` and `total_required` request. @param all in order */
export function paginate<T>(ctx: Context, all: readonly T[], usualSize: number): LinkedPage<T> {
	const { page: number = '1', page_size = String(usualSize), total_required } = ctx.query;
	const page = pageOf(all, Number(number), Number(page_size));
	const to = (target: number): string => {
		const query = new URLSearchParams();
		for (const [name, value] of Object.entries({ page_size, ...ctx.query, page: String(target) })) {
			if (value !== undefined) query.set(name, value);
		}
		return `${ctx.pathname}?${query.toString()}`;
	};
	return {
		items: page.items,
		totals:
			total_required === 'true'
				? { total_items: page.totalItems, total_pages: page.totalPages }
				: {},
		links: linkedPages(page).map(([rel, target]) => ctx.link(rel, 'GET', to(target))),
	};
}
