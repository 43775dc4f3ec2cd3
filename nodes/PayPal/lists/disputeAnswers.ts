import { bodyOf } from '../api/operation';
import type { Option } from '../fields/types';
import { optionsAt } from '../fields/build';

/** How a claim is accepted. */
export const CLAIM_REFUNDS: readonly Option[] = optionsAt(
	bodyOf('disputes.accept-claim').accept_claim_type,
	{
		names: {
			PARTIAL_REFUND: 'Partial Amount',
			REFUND: 'Full Amount',
			REFUND_WITH_RETURN: 'Full Amount After the Goods Come Back',
			REFUND_WITH_RETURN_SHIPMENT_LABEL:
				'Full Amount After the Goods Come Back, with a Label From You',
		},
	},
);

/** What can be offered to the buyer. */
export const OFFERS: readonly Option[] = optionsAt(bodyOf('disputes.make-offer').offer_type, {
	names: {
		REFUND: 'Refund',
		REFUND_WITH_REPLACEMENT: 'Refund and Replacement',
		REFUND_WITH_RETURN: 'Refund After the Goods Come Back',
		REPLACEMENT_WITHOUT_REFUND: 'Replacement Without Refund',
	},
});

/** What came back to the seller. */
export const RETURNS: readonly Option[] = optionsAt(
	bodyOf('disputes.acknowledge-return-item').acknowledgement_type,
	{
		names: {
			DAMAGED: 'Damaged Goods',
			EMPTY_PACKAGE_OR_DIFFERENT: 'Nothing but the Package, or Other Goods',
			ITEM_NOT_RECEIVED: 'Nothing',
			ITEM_RECEIVED: 'The Goods as Sold',
			MISSING_ITEMS: 'Only a Part',
		},
	},
);
