import { defineOperation } from '../../engine/define';
import { dispute } from '../../fields/records';
import { LINKS_ONLY, note } from './parts';

export const denyOffer = defineOperation({
	value: 'denyOffer',
	name: 'Deny Offer',
	action: 'Deny offer to resolve dispute',
	description: 'Turn down what the merchant offers, on behalf of the buyer',
	method: 'POST',
	path: '/v1/customer/disputes/{id}/deny-offer',
	idempotency: 'none',
	fields: {
		disputeId: dispute(),
		note: note('For PayPal only; the merchant does not see it'),
	},
	result: LINKS_ONLY,
});
