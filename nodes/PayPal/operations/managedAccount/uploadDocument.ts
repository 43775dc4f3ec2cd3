import { defineOperation } from '../define';
import { choice, file, text } from '../../fields/basic';

const MEGABYTE = 1024 * 1024;

export const uploadDocument = defineOperation({
	value: 'uploadDocument',
	name: 'Upload Document',
	action: 'Upload document for managed account',
	description: 'Send a document that PayPal asks for to verify a seller',
	method: 'POST',
	path: '/v1/customer/supporting-documents/{token}/upload',
	idempotency: 'none',
	encoding: { multipart: 'document_info' },
	jsonBody: false,
	fields: {
		token: text('Verification Token', {
			in: 'path',
			required: true,
			description: "From the account, fetched with 'View' set to 'With Progress'",
		}),
		documentType: choice('Document Type', [], {
			required: true,
			default: 'NATIONAL_ID',
			load: 'getVerificationDocuments',
		}),
		inputDataFieldName: file('Input Data Field Name', {
			to: 'attachment',
			required: true,
			types: ['jpg', 'jpeg', 'gif', 'png', 'pdf'],
			maxBytes: 10 * MEGABYTE,
			description: 'Name of the input field with the document',
		}),
	},
	result: { kind: 'done', flag: 'success' },
});
