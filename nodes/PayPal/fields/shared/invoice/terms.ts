import type { Body } from '../../../api/operation';
import type { OptionsField, Fields } from '../../types';
import {
	amount,
	boolean,
	dateTime,
	fixedCollection,
	fixedCollections,
	number,
	options,
	string,
} from '../../build';

type InvoiceAt = Body<'invoices.create'>;
type TemplateAt = Body<'templates.create'>['template_info'];

/** When the invoice must be paid. */
export const termType = (at: InvoiceAt['detail']['payment_term']['term_type']): OptionsField =>
	options(at, 'Payment Terms', {
		names: {
			DUE_ON_DATE_SPECIFIED: 'Due on a Date',
			NET_10: 'Due in 10 Days',
			NET_15: 'Due in 15 Days',
			NET_30: 'Due in 30 Days',
			NET_45: 'Due in 45 Days',
			NET_60: 'Due in 60 Days',
			NET_90: 'Due in 90 Days',
		},
		default: 'DUE_ON_RECEIPT',
	});

/** What else the invoice says, and what it keeps for you. */
export const paperwork = (at: (InvoiceAt | TemplateAt)['detail']): Fields => ({
	attachments: fixedCollections(
		at.attachments,
		'Attachments',
		(file) => ({
			id: string(file.id, 'File ID'),
			referenceUrl: string(file.reference_url, 'URL', {
				placeholder: 'e.g. https://example.com/plan.pdf',
			}),
			contentType: string(file.content_type, 'Content Type', {
				placeholder: 'e.g. application/pdf',
			}),
			createTime: dateTime(file.create_time, 'Created'),
			size: number(file.size, 'Size in Bytes', { min: 0 }),
		}),
		{
			optional: true,
			description: 'Files that PayPal already stores, by the references it gave',
		},
	),
	memo: string(at.memo, 'Private Memo', {
		optional: true,
		rows: 2,
		description: 'For your bookkeeping. The recipient does not see it.',
	}),
	reference: string(at.reference, 'Reference', {
		optional: true,
		placeholder: 'e.g. PO-4711',
	}),
	termsAndConditions: string(at.terms_and_conditions, 'Terms and Conditions', {
		optional: true,
		rows: 3,
	}),
});

/** How the invoice may be paid, and how it is added up. */
export const configuration = (at: TemplateAt['configuration']): Fields => ({
	allowTip: boolean(at.allow_tip, 'Allow Tip', {
		optional: true,
		description: 'Whether the customer can add a tip',
	}),
	partialPayment: fixedCollection(
		at.partial_payment,
		'Partial Payment',
		(partial) => ({
			// PayPal's file does not require it, but takes a missing one as no.
			allowPartialPayment: boolean(partial.allow_partial_payment, 'Allow', {
				required: true,
				default: true,
				description: 'Whether the customer can pay in parts',
			}),
			minimumAmountDue: amount(partial.minimum_amount_due, 'Minimum Amount', {
				show: { allowPartialPayment: [true] },
			}),
		}),
		{ optional: true },
	),
	taxCalculatedAfterDiscount: boolean(at.tax_calculated_after_discount, 'Tax After Discount', {
		optional: true,
		default: true,
		description: 'Whether discounts are taken off before tax is worked out',
	}),
	taxInclusive: boolean(at.tax_inclusive, 'Prices Include Tax', {
		optional: true,
		description: 'Whether the unit prices already include tax',
	}),
});
