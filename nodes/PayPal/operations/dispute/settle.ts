import { defineOperation } from '../define';
import { options } from '../../fields/build';
import { dispute } from '../../fields/shared/records';
import { LINKS_ONLY } from './parts';

export const settle = defineOperation('disputes.adjudicate', ({ path, body }) => ({
	value: 'settle',
	name: 'Settle',
	action: 'Settle dispute (sandbox only)',
	description: "Decide a dispute under review in place of PayPal's agents, for testing",
	notice: "Works in PayPal's sandbox only.",
	fields: {
		disputeId: dispute(path.id),
		adjudicationOutcome: options(body.adjudication_outcome, 'Outcome', {
			names: { BUYER_FAVOR: "In the Buyer's Favor", SELLER_FAVOR: "In the Seller's Favor" },
			default: 'SELLER_FAVOR',
			description: 'Who wins the dispute',
		}),
	},
	result: LINKS_ONLY,
}));
