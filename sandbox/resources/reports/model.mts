import type { Money } from '../../core/money.mts';
import { table } from '../../core/store.mts';

/** One line of the account's history, of any kind. */
export interface Movement {
	readonly id: string;
	/** PayPal's transaction event code, such as T0006 */
	readonly code: string;
	/** Milliseconds since 1970 */
	readonly time: number;
	readonly updated: number;
	/** Positive if received, negative if sent */
	readonly amount: Money;
	/** Negative, since it is deducted */
	readonly fee?: Money;
	/** Successful, pending, denied or reversed */
	readonly status: 'S' | 'P' | 'D' | 'V';
	/** Whether it changes the balance; authorizations and denied payments do not */
	readonly counts: boolean;
	readonly reference?: { readonly id: string; readonly type: 'ODR' | 'TXN' | 'SUB' };
	readonly invoiceId?: string;
	readonly custom?: string;
	/** The PayPal invoice that it paid */
	readonly paypalInvoiceId?: string;
	readonly note?: string;
	readonly instrument: 'PAYPAL' | 'CREDITCARD' | 'DEBITCARD';
	readonly other?: Counterparty;
	readonly shipping?: { readonly name?: string; readonly address?: ReportAddress };
	readonly items?: readonly CartItem[];
	readonly store?: { readonly store_id: string; readonly terminal_id: string };
}

/** The counterparty. */
export interface Counterparty {
	readonly id?: string;
	readonly email?: string;
	readonly name?: { readonly given_name?: string; readonly surname?: string };
	readonly country?: string;
}

export interface ReportAddress {
	readonly line1: string;
	readonly line2?: string;
	readonly city: string;
	readonly state?: string;
	readonly country_code: string;
	readonly postal_code?: string;
}

export interface CartItem {
	readonly name: string;
	readonly sku?: string;
	readonly quantity: string;
	readonly price: Money;
	readonly tax?: Money;
}

/** A generated history: its lines are computed when they are needed, and never stored. */
export interface History {
	readonly number: number;
	readonly count: number;
	/** Milliseconds since 1970; the lines are evenly distributed between the two */
	readonly from: number;
	readonly to: number;
	readonly seed: number;
}

export const histories = table<History>('reportHistories');

/**
 * How the reports lag behind:
 *
 * - `delay`: how long it takes at most until a line appears, an ISO 8601 duration
 * - `order`: `kept`, if all lines take that long; `mixed`, if each one takes its own time up to it
 * - `pendingFor`: how long a line counts as pending before it is corrected, an ISO 8601 duration
 */
export const delays = table<string>('reportDelays');
