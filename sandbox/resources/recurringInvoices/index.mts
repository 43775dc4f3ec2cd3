import { settable } from '../../../contract/settable.mts';
import { toDate } from '../../core/duration.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { findRecord } from '../findRecord.mts';
import { checkNumbers } from '../invoices/check.mts';
import { withIds } from '../invoices/lines.mts';
import type { Context, Resource } from '../resource.mts';
import { nextTime, recurringInvoices, type Series, type SeriesRequest } from './model.mts';
import { ISSUE, issueNext, scheduleNext } from './schedule.mts';
import { searchSeries } from './search.mts';
import { selfLink, seriesView } from './views.mts';

const START = '/plan_detail/start_series_date';

/** The content of the request, checked. @param before the series that is replaced */
function contentOf(ctx: Context, before?: Series): SeriesRequest {
	const request = settable(ctx.operation, ctx.body<SeriesRequest>());
	const { plan_detail: plan, recurring_info: info } = request;
	const start = plan.start_series_date;
	const isNew = start !== before?.content.plan_detail.start_series_date;
	if (start !== undefined && isNew && start < ctx.now().slice(0, 10)) {
		refuse(400, inBody('INVALID_PARAMETER_VALUE', START, start));
	}
	const { interval_count: count } = plan.frequency;
	if (count < 1) {
		const field = '/plan_detail/frequency/interval_count';
		refuse(400, inBody('INVALID_INTEGER_MIN_VALUE', field, String(count)));
	}
	checkNumbers(info, info.detail.currency_code, '/recurring_info');
	return { ...request, recurring_info: withIds(info) };
}

function put(ctx: Context, series: Series): void {
	ctx.table(recurringInvoices).set(series.id, series);
	scheduleNext(ctx, series);
}

/** `recurring-invoices.create`: a draft. */
function create(ctx: Context): Reply {
	const series: Series = {
		id: `RI-${newId()}`,
		status: 'DRAFT',
		content: contentOf(ctx),
		completed: 0,
		time: ctx.clock.now(),
	};
	put(ctx, series);
	return created(ctx.prefersFull ? seriesView(ctx, series) : selfLink(ctx, series));
}

const find = (ctx: Context): Series => findRecord(ctx, recurringInvoices, 'id');

/** PayPal's reference has no codes for this. */
const refuseAs = ({ status }: Series, what: string): never =>
	refuse(422, [], { message: `A series that is ${status.toLowerCase()} cannot be ${what}.` });

/** `recurring-invoices.update`: replaces a series; invoices that it has sent are not changed. */
function update(ctx: Context): Reply {
	const series = find(ctx);
	if (series.status !== 'DRAFT' && series.status !== 'ACTIVE') refuseAs(series, 'changed');
	const changed = { ...series, content: contentOf(ctx, series) };
	put(ctx, changed);
	return ctx.prefersFull ? ok(seriesView(ctx, changed)) : noContent();
}

function remove(ctx: Context): Reply {
	const series = find(ctx);
	if (series.status !== 'DRAFT') refuseAs(series, 'deleted');
	ctx.table(recurringInvoices).delete(series.id);
	return noContent();
}

/** `recurring-invoices.activate`: from now on, or from its start date if that is in the future. */
function activate(ctx: Context): Reply {
	const series = find(ctx);
	if (series.status !== 'DRAFT') refuseAs(series, 'activated');
	const { plan_detail: plan, recurring_info: info } = series.content;
	if ((info.items ?? []).length === 0) {
		refuse(422, inBody('MISSING_REQUIRED_PARAMETER', '/recurring_info/items'));
	}
	const start = nextTime(series);
	const today = toDate(ctx.clock.now());
	const isPast = start === undefined || toDate(start) < today;
	put(ctx, {
		...series,
		status: 'ACTIVE',
		content: {
			...series.content,
			plan_detail: { ...plan, ...(isPast && { start_series_date: today }) },
		},
	});
	return noContent();
}

function cancel(ctx: Context): Reply {
	const series = find(ctx);
	if (series.status !== 'ACTIVE') refuseAs(series, 'cancelled');
	put(ctx, { ...series, status: 'CANCELLED' });
	return noContent();
}

/** Recurring invoices (recurring_invoices.json). */
export const recurringInvoicing: Resource = {
	handlers: {
		'recurring-invoices.create': create,
		'recurring-invoices.get': (ctx) => ok(seriesView(ctx, find(ctx))),
		'recurring-invoices.update': update,
		'recurring-invoices.delete': remove,
		'recurring-invoices.activate': activate,
		'recurring-invoices.cancel': cancel,
		'recurring-invoices.search': searchSeries,
	},
	jobs: { [ISSUE]: issueNext },
};
