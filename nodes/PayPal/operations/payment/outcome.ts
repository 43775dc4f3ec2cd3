import { isObject, valueAt, type JsonObject } from '../../../shared/json';
import type { Column, Columns } from '../../fields/columns';
import { processorCode } from '../../lists/processorCodes';

/** Statuses of failed payments, as checkout_orders_v2.json names them for captures and authorizations. */
export const CAME_TO_NOTHING: readonly unknown[] = ['DECLINED', 'DENIED', 'FAILED'];

/** The code with which a processor approves a payment. */
const APPROVED = '0000';

/**
 * Why a payment has its status, as far as PayPal says.
 *
 * @param payment an authorization, a capture or a refund, as PayPal returns it
 * @returns for a failed one, what the card's processor reported: its code, with its name; else PayPal's
 * own reason
 */
export function statusReasonOf(payment: JsonObject): string | undefined {
	const code = valueAt(payment, 'processor_response.response_code');
	if (CAME_TO_NOTHING.includes(payment.status) && typeof code === 'string' && code !== APPROVED) {
		return processorCode(code);
	}
	const reason = valueAt(payment, 'status_details.reason');
	return typeof reason === 'string' ? reason : undefined;
}

/** The outcome of a payment: an authorization, a capture or a refund. */
const OUTCOME: Columns = {
	status: 'status',
	statusReason: statusReasonOf,
	amount: 'amount.value',
	currency: 'amount.currency_code',
};

/** What remained of a capture after fees (seller_receivable_breakdown). */
const RECEIVED: Columns = {
	fee: 'seller_receivable_breakdown.paypal_fee.value',
	net: 'seller_receivable_breakdown.net_amount.value',
};

/** What a refund cost (seller_payable_breakdown). */
const GIVEN_BACK: Columns = {
	fee: 'seller_payable_breakdown.paypal_fee.value',
	net: 'seller_payable_breakdown.net_amount.value',
};

/** A capture of an authorization. */
export const CAPTURE_OUTCOME: Columns = {
	captureId: 'id',
	...OUTCOME,
	...RECEIVED,
	invoiceId: 'invoice_id',
	createTime: 'create_time',
	id: 'id',
};

export const REFUND_OUTCOME: Columns = {
	refundId: 'id',
	...OUTCOME,
	...GIVEN_BACK,
	totalRefunded: 'seller_payable_breakdown.total_refunded_amount.value',
	invoiceId: 'invoice_id',
	id: 'id',
};

const AUTHORIZATION: Columns = {
	authorizationId: 'id',
	...OUTCOME,
	expirationTime: 'expiration_time',
};

export const AUTHORIZATION_OUTCOME: Columns = {
	...AUTHORIZATION,
	invoiceId: 'invoice_id',
	createTime: 'create_time',
	id: 'id',
};

/** The payments of a kind in all of an order's purchase units. */
function paymentsOf(order: JsonObject, kind: 'authorizations' | 'captures'): JsonObject[] {
	const units = Array.isArray(order.purchase_units) ? order.purchase_units : [];
	return units.flatMap((unit) => {
		const payments = valueAt(unit, `payments.${kind}`);
		return Array.isArray(payments)
			? payments.filter((each): each is JsonObject => isObject(each))
			: [];
	});
}

/**
 * The payment, of several, that decides an order's outcome: a failed one, else a pending one, else the
 * first. An order that PayPal calls completed may contain any of them.
 */
const decisiveOf = (payments: readonly JsonObject[]): JsonObject | undefined =>
	payments.find(({ status }) => CAME_TO_NOTHING.includes(status)) ??
	payments.find(({ status }) => status === 'PENDING') ??
	payments[0];

type Payments = (order: JsonObject) => JsonObject[];

/** Columns of the decisive one of an order's payments. */
const ofDecisive = (payments: Payments, columns: Columns): Columns =>
	Object.fromEntries(
		Object.entries(columns).map(([name, column]): [string, Column] => [
			name,
			{ of: (order) => decisiveOf(payments(order)), column },
		]),
	);

/** The outcome of an order's payments of one kind: of the decisive one, of each, and of the order. */
function ofOrder(kind: 'authorizations' | 'captures', payment: Columns): Columns {
	const payments: Payments = (order) => paymentsOf(order, kind);
	return {
		...ofDecisive(payments, payment),
		[kind]: { rows: payments, columns: payment },
		orderStatus: 'status',
		id: 'id',
	};
}

export const ORDER_CAPTURE_OUTCOME = ofOrder('captures', {
	captureId: 'id',
	...OUTCOME,
	...RECEIVED,
});

export const ORDER_AUTHORIZATION_OUTCOME = ofOrder('authorizations', AUTHORIZATION);

const captures: Payments = (order) => paymentsOf(order, 'captures');
const authorizations: Payments = (order) => paymentsOf(order, 'authorizations');

/** The outcome of the payments of an order that was not paid in a separate call, if there are any. */
export const ORDER_PAYMENTS: Columns = {
	...ofDecisive(captures, RECEIVED),
	captures: { rows: captures, columns: { captureId: 'id', ...OUTCOME, ...RECEIVED } },
	authorizations: { rows: authorizations, columns: AUTHORIZATION },
};
