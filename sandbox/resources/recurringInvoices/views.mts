import type { Backend, Link } from '../../core/backend.mts';
import { toDate } from '../../core/duration.mts';
import { withFullNames } from '../invoices/parties.mts';
import { totalsOf } from '../invoices/totals.mts';
import { nextTime, type Series } from './model.mts';

const pathOf = (id: string): string => `/v2/invoicing/recurring-invoices/${id}`;

export const selfLink = (backend: Backend, { id }: Series): Link =>
	backend.link('self', 'GET', pathOf(id));

/** What can be done with a series in its present status. */
function linksOf(backend: Backend, series: Series): Link[] {
	const path = pathOf(series.id);
	const self = selfLink(backend, series);
	const replace = backend.link('replace', 'PUT', path);
	switch (series.status) {
		case 'DRAFT':
			return [
				self,
				replace,
				backend.link('activate', 'POST', `${path}/activate`),
				backend.link('delete', 'DELETE', path),
			];
		case 'ACTIVE':
			return [self, replace, backend.link('cancel', 'POST', `${path}/cancel`)];
		default:
			return [self];
	}
}

/** A series as the API shows it. */
export function seriesView(backend: Backend, series: Series) {
	const { id, status, content, completed } = series;
	const { plan_detail, recurring_info: info } = content;
	const totals = totalsOf(info, info.detail.currency_code);
	const next = status === 'ACTIVE' ? nextTime(series) : undefined;
	return {
		id,
		status,
		plan_detail: {
			...plan_detail,
			...(next !== undefined && { next_occurrence_date: toDate(next) }),
			completed_cycles: completed,
		},
		recurring_info: {
			...withFullNames(info),
			...(info.items && { items: totals.items }),
			amount: totals.amount,
		},
		links: linksOf(backend, series),
	};
}
