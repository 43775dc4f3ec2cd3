import { BUYER } from '../../../core/backend.mts';
import { add, feeOf } from '../../../core/money.mts';
import { invoices } from '../../invoices/model.mts';
import { items as payoutItems, type Item as PayoutItem } from '../../payouts/model.mts';
import { sales } from '../../subscriptions/model.mts';
import type { Movement } from '../model.mts';
import { minus, type Source } from './source.mts';

/** Subscription payments, payouts and paid invoices. */

export const fromSales: Source = (backend) =>
	[...backend.table(sales).values()].map((it) => {
		const counts = it.status === 'COMPLETED';
		return {
			id: it.id,
			code: 'T0002',
			time: it.time,
			updated: it.time,
			amount: it.gross,
			...(counts && { fee: minus(it.fee) }),
			status: counts ? 'S' : 'D',
			counts,
			reference: { id: it.subscriptionId, type: 'SUB' },
			...(it.customId !== undefined && { custom: it.customId }),
			instrument: 'PAYPAL',
			other: {
				id: BUYER.payer_id,
				...(it.payer.email !== undefined && { email: it.payer.email }),
				...(it.payer.name && { name: it.payer.name }),
			},
		};
	});

const PAYOUT_STATUS: Readonly<Partial<Record<PayoutItem['status'], Movement['status']>>> = {
	UNCLAIMED: 'P',
	ONHOLD: 'P',
	RETURNED: 'V',
};

export const fromPayouts: Source = (backend) =>
	[...backend.table(payoutItems).values()].flatMap((it): Movement[] => {
		const { transactionId, activityId, paid, returned, request } = it;
		if (transactionId === undefined || paid === undefined) return [];
		const custom = request.sender_item_id ? { custom: request.sender_item_id } : {};
		const other = request.recipient_type === 'EMAIL' ? { other: { email: request.receiver } } : {};
		const payout: Movement = {
			id: transactionId,
			code: 'T0001',
			time: paid,
			updated: it.processed ?? paid,
			amount: minus(it.amount),
			fee: minus(it.fee),
			status: PAYOUT_STATUS[it.status] ?? 'S',
			counts: true,
			...custom,
			...(request.note && { note: request.note }),
			instrument: 'PAYPAL',
			...other,
		};
		if (returned === undefined || activityId === undefined) return [payout];
		const back: Movement = {
			id: activityId,
			code: 'T1114',
			time: returned,
			updated: returned,
			amount: it.amount,
			fee: it.fee,
			status: 'S',
			counts: true,
			reference: { id: transactionId, type: 'TXN' },
			...custom,
			instrument: 'PAYPAL',
			...other,
		};
		return [payout, back];
	});

/**
 * Invoices paid with PayPal. They contain only the day of a payment; external payments are not
 * included.
 */
export const fromInvoices: Source = (backend) =>
	[...backend.table(invoices).values()].flatMap(({ id, content, payments, gratuity }) => {
		const own = payments.filter(({ type }) => type === 'PAYPAL');
		return own.map((it, i): Movement => {
			const tipped = gratuity && i === own.length - 1;
			const amount = tipped ? add(it.amount, gratuity) : it.amount;
			const time = Date.parse(it.payment_date);
			return {
				id: it.payment_id,
				code: 'T0000',
				time,
				updated: time,
				amount,
				fee: minus(feeOf(amount)),
				status: 'S',
				counts: true,
				invoiceId: content.detail.invoice_number,
				paypalInvoiceId: id,
				instrument: 'PAYPAL',
				other: { id: BUYER.payer_id, email: BUYER.email_address, name: BUYER.name },
			};
		});
	});
