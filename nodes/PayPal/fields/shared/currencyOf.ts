import { callOf } from '../../api/operation';
import type { CurrencyOfRecord } from '../types';

/** A capture, by the field that names it. */
export const SAME_AS_CAPTURE: CurrencyOfRecord = {
	name: 'Same as Payment',
	read: { field: 'captureId', path: callOf('captures.get').path, at: 'amount.currency_code' },
};

export const SAME_AS_AUTHORIZATION: CurrencyOfRecord = {
	name: 'Same as Payment',
	read: {
		field: 'authorizationId',
		path: callOf('authorizations.get').path,
		at: 'amount.currency_code',
	},
};

export const SAME_AS_INVOICE: CurrencyOfRecord = {
	name: 'Same as Invoice',
	read: { field: 'invoiceId', path: callOf('invoices.get').path, at: 'detail.currency_code' },
};

export const SAME_AS_DISPUTE: CurrencyOfRecord = {
	name: 'Same as Dispute',
	read: {
		field: 'disputeId',
		path: callOf('disputes.get').path,
		at: 'dispute_amount.currency_code',
	},
};
