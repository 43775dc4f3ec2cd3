import type { Backend } from '../../core/backend.mts';
import { fromUnits, subtract, units, type Money } from '../../core/money.mts';
import { captures } from '../payments/model.mts';
import { giveBack } from '../payments/refund.mts';
import { refundedOf, refundView } from '../payments/views.mts';
import {
	APPEAL_TO,
	disputes,
	DUE_AFTER,
	requestedEvidence,
	type Adjudication,
	type Dispute,
	type Evidence,
	type Movement,
	type Outcome,
	type Party,
} from './model.mts';
import { disputeView } from './views.mts';

/** How disputes proceed: whose turn it is and until when, and how they end. */

/** The kind of job that ends a dispute to which nobody responded in time. */
export const DUE = 'dispute.due';

/** Stores a changed dispute with the time of the change, and sends the event. */
export function changed(backend: Backend, dispute: Dispute): Dispute {
	const updated = put(backend, dispute);
	backend.emit(
		'CUSTOMER.DISPUTE.UPDATED',
		disputeView(backend, updated),
		`Dispute ${updated.id} was updated`,
	);
	return updated;
}

export function put(backend: Backend, dispute: Dispute): Dispute {
	const updated = { ...dispute, updated: backend.now() };
	backend.table(disputes).set(updated.id, updated);
	backend.clock.cancel(DUE, updated.id);
	if (updated.due !== undefined) backend.clock.schedule(DUE, updated.id, updated.due);
	return updated;
}

/** A copy that is waiting for one of the parties. */
export function waitingFor(backend: Backend, dispute: Dispute, party: Party): Dispute {
	return {
		...dispute,
		status: `WAITING_FOR_${party}_RESPONSE`,
		due: backend.clock.now() + DUE_AFTER[dispute.stage],
	};
}

/** A copy in which PayPal requests evidence from one of the parties. */
export const withEvidenceRequest = (backend: Backend, dispute: Dispute, party: Party): Dispute => ({
	...dispute,
	evidences: [
		...dispute.evidences,
		{
			evidence_type: party === 'SELLER' ? requestedEvidence(dispute.reason) : 'OTHER',
			source: `REQUESTED_FROM_${party}`,
			date: backend.now(),
			dispute_life_cycle_stage: dispute.stage,
		} satisfies Evidence,
	],
});

/** A copy that is under review by PayPal. */
export function underReview(dispute: Dispute): Dispute {
	const { due: _due, offer: _offer, returning: _returning, ...rest } = dispute;
	return { ...rest, status: 'UNDER_REVIEW' };
}

interface Resolution {
	readonly code: Outcome['outcome_code'];
	/** The amount of the payment that the buyer gets back; nothing if missing */
	readonly refund?: Money;
	/** What PayPal decided, if the parties did not agree by themselves */
	readonly decision?: Pick<Adjudication, 'type' | 'reason'>;
}

/**
 * Resolves a dispute. The buyer gets money back from the payment: as a refund if the seller agreed to
 * it, as a reversal if PayPal decided it.
 */
export function resolve(
	backend: Backend,
	dispute: Dispute,
	{ code, refund, decision }: Resolution,
): Dispute {
	const { due: _due, offer: _offer, returning: _returning, ...rest } = dispute;
	const paid = refund && payBack(backend, dispute, refund);
	const lost = decision !== undefined && code === 'RESOLVED_BUYER_FAVOUR';
	const appealable = lost && APPEAL_TO[dispute.stage] !== undefined;
	// A lost appeal does not change what the buyer got by the first decision
	const amount = paid?.amount ?? (lost ? dispute.outcome?.amount_refunded : undefined);
	const resolved = put(backend, {
		...rest,
		status: 'RESOLVED',
		outcome: { outcome_code: code, ...(amount && { amount_refunded: amount }) },
		appealable,
		...(appealable && { due: backend.clock.now() + DUE_AFTER[dispute.stage] }),
		adjudications: decision
			? [
					...dispute.adjudications,
					{
						...decision,
						adjudication_time: backend.now(),
						dispute_life_cycle_stage: dispute.stage,
					},
				]
			: dispute.adjudications,
		movements: [...dispute.movements, ...(paid ? settlement(backend, paid.amount) : [])],
	});
	if (paid) {
		backend.emit(
			lost ? 'PAYMENT.CAPTURE.REVERSED' : 'PAYMENT.CAPTURE.REFUNDED',
			refundView(backend, paid),
			`${paid.amount.value} ${paid.amount.currency_code} was returned to the buyer`,
		);
	}
	backend.emit(
		'CUSTOMER.DISPUTE.RESOLVED',
		disputeView(backend, resolved),
		`Dispute ${resolved.id} was resolved`,
	);
	return resolved;
}

/**
 * Refunds an amount, or what is left of the payment if that is less. @returns undefined if nothing is
 * left
 */
function payBack(backend: Backend, { captureId, id }: Dispute, amount: Money) {
	const capture = backend.table(captures).get(captureId);
	if (!capture) return undefined;
	const left = subtract(capture.amount, refundedOf(backend, capture));
	const most = units(amount) < units(left) ? units(amount) : units(left);
	return most > 0n
		? giveBack(backend, capture, fromUnits(most, amount.currency_code), {
				noteToPayer: `Dispute ${id}`,
			})
		: undefined;
}

const settlement = (backend: Backend, amount: Money): readonly Movement[] =>
	(
		[
			['SELLER', 'DEBIT'],
			['BUYER', 'CREDIT'],
		] as const
	).map(([affected_party, type]) => ({
		affected_party,
		amount,
		initiated_time: backend.now(),
		type,
		reason: 'DISPUTE_SETTLEMENT',
	}));

/** PayPal's decision for one of the parties. */
export function decide(backend: Backend, dispute: Dispute, winner: Party, reason: string): Dispute {
	if (winner === 'BUYER') {
		return resolve(backend, dispute, {
			code: 'RESOLVED_BUYER_FAVOUR',
			refund: dispute.amount,
			decision: { type: 'RECOVER_FROM_SELLER', reason },
		});
	}
	// After a decision for the buyer, the buyer keeps the money: PayPal compensates the seller.
	const wasPaid = dispute.outcome?.amount_refunded;
	const credited: readonly Movement[] = wasPaid
		? [
				{
					affected_party: 'SELLER',
					amount: wasPaid,
					initiated_time: backend.now(),
					type: 'CREDIT',
					reason: 'DISPUTE_SETTLEMENT',
				},
			]
		: [];
	return resolve(
		backend,
		{ ...dispute, movements: [...dispute.movements, ...credited] },
		{
			code: 'RESOLVED_SELLER_FAVOUR',
			decision: { type: wasPaid ? 'PAYOUT_TO_SELLER' : 'DENY_BUYER', reason },
		},
	);
}

/** The deadline has passed: the party that did not respond loses, or the right to appeal expires. */
export function fallDue(backend: Backend, id: string): void {
	const dispute = backend.table(disputes).get(id);
	if (!dispute) return;
	if (dispute.status === 'WAITING_FOR_SELLER_RESPONSE') {
		decide(backend, dispute, 'BUYER', 'NO_SELLER_RESPONSE');
	} else if (dispute.status === 'WAITING_FOR_BUYER_RESPONSE') {
		decide(backend, dispute, 'SELLER', 'NO_RESPONSE_FROM_BUYER');
	} else if (dispute.appealable) {
		const { due: _due, ...rest } = dispute;
		changed(backend, { ...rest, appealable: false });
	}
}
