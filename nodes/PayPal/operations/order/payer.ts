import type { FixedCollectionField } from '../../fields/types';
import { fixedCollection } from '../../fields/build';
import { payerFields, type PayerAt } from '../../fields/shared/person';

/** The buyer, to prefill PayPal's page. PayPal calls it deprecated. */
export const payer = (at: PayerAt): FixedCollectionField =>
	fixedCollection(at, 'Payer', payerFields, {
		optional: true,
		prefix: 'Payer',
		description: "Details of the buyer, filled in on PayPal's page",
	});
