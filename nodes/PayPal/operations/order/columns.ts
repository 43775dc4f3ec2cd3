import type { Columns } from '../../fields/columns';
import { APPROVE_LINK } from '../../fields/shared/links';
import { ORDER_PAYMENTS } from '../payment/outcome';

/** An order at a glance (order of checkout_orders_v2.json). */
export const ORDER_COLUMNS: Columns = {
	id: 'id',
	status: 'status',
	intent: 'intent',
	amount: 'purchase_units.0.amount.value',
	currency: 'purchase_units.0.amount.currency_code',
	approveLink: APPROVE_LINK,
	captureId: 'purchase_units.0.payments.captures.0.id',
	authorizationId: { firstOf: ['purchase_units.0.payments.authorizations.0.id'] },
	payerEmail: { firstOf: ['payer.email_address', 'payment_source.paypal.email_address'] },
	createTime: 'create_time',
};

/** The same with its payments: an order may be paid by card when it is created. */
export const ORDER_OUTCOME: Columns = { ...ORDER_COLUMNS, ...ORDER_PAYMENTS };
