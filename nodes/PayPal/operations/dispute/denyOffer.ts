import { defineOperation } from '../define';
import { dispute } from '../../fields/shared/records';
import { LINKS_ONLY, note } from './parts';

export const denyOffer = defineOperation('disputes.deny-offer', ({ path, body }) => ({
	value: 'denyOffer',
	name: 'Deny Offer',
	action: 'Deny offer to resolve dispute',
	description: "Reject the merchant's offer on behalf of the buyer",
	fields: {
		disputeId: dispute(path.id),
		note: note(body.note, 'For PayPal only; the merchant does not see it'),
	},
	result: LINKS_ONLY,
}));
