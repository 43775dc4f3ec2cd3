import { defineOperation } from '../../engine/define';
import { dispute } from '../../fields/records';
import { attachedFiles, evidences, LINKS_ONLY, returnAddress } from './parts';

export const appeal = defineOperation({
	value: 'appeal',
	name: 'Appeal',
	action: 'Appeal dispute',
	description: 'Contest a decision in favor of the buyer with new evidence',
	method: 'POST',
	path: '/v1/customer/disputes/{id}/appeal',
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
