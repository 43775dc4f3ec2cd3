import { refuse } from '../../core/errors.mts';
import { ok, type Reply } from '../../core/reply.mts';
import type { Context } from '../resource.mts';
import { paymentLinks } from './model.mts';
import { linkView } from './views.mts';

/** By default, PayPal returns ten links per page. */
const PAGE_SIZE = 10;

const PATH = '/v1/checkout/payment-resources';

/**
 * The content of a page token: the first request's parameters, and the last link of the previous
 * page.
 */
interface Place {
	readonly size: number;
	readonly status?: string;
	readonly after?: string;
}

const tokenOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

function placeIn(token: string): Place {
	try {
		const place = JSON.parse(Buffer.from(token, 'base64url').toString()) as Partial<Place> | null;
		if (typeof place?.size === 'number') return place as Place;
	} catch {
		// Refused below
	}
	return wrong('page_token', token);
}

const wrong = (field: string, value: string): never =>
	refuse(400, { issue: 'INVALID_PARAMETER_VALUE', field, value, location: 'query' });

/** `payment-resources.list`: newest first. */
export function listLinks(ctx: Context): Reply {
	const { page_size, page_token, total_required, status } = ctx.query;
	if (page_token !== undefined && page_size !== undefined) wrong('page_size', page_size);
	const place: Place =
		page_token === undefined
			? { size: Number(page_size ?? PAGE_SIZE), ...(status !== undefined && { status }) }
			: placeIn(page_token);
	const all = [...ctx.table(paymentLinks).values()]
		.reverse()
		.filter((link) => place.status === undefined || link.status === place.status);
	// A link that has since been deleted ends the list: its position is no longer known.
	const start = place.after === undefined ? 0 : all.findIndex(({ id }) => id === place.after) + 1;
	const rows = all.slice(start, start + place.size);
	const last = rows.at(-1);
	const isLast = start + rows.length >= all.length || last === undefined;
	const query = new URLSearchParams(
		Object.entries(ctx.query).filter((entry): entry is [string, string] => entry[1] !== undefined),
	);
	const next = isLast ? undefined : tokenOf({ ...place, after: last.id });
	return ok({
		...(total_required === 'true' && {
			total_items: all.length,
			total_pages: Math.ceil(all.length / place.size),
		}),
		resources: rows.map((link) => linkView(ctx, link)),
		links: [
			ctx.link('self', 'GET', query.size > 0 ? `${PATH}?${query.toString()}` : PATH),
			...(next === undefined ? [] : [ctx.link('next', 'GET', `${PATH}?page_token=${next}`)]),
		],
	});
}
