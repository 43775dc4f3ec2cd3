import type { Body } from '../../../contract/index.mts';
import { DAY } from '../../core/duration.mts';
import type { Money } from '../../core/money.mts';
import { table } from '../../core/store.mts';
import type { Address } from '../orders/model.mts';

/** Types and tables of disputes; wire names are PayPal's (customer_disputes_v1.json). */
export const REASONS = [
	'MERCHANDISE_OR_SERVICE_NOT_RECEIVED',
	'MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED',
	'UNAUTHORISED',
	'CREDIT_NOT_PROCESSED',
	'DUPLICATE_TRANSACTION',
	'INCORRECT_AMOUNT',
	'PAYMENT_BY_OTHER_MEANS',
	'CANCELED_RECURRING_BILLING',
	'PROBLEM_WITH_REMITTANCE',
	'OTHER',
] as const;

export type Reason = (typeof REASONS)[number];

export type Stage = 'INQUIRY' | 'CHARGEBACK' | 'PRE_ARBITRATION' | 'ARBITRATION';

export type Party = 'BUYER' | 'SELLER';

export type OfferType = Body<'disputes.make-offer'>['offer_type'];

export type AcceptClaimType = NonNullable<Body<'disputes.accept-claim'>['accept_claim_type']>;

/** The metadata of a file; its content is not stored. */
export interface Document {
	readonly name?: string;
}

export interface Message {
	readonly posted_by: Party;
	readonly time_posted: string;
	readonly content: string;
	readonly documents?: readonly Document[];
}

export type EvidenceInput = Body<'disputes.provide-evidence'>['evidences'][number];

export type Evidence = EvidenceInput & {
	readonly source: `${'REQUESTED_FROM' | 'SUBMITTED_BY'}_${Party}`;
	readonly date: string;
	readonly dispute_life_cycle_stage: Stage;
};

export interface SupportingInfo {
	readonly notes?: string;
	readonly documents?: readonly Document[];
	readonly source: 'SUBMITTED_BY_SELLER';
	readonly provided_time: string;
	readonly dispute_life_cycle_stage: Stage;
}

export interface Offer {
	readonly type: OfferType;
	/** Missing if only a replacement is offered */
	readonly amount?: Money;
}

export interface OfferStep {
	readonly offer_time: string;
	readonly actor: Party;
	readonly event_type: 'PROPOSED' | 'ACCEPTED' | 'DENIED';
	readonly offer_type: OfferType;
	readonly offer_amount?: Money;
	readonly notes?: string;
	readonly dispute_life_cycle_stage: Stage;
}

export type OutcomeCode = 'RESOLVED_BUYER_FAVOUR' | 'RESOLVED_SELLER_FAVOUR' | 'CANCELED_BY_BUYER';

export interface Outcome {
	readonly outcome_code: OutcomeCode;
	readonly amount_refunded?: Money;
}

export interface Adjudication {
	readonly type: 'DENY_BUYER' | 'PAYOUT_TO_BUYER' | 'PAYOUT_TO_SELLER' | 'RECOVER_FROM_SELLER';
	readonly adjudication_time: string;
	readonly reason: string;
	readonly dispute_life_cycle_stage: Stage;
}

export interface Movement {
	readonly affected_party: Party;
	readonly amount: Money;
	readonly initiated_time: string;
	readonly type: 'DEBIT' | 'CREDIT';
	readonly reason: 'DISPUTE_SETTLEMENT';
}

export interface Communication {
	readonly email?: string;
	readonly note?: string;
}

export type Status =
	| 'WAITING_FOR_BUYER_RESPONSE'
	| 'WAITING_FOR_SELLER_RESPONSE'
	| 'UNDER_REVIEW'
	| 'RESOLVED';

export interface Dispute {
	readonly id: string;
	readonly captureId: string;
	readonly reason: Reason;
	readonly amount: Money;
	readonly stage: Stage;
	readonly status: Status;
	readonly channel: 'INTERNAL' | 'EXTERNAL';
	readonly created: string;
	readonly updated: string;
	/** Until when the party whose turn it is can respond, or the seller can appeal; ms since 1970 */
	readonly due?: number;
	readonly messages: readonly Message[];
	readonly evidences: readonly Evidence[];
	readonly supportingInfo: readonly SupportingInfo[];
	/** The seller's offer, as long as the buyer has not responded */
	readonly offer?: Offer;
	readonly offerSteps: readonly OfferStep[];
	/** The goods are returned before the refund: the address, and whether they were sent */
	readonly returning?: { readonly address?: Address; readonly sent: boolean };
	readonly adjudications: readonly Adjudication[];
	readonly movements: readonly Movement[];
	readonly outcome?: Outcome;
	readonly communication?: Communication & { readonly time_posted: string };
	/** PayPal decided for the buyer, and the decision can be appealed */
	readonly appealable: boolean;
}

export const disputes = table<Dispute>('disputes');

/** How long a party has to respond: 20 days in an inquiry, 10 in a claim and for an appeal. */
export const DUE_AFTER: Readonly<Record<Stage, number>> = {
	INQUIRY: 20 * DAY,
	CHARGEBACK: 10 * DAY,
	PRE_ARBITRATION: 10 * DAY,
	ARBITRATION: 10 * DAY,
};

/** The stage after an appeal. An inquiry is escalated, not appealed, and arbitration is final. */
export const APPEAL_TO: Readonly<Partial<Record<Stage, Stage>>> = {
	CHARGEBACK: 'PRE_ARBITRATION',
	PRE_ARBITRATION: 'ARBITRATION',
};

/** The evidence that PayPal requests from the seller, by the dispute's reason. */
export const requestedEvidence = (reason: Reason): NonNullable<Evidence['evidence_type']> =>
	reason === 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED'
		? 'PROOF_OF_FULFILLMENT'
		: reason === 'CREDIT_NOT_PROCESSED'
			? 'PROOF_OF_REFUND'
			: 'OTHER';
