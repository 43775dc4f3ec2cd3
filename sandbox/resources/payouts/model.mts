import type { Body } from '../../../contract/index.mts';
import { fromUnits, units, type Money } from '../../core/money.mts';
import { table } from '../../core/store.mts';

/** Types and tables of payouts; wire names are PayPal's (payments_payouts_batch_v1.json). */

/** Money as this API writes it: the property for the currency has a different name. */
export interface Currency {
	readonly currency: string;
	readonly value: string;
}

export interface BatchHeader {
	readonly sender_batch_id?: string;
	readonly recipient_type?: string;
	readonly email_subject?: string;
	readonly email_message?: string;
}

export type ItemRequest = Body<'payouts.post'>['items'][number];

export type ItemStatus =
	| 'PENDING'
	| 'SUCCESS'
	| 'UNCLAIMED'
	| 'RETURNED'
	| 'FAILED'
	| 'ONHOLD'
	| 'BLOCKED';

export interface Batch {
	readonly id: string;
	readonly status: 'PENDING' | 'PROCESSING' | 'SUCCESS' | 'DENIED';
	readonly header: BatchHeader;
	readonly currency: string;
	readonly itemIds: readonly string[];
	/** Milliseconds since 1970, as are all times here */
	readonly created: number;
	readonly completed?: number;
}

export interface Item {
	readonly id: string;
	readonly batchId: string;
	readonly status: ItemStatus;
	readonly request: ItemRequest;
	readonly amount: Money;
	readonly fee: Money;
	readonly transactionId?: string;
	readonly activityId?: string;
	/** When the money left the account; missing if it never did */
	readonly paid?: number;
	readonly processed?: number;
	/** When the money was returned */
	readonly returned?: number;
	/** Why it did not arrive: PayPal's name for it */
	readonly error?: string;
}

export const batches = table<Batch>('payoutBatches');
export const items = table<Item>('payoutItems');

/** PayPal's fee, which is added to a payout, in hundredths of a percent (2 %). */
const FEE_RATE = 200n;

export const payoutFee = (amount: Money): Money =>
	fromUnits((units(amount) * FEE_RATE + 5000n) / 10000n, amount.currency_code);

export const asCurrency = ({ currency_code: currency, value }: Money): Currency => ({
	currency,
	value,
});

export const asMoney = ({ currency: currency_code, value }: Currency): Money => ({
	currency_code,
	value,
});
