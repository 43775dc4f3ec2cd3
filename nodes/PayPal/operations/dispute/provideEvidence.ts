import { defineOperation } from '../../engine/define';
import { dispute } from '../../fields/records';
import { attachedFiles, evidences, LINKS_ONLY, returnAddress } from './parts';

export const provideEvidence = defineOperation({
	value: 'provideEvidence',
	name: 'Provide Evidence',
	action: 'Provide evidence for dispute',
	description:
		'Defend yourself with tracking numbers, refund IDs, notes and files, while PayPal waits for your response',
	method: 'POST',
	path: '/v1/customer/disputes/{id}/provide-evidence',
	idempotency: 'none',
	encoding: { multipart: 'input' },
	fields: {
		disputeId: dispute(),
		evidences: evidences(),
		returnShippingAddress: returnAddress(),
		inputDataFieldName: attachedFiles('evidence-file'),
	},
	result: LINKS_ONLY,
});
