import type { AdviceByCode } from './types';

/** Payouts. */
export const PAYOUTS: AdviceByCode = {
	USER_BUSINESS_ERROR: {
		title: 'PayPal did not carry out this payout',
		next: 'Look at the details: PayPal says there which rule it breaks.',
	},
	INSUFFICIENT_FUNDS: {
		title: 'There is not enough money in the account',
		next: 'Add money to the PayPal balance in this currency, and run it again.',
	},
	DUPLICATE_ITEM: {
		title: 'Several recipients have the same item ID',
		about: 'is also used by another recipient',
		next: "Give each recipient its own 'Item ID', or leave it empty.",
	},
	SIZE_LIMIT_EXCEEDED_FOR_SYNC_PAYOUT: {
		title: 'Too many recipients for one payout',
		about: 'has too many entries',
		next: 'Split them into several payouts.',
	},
	ITEM_INCORRECT_STATUS: {
		title: 'This payment is not unclaimed',
		next: 'Get the payout item and look at its status: only unclaimed payments can be cancelled.',
	},
	ITEM_ALREADY_CANCELLED: {
		title: 'This payment has already been cancelled',
		next: 'No action is needed.',
	},
	BATCH_NOT_COMPLETED: {
		title: 'PayPal is still working on this payout',
		next: 'Wait a few minutes and run it again: items can be cancelled once the payout has finished.',
	},
};
