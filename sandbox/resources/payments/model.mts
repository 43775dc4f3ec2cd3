import type { Money } from '../../core/money.mts';
import { table } from '../../core/store.mts';
import type { Payee, PaymentInstruction } from '../orders/model.mts';

/** Types and tables of payments; wire names are PayPal's (payments_payment_v2.json). */
export interface Card {
	readonly brand: string;
	/** The processor's code: `0000` is approved, all others are declines */
	readonly responseCode: string;
}

interface Payment {
	readonly id: string;
	readonly orderId: string;
	readonly amount: Money;
	readonly created: string;
	readonly updated: string;
	readonly invoiceId?: string;
	readonly customId?: string;
	readonly payee: Payee;
	/** Missing for payments with a PayPal wallet */
	readonly card?: Card;
}

export type Authorization = Payment & {
	readonly status: 'CREATED' | 'PARTIALLY_CAPTURED' | 'CAPTURED' | 'VOIDED' | 'DENIED';
	/** The first authorization, of which this one is a renewal */
	readonly parentId?: string;
	/** Milliseconds since 1970 */
	readonly expires: number;
	/** Until when PayPal holds the money; milliseconds since 1970 */
	readonly honouredUntil: number;
	readonly captureIds: readonly string[];
	/** No more captures are possible: the last one was marked as final */
	readonly closed: boolean;
};

export type Capture = Payment & {
	readonly status: 'COMPLETED' | 'DECLINED' | 'PARTIALLY_REFUNDED' | 'REFUNDED' | 'PENDING';
	readonly time: number;
	readonly authorizationId?: string;
	readonly finalCapture: boolean;
	readonly instruction?: PaymentInstruction;
	readonly fee: Money;
	readonly refundIds: readonly string[];
	/** Why it is pending, or why it was denied in the end (`status_details.reason`) */
	readonly reason?: string;
};

export interface Refund {
	readonly id: string;
	readonly captureId: string;
	readonly status: 'COMPLETED' | 'PENDING' | 'FAILED';
	/** Why it is pending (`status_details.reason`) */
	readonly reason?: string;
	readonly updated: string;
	readonly amount: Money;
	/** All refunds of the capture together, with this one */
	readonly totalRefunded: Money;
	readonly created: string;
	readonly invoiceId?: string;
	readonly customId?: string;
	readonly noteToPayer?: string;
	/** The part of its fee that the platform refunds */
	readonly platformFees?: PaymentInstruction['platform_fees'];
	readonly payer: Payee;
}

export const authorizations = table<Authorization>('authorizations');
export const captures = table<Capture>('captures');
export const refunds = table<Refund>('refunds');
/** Invoice ids that were paid, and by which order; a second order with one is refused */
export const paidInvoices = table<string>('paidInvoices');
