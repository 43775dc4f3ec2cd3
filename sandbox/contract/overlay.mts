import type { Operation, Parameter, Schema } from './types.mts';

/** Corrections to one operation. */
export type OperationOverlay = {
	/** by name; what is given replaces what is there */
	readonly parameters?: Readonly<Record<string, Partial<Parameter>>>;
	readonly body?: Operation['body'];
	/** by status */
	readonly responses?: Operation['responses'];
};

/** Corrections to one file of facts. */
export type Overlay = {
	/** by method and path */
	readonly operations?: Readonly<Record<string, OperationOverlay>>;
	/** by name and place in it (`invoicer/properties/website`); takes the place of what is there */
	readonly schemas?: Readonly<Record<string, Schema | readonly string[]>>;
	/** schemas that the file lacks */
	readonly added?: Readonly<Record<string, Schema>>;
};

const ref = (name: string): Schema => ({ $ref: `#/schemas/${name}` });

const note: Schema = { type: 'string', minLength: 1, maxLength: 2000 };

const file: Schema = { type: 'string', format: 'binary' };

/**
 * The body of a dispute's multipart call: JSON in the part `input`, a file in the part that PayPal's
 * file names, and further files in parts of any name (PayPal's guide calls them file1, file2 …).
 */
const withFiles = (input: string, filePart: string): Schema => ({
	type: 'object',
	required: ['input'],
	properties: { input: ref(input), [filePart]: file },
	additionalProperties: file,
});

/** PayPal's guide makes these calls with plain JSON as well, where there is no file to send. */
const withFilesOrJson = (input: string, filePart: string): OperationOverlay => ({
	body: {
		content: {
			'multipart/form-data': withFiles(input, filePart),
			'application/json': ref(input),
		},
	},
});

const onlyWithFiles = (input: string, filePart: string): OperationOverlay => ({
	body: { content: { 'multipart/form-data': withFiles(input, filePart) } },
});

/**
 * Where PayPal's files are plainly wrong or lack something, by the name of the file of facts.
 * Each entry has its reason above it.
 */
export const overlay: Readonly<Record<string, Overlay>> = {
	billing_subscriptions_v1: {
		operations: {
			'GET /v1/billing/plans': {
				parameters: {
					// The file limits this string by minimum and maximum, which are for numbers
					plan_ids: { schema: { type: 'string', minLength: 3, maxLength: 270 } },
				},
			},
		},
	},

	checkout_orders_v2: {
		operations: {
			'PATCH /v2/checkout/orders/{id}/trackers/{tracker_id}': {
				parameters: {
					// A tracker's id is the capture's id, a hyphen and the tracking number
					tracker_id: {
						schema: { type: 'string', pattern: '^[a-zA-Z0-9_-]+$', minLength: 1, maxLength: 100 },
					},
				},
			},
		},
		schemas: {
			// It says transaction_id and status; PayPal's guide and SDK send neither with an order's
			// tracking, where capture_id stands for the transaction
			'shipment_tracker/required': [],
		},
	},

	customer_disputes_v1: {
		operations: {
			'GET /v1/customer/disputes': {
				parameters: {
					// The text allows several states with commas between them; pattern and enum do not
					dispute_state: {
						schema: {
							type: 'string',
							minLength: 1,
							maxLength: 2000,
							pattern:
								'^(?:(?:REQUIRED_ACTION|REQUIRED_OTHER_PARTY_ACTION|UNDER_PAYPAL_REVIEW|RESOLVED|OPEN_INQUIRIES|APPEALABLE)(?:,|$))+$',
						},
					},
				},
			},
			// The file names the files of these calls, but not the JSON that goes with them
			'POST /v1/customer/disputes/{id}/provide-evidence': onlyWithFiles(
				'provide_evidence_input',
				'evidence-file',
			),
			'POST /v1/customer/disputes/{id}/appeal': onlyWithFiles(
				'provide_evidence_input',
				'evidence-file',
			),
			'POST /v1/customer/disputes/{id}/accept-claim': withFilesOrJson(
				'accept_claim_input',
				'accept-claim-document',
			),
			'POST /v1/customer/disputes/{id}/send-message': withFilesOrJson(
				'send_message_input',
				'message_document',
			),
			'POST /v1/customer/disputes/{id}/acknowledge-return-item': withFilesOrJson(
				'acknowledge_return_item_input',
				'acknowledgement_document',
			),
			'POST /v1/customer/disputes/{id}/provide-supporting-info': withFilesOrJson(
				'provide_supporting_info_input',
				'supporting document',
			),
		},
		added: {
			// These five: PayPal's reference and guide; the file has no schema for them
			provide_evidence_input: {
				type: 'object',
				required: ['evidences'],
				properties: {
					evidences: { type: 'array', minItems: 1, maxItems: 100, items: ref('evidence') },
					return_shipping_address: ref('address_portable'),
				},
			},
			accept_claim_input: {
				type: 'object',
				required: ['note'],
				properties: {
					note,
					accept_claim_reason: {
						type: 'string',
						enum: [
							'DID_NOT_SHIP_ITEM',
							'TOO_TIME_CONSUMING',
							'LOST_IN_MAIL',
							'NOT_ABLE_TO_WIN',
							'COMPANY_POLICY',
							'REASON_NOT_SET',
						],
					},
					accept_claim_type: ref('accept_claim_type'),
					invoice_id: { type: 'string', minLength: 1, maxLength: 127 },
					refund_amount: ref('money'),
					return_shipping_address: ref('address_portable'),
					return_shipment_info: {
						type: 'array',
						items: {
							type: 'object',
							properties: {
								shipment_label: ref('document'),
								tracking_info: ref('tracking_info'),
							},
						},
					},
				},
			},
			send_message_input: { type: 'object', required: ['message'], properties: { message: note } },
			acknowledge_return_item_input: {
				type: 'object',
				properties: {
					note,
					// The schema of the same name is read-only, since the file uses it in answers alone
					acknowledgement_type: {
						type: 'string',
						enum: [
							'ITEM_RECEIVED',
							'ITEM_NOT_RECEIVED',
							'DAMAGED',
							'EMPTY_PACKAGE_OR_DIFFERENT',
							'MISSING_ITEMS',
						],
					},
					evidences: {
						type: 'array',
						minItems: 1,
						maxItems: 100,
						items: {
							type: 'object',
							properties: {
								evidence_type: {
									type: 'string',
									enum: [
										'PROOF_OF_DAMAGE',
										'THIRDPARTY_PROOF_FOR_DAMAGE_OR_SIGNIFICANT_DIFFERENCE',
										'DECLARATION',
										'PROOF_OF_MISSING_ITEMS',
										'PROOF_OF_EMPTY_PACKAGE_OR_DIFFERENT_ITEM',
										'PROOF_OF_ITEM_NOT_RECEIVED',
									],
								},
								documents: {
									type: 'array',
									minItems: 1,
									maxItems: 100,
									items: ref('document'),
								},
							},
						},
					},
				},
			},
			provide_supporting_info_input: { type: 'object', properties: { notes: note } },
		},
	},

	customer_partner_referrals_v1: {
		operations: {
			'GET /v1/customer/partners/{partner_id}/merchant-integrations': {
				// The file has 201 for this read, and no schema for the body that its text describes
				responses: {
					'200': ref('merchant_integration_tracking'),
					'201': ref('merchant_integration_tracking'),
				},
			},
		},
		added: {
			merchant_integration_tracking: {
				type: 'object',
				properties: {
					merchant_id: { type: 'string' },
					tracking_id: { type: 'string' },
					links: { type: 'array', items: ref('link_description') },
				},
			},
		},
	},

	invoicing_v2: {
		operations: {
			'POST /v2/invoicing/invoices': {
				// The whole invoice comes on `Prefer: return=representation`, else a link to it
				responses: { '201': { anyOf: [ref('link_description'), ref('invoice')] } },
			},
		},
		schemas: {
			// PayPal's own examples have a website without a scheme
			'invoicer_info/allOf/1/properties/website': { type: 'string', maxLength: 2048 },
		},
	},

	notifications_webhooks_v1: {
		operations: {
			// Ids of events have hyphens: WH-…-…
			'GET /v1/notifications/webhooks-events/{event_id}': {
				parameters: {
					event_id: { schema: { type: 'string', pattern: '^[a-zA-Z0-9-]+$', maxLength: 50 } },
				},
			},
			'POST /v1/notifications/webhooks-events/{event_id}/resend': {
				parameters: {
					event_id: { schema: { type: 'string', pattern: '^[a-zA-Z0-9-]+$', maxLength: 50 } },
				},
			},
		},
		schemas: {
			// An event goes back as it came; in the file it is all read-only
			'verify_webhook_signature/properties/webhook_event': { type: 'object' },
			// Names of events have hyphens and underscores, and run past 50 characters
			'simulate_event/properties/event_type': {
				type: 'string',
				pattern: '^[a-zA-Z0-9._-]+$',
				maxLength: 100,
			},
		},
	},

	vault_payment_tokens_v3: {
		schemas: {
			// PayPal's examples of answers have it in each link
			'link_description/properties/encType': { type: 'string' },
			// The usual way from a setup token to a payment token, in PayPal's guide and SDK
			'token_id_request/properties/type/enum': ['BILLING_AGREEMENT', 'SETUP_TOKEN'],
		},
	},
};
