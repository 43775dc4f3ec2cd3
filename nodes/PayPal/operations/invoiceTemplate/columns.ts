import type { Columns } from '../../fields/columns';

/** A template at a glance (template of invoicing_v2.json). */
export const TEMPLATE_COLUMNS: Columns = {
	id: 'id',
	name: 'name',
	defaultTemplate: 'default_template',
	standardTemplate: 'standard_template',
	unitOfMeasure: 'unit_of_measure',
	currency: 'template_info.detail.currency_code',
	paymentTerms: 'template_info.detail.payment_term.term_type',
	note: 'template_info.detail.note',
	total: 'template_info.amount.value',
};
