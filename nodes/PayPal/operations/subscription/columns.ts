import { callOf } from '../../api/operation';
import type { Columns } from '../../fields/columns';
import type { CurrencyOfRecord } from '../../fields/types';

/** A subscription at a glance (subscription of billing_subscriptions_v1.json). */
export const SUBSCRIPTION_COLUMNS: Columns = {
	id: 'id',
	status: 'status',
	planId: 'plan_id',
	subscriberEmail: 'subscriber.email_address',
	customId: 'custom_id',
	nextBillingTime: 'billing_info.next_billing_time',
	lastPayment: 'billing_info.last_payment.amount.value',
	outstandingBalance: 'billing_info.outstanding_balance.value',
	currency: {
		firstOf: [
			'billing_info.last_payment.amount.currency_code',
			'billing_info.outstanding_balance.currency_code',
		],
	},
	approveLink: { link: 'approve' },
};

/** Of a subscription, by the field that names it. */
export const SAME_AS_SUBSCRIPTION: CurrencyOfRecord = {
	name: 'Same as Subscription',
	read: {
		field: 'subscriptionId',
		path: callOf('subscriptions.get').path,
		at: SUBSCRIPTION_COLUMNS.currency,
	},
};

/** A payment of a subscription (transaction). */
export const TRANSACTION_COLUMNS: Columns = {
	id: 'id',
	status: 'status',
	time: 'time',
	amount: 'amount_with_breakdown.gross_amount.value',
	fee: 'amount_with_breakdown.fee_amount.value',
	net: 'amount_with_breakdown.net_amount.value',
	currency: 'amount_with_breakdown.gross_amount.currency_code',
	payerEmail: 'payer_email',
	payerFirstName: 'payer_name.given_name',
	payerLastName: 'payer_name.surname',
};
