import { ref } from '../schema.mts';
import type { Corrections, Schema } from '../types.mts';

/** The descriptions of these calls say that the response depends on it; none declares it. */
const prefer: Schema = { type: 'string' };

export const invoicingV2: Corrections = {
	operations: {
		'POST /v2/invoicing/invoices': {
			headers: { Prefer: prefer },
			// The whole invoice comes on `Prefer: return=representation`, else a link to it
			responses: { '201': { anyOf: [ref('link_description'), ref('invoice')] } },
		},
		'POST /v2/invoicing/invoices/{invoice_id}/send': {
			// The file of 2024 has a list of links for invoices that are sent later
			responses: { '202': { anyOf: [ref('link_description'), ref('scheduled')] } },
		},
		'PUT /v2/invoicing/invoices/{invoice_id}': { headers: { Prefer: prefer } },
		'POST /v2/invoicing/templates': { headers: { Prefer: prefer } },
		'PUT /v2/invoicing/templates/{template_id}': { headers: { Prefer: prefer } },
	},
	added: {
		scheduled: {
			type: 'object',
			required: ['links'],
			properties: { links: { type: 'array', items: ref('link_description') } },
		},
	},
	schemas: {
		// Taken from Invoicing 2.12 (PayPal's reference, definition override_payment_method_detail)
		'configuration/properties/payment_method_overrides': {
			type: 'array',
			items: {
				type: 'object',
				properties: {
					payment_method_type: { type: 'string', enum: ['ACH', 'PAY_BY_BANK'] },
					enabled: { type: 'boolean' },
					rules: {
						type: 'array',
						items: {
							type: 'object',
							required: ['rule_type', 'rule_value'],
							properties: {
								rule_type: {
									type: 'string',
									enum: ['ALLOW_ONLY_ACH', 'EXCLUSIVE_ABOVE_AMOUNT_THRESHOLD'],
								},
								rule_value: { type: 'string', pattern: '^[a-zA-Z0-9\\s,.]+$' },
							},
						},
					},
				},
			},
		},
		// The same, definition payment_term_conditional_rules; separate calls set them
		'invoice_payment_term/properties/conditional_rules': { type: 'object', readOnly: true },
		// In PayPal's responses, not in its file
		'invoice/properties/unilateral': { type: 'boolean', readOnly: true },
		'invoice_detail/properties/archived': { type: 'boolean', readOnly: true },
		'invoice_detail/properties/category_code': { type: 'string', readOnly: true },
		'invoice_detail/properties/group_draft': { type: 'boolean', readOnly: true },
		'invoice_detail/properties/viewed_by_recipient': { type: 'boolean', readOnly: true },
		'metadata/properties/caller_type': { type: 'string', readOnly: true },
		'tax/properties/id': { type: 'string', readOnly: true },
		// PayPal's requests and responses use these names, its file uses capitals
		template_item_field: {
			type: 'string',
			anyOf: [
				{
					enum: [
						'ITEMS_DATE',
						'ITEMS_DESCRIPTION',
						'ITEMS_DISCOUNT',
						'ITEMS_QUANTITY',
						'ITEMS_TAX',
					],
				},
				{
					enum: [
						'items.date',
						'items.description',
						'items.discount',
						'items.quantity',
						'items.tax',
					],
				},
			],
		},
		template_subtotal_field: {
			type: 'string',
			anyOf: [
				{ enum: ['CUSTOM', 'DISCOUNT', 'SHIPPING'] },
				{ enum: ['custom', 'discount', 'shipping'] },
			],
		},
		// Only the description says so: a recipient's phones have no extensions
		'billing_info/properties/phones': {
			type: 'array',
			items: {
				...ref('phone_detail'),
				supports: ['country_code', 'national_number', 'phone_type'],
			},
		},
		// The file says `maximum: 5`, which limits numbers; it means the length of the list
		'detail/properties/attachments': { type: 'array', maxItems: 5, items: ref('file_reference') },
		// PayPal's own examples have a website without a scheme
		'invoicer_info/properties/website': { type: 'string', maxLength: 2048 },
	},
};
