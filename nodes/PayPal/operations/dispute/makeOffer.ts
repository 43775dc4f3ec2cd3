import { defineOperation } from '../../engine/define';
import { amount, choice, currency, text } from '../../fields/basic';
import { dispute } from '../../fields/records';
import { LINKS_ONLY, note, returnAddress } from './parts';
import { OFFERS } from '../../lists/disputeAnswers';

const WITH_MONEY = {
	offerType: ['REFUND', 'REFUND_WITH_REPLACEMENT', 'REFUND_WITH_RETURN'],
};

export const makeOffer = defineOperation({
	value: 'makeOffer',
	name: 'Make Offer',
	action: 'Make offer to resolve dispute',
	description:
		'Offer the buyer a way out during the inquiry. PayPal makes the refund once the buyer accepts. May move money.',
	method: 'POST',
	path: '/v1/customer/disputes/{id}/make-offer',
	idempotency: 'none',
	fields: {
		disputeId: dispute(),
		offerType: choice('Offer', OFFERS, {
			required: true,
			default: 'REFUND',
			load: 'getOffers',
			loadFor: 'disputeId',
			description: 'Those that PayPal allows for the dispute',
		}),
		offerAmount: amount('Amount', { required: true, when: WITH_MONEY }),
		currencyCode: currency({ when: WITH_MONEY }),
		note: note('For the buyer'),
		returnShippingAddress: returnAddress(),
		invoiceId: text('Invoice ID', {
			optional: true,
			maxLength: 127,
			pattern: {
				regex: '[A-Za-z0-9:|-]+',
				says: 'It has letters, digits, colons, dashes and bars only.',
			},
			placeholder: 'e.g. INV-1001',
			description: 'Your own number for the refund',
		}),
	},
	result: LINKS_ONLY,
});
