import { defineOperation } from '../define';
import { options } from '../../fields/build';
import { dispute } from '../../fields/shared/records';
import { LINKS_ONLY } from './parts';

export const updateStatus = defineOperation('disputes.require-evidence', ({ path, body }) => ({
	value: 'updateStatus',
	name: 'Update Status',
	action: 'Update status of dispute (sandbox only)',
	description: 'Ask one side of a dispute under review for evidence, for tests',
	notice: "Works in PayPal's sandbox only.",
	fields: {
		disputeId: dispute(path.id),
		action: options(body.action, 'Ask for Evidence', {
			names: { BUYER_EVIDENCE: 'From the Buyer', SELLER_EVIDENCE: 'From the Seller' },
			default: 'SELLER_EVIDENCE',
		}),
	},
	result: LINKS_ONLY,
}));
