import type { Body } from '../../../contract/index.mts';
import { inBody } from '../../core/errors.mts';
import { units } from '../../core/money.mts';
import type { Reply } from '../../core/reply.mts';
import type { Context } from '../resource.mts';
import { acceptClaimTypes } from './allowed.mts';
import { checkEvidences } from './evidence.mts';
import { documented, documentsOf, done, findDispute, inputOf, refuseInput } from './input.mts';
import { proposed, refundOf } from './inquiry.mts';
import {
	APPEAL_TO,
	type Dispute,
	type Document,
	type EvidenceInput,
	type Party,
} from './model.mts';
import {
	changed,
	decide,
	resolve,
	underReview,
	waitingFor,
	withEvidenceRequest,
} from './transitions.mts';

/** The claim: PayPal requests evidence and decides; the decision can be appealed. */

/** `disputes.provide-evidence`: by the party whose turn it is. */
export function provideEvidence(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'provide_evidence');
	const documents = documentsOf(ctx);
	const { evidences } = inputOf<Body<'disputes.provide-evidence'>>(ctx);
	checkEvidences(dispute, evidences, documents);
	const party = dispute.status === 'WAITING_FOR_BUYER_RESPONSE' ? 'BUYER' : 'SELLER';
	changed(ctx, underReview(withEvidence(ctx, dispute, party, evidences, documents)));
	return done(ctx, dispute);
}

/** `disputes.appeal`: the seller contests PayPal's decision with new evidence. */
export function appeal(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'appeal');
	const documents = documentsOf(ctx);
	const { evidences } = inputOf<Body<'disputes.appeal'>>(ctx);
	checkEvidences(dispute, evidences, documents);
	changed(ctx, {
		...underReview(
			withEvidence(
				ctx,
				{ ...dispute, stage: APPEAL_TO[dispute.stage] ?? dispute.stage },
				'SELLER',
				evidences,
				documents,
			),
		),
		appealable: false,
	});
	return done(ctx, dispute);
}

/** A copy with evidence. Files that no piece of evidence refers to are added to the first one. */
function withEvidence(
	ctx: Context,
	dispute: Dispute,
	party: Party,
	evidences: readonly EvidenceInput[],
	documents: readonly Document[],
): Dispute {
	const named = new Set(
		evidences.flatMap((each) => (each.documents ?? []).map(({ name }) => name)),
	);
	const unnamed = documents.filter(({ name }) => !named.has(name));
	return {
		...dispute,
		evidences: [
			...dispute.evidences,
			...evidences.map((each, i) => ({
				...each,
				...documented([...(each.documents ?? []), ...(i === 0 ? unnamed : [])]),
				source: `SUBMITTED_BY_${party}` as const,
				date: ctx.now(),
				dispute_life_cycle_stage: dispute.stage,
			})),
		],
	};
}

/** `disputes.accept-claim`: the seller accepts the claim. */
export function acceptClaim(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'accept_claim');
	documentsOf(ctx);
	const request = inputOf<Body<'disputes.accept-claim'>>(ctx);
	const { note, refund_amount, return_shipping_address } = request;
	const type = request.accept_claim_type ?? (refund_amount ? 'PARTIAL_REFUND' : 'REFUND');
	const isNotReceived = dispute.reason === 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED';
	if (isNotReceived && refund_amount) {
		refuseInput(inBody('AMOUNT_SHOULD_NOT_BE_PASSED', '/refund_amount'));
	}
	if (isNotReceived && return_shipping_address) {
		refuseInput(inBody('SHIPPING_ADDRESS_SHOULD_NOT_BE_PASSED', '/return_shipping_address'));
	}
	if (!acceptClaimTypes(dispute).includes(type)) {
		refuseInput(inBody('INVALID_PARAMETER_VALUE', '/accept_claim_type', type));
	}
	if (type === 'REFUND_WITH_RETURN' || type === 'REFUND_WITH_RETURN_SHIPMENT_LABEL') {
		if (!return_shipping_address) {
			return refuseInput(inBody('MISSING_RETURN_SHIPPING_ADDRESS', '/return_shipping_address'));
		}
		changed(ctx, {
			...waitingFor(ctx, dispute, 'BUYER'),
			returning: { address: return_shipping_address, sent: false },
		});
		return done(ctx, dispute);
	}
	const refund =
		type === 'PARTIAL_REFUND' ? refundOf(dispute, refund_amount, '/refund_amount') : dispute.amount;
	if (units(refund) < units(dispute.amount)) {
		// An amount below the requested one is an offer, which the buyer has to accept.
		proposed(ctx, dispute, { type: 'REFUND', amount: refund }, note);
	} else {
		resolve(ctx, dispute, { code: 'RESOLVED_BUYER_FAVOUR', refund });
	}
	return done(ctx, dispute);
}

/** `disputes.acknowledge-return-item`: whether the buyer is refunded depends on what was returned. */
export function acknowledgeReturn(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'acknowledge_return_item');
	const documents = documentsOf(ctx);
	const { acknowledgement_type = 'ITEM_RECEIVED', evidences = [] } =
		inputOf<Body<'disputes.acknowledge-return-item'>>(ctx);
	if (acknowledgement_type === 'ITEM_RECEIVED') {
		const proposal = dispute.offerSteps.findLast(({ event_type }) => event_type === 'ACCEPTED');
		resolve(ctx, dispute, {
			code: 'RESOLVED_BUYER_FAVOUR',
			refund: proposal?.offer_amount ?? dispute.amount,
		});
	} else {
		changed(ctx, {
			...underReview(withEvidence(ctx, dispute, 'SELLER', evidences, documents)),
			stage: dispute.stage === 'INQUIRY' ? 'CHARGEBACK' : dispute.stage,
		});
	}
	return done(ctx, dispute);
}

/** `disputes.provide-supporting-info`: information that PayPal did not request. */
export function provideSupportingInfo(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'provide_supporting_info');
	const documents = documentsOf(ctx);
	const { notes } = inputOf<Body<'disputes.provide-supporting-info'>>(ctx);
	if (notes === undefined && documents.length === 0) {
		refuseInput(inBody('MISSING_REQUIRED_PARAMETER', '/notes'));
	}
	changed(ctx, {
		...dispute,
		supportingInfo: [
			...dispute.supportingInfo,
			{
				...(notes !== undefined && { notes }),
				...documented(documents),
				source: 'SUBMITTED_BY_SELLER',
				provided_time: ctx.now(),
				dispute_life_cycle_stage: dispute.stage,
			},
		],
	});
	return done(ctx, dispute);
}

/** `disputes.adjudicate`, in sandboxes only: PayPal's agent decides. */
export function adjudicate(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'adjudicate');
	const { adjudication_outcome } = inputOf<Body<'disputes.adjudicate'>>(ctx);
	decide(
		ctx,
		dispute,
		adjudication_outcome === 'BUYER_FAVOR' ? 'BUYER' : 'SELLER',
		'DECISION_BASED_ON_AVAILABLE_INFORMATION',
	);
	return done(ctx, dispute);
}

/**
 * `disputes.require-evidence`, in sandboxes only: PayPal's agent requests evidence from one of the
 * parties.
 */
export function requireEvidence(ctx: Context): Reply {
	const dispute = findDispute(ctx, 'require_evidence');
	const { action } = inputOf<Body<'disputes.require-evidence'>>(ctx);
	const party = action === 'BUYER_EVIDENCE' ? 'BUYER' : 'SELLER';
	changed(ctx, waitingFor(ctx, withEvidenceRequest(ctx, dispute, party), party));
	return done(ctx, dispute);
}
