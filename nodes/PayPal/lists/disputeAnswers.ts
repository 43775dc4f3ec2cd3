import type { Choice } from '../engine/types';

/** How a claim is accepted (accept_claim of customer_disputes_v1.json). */
export const CLAIM_REFUNDS: readonly Choice[] = [
	{ name: 'After the Goods Come Back', value: 'REFUND_WITH_RETURN' },
	{
		name: 'After the Goods Come Back, with a Label From You',
		value: 'REFUND_WITH_RETURN_SHIPMENT_LABEL',
	},
	{ name: 'In Full', value: 'REFUND' },
	{ name: 'In Part', value: 'PARTIAL_REFUND' },
];

/** What can be offered to the buyer (make_offer). */
export const OFFERS: readonly Choice[] = [
	{ name: 'Refund', value: 'REFUND' },
	{ name: 'Refund After the Goods Come Back', value: 'REFUND_WITH_RETURN' },
	{ name: 'Refund and Replacement', value: 'REFUND_WITH_REPLACEMENT' },
	{ name: 'Replacement Without Refund', value: 'REPLACEMENT_WITHOUT_REFUND' },
];

/** What came back to the seller (acknowledge_return_item). */
export const RETURNS: readonly Choice[] = [
	{ name: 'Damaged Goods', value: 'DAMAGED' },
	{ name: 'Nothing', value: 'ITEM_NOT_RECEIVED' },
	{ name: 'Nothing but the Package, or Other Goods', value: 'EMPTY_PACKAGE_OR_DIFFERENT' },
	{ name: 'Only a Part', value: 'MISSING_ITEMS' },
	{ name: 'The Goods as Sold', value: 'ITEM_RECEIVED' },
];
