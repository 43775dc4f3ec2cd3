import { refuse } from '../../core/errors.mts';
import { ok, type Reply } from '../../core/reply.mts';
import { paginate } from '../paginate.mts';
import type { Context } from '../resource.mts';
import { subscriptions, type Subscription } from './model.mts';
import { subscriptionView } from './views.mts';

/** By default, PayPal returns ten subscriptions per page. */
const PAGE_SIZE = 10;

type Test = (subscription: Subscription) => boolean;

/** What the `filter` of a list can compare. */
const FIELDS: Readonly<Record<string, (subscription: Subscription) => string>> = {
	status: ({ status }) => status,
	plan_id: ({ planId }) => planId,
	create_time: ({ created }) => created,
	update_time: ({ updated }) => updated,
	status_update_time: ({ statusTime }) => statusTime,
};

const OPERATORS: Readonly<Record<string, (a: string, b: string) => boolean>> = {
	eq: (a, b) => a === b,
	ge: (a, b) => a >= b,
	gt: (a, b) => a > b,
	le: (a, b) => a <= b,
	lt: (a, b) => a < b,
};

/** `subscriptions.list`: newest first. */
export function list(ctx: Context): Reply {
	const { plan_ids, statuses, filter, ...times } = ctx.query;
	const customer_ids = listIn(ctx.query, 'customer_ids');
	const isIn = (text: string | undefined, value: string | undefined): boolean =>
		text === undefined || (value !== undefined && text.split(',').includes(value));
	const fits = filter === undefined ? () => true : filterOf(filter);
	const all = [...ctx.table(subscriptions).values()].filter(
		(it) =>
			isIn(plan_ids, it.planId) &&
			isIn(statuses, it.status) &&
			isIn(customer_ids, payerOf(it)) &&
			isWithin(it.created, times.created_after, times.created_before) &&
			isWithin(it.statusTime, times.status_updated_after, times.status_updated_before) &&
			fits(it),
	);
	const { items, links } = paginate(ctx, all.reverse(), PAGE_SIZE);
	const { page_size = String(PAGE_SIZE) } = ctx.query;
	return ok({
		subscriptions: items.map((it) => subscriptionView(ctx, it)),
		total_items: all.length,
		total_pages: Math.ceil(all.length / Number(page_size)),
		links,
	});
}

/** A list in the query, separated by commas, or as PayPal's SDK writes it: `customer_ids[0]=A`. */
function listIn(query: Context['query'], name: string): string | undefined {
	const values = Object.entries(query)
		.filter(([key]) => key === name || (key.startsWith(`${name}[`) && key.endsWith(']')))
		.map(([, value]) => value);
	return values.length > 0 ? values.join(',') : undefined;
}

const payerOf = ({ subscriber }: Subscription): string | undefined =>
	(subscriber as { readonly payer_id?: string }).payer_id;

const isWithin = (time: string, after: string | undefined, before: string | undefined): boolean =>
	(after === undefined || Date.parse(time) >= Date.parse(after)) &&
	(before === undefined || Date.parse(time) <= Date.parse(before));

/** `status eq ACTIVE and create_time ge 2026-01-01T00:00:00Z`; "and" takes precedence over "or". */
function filterOf(filter: string): Test {
	const any = filter
		.split(/\s+or\s+/i)
		.map((group) => group.split(/\s+and\s+/i).map((text) => comparison(text, filter)));
	return (subscription) => any.some((all) => all.every((test) => test(subscription)));
}

function comparison(text: string, filter: string): Test {
	const [, field = '', operator = '', value = ''] =
		/^\s*(\w+)\s+(\w+)\s+'?([^'\s]+)'?\s*$/.exec(text) ?? [];
	const read = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
	const compare = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
	if (!read || !compare) {
		return refuse(400, {
			issue: 'INVALID_PARAMETER_VALUE',
			field: 'filter',
			value: filter,
			location: 'query',
		});
	}
	return (subscription) => compare(read(subscription), value);
}
