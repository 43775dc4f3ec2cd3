import { defineOperation } from '../../engine/define';
import { dispute } from '../../fields/records';
import { LINKS_ONLY, note } from './parts';

export const acceptOffer = defineOperation({
	value: 'acceptOffer',
	name: 'Accept Offer',
	action: 'Accept offer to resolve dispute',
	description: 'Take what the merchant offers, on behalf of the buyer. Moves money.',
	method: 'POST',
	path: '/v1/customer/disputes/{id}/accept-offer',
	idempotency: 'none',
	fields: {
		disputeId: dispute(),
		note: note('For PayPal only; the merchant does not see it', { required: false }),
	},
	result: LINKS_ONLY,
});
