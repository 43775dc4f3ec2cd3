import { refuse } from '../../core/errors.mts';
import type { AcceptClaimType, Dispute, OfferType } from './model.mts';

/**
 * The actions that a dispute currently allows. Responses list it in their links and in
 * `allowed_response_options`; everything else is refused.
 */
const ACTIONS = [
	'send_message',
	'make_offer',
	'accept_offer',
	'deny_offer',
	'escalate',
	'provide_evidence',
	'accept_claim',
	'acknowledge_return_item',
	'provide_supporting_info',
	'appeal',
	'adjudicate',
	'require_evidence',
] as const;

export type Action = (typeof ACTIONS)[number];

/** The sandbox acts for both parties: the buyer's calls are allowed while it is the buyer's turn. */
const RULES: Readonly<Record<Action, (dispute: Dispute) => boolean>> = {
	send_message: (it) => isInquiry(it) && isOpen(it),
	make_offer: (it) => isInquiry(it) && waitsForSeller(it) && !it.returning,
	accept_offer: (it) => isOpen(it) && it.offer !== undefined,
	deny_offer: (it) => isOpen(it) && it.offer !== undefined,
	escalate: (it) => isInquiry(it) && isWaiting(it) && !it.returning,
	provide_evidence: (it) => isWaiting(it) && !it.offer && !it.returning,
	accept_claim: (it) => waitsForSeller(it) && !it.returning,
	acknowledge_return_item: (it) => isOpen(it) && it.returning?.sent === true,
	provide_supporting_info: (it) => !isInquiry(it) && isOpen(it),
	appeal: (it) => it.appealable,
	adjudicate: (it) => it.status === 'UNDER_REVIEW',
	require_evidence: (it) => it.status === 'UNDER_REVIEW',
};

const isOpen = ({ status }: Dispute): boolean => status !== 'RESOLVED';
const isInquiry = ({ stage }: Dispute): boolean => stage === 'INQUIRY';
const waitsForSeller = ({ status }: Dispute): boolean => status === 'WAITING_FOR_SELLER_RESPONSE';
const isWaiting = (it: Dispute): boolean =>
	waitsForSeller(it) || it.status === 'WAITING_FOR_BUYER_RESPONSE';

export const allowedActions = (dispute: Dispute): readonly Action[] =>
	ACTIONS.filter((action) => RULES[action](dispute));

/** @throws Refusal 422 if the action is not currently allowed */
export function requireAllowed(dispute: Dispute, action: Action): void {
	if (!RULES[action](dispute)) refuse(422, 'ACTION_NOT_ALLOWED_IN_CURRENT_DISPUTE_STATE');
}

/** Goods that arrived can be sent back; those that did not cannot. */
export function offerTypes({ reason }: Dispute): readonly OfferType[] {
	if (reason === 'MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED') {
		return [
			'REFUND',
			'REFUND_WITH_RETURN',
			'REFUND_WITH_REPLACEMENT',
			'REPLACEMENT_WITHOUT_REFUND',
		];
	}
	return reason === 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED'
		? ['REFUND', 'REFUND_WITH_REPLACEMENT', 'REPLACEMENT_WITHOUT_REFUND']
		: ['REFUND'];
}

export function acceptClaimTypes({ reason }: Dispute): readonly AcceptClaimType[] {
	if (reason === 'MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED') {
		return ['REFUND', 'REFUND_WITH_RETURN', 'PARTIAL_REFUND', 'REFUND_WITH_RETURN_SHIPMENT_LABEL'];
	}
	return reason === 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED'
		? ['REFUND']
		: ['REFUND', 'PARTIAL_REFUND'];
}

const ACKNOWLEDGEMENTS = [
	'ITEM_RECEIVED',
	'ITEM_NOT_RECEIVED',
	'DAMAGED',
	'EMPTY_PACKAGE_OR_DIFFERENT',
	'MISSING_ITEMS',
];

/** `allowed_response_options`, for the actions that have any. */
export function responseOptions(dispute: Dispute): object {
	const actions = allowedActions(dispute);
	return {
		...(actions.includes('acknowledge_return_item') && {
			acknowledge_return_item: { acknowledgement_types: ACKNOWLEDGEMENTS },
		}),
		...(actions.includes('accept_claim') && {
			accept_claim: { accept_claim_types: acceptClaimTypes(dispute) },
		}),
		...(actions.includes('make_offer') && { make_offer: { offer_types: offerTypes(dispute) } }),
	};
}
