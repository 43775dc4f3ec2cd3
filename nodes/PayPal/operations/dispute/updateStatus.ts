import { defineOperation } from '../define';
import { options } from '../../fields/build';
import { dispute } from '../../fields/shared/records';
import { LINKS_ONLY } from './parts';

export const updateStatus = defineOperation('disputes.require-evidence', ({ path, body }) => ({
	value: 'updateStatus',
	name: 'Update Status',
	action: 'Update status of dispute (sandbox only)',
	description: 'Request evidence from one side of a dispute under review, for testing',
	notice: "Works in PayPal's sandbox only.",
	fields: {
		disputeId: dispute(path.id),
		action: options(body.action, 'Request Evidence', {
			names: { BUYER_EVIDENCE: 'From the Buyer', SELLER_EVIDENCE: 'From the Seller' },
			default: 'SELLER_EVIDENCE',
			description: 'Which side has to provide evidence next',
		}),
	},
	result: LINKS_ONLY,
}));
