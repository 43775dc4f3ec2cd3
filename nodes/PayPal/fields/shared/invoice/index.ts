import type { Body } from '../../../api/operation';
import type { BooleanAt, ListAt, ObjectAt, StringAt } from '../../../api/place';
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
import {
	configuration,
	hasConditionalRule,
	paperwork,
	paymentMethodOverrides,
	termType,
} from './terms';

type InvoiceAt = Body<'invoices.create'>;
type TemplateAt = Body<'templates.create'>;
type SeriesAt = Body<'recurring-invoices.create'>['recurring_info'];

/** How much of each record a list returns. PayPal states the two values only in a description. */
export const details = (at: StringAt): OptionsField =>
	options(at, 'Details', {
		choices: [
			{ name: 'All', value: 'all' },
			{ name: 'None', value: 'none', description: 'Only what identifies each record' },
		],
		optional: true,
		default: 'all',
		description: 'How much of each record to return',
	});

/** The currency of an invoice's totals. */
const currencyCode = (at: InvoiceAt['detail']['currency_code']) =>
	currency(at, { description: 'For all amounts of the invoice' });

/**
 * Details that every invoice can have, with the same parameters everywhere, so that the editor loads
 * them once.
 *
 * @param cc what invoices of a recurring series do not have
 */
const further = (
	at: InvoiceAt | TemplateAt['template_info'] | SeriesAt,
	cc: Fields = {},
): Fields => ({
	note: string(at.detail.note, 'Note to Recipient', {
		description: 'Shown on the invoice',
		optional: true,
		rows: 3,
		placeholder: 'e.g. Thank you for your order',
	}),
	invoicer: invoicer(at.invoicer),
	...paperwork(at.detail),
	...cc,
	...extras(at.amount),
	...configuration(at.configuration),
	...totals(at.amount),
});

const WHO = 'Who the invoice is for';

const WHAT = 'What the invoice charges for: one entry for each line';

/**
 * What invoices and templates have in common.
 *
 * @param afterTerms what only invoices have
 */
const content = (at: InvoiceAt | TemplateAt['template_info'], afterTerms: Fields = {}): Fields => ({
	currencyCode: currencyCode(at.detail.currency_code),
	primaryRecipients: recipients(at.primary_recipients, { description: WHO }),
	items: items(at.items, { description: WHAT }),
	termType: termType(at.detail.payment_term.term_type),
	...afterTerms,
	...further(at, { additionalRecipients: ccEmails(at.additional_recipients) }),
	hasConditionalRule: hasConditionalRule(at.configuration.has_conditional_rule),
});

/** A series has no due date that all of its invoices could share. */
const NO_DATE = { except: ['DUE_ON_DATE_SPECIFIED'] } as const;

/** Details that only the invoices of a series have. */
const ofSeries = (at: SeriesAt): Fields => ({
	...further(at),
	categoryCode: string(at.detail.category_code, 'Category', {
		optional: true,
		placeholder: 'e.g. SHIPPABLE',
		description: "PayPal's code for what is sold. Its reference does not list them.",
	}),
});

/** All details of the invoices of a series. */
export const seriesContent = (at: SeriesAt): Fields => ({
	currencyCode: currencyCode(at.detail.currency_code),
	primaryRecipients: recipients(at.primary_recipients, { description: WHO }),
	items: items(at.items, { description: WHAT }),
	termType: termType(at.detail.payment_term.term_type, NO_DATE),
	...ofSeries(at),
});

/**
 * The same with every field optional. The currency stays: all amounts of the series are in it. Rows are
 * shown directly: in a collection, n8n confuses them with rows of another operation that have the same
 * name.
 */
export const seriesChanges = (at: SeriesAt): Fields => ({
	primaryRecipients: recipients(at.primary_recipients, {
		required: false,
		description: 'Who gets the invoices. If empty, they stay as they are.',
	}),
	items: items(at.items, {
		description: 'Replaces all items of the series. If empty, they stay as they are.',
	}),
	termType: termType(at.detail.payment_term.term_type, { ...NO_DATE, optional: true }),
	...ofSeries(at),
});

/** A whole invoice, for creating one and for replacing one. */
export const invoiceFields = builtOnce(
	(at: InvoiceAt): Fields =>
		content(at, {
			dueDate: dateTime(at.detail.payment_term.due_date, 'Due Date', {
				description: 'The day by which the invoice must be paid',
				// PayPal's file requires it nowhere, but these terms mean nothing without it.
				required: true,
				show: { termType: ['DUE_ON_DATE_SPECIFIED'] },
			}),
			invoiceNumber: string(at.detail.invoice_number, 'Invoice Number', {
				optional: true,
				placeholder: 'e.g. INV-1001',
				description:
					'Shown on the invoice. If empty, PayPal uses the next number after your last one.',
			}),
			invoiceDate: dateTime(at.detail.invoice_date, 'Invoice Date', {
				optional: true,
				description: 'If empty, today. An invoice with a later date is sent on that day.',
			}),
			templateId: invoiceTemplate(at.configuration.template_id, {
				optional: true,
				description: 'The layout of the invoice and the fields that it shows',
			}),
			paymentMethodOverrides: paymentMethodOverrides(at.configuration.payment_method_overrides),
		}),
);

type DisplayAt = ListAt<
	ObjectAt & {
		readonly field_name: StringAt;
		readonly display_preference: { readonly hidden: BooleanAt };
	}
>;

/**
 * Which columns or sums the template hides.
 *
 * @param names in PayPal's file; its responses use other names for the same (`items.date`)
 */
const display = (
	at: DisplayAt,
	label: string,
	names: ReadonlyArray<readonly [code: string, name: string]>,
): FixedCollectionsField =>
	fixedCollections(
		at,
		label,
		(each) => ({
			// PayPal's file requires neither, but a row says nothing without both.
			fieldName: options(each.field_name, 'Field', {
				choices: names.map(([value, name]) => ({ name, value })),
				required: true,
			}),
			hidden: boolean(each.display_preference.hidden, 'Hidden', {
				required: true,
				default: true,
				description: 'Whether invoices hide this field',
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
			description: 'Must differ from the names of your other templates',
		}),
		...content(at.template_info),
		defaultTemplate: boolean(at.default_template, 'Default Template', {
			optional: true,
			description: 'Whether new invoices begin with this template',
		}),
		templateItemSettings: display(at.settings.template_item_settings, 'Item Fields', [
			['ITEMS_DATE', 'Date'],
			['ITEMS_DESCRIPTION', 'Description'],
			['ITEMS_DISCOUNT', 'Discount'],
			['ITEMS_QUANTITY', 'Quantity'],
			['ITEMS_TAX', 'Tax'],
		]),
		templateSubtotalSettings: display(at.settings.template_subtotal_settings, 'Subtotal Fields', [
			['DISCOUNT', 'Discount'],
			['CUSTOM', 'Other Amount'],
			['SHIPPING', 'Shipping'],
		]),
		unitOfMeasure: unitOfMeasure(at.unit_of_measure, {
			optional: true,
			description: 'What the quantities are measured in',
		}),
	}),
);
