import { BUYER, MERCHANT, MERCHANT_NAME, type Backend, type Link } from '../../core/backend.mts';
import { toSeconds } from '../../core/duration.mts';
import { captures } from '../payments/model.mts';
import { allowedActions, responseOptions } from './allowed.mts';
import { disputes, type Dispute, type Movement } from './model.mts';

/** Disputes as the API shows them. */
const pathOf = (id: string): string => `/v1/customer/disputes/${id}`;

export const selfLink = (backend: Backend, { id }: Dispute): Link =>
	backend.link('self', 'GET', pathOf(id));

/** The state of a dispute from the seller's point of view. */
export function stateOf({ status, appealable }: Dispute): string {
	if (appealable) return 'APPEALABLE';
	if (status === 'WAITING_FOR_SELLER_RESPONSE') return 'REQUIRED_ACTION';
	if (status === 'WAITING_FOR_BUYER_RESPONSE') return 'REQUIRED_OTHER_PARTY_ACTION';
	return status === 'UNDER_REVIEW' ? 'UNDER_PAYPAL_REVIEW' : 'RESOLVED';
}

const summary = (it: Dispute) => ({
	dispute_id: it.id,
	create_time: it.created,
	update_time: it.updated,
	reason: it.reason,
	status: it.status,
	dispute_amount: it.amount,
	dispute_life_cycle_stage: it.stage,
	dispute_channel: it.channel,
	...(it.due !== undefined && {
		[it.status === 'WAITING_FOR_BUYER_RESPONSE'
			? 'buyer_response_due_date'
			: 'seller_response_due_date']: toSeconds(it.due),
	}),
});

/** A dispute as it appears in lists. */
export const disputeInList = (backend: Backend, it: Dispute) => ({
	...summary(it),
	dispute_state: stateOf(it),
	links: [selfLink(backend, it)],
});

export function disputeView(backend: Backend, it: Dispute) {
	const options = responseOptions(it);
	return {
		...summary(it),
		dispute_state: stateOf(it),
		disputed_transactions: [disputedTransaction(backend, it)],
		...some('adjudications', it.adjudications),
		...some('money_movements', it.movements),
		...some('fund_movements', it.movements.map(fundMovement)),
		...some('messages', it.messages),
		...some('evidences', it.evidences),
		...some('supporting_info', it.supportingInfo),
		offer: offerOf(it),
		refund_details: { allowed_refund_amount: it.amount },
		...(it.outcome && it.status === 'RESOLVED' && { dispute_outcome: it.outcome }),
		extensions: { reported_source: 'WEB' },
		...(it.communication && { communication_details: it.communication }),
		...(Object.keys(options).length > 0 && { allowed_response_options: options }),
		links: [
			selfLink(backend, it),
			...allowedActions(it).map((action) =>
				backend.link(action, 'POST', `${pathOf(it.id)}/${action.replaceAll('_', '-')}`),
			),
		],
	};
}

/** An entry of `money_movements`, under the property names that replace it. */
const fundMovement = ({ affected_party: party, reason: _reason, ...rest }: Movement) => ({
	party,
	...rest,
});

function offerOf({ amount, offerSteps }: Dispute): object {
	const proposed = offerSteps.findLast(({ event_type }) => event_type === 'PROPOSED');
	return {
		buyer_requested_amount: amount,
		...(proposed && { offer_type: proposed.offer_type }),
		...(proposed?.offer_amount && { seller_offered_amount: proposed.offer_amount }),
		...some('history', offerSteps),
	};
}

function disputedTransaction(backend: Backend, { captureId }: Dispute): object {
	const capture = backend.table(captures).get(captureId);
	const { given_name, surname } = BUYER.name;
	return {
		buyer_transaction_id: captureId,
		seller_transaction_id: captureId,
		...(capture && {
			reference_id: capture.orderId,
			create_time: capture.created,
			transaction_status: capture.status,
			gross_amount: capture.amount,
			...(capture.invoiceId !== undefined &&
				INVOICE_NUMBER.test(capture.invoiceId) && { invoice_number: capture.invoiceId }),
			...(capture.customId !== undefined && { custom: capture.customId }),
		}),
		buyer: { name: `${given_name} ${surname}` },
		seller: {
			email: MERCHANT.email_address,
			merchant_id: MERCHANT.merchant_id,
			name: MERCHANT_NAME,
		},
	};
}

/** Invoice IDs of payments may contain characters that those of disputes may not. */
const INVOICE_NUMBER = /^[A-Za-z0-9:\-|]+$/;

/** Lists in disputes have at least one entry, or are missing. */
const some = (name: string, entries: readonly unknown[]): object =>
	entries.length > 0 ? { [name]: entries } : {};

/** The open dispute about a payment, if there is one. */
export const openDisputeOf = (backend: Backend, captureId: string): Dispute | undefined =>
	[...backend.table(disputes).values()].find(
		(each) => each.captureId === captureId && each.status !== 'RESOLVED',
	);
