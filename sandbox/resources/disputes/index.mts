import { ok } from '../../core/reply.mts';
import type { Resource } from '../resource.mts';
import {
	acceptClaim,
	acknowledgeReturn,
	adjudicate,
	appeal,
	provideEvidence,
	provideSupportingInfo,
	requireEvidence,
} from './claim.mts';
import { findDispute, VALIDATION_ERROR } from './input.mts';
import { acceptOffer, denyOffer, escalate, makeOffer, sendMessage } from './inquiry.mts';
import { listDisputes } from './list.mts';
import { buyerCalls } from './open.mts';
import { DUE, fallDue } from './transitions.mts';
import { updateDispute } from './update.mts';
import { disputeView } from './views.mts';

/** Disputes (customer_disputes_v1.json). */
export const customerDisputes: Resource = {
	handlers: {
		'disputes.list': listDisputes,
		'disputes.get': (ctx) => ok(disputeView(ctx, findDispute(ctx))),
		'disputes.patch': updateDispute,
		'disputes.send-message': sendMessage,
		'disputes.make-offer': makeOffer,
		'disputes.accept-offer': acceptOffer,
		'disputes.deny-offer': denyOffer,
		'disputes.escalate': escalate,
		'disputes.provide-evidence': provideEvidence,
		'disputes.accept-claim': acceptClaim,
		'disputes.acknowledge-return-item': acknowledgeReturn,
		'disputes.provide-supporting-info': provideSupportingInfo,
		'disputes.appeal': appeal,
		'disputes.adjudicate': adjudicate,
		'disputes.require-evidence': requireEvidence,
	},
	jobs: { [DUE]: fallDue },
	admin: buyerCalls,
	invalidRequest: VALIDATION_ERROR,
};
