import { toSeconds } from '../../core/duration.mts';
import { fromUnits, units } from '../../core/money.mts';
import { disputes, REASONS } from '../../resources/disputes/model.mts';
import { openDisputeOf, stateOf } from '../../resources/disputes/views.mts';
import { invoices } from '../../resources/invoices/model.mts';
import { totalsOf } from '../../resources/invoices/totals.mts';
import {
	balanceOf,
	invoicerPath,
	statusOf as invoiceStatusOf,
} from '../../resources/invoices/views.mts';
import { orders } from '../../resources/orders/model.mts';
import { checkoutPath } from '../../resources/orders/views.mts';
import { lineOf, paymentLinks, pricesOf } from '../../resources/paymentLinks/model.mts';
import { paymentPath } from '../../resources/paymentLinks/views.mts';
import { authorizations, captures } from '../../resources/payments/model.mts';
import { refundedOf } from '../../resources/payments/views.mts';
import { items } from '../../resources/payouts/model.mts';
import { nextTime, recurringInvoices } from '../../resources/recurringInvoices/model.mts';
import { html } from '../html.mts';
import { adminForm, amountOf, input, jsonBelow, select, statusOf, timeOf } from '../parts.mts';
import { panel } from './panel.mts';

/** Orders, payments, invoices, disputes and payouts. */

const ordersPanel = panel('orders', 'Orders', orders, {
	heads: ['Order', 'Status', 'Amount', 'What for', 'Created', ''],
	row: ({ id, status, units: bought, created }) => [
		html`<code>${id}</code>`,
		statusOf(status),
		html`<span class="right">${bought.map(({ amount }) => amountOf(amount)).join(', ')}</span>`,
		bought.map(({ description, custom_id, invoice_id }) => description ?? invoice_id ?? custom_id),
		timeOf(created),
		status === 'CREATED' || status === 'PAYER_ACTION_REQUIRED'
			? html`${adminForm(`orders/${id}/approve`, 'orders', 'Approve')}
					<a href="${checkoutPath(id)}">as the buyer</a>`
			: '',
	],
});

const paymentLinksPanel = panel('payment-links', 'Payment links', paymentLinks, {
	heads: ['Payment link', 'Sells', 'Status', 'Price', 'Created', ''],
	row: ({ id, status, request, created }) => {
		const line = lineOf(request);
		const prices = line ? pricesOf(line).map(({ price }) => amountOf(price)) : [];
		return [
			html`<code>${id}</code>`,
			line?.name,
			statusOf(status),
			html`<span class="right">${[...new Set(prices)].join(', ')}</span>`,
			timeOf(created),
			status === 'ACTIVE'
				? html`${adminForm(`payment-links/${id}/pay`, 'payment-links', 'Pay')}
						<a href="${paymentPath(id)}">as the buyer</a>`
				: '',
		];
	},
});

const authorizationsPanel = panel('authorizations', 'Authorizations', authorizations, {
	heads: ['Authorization', 'Status', 'Amount', 'Expires'],
	row: ({ id, status, amount, expires }) => [
		html`<code>${id}</code>`,
		statusOf(status),
		html`<span class="right">${amountOf(amount)}</span>`,
		timeOf(toSeconds(expires)),
	],
});

const capturesPanel = panel('payments', 'Payments', captures, {
	heads: ['Payment', 'Status', 'Amount', 'Refunded', 'Time', ''],
	row: (capture, backend) => {
		const refunded = refundedOf(backend, capture);
		const { id, status, amount, created } = capture;
		const left = units(amount) - units(refunded);
		const canDispute =
			status !== 'DECLINED' && status !== 'PENDING' && left > 0n && !openDisputeOf(backend, id);
		return [
			html`<code>${id}</code>`,
			statusOf(status),
			html`<span class="right">${amountOf(amount)}</span>`,
			html`<span class="right">${units(refunded) > 0n ? amountOf(refunded) : ''}</span>`,
			timeOf(created),
			canDispute
				? adminForm(
						'disputes',
						'disputes',
						'Open dispute',
						html`<input type="hidden" name="captureId" value="${id}" />${select(
								'reason',
								'Reason',
								REASONS,
							)}`,
					)
				: '',
		];
	},
});

const invoicesPanel = panel('invoices', 'Invoices', invoices, {
	// The fragment of an invoice's link for its payer
	anchor: (id) => id.replace('INV2-', '').replaceAll('-', ''),
	heads: ['Invoice', 'Number', 'Status', 'Total', 'Due', ''],
	row: (invoice) => {
		const status = invoiceStatusOf(invoice);
		const { currency, total, due } = balanceOf(invoice);
		const canPay = ['SENT', 'UNPAID', 'PARTIALLY_PAID'].includes(status);
		return [
			html`<a href="${invoicerPath(invoice.id)}"><code>${invoice.id}</code></a>`,
			invoice.content.detail.invoice_number,
			statusOf(status),
			html`<span class="right">${amountOf(fromUnits(total, currency))}</span>`,
			html`<span class="right">${amountOf(fromUnits(due, currency))}</span>`,
			canPay
				? adminForm(
						`invoices/${invoice.id}/pay`,
						'invoices',
						'Pay',
						input('amount', 'Amount', fromUnits(due, currency).value),
					)
				: '',
		];
	},
});

const recurringInvoicesPanel = panel(
	'recurring-invoices',
	'Recurring invoices',
	recurringInvoices,
	{
		heads: ['Series', 'Status', 'Total', 'Sent', 'Next'],
		row: (series) => {
			const { recurring_info: info, plan_detail: plan } = series.content;
			const next = series.status === 'ACTIVE' ? nextTime(series) : undefined;
			return [
				html`<code>${series.id}</code>`,
				statusOf(series.status),
				html`<span class="right"
					>${amountOf(totalsOf(info, info.detail.currency_code).amount)}</span
				>`,
				`${series.completed}${plan.total_cycles === undefined ? '' : ` of ${plan.total_cycles}`}`,
				next === undefined ? '' : timeOf(toSeconds(next)),
			];
		},
	},
);

const disputesPanel = panel('disputes', 'Disputes', disputes, {
	heads: ['Dispute', 'Reason', 'Stage', 'Status', 'Amount', 'Respond by', ''],
	row: (dispute) => {
		const { id, reason, stage, status, amount, due, messages, returning, outcome, offer } = dispute;
		const isOpen = status !== 'RESOLVED';
		return [
			html`<code>${id}</code> ${messages.length > 0
					? jsonBelow(
							`Messages (${messages.length})`,
							messages.map(({ posted_by, content }) => `${posted_by}: ${content}`).join('\n'),
						)
					: ''}`,
			reason.toLowerCase().replaceAll('_', ' '),
			stage.toLowerCase(),
			statusOf(isOpen ? status : (outcome?.outcome_code ?? stateOf(dispute))),
			html`<span class="right">${amountOf(amount)}</span>`,
			due === undefined ? '' : timeOf(toSeconds(due)),
			isOpen
				? html`${stage === 'INQUIRY'
						? adminForm(
								`disputes/${id}/message`,
								'disputes',
								'Say',
								input('content', 'As the buyer'),
							)
						: ''}
					${returning && !returning.sent && !offer
						? adminForm(`disputes/${id}/return-item`, 'disputes', 'Return goods')
						: ''}
					${adminForm(`disputes/${id}/cancel`, 'disputes', 'Withdraw')}`
				: '',
		];
	},
});

const payoutsPanel = panel('payouts', 'Payouts', items, {
	heads: ['Payout item', 'Receiver', 'Status', 'Amount', 'Batch', ''],
	row: ({ id, request, status, amount, batchId }) => [
		html`<code>${id}</code>`,
		request.receiver,
		statusOf(status),
		html`<span class="right">${amountOf(amount)}</span>`,
		html`<code>${batchId}</code>`,
		status === 'UNCLAIMED' ? adminForm(`payout-items/${id}/claim`, 'payouts', 'Claim') : '',
	],
});

export const paymentPanels = [
	ordersPanel,
	paymentLinksPanel,
	authorizationsPanel,
	capturesPanel,
	invoicesPanel,
	recurringInvoicesPanel,
	disputesPanel,
	payoutsPanel,
];
