import { defineOperation } from '../define';
import { dispute } from '../../fields/shared/records';
import { attachedFiles, evidences, LINKS_ONLY, returnAddress } from './parts';

export const provideEvidence = defineOperation(
	'disputes.provide-evidence',
	({ path, body, file }) => ({
		value: 'provideEvidence',
		name: 'Provide Evidence',
		action: 'Provide evidence for dispute',
		description:
			'Respond to a dispute with tracking numbers, refund IDs, notes and files, while PayPal waits for your response',
		fields: {
			disputeId: dispute(path.id),
			evidences: evidences(body.evidences),
			returnShippingAddress: returnAddress(body.return_shipping_address),
			inputDataFieldName: attachedFiles(file['evidence-file']),
		},
		result: LINKS_ONLY,
	}),
);
