import { defineOperation } from '../define';
import { file, options, string } from '../../fields/build';

const MEGABYTE = 1024 * 1024;

export const uploadDocument = defineOperation(
	'supporting-documents.upload',
	({ path, body, file: files }) => ({
		value: 'uploadDocument',
		name: 'Upload Document',
		action: 'Upload document for managed account',
		description: 'Send a document that PayPal requires to verify a seller',
		jsonBody: false,
		fields: {
			token: string(path.token, 'Verification Token', {
				description:
					"From the output of 'Get' with 'View' set to 'With Progress': the part before '/upload' in an upload link",
			}),
			documentType: options(body.document_type, 'Document Type', {
				default: 'NATIONAL_ID',
				load: 'getVerificationDocuments',
				description: 'What the document is',
			}),
			inputDataFieldName: file(files.attachment, 'Input Data Field Name', {
				types: ['jpg', 'jpeg', 'gif', 'png', 'pdf'],
				maxBytes: 10 * MEGABYTE,
				description: 'Name of the input field with the document',
			}),
		},
		result: { kind: 'done', flag: 'success' },
	}),
);
