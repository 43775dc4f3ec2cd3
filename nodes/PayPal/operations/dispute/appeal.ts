import { defineOperation } from '../define';
import { dispute } from '../../fields/shared/records';
import { attachedFiles, evidences, LINKS_ONLY, returnAddress } from './parts';

export const appeal = defineOperation('disputes.appeal', ({ path, body, file }) => ({
	value: 'appeal',
	name: 'Appeal',
	action: 'Appeal dispute',
	description: 'Contest a decision in favor of the buyer with new evidence',
	fields: {
		disputeId: dispute(path.id),
		evidences: evidences(body.evidences),
		returnShippingAddress: returnAddress(body.return_shipping_address),
		inputDataFieldName: attachedFiles(file['evidence-file']),
	},
	result: LINKS_ONLY,
}));
