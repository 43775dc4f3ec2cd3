import { valueAt, isObject } from '../../../shared/json';
import type { Columns } from '../../fields/columns';

/**
 * The payment methods of a buyer, at a glance (find_eligible_methods_response of
 * payments_payment_v2.json).
 */
export const ELIGIBLE_COLUMNS: Columns = {
	eligibleMethods: (record) => {
		const methods = valueAt(record, 'eligible_methods');
		return isObject(methods) ? Object.keys(methods) : [];
	},
	payPalRecommended: 'eligible_methods.paypal.recommended',
	venmoRecommended: 'eligible_methods.venmo.recommended',
	payLaterProduct: 'eligible_methods.paypal_pay_later.product_code',
	creditProduct: 'eligible_methods.paypal_credit.product_code',
	paymentTokens: {
		rows: 'payment_tokens',
		columns: {
			id: 'id',
			payerId: 'payment_source.paypal.payer_id',
			payerEmail: 'payment_source.paypal.email_address',
			venmoUserName: 'payment_source.venmo.user_name',
		},
	},
};
