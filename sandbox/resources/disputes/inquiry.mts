import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import { inBody } from '../../core/errors.mts';
import { normalised, problemOf, units, type Money } from '../../core/money.mts';
import type { Reply } from '../../core/reply.mts';
import type { Address } from '../orders/model.mts';
import type { Context } from '../resource.mts';
import { offerTypes } from './allowed.mts';
import { documented, documentsOf, done, findDispute, inputOf, refuseInput } from './input.mts';
import type { Dispute, Message, Offer, OfferStep, Party } from './model.mts';
import { changed, resolve, underReview, waitingFor } from './transitions.mts';

/** The inquiry: buyer and seller negotiate, and PayPal only forwards messages. */

/** `disputes.send-message` */
export function sendMessage(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'send_message');
	const documents = documentsOf(ctx);
	const { message } = inputOf<Body<'disputes.send-message'>>(ctx);
	return done(ctx, changed(ctx, said(ctx, dispute, 'SELLER', message, documents)));
}

/** A copy with one more message. */
export const said = (
	backend: Backend,
	dispute: Dispute,
	posted_by: Party,
	content: string,
	documents: Message['documents'] = [],
): Dispute => ({
	...dispute,
	messages: [
		...dispute.messages,
		{ posted_by, time_posted: backend.now(), content, ...documented(documents) },
	],
});

/** `disputes.make-offer`: the seller makes an offer, and it is the buyer's turn. */
export function makeOffer(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'make_offer');
	const { note, offer_type, offer_amount, return_shipping_address } =
		inputOf<Body<'disputes.make-offer'>>(ctx);
	if (!offerTypes(dispute).includes(offer_type)) {
		refuseInput(inBody('INVALID_PARAMETER_VALUE', '/offer_type', offer_type));
	}
	if (offer_type === 'REFUND_WITH_RETURN' && !return_shipping_address) {
		refuseInput(inBody('MISSING_RETURN_SHIPPING_ADDRESS', '/return_shipping_address'));
	}
	const offer: Offer =
		offer_type === 'REPLACEMENT_WITHOUT_REFUND'
			? { type: offer_type }
			: { type: offer_type, amount: refundOf(dispute, offer_amount, '/offer_amount') };
	proposed(ctx, dispute, offer, note, return_shipping_address);
	return done(ctx, dispute);
}

/**
 * The amount that the seller offers to refund: in the dispute's currency, and not more than the
 * disputed amount.
 * @throws Refusal
 */
export function refundOf(dispute: Dispute, amount: Money | undefined, field: string): Money {
	if (!amount) return refuseInput(inBody('MISSING_REQUIRED_PARAMETER', field));
	const { currency_code, value } = amount;
	if (currency_code !== dispute.amount.currency_code) {
		refuseInput(inBody('INVALID_PARAMETER_VALUE', `${field}/currency_code`, currency_code));
	}
	if (problemOf(amount) || units(amount) > units(dispute.amount)) {
		refuseInput(inBody('INVALID_PARAMETER_VALUE', `${field}/value`, value));
	}
	return normalised(amount);
}

/** Presents the seller's offer to the buyer. */
export function proposed(
	backend: Backend,
	dispute: Dispute,
	offer: Offer,
	note: string,
	address?: Address,
): Dispute {
	const withReturn = offer.type === 'REFUND_WITH_RETURN';
	return changed(backend, {
		...waitingFor(backend, step(backend, dispute, offer, 'SELLER', 'PROPOSED', note), 'BUYER'),
		offer,
		...(withReturn && { returning: { sent: false, ...(address && { address }) } }),
	});
}

const step = (
	backend: Backend,
	dispute: Dispute,
	{ type, amount }: Offer,
	actor: Party,
	event_type: OfferStep['event_type'],
	notes: string | undefined,
): Dispute => ({
	...dispute,
	offerSteps: [
		...dispute.offerSteps,
		{
			offer_time: backend.now(),
			actor,
			event_type,
			offer_type: type,
			...(amount && { offer_amount: amount }),
			...(notes !== undefined && { notes }),
			dispute_life_cycle_stage: dispute.stage,
		},
	],
});

/** `disputes.accept-offer`: the buyer accepts, and receives the offer. */
export function acceptOffer(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'accept_offer');
	const { note } = inputOf<Body<'disputes.accept-offer'>>(ctx);
	const offer = dispute.offer as Offer;
	const agreed = step(ctx, dispute, offer, 'BUYER', 'ACCEPTED', note);
	if (offer.type === 'REFUND_WITH_RETURN') {
		const { offer: _responded, ...rest } = waitingFor(ctx, agreed, 'BUYER');
		changed(ctx, rest);
	} else {
		resolve(ctx, agreed, {
			code: 'RESOLVED_BUYER_FAVOUR',
			...(offer.amount && { refund: offer.amount }),
		});
	}
	return done(ctx, dispute);
}

/** `disputes.deny-offer`: the seller has to make another offer, or escalate. */
export function denyOffer(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'deny_offer');
	const { note } = inputOf<Body<'disputes.deny-offer'>>(ctx);
	const denied = step(ctx, dispute, dispute.offer as Offer, 'BUYER', 'DENIED', note);
	const { offer: _denied, returning: _returning, ...rest } = waitingFor(ctx, denied, 'SELLER');
	changed(ctx, rest);
	return done(ctx, dispute);
}

/** `disputes.escalate`: the inquiry becomes a claim, which PayPal decides. */
export function escalate(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'escalate');
	changed(ctx, { ...underReview(dispute), stage: 'CHARGEBACK' });
	return done(ctx, dispute);
}
