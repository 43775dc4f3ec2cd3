import type { Body } from '../../../contract/index.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { normalised, problemOf, subtract, units } from '../../core/money.mts';
import { ok, type Reply } from '../../core/reply.mts';
import type { Context } from '../resource.mts';
import { fails, put } from './bill.mts';
import { findSubscription, requireStatus } from './findSubscription.mts';
import { sales } from './model.mts';
import { announceSale, makeSale, saleView } from './sale.mts';

/** `subscriptions.capture`: all or part of the outstanding balance. */
export function captureOutstanding(ctx: Context): Reply {
	const subscription = findSubscription(ctx);
	requireStatus(subscription, 'ACTIVE', 'SUSPENDED', 'EXPIRED');
	const { amount } = ctx.body<Body<'subscriptions.capture'>>();
	const { outstanding, toFail } = subscription;
	if (amount.currency_code !== outstanding.currency_code) {
		refuse(422, inBody('CURRENCY_MISMATCH', '/amount/currency_code', amount.currency_code));
	}
	if (problemOf(amount)) refuse(400, inBody('INVALID_PARAMETER_VALUE', '/amount', amount.value));
	if (units(outstanding) === 0n) refuse(422, 'ZERO_OUTSTANDING_BALANCE');
	if (units(amount) > units(outstanding)) {
		refuse(422, inBody('AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE', '/amount/value', amount.value));
	}
	const declined = fails(subscription);
	const gross = normalised(amount);
	const sale = makeSale(ctx, subscription, { gross }, declined ? 'DECLINED' : 'COMPLETED');
	put(
		ctx,
		declined
			? { ...subscription, toFail: Math.max(toFail - 1, 0) }
			: {
					...subscription,
					outstanding: subtract(outstanding, gross),
					failedCount: 0,
					lastPayment: { amount: gross, time: ctx.now() },
				},
	);
	announceSale(ctx, sale);
	return ok(saleView(sale));
}

/** `subscriptions.transactions`: the payments within a time range, newest first. */
export function transactions(ctx: Context): Reply {
	const { id } = findSubscription(ctx);
	const { start_time = '', end_time = '' } = ctx.query;
	const [from, to] = [Date.parse(start_time), Date.parse(end_time)];
	if (!(from <= to)) {
		refuse(400, {
			issue: 'INVALID_PARAMETER_VALUE',
			field: 'end_time',
			value: end_time,
			location: 'query',
		});
	}
	const found = [...ctx.table(sales).values()]
		.filter(({ subscriptionId, time }) => subscriptionId === id && time >= from && time <= to)
		.reverse();
	const query = new URLSearchParams({ start_time, end_time });
	return ok({
		transactions: found.map(saleView),
		total_items: found.length,
		total_pages: found.length > 0 ? 1 : 0,
		links: [ctx.link('self', 'GET', `${ctx.pathname}?${query.toString()}`)],
	});
}
