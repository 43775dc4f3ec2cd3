import type { Backend, Link } from '../../core/backend.mts';
import { toSeconds } from '../../core/duration.mts';
import { fromUnits, subtract, sum, units, type Money } from '../../core/money.mts';
import {
	captures,
	refunds,
	type Authorization,
	type Capture,
	type Card,
	type Refund,
} from './model.mts';

/** Payments as the API shows them, within an order and by themselves. */

const PROTECTED = {
	status: 'ELIGIBLE',
	dispute_categories: ['ITEM_NOT_RECEIVED', 'UNAUTHORIZED_TRANSACTION'],
};
const NOT_PROTECTED = { status: 'NOT_ELIGIBLE' };

const cardMembers = (card: Card | undefined): object =>
	card === undefined
		? {}
		: { processor_response: { avs_code: 'Y', cvv_code: 'M', response_code: card.responseCode } };

const authorizationMembers = (backend: Backend, it: Authorization) => ({
	status: it.status,
	id: it.id,
	amount: it.amount,
	...(it.invoiceId !== undefined && { invoice_id: it.invoiceId }),
	...(it.customId !== undefined && { custom_id: it.customId }),
	seller_protection: it.card ? NOT_PROTECTED : PROTECTED,
	expiration_time: toSeconds(it.expires),
	links: authorizationLinks(backend, it),
	create_time: it.created,
	update_time: it.updated,
});

/** An authorization as it appears in an order: with the card processor's response. */
export const authorizationInOrder = (backend: Backend, it: Authorization) => ({
	...authorizationMembers(backend, it),
	...cardMembers(it.card),
});

export const authorizationView = (backend: Backend, it: Authorization) => ({
	...authorizationMembers(backend, it),
	supplementary_data: { related_ids: { order_id: it.orderId } },
	payee: it.payee,
});

function authorizationLinks(backend: Backend, { id, orderId, status }: Authorization): Link[] {
	const self = `/v2/payments/authorizations/${id}`;
	const open = status === 'CREATED' || status === 'PARTIALLY_CAPTURED';
	return [
		backend.link('self', 'GET', self),
		...(open
			? [
					backend.link('capture', 'POST', `${self}/capture`),
					backend.link('void', 'POST', `${self}/void`),
					backend.link('reauthorize', 'POST', `${self}/reauthorize`),
				]
			: []),
		backend.link('up', 'GET', `/v2/checkout/orders/${orderId}`),
	];
}

const statusDetails = ({ reason }: Capture | Refund) =>
	reason === undefined ? {} : { status_details: { reason } };

/** Whether the seller has the money. */
const isPaid = ({ status }: Capture): boolean => status !== 'DECLINED' && status !== 'PENDING';

/** A capture as it appears in an order. */
export const captureInOrder = (backend: Backend, it: Capture) => ({
	id: it.id,
	status: it.status,
	...statusDetails(it),
	amount: it.amount,
	...(it.invoiceId !== undefined && { invoice_id: it.invoiceId }),
	...(it.customId !== undefined && { custom_id: it.customId }),
	final_capture: it.finalCapture,
	disbursement_mode: it.instruction?.disbursement_mode ?? 'INSTANT',
	seller_protection: it.card ? NOT_PROTECTED : PROTECTED,
	...(isPaid(it) && { seller_receivable_breakdown: receivable(it) }),
	...cardMembers(it.card),
	links: [
		backend.link('self', 'GET', `/v2/payments/captures/${it.id}`),
		backend.link('refund', 'POST', `/v2/payments/captures/${it.id}/refund`),
		it.authorizationId === undefined
			? backend.link('up', 'GET', `/v2/checkout/orders/${it.orderId}`)
			: backend.link('up', 'GET', `/v2/payments/authorizations/${it.authorizationId}`),
	],
	create_time: it.created,
	update_time: it.updated,
});

export const captureView = (backend: Backend, it: Capture) => ({
	...captureInOrder(backend, it),
	supplementary_data: {
		related_ids: {
			order_id: it.orderId,
			...(it.authorizationId !== undefined && { authorization_id: it.authorizationId }),
		},
	},
	payee: it.payee,
});

/** What the seller receives: the amount less PayPal's fee and the platform's fees. */
function receivable({ amount, fee, instruction }: Capture): object {
	const fees = instruction?.platform_fees ?? [];
	const platform = fromUnits(sum(fees.map((each) => units(each.amount))), amount.currency_code);
	return {
		gross_amount: amount,
		paypal_fee: fee,
		...(fees.length > 0 && { platform_fees: fees }),
		net_amount: subtract(subtract(amount, fee), platform),
	};
}

/** A refund without its own invoice ID or custom ID has that of the payment. */
export const refundView = (backend: Backend, it: Refund) => ({
	id: it.id,
	status: it.status,
	...statusDetails(it),
	amount: it.amount,
	...refundIds(it, backend.table(captures).get(it.captureId)),
	...(it.noteToPayer !== undefined && { note_to_payer: it.noteToPayer }),
	seller_payable_breakdown: {
		gross_amount: it.amount,
		paypal_fee: fromUnits(0n, it.amount.currency_code),
		...(it.platformFees && { platform_fees: it.platformFees }),
		net_amount: it.amount,
		total_refunded_amount: it.totalRefunded,
	},
	payer: it.payer,
	links: [
		backend.link('self', 'GET', `/v2/payments/refunds/${it.id}`),
		backend.link('up', 'GET', `/v2/payments/captures/${it.captureId}`),
	],
	create_time: it.created,
	update_time: it.updated,
});

function refundIds(refund: Refund, capture: Capture | undefined): object {
	const { invoiceId = capture?.invoiceId, customId = capture?.customId } = refund;
	return {
		...(invoiceId !== undefined && { invoice_id: invoiceId }),
		...(customId !== undefined && { custom_id: customId }),
	};
}

/**
 * The refunded amount of a capture, including pending refunds. @param statuses of the refunds that
 * count
 */
export function refundedOf(
	backend: Backend,
	{ refundIds, amount }: Capture,
	statuses: ReadonlyArray<Refund['status']> = ['COMPLETED', 'PENDING'],
): Money {
	const rows = backend.table(refunds);
	const amounts = refundIds
		.flatMap((id) => rows.get(id) ?? [])
		.filter(({ status }) => statuses.includes(status))
		.map((each) => units(each.amount));
	return fromUnits(sum(amounts), amount.currency_code);
}
