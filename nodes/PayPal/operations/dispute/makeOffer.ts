import { defineOperation } from '../define';
import { amount, currency, notSent, options, string } from '../../fields/build';
import { SAME_AS_DISPUTE } from '../../fields/shared/currencyOf';
import { dispute } from '../../fields/shared/records';
import { LINKS_ONLY, note, returnAddress } from './parts';
import { OFFERS } from '../../lists/disputeAnswers';

const WITH_MONEY = {
	offerType: ['REFUND', 'REFUND_WITH_REPLACEMENT', 'REFUND_WITH_RETURN'],
};

export const makeOffer = defineOperation('disputes.make-offer', ({ path, body }) => ({
	value: 'makeOffer',
	name: 'Make Offer',
	action: 'Make offer to resolve dispute',
	description:
		'Offer the buyer a settlement during the inquiry. PayPal makes the refund once the buyer accepts. May move money.',
	fields: {
		disputeId: dispute(path.id),
		offerType: options(body.offer_type, 'Offer', {
			choices: OFFERS,
			default: 'REFUND',
			load: 'getOffers',
			loadFor: 'disputeId',
			description: 'What you offer the buyer. Lists what PayPal allows for this dispute.',
		}),
		offerAmount: amount(body.offer_amount, 'Amount', {
			required: true,
			show: WITH_MONEY,
			description: 'How much of the payment to refund, at most the disputed amount',
		}),
		currencyCode: currency(notSent, { sameAs: SAME_AS_DISPUTE, show: WITH_MONEY }),
		note: note(body.note, 'Message to the buyer about the offer'),
		returnShippingAddress: returnAddress(body.return_shipping_address),
		invoiceId: string(body.invoice_id, 'Invoice ID', {
			optional: true,
			placeholder: 'e.g. INV-1001',
			description: 'Your own number of the refund, such as a credit note',
		}),
	},
	result: LINKS_ONLY,
}));
