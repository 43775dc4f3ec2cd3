import type { Backend } from '../../core/backend.mts';
import { toSeconds } from '../../core/duration.mts';
import { newId } from '../../core/ids.mts';
import { feeOf, fromUnits, subtract } from '../../core/money.mts';
import type { Due } from './amount.mts';
import { sales, type Sale, type Subscription } from './model.mts';

/** Records a payment. The caller has to send the event: see `announceSale`. */
export function makeSale(
	backend: Backend,
	{ id: subscriptionId, customId, subscriber }: Subscription,
	due: Due,
	status: Sale['status'] = 'COMPLETED',
): Sale {
	const { name, email_address } = subscriber;
	const sale: Sale = {
		id: newId(),
		subscriptionId,
		time: backend.clock.now(),
		status,
		...due,
		fee: status === 'COMPLETED' ? feeOf(due.gross) : fromUnits(0n, due.gross.currency_code),
		...(customId !== undefined && { customId }),
		payer: { ...(name && { name }), ...(email_address !== undefined && { email: email_address }) },
	};
	backend.table(sales).set(sale.id, sale);
	return sale;
}

/** Events report subscription payments as sales, in the format of PayPal's first payments API. */
export function announceSale(backend: Backend, sale: Sale): void {
	const { id, status, gross, fee, subscriptionId, customId } = sale;
	const { value: total, currency_code: currency } = gross;
	const time = toSeconds(sale.time);
	const completed = status === 'COMPLETED';
	backend.emit(
		completed ? 'PAYMENT.SALE.COMPLETED' : 'PAYMENT.SALE.DENIED',
		{
			id,
			billing_agreement_id: subscriptionId,
			amount: { total, currency, details: { subtotal: total } },
			payment_mode: 'INSTANT_TRANSFER',
			state: completed ? 'completed' : 'denied',
			...(customId !== undefined && { custom: customId }),
			transaction_fee: { currency, value: fee.value },
			protection_eligibility: 'ELIGIBLE',
			protection_eligibility_type: 'ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE',
			create_time: time,
			update_time: time,
			links: [
				backend.link('self', 'GET', `/v1/payments/sale/${id}`),
				backend.link('refund', 'POST', `/v1/payments/sale/${id}/refund`),
			],
		},
		`${total} ${currency} was ${completed ? 'paid' : 'denied'}`,
	);
}

/** A payment in the list of a subscription's transactions. */
export const saleView = ({ id, status, gross, fee, tax, shipping, payer, time }: Sale) => ({
	status,
	id,
	amount_with_breakdown: {
		gross_amount: gross,
		fee_amount: fee,
		...(shipping && { shipping_amount: shipping }),
		...(tax && { tax_amount: tax }),
		net_amount: subtract(gross, fee),
	},
	...(payer.name && { payer_name: payer.name }),
	...(payer.email !== undefined && { payer_email: payer.email }),
	time: toSeconds(time),
});
