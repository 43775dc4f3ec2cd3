/** One page of a list, as selected by PayPal's `page` and `page_size`. */
export interface Page<T> {
	readonly items: readonly T[];
	readonly page: number;
	readonly pageSize: number;
	readonly totalItems: number;
	readonly totalPages: number;
}

export function pageOf<T>(all: readonly T[], page: number, pageSize: number): Page<T> {
	const start = (page - 1) * pageSize;
	return {
		items: all.slice(start, start + pageSize),
		page,
		pageSize,
		totalItems: all.length,
		totalPages: Math.ceil(all.length / pageSize),
	};
}

/** The pages that a page links to: itself, and the first, previous, next and last one if they exist. */
export function linkedPages({ page, totalPages }: Page<unknown>): ReadonlyArray<[string, number]> {
	const links: Array<[string, number]> = [['self', page]];
	if (totalPages > 1) links.push(['first', 1]);
	if (page > 1 && page <= totalPages) links.push(['prev', page - 1]);
	if (page < totalPages) links.push(['next', page + 1]);
	if (totalPages > 1) links.push(['last', totalPages]);
	return links;
}
