import { defineOperation } from '../define';
import { dispute } from '../../fields/shared/records';
import { LINKS_ONLY, note } from './parts';

export const acceptOffer = defineOperation('disputes.accept-offer', ({ path, body }) => ({
	value: 'acceptOffer',
	name: 'Accept Offer',
	action: 'Accept offer to resolve dispute',
	description: "Accept the merchant's offer on behalf of the buyer. Moves money.",
	fields: {
		disputeId: dispute(path.id),
		note: note(body.note, 'For PayPal only; the merchant does not see it'),
	},
	result: LINKS_ONLY,
}));
