import { ref } from '../schema.mts';
import type { Corrections, OperationCorrections, Schema } from '../types.mts';

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
const withFilesOrJson = (input: string, filePart: string): OperationCorrections => ({
	body: {
		content: {
			'multipart/form-data': withFiles(input, filePart),
			'application/json': ref(input),
		},
	},
});

const onlyWithFiles = (input: string, filePart: string): OperationCorrections => ({
	body: { content: { 'multipart/form-data': withFiles(input, filePart) } },
});

export const customerDisputesV1: Corrections = {
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
	schemas: {
		// The file leaves it open; PayPal's reference has a code
		buyer_escalation_reason: { type: 'string' },
		// PayPal's responses have it here, too; the file has it only in lists
		'dispute/properties/dispute_state': ref('dispute_state'),
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
				// The schema of the same name is read-only, since the file uses it in responses only
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
};
