import type { ChoiceField, Fields } from '../../engine/types';
import { amount, choice, dateTime, flag, group, number, rows, text } from '../basic';

/** When the invoice must be paid (payment_term_type of invoicing_v2.json). */
export const termType = (to: string): ChoiceField =>
	choice(
		'Payment Terms',
		[
			...['10', '15', '30', '45', '60', '90'].map((days) => ({
				name: `Due in ${days} Days`,
				value: `NET_${days}`,
			})),
			{ name: 'Due on a Date', value: 'DUE_ON_DATE_SPECIFIED' },
			{ name: 'Due on Receipt', value: 'DUE_ON_RECEIPT' },
			'NO_DUE_DATE',
		],
		{ to, default: 'DUE_ON_RECEIPT' },
	);

/** What else the invoice says, and what it keeps for you (detail). */
export const paperwork = (to: string): Fields => ({
	attachments: rows(
		'Attachments',
		{
			id: text('File ID', { maxLength: 255 }),
			referenceUrl: text('URL', {
				maxLength: 2000,
				placeholder: 'e.g. https://example.com/plan.pdf',
			}),
			contentType: text('Content Type', { placeholder: 'e.g. application/pdf' }),
			createTime: dateTime('Created'),
			size: number('Size in Bytes', { min: 0, asText: true }),
		},
		{
			to: `${to}.attachments`,
			optional: true,
			max: 5,
			description: 'Files that PayPal already stores, by the references it gave',
		},
	),
	memo: text('Private Memo', {
		to: `${to}.memo`,
		optional: true,
		maxLength: 500,
		rows: 2,
		description: 'For your bookkeeping. The recipient does not see it.',
	}),
	reference: text('Reference', {
		to: `${to}.reference`,
		optional: true,
		maxLength: 120,
		placeholder: 'e.g. PO-4711',
	}),
	termsAndConditions: text('Terms and Conditions', {
		to: `${to}.terms_and_conditions`,
		optional: true,
		maxLength: 4000,
		rows: 3,
	}),
});

/** How the invoice may be paid, and how it is added up (template_configuration). */
export const configuration = (to: string): Fields => ({
	allowTip: flag('Allow Tip', {
		to: `${to}.allow_tip`,
		optional: true,
		description: 'Whether the customer can add a tip',
	}),
	partialPayment: group(
		'Partial Payment',
		{
			allowPartialPayment: flag('Allow', {
				required: true,
				default: true,
				description: 'Whether the customer can pay in parts',
			}),
			minimumAmountDue: amount('Minimum Amount', { when: { allowPartialPayment: [true] } }),
		},
		{ to: `${to}.partial_payment`, optional: true },
	),
	taxCalculatedAfterDiscount: flag('Tax After Discount', {
		to: `${to}.tax_calculated_after_discount`,
		optional: true,
		default: true,
		description: 'Whether discounts are taken off before tax is worked out',
	}),
	taxInclusive: flag('Prices Include Tax', {
		to: `${to}.tax_inclusive`,
		optional: true,
		description: 'Whether the unit prices already include tax',
	}),
});
