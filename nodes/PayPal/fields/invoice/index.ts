import type { Fields } from '../../engine/types';
import { choice, currency, date, flag, list, rows, text } from '../basic';
import { invoiceTemplate } from '../records';
import { extras, totals } from './amounts';
import { items, unitOfMeasure } from './items';
import { invoicer, recipients } from './parties';
import { configuration, paperwork, termType } from './terms';

/** Emails that get a copy (additional_recipients of invoices, templates and notifications). */
export const ccEmails = (to?: string) =>
	list('CC Emails', {
		...(to === undefined ? {} : { to }),
		optional: true,
		max: 100,
		placeholder: 'e.g. office@example.com',
	});

/** How much of each record a list returns (parameter fields). */
export const details = () =>
	choice(
		'Details',
		[
			{ name: 'All', value: 'all' },
			{ name: 'None', value: 'none', description: 'What identifies them only' },
		],
		{ in: 'query', optional: true, default: 'all' },
	);

/**
 * What invoices and templates have in common, with the same parameters, so that the editor loads
 * them once.
 *
 * @param within where it stands in the body
 * @param afterTerms what only invoices have
 */
const content = (within: '' | 'template_info.', afterTerms: Fields = {}): Fields => {
	const detail = `${within}detail`;
	const amount = `${within}amount`;
	return {
		currencyCode: currency({
			in: 'body',
			to: `${detail}.currency_code`,
			description: 'For all amounts of the invoice',
		}),
		primaryRecipients: recipients(`${within}primary_recipients`),
		items: items(`${within}items`),
		termType: termType(`${detail}.payment_term.term_type`),
		...afterTerms,
		note: text('Note to Recipient', {
			to: `${detail}.note`,
			optional: true,
			maxLength: 4000,
			rows: 3,
			placeholder: 'e.g. Thank you for your order',
		}),
		invoicer: invoicer(`${within}invoicer`),
		...paperwork(detail),
		additionalRecipients: ccEmails(`${within}additional_recipients`),
		...extras(amount),
		...configuration(`${within}configuration`),
		...totals(amount),
	};
};

/** A whole invoice, for creating one and for replacing one (invoice of invoicing_v2.json). */
export const invoiceFields = (): Fields =>
	content('', {
		dueDate: date('Due Date', {
			to: 'detail.payment_term.due_date',
			required: true,
			when: { termType: ['DUE_ON_DATE_SPECIFIED'] },
		}),
		invoiceNumber: text('Invoice Number', {
			to: 'detail.invoice_number',
			optional: true,
			maxLength: 127,
			placeholder: 'e.g. INV-1001',
			description: 'Left out, PayPal counts on from your last one',
		}),
		invoiceDate: date('Invoice Date', {
			to: 'detail.invoice_date',
			optional: true,
			description: 'Left out, it is today. An invoice with a later date is sent on that day.',
		}),
		templateId: invoiceTemplate({
			in: 'body',
			to: 'configuration.template_id',
			required: false,
			optional: true,
			description: 'How the invoice is laid out, and which fields it shows',
		}),
	});

/** Which columns or sums the template hides (template_settings). */
const display = (label: string, to: string, names: Readonly<Record<string, string>>) =>
	rows(
		label,
		{
			fieldName: choice(
				'Field',
				Object.entries(names).map(([value, name]) => ({ name, value })),
				{ required: true },
			),
			hidden: flag('Hidden', {
				to: 'display_preference.hidden',
				required: true,
				default: true,
				description: 'Whether invoices leave it out',
			}),
		},
		{ to: `settings.${to}`, optional: true, add: 'Add Field' },
	);

/** A whole template, for creating one and for replacing one (template). */
export const templateFields = (): Fields => ({
	name: text('Name', {
		required: true,
		maxLength: 500,
		placeholder: 'e.g. Hourly work',
		description: 'Different from your other templates',
	}),
	...content('template_info.'),
	defaultTemplate: flag('Default Template', {
		optional: true,
		description: 'Whether new invoices begin with this template',
	}),
	templateItemSettings: display('Item Fields', 'template_item_settings', {
		ITEMS_DATE: 'Date',
		ITEMS_DESCRIPTION: 'Description',
		ITEMS_DISCOUNT: 'Discount',
		ITEMS_QUANTITY: 'Quantity',
		ITEMS_TAX: 'Tax',
	}),
	templateSubtotalSettings: display('Subtotal Fields', 'template_subtotal_settings', {
		DISCOUNT: 'Discount',
		CUSTOM: 'Other Amount',
		SHIPPING: 'Shipping',
	}),
	unitOfMeasure: unitOfMeasure({ optional: true, description: 'What quantities count' }),
});
