import type { AdviceByCode } from './types';

/** Payouts. */
export const PAYOUTS: AdviceByCode = {
	USER_BUSINESS_ERROR: {
		title: 'PayPal did not carry out this payout',
		next: 'Look at the details: PayPal says there which rule it breaks.',
	},
	INSUFFICIENT_FUNDS: {
		title: 'There is not enough money in the account',
		next: 'Put money into the PayPal balance in this currency, and run it again.',
	},
	DUPLICATE_ITEM: {
		title: 'Several recipients have the same item ID',
		about: 'is used by another recipient, too',
		next: "Give each recipient an 'Item ID' of its own, or leave it out.",
	},
	SIZE_LIMIT_EXCEEDED_FOR_SYNC_PAYOUT: {
		title: 'Too many recipients for one call',
		about: 'has too many entries',
		next: 'Split them over several payouts.',
	},
	ITEM_INCORRECT_STATUS: {
		title: 'This payment is not unclaimed',
		next: 'Get the payout item and look at its status: only unclaimed payments are cancelled.',
	},
	ITEM_ALREADY_CANCELLED: {
		title: 'This payment was cancelled already',
		next: 'Nothing is left to do.',
	},
	BATCH_NOT_COMPLETED: {
		title: 'PayPal is still working on this payout',
		next: 'Wait a few minutes and run it again: items are cancelled after the payout is done.',
	},
};
