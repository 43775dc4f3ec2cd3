import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import type { Money } from '../../core/money.mts';
import { table } from '../../core/store.mts';

/** Types and tables of invoices; wire names are PayPal's (invoicing_v2.json). */
export interface Tax {
	readonly id?: string;
	readonly name: string;
	readonly percent: string;
	readonly amount?: Money;
	readonly tax_note?: string;
}
export interface Discount {
	readonly percent?: string;
	readonly amount?: Money;
}

export interface Item {
	readonly id?: string;
	readonly name: string;
	readonly quantity: string;
	readonly unit_amount: Money;
	readonly tax?: Tax;
	readonly discount?: Discount;
}

export interface Breakdown {
	readonly item_total?: Money;
	readonly discount?: { readonly invoice_discount?: Discount; readonly item_discount?: Money };
	readonly tax_total?: Money;
	readonly shipping?: { readonly amount?: Money; readonly tax?: Tax };
	readonly custom?: { readonly label: string; readonly amount?: Money };
}

export interface Amount {
	readonly breakdown?: Breakdown;
}

export type PaymentTerm = NonNullable<InvoiceRequest['detail']['payment_term']>;

export interface Detail {
	readonly currency_code: string;
	readonly reference?: string;
	readonly memo?: string;
	readonly attachments?: readonly object[];
	readonly payment_term?: PaymentTerm;
}

export type InvoiceDetail = Detail & {
	readonly invoice_number?: string;
	readonly invoice_date?: string;
};

export interface Party {
	readonly business_name?: string;
	readonly name?: {
		readonly given_name?: string;
		readonly surname?: string;
		readonly full_name?: string;
	};
	readonly email_address?: string;
}

export interface Configuration {
	readonly tax_calculated_after_discount?: boolean;
	readonly tax_inclusive?: boolean;
	readonly allow_tip?: boolean;
	readonly partial_payment?: {
		readonly allow_partial_payment?: boolean;
		readonly minimum_amount_due?: Money;
	};
	readonly template_id?: string;
}

/** The request for an invoice. */
export type InvoiceRequest = Body<'invoices.create'>;

/** The stage of the invoice; its status also depends on its payments and refunds. */
export type Stage = 'DRAFT' | 'SCHEDULED' | 'SENT' | 'UNPAID' | 'CANCELLED';

export interface InvoicePayment {
	readonly payment_id: string;
	readonly type: 'PAYPAL' | 'EXTERNAL';
	readonly method: string;
	readonly payment_date: string;
	readonly amount: Money;
	readonly note?: string;
	readonly shipping_info?: object;
}

export interface InvoiceRefund {
	readonly refund_id: string;
	readonly type: 'PAYPAL' | 'EXTERNAL';
	readonly method: string;
	readonly refund_date: string;
	readonly amount: Money;
}

export interface Invoice {
	readonly id: string;
	readonly stage: Stage;
	/**
	 * The request, with number and dates filled in, and without properties that the contract does not
	 * know
	 */
	readonly content: InvoiceRequest & {
		readonly detail: InvoiceDetail & {
			readonly invoice_number: string;
			readonly invoice_date: string;
		};
	};
	/** Milliseconds since 1970 */
	readonly time: number;
	readonly created: string;
	readonly updated: string;
	/** Automatic reminders were cancelled for it */
	readonly remindersCancelled?: true;
	readonly firstSent?: string;
	readonly lastSent?: string;
	readonly cancelled?: string;
	readonly payments: readonly InvoicePayment[];
	readonly refunds: readonly InvoiceRefund[];
	/** Tips that payers added */
	readonly gratuity?: Money;
}

export const invoices = table<Invoice>('invoices');

/** Whether an invoice was paid by a PayPal payment with this ID. */
export function isInvoicePayment(backend: Backend, id: string): boolean {
	for (const { payments } of backend.table(invoices).values()) {
		if (payments.some(({ type, payment_id }) => type === 'PAYPAL' && payment_id === id))
			return true;
	}
	return false;
}
