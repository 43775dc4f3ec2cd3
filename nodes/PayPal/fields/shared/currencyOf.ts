import type { CurrencyOfRecord } from '../types';

/** A capture, by the field that names it. */
export const SAME_AS_CAPTURE: CurrencyOfRecord = {
	name: 'Same as Payment',
	read: { field: 'captureId', get: 'captures.get', at: 'amount.currency_code' },
};

export const SAME_AS_AUTHORIZATION: CurrencyOfRecord = {
	name: 'Same as Payment',
	read: { field: 'authorizationId', get: 'authorizations.get', at: 'amount.currency_code' },
};

export const SAME_AS_INVOICE: CurrencyOfRecord = {
	name: 'Same as Invoice',
	read: { field: 'invoiceId', get: 'invoices.get', at: 'detail.currency_code' },
};

export const SAME_AS_DISPUTE: CurrencyOfRecord = {
	name: 'Same as Dispute',
	read: { field: 'disputeId', get: 'disputes.get', at: 'dispute_amount.currency_code' },
};
