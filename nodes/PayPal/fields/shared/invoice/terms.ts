import type { Body } from '../../../api/operation';
import type { BooleanField, Fields, FixedCollectionsField, OptionsField } from '../../types';
import {
	amount,
	boolean,
	dateTime,
	fixedCollection,
	fixedCollections,
	number,
	options,
	string,
	type Settings,
} from '../../build';

type InvoiceAt = Body<'invoices.create'>;
type TemplateAt = Body<'templates.create'>['template_info'];
type SeriesAt = Body<'recurring-invoices.create'>['recurring_info'];
type TermTypeAt = InvoiceAt['detail']['payment_term']['term_type'];
type MethodsAt = InvoiceAt['configuration']['payment_method_overrides'];

/** When the invoice must be paid. */
export const termType = (
	at: TermTypeAt,
	settings: Settings & { readonly except?: readonly ['DUE_ON_DATE_SPECIFIED'] } = {},
): OptionsField =>
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
		description: 'When the invoice is due',
		...settings,
	});

/** Other texts of the invoice, and notes that only the sender sees. */
export const paperwork = (at: (InvoiceAt | TemplateAt | SeriesAt)['detail']): Fields => ({
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
		description: 'Such as a purchase order number, shown on the invoice',
		placeholder: 'e.g. PO-4711',
	}),
	termsAndConditions: string(at.terms_and_conditions, 'Terms and Conditions', {
		optional: true,
		description: 'Shown on the invoice',
		rows: 3,
	}),
});

/** How the invoice may be paid, and how its totals are calculated. */
export const configuration = (at: SeriesAt['configuration']): Fields => ({
	allowTip: boolean(at.allow_tip, 'Allow Tip', {
		optional: true,
		description: 'Whether the customer can add a tip',
	}),
	partialPayment: fixedCollection(
		at.partial_payment,
		'Partial Payment',
		(partial) => ({
			// PayPal's file does not require it; a missing value means no.
			allowPartialPayment: boolean(partial.allow_partial_payment, 'Allow Partial Payment', {
				required: true,
				default: true,
				description: 'Whether the customer can pay in parts',
			}),
			minimumAmountDue: amount(partial.minimum_amount_due, 'Minimum Amount', {
				description: 'The least that the customer can pay at a time',
				show: { allowPartialPayment: [true] },
			}),
		}),
		{ optional: true, description: 'Whether the customer can pay in parts, and how much at least' },
	),
	taxCalculatedAfterDiscount: boolean(at.tax_calculated_after_discount, 'Tax After Discount', {
		optional: true,
		default: true,
		description: 'Whether discounts are deducted before tax is calculated',
	}),
	taxInclusive: boolean(at.tax_inclusive, 'Prices Include Tax', {
		optional: true,
		description: 'Whether the unit prices already include tax',
	}),
});

/** Whether what is to be paid depends on conditions. */
export const hasConditionalRule = (
	at: TemplateAt['configuration']['has_conditional_rule'],
): BooleanField =>
	boolean(at, 'Has Conditional Rules', {
		optional: true,
		default: true,
		description:
			'Whether discounts or surcharges depend on conditions, such as early payment. The rules themselves are set by other calls of the API.',
	});

/** Payment methods that are on or off for this invoice, regardless of the account's settings. */
export const paymentMethodOverrides = (at: MethodsAt): FixedCollectionsField =>
	fixedCollections(
		at,
		'Payment Methods',
		(method) => ({
			// PayPal requires neither, but a row says nothing without both.
			paymentMethodType: options(method.payment_method_type, 'Method', {
				names: {
					ACH: { name: 'ACH', description: 'A transfer from a US bank account' },
					PAY_BY_BANK: {
						name: 'Pay by Bank',
						description: 'For approved US merchants, in US dollars',
					},
				},
				required: true,
				default: 'ACH',
			}),
			enabled: boolean(method.enabled, 'Enabled', {
				required: true,
				default: true,
				description: 'Whether the customer can pay with it',
			}),
			rules: fixedCollections(
				method.rules,
				'Rules',
				(rule) => ({
					ruleType: options(rule.rule_type, 'Rule', {
						names: {
							ALLOW_ONLY_ACH: {
								name: 'ACH Only',
								description: 'The customer can pay by bank transfer only',
							},
							EXCLUSIVE_ABOVE_AMOUNT_THRESHOLD: {
								name: 'Only Method for Large Amounts',
								description: "Above PayPal's threshold (1,000 USD), the only payment method",
							},
						},
						default: 'EXCLUSIVE_ABOVE_AMOUNT_THRESHOLD',
					}),
					ruleValue: options(rule.rule_value, 'Value', {
						choices: [
							{ name: 'No', value: 'false' },
							{ name: 'Yes', value: 'true' },
						],
						default: 'true',
					}),
				}),
				{ optional: true, add: 'Add Rule' },
			),
		}),
		{
			optional: true,
			add: 'Add Method',
			description: 'Payment methods that this invoice turns on or off',
		},
	);
