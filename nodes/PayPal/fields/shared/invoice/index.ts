import type { Body } from '../../../api/operation';
import type { BooleanAt, ListAt, ObjectAt, OptionsAt, StringAt } from '../../../api/place';
import type { OptionsField, Fields, FixedCollectionsField } from '../../types';
import {
	boolean,
	builtOnce,
	currency,
	dateTime,
	fixedCollections,
	options,
	string,
} from '../../build';
import { invoiceTemplate } from '../records';
import { extras, totals } from './amounts';
import { items, unitOfMeasure } from './items';
import { ccEmails, invoicer, recipients } from './parties';
import { configuration, paperwork, termType } from './terms';

type InvoiceAt = Body<'invoices.create'>;
type TemplateAt = Body<'templates.create'>;

/** How much of each record a list returns. PayPal has the two values in words only. */
export const details = (at: StringAt): OptionsField =>
	options(at, 'Details', {
		choices: [
			{ name: 'All', value: 'all' },
			{ name: 'None', value: 'none', description: 'What identifies them only' },
		],
		optional: true,
		default: 'all',
	});

/**
 * What invoices and templates have in common, with the same parameters, so that the editor loads
 * them once.
 *
 * @param afterTerms what only invoices have
 */
const content = (at: InvoiceAt | TemplateAt['template_info'], afterTerms: Fields = {}): Fields => ({
	currencyCode: currency(at.detail.currency_code, {
		description: 'For all amounts of the invoice',
	}),
	primaryRecipients: recipients(at.primary_recipients),
	items: items(at.items),
	termType: termType(at.detail.payment_term.term_type),
	...afterTerms,
	note: string(at.detail.note, 'Note to Recipient', {
		optional: true,
		rows: 3,
		placeholder: 'e.g. Thank you for your order',
	}),
	invoicer: invoicer(at.invoicer),
	...paperwork(at.detail),
	additionalRecipients: ccEmails(at.additional_recipients),
	...extras(at.amount),
	...configuration(at.configuration),
	...totals(at.amount),
});

/** A whole invoice, for creating one and for replacing one. */
export const invoiceFields = builtOnce(
	(at: InvoiceAt): Fields =>
		content(at, {
			dueDate: dateTime(at.detail.payment_term.due_date, 'Due Date', {
				// PayPal's file requires it nowhere, but these terms mean nothing without it.
				required: true,
				show: { termType: ['DUE_ON_DATE_SPECIFIED'] },
			}),
			invoiceNumber: string(at.detail.invoice_number, 'Invoice Number', {
				optional: true,
				placeholder: 'e.g. INV-1001',
				description: 'Left out, PayPal counts on from your last one',
			}),
			invoiceDate: dateTime(at.detail.invoice_date, 'Invoice Date', {
				optional: true,
				description: 'Left out, it is today. An invoice with a later date is sent on that day.',
			}),
			templateId: invoiceTemplate(at.configuration.template_id, {
				optional: true,
				description: 'How the invoice is laid out, and which fields it shows',
			}),
		}),
);

type DisplayAt<Code extends string> = ListAt<
	ObjectAt & {
		readonly field_name: OptionsAt<Code>;
		readonly display_preference: { readonly hidden: BooleanAt };
	}
>;

/** Which columns or sums the template hides. */
const display = <Code extends string>(
	at: DisplayAt<Code>,
	label: string,
	names: Readonly<Record<NoInfer<Code>, string>>,
): FixedCollectionsField =>
	fixedCollections(
		at,
		label,
		(each) => ({
			// PayPal's file requires neither, but a row says nothing without both.
			fieldName: options(each.field_name, 'Field', { names, required: true }),
			hidden: boolean(each.display_preference.hidden, 'Hidden', {
				required: true,
				default: true,
				description: 'Whether invoices leave it out',
			}),
		}),
		{ optional: true, add: 'Add Field' },
	);

/** A whole template, for creating one and for replacing one. */
export const templateFields = builtOnce(
	(at: TemplateAt): Fields => ({
		name: string(at.name, 'Name', {
			// PayPal's file requires none, but people tell templates apart by it.
			required: true,
			placeholder: 'e.g. Hourly work',
			description: 'Different from your other templates',
		}),
		...content(at.template_info),
		defaultTemplate: boolean(at.default_template, 'Default Template', {
			optional: true,
			description: 'Whether new invoices begin with this template',
		}),
		templateItemSettings: display(at.settings.template_item_settings, 'Item Fields', {
			ITEMS_DATE: 'Date',
			ITEMS_DESCRIPTION: 'Description',
			ITEMS_DISCOUNT: 'Discount',
			ITEMS_QUANTITY: 'Quantity',
			ITEMS_TAX: 'Tax',
		}),
		templateSubtotalSettings: display(at.settings.template_subtotal_settings, 'Subtotal Fields', {
			DISCOUNT: 'Discount',
			CUSTOM: 'Other Amount',
			SHIPPING: 'Shipping',
		}),
		unitOfMeasure: unitOfMeasure(at.unit_of_measure, {
			optional: true,
			description: 'What quantities count',
		}),
	}),
);
