import type { AdviceByCode } from './types';

/** Products, plans and subscriptions. */
export const BILLING: AdviceByCode = {
	SUBSCRIPTION_STATUS_INVALID: {
		title: "The subscription's status does not allow this",
		next: "Get the subscription and look at its 'status': only active ones can be suspended or changed, and only suspended ones activated.",
	},
	PLAN_STATUS_INVALID: {
		title: "The plan's status does not allow this",
		next: "Get the plan and look at its 'status': activate it before customers subscribe to it, and deactivate only active ones.",
	},
	PLAN_STATUS_INACTIVE: {
		title: 'The plan is inactive',
		next: 'Activate it first (Plan > Activate): an inactive plan cannot be changed in any other way.',
	},
	PLAN_PRODUCT_NOT_COMPATIBLE: {
		title: 'The new plan is for another product',
		next: 'Choose a plan of the same product, or cancel the subscription and create a new one.',
	},
	SUBSCRIPTION_CANNOT_BE_ACTIVATED: {
		title: 'This subscription can no longer be activated',
		next: 'Create a new subscription: this one missed too many payments.',
	},
	SUBSCRIPTION_CANNOT_HAVE_QUANTITY: {
		title: 'The plan does not support quantities',
		about: 'cannot be set, since the plan does not support quantities',
		next: "Leave 'Quantity' empty, or use a plan with 'Quantity Supported'.",
	},
	INVALID_START_TIME: {
		title: 'PayPal does not accept the start time',
		about: 'is not a start time that PayPal accepts',
		next: 'Use a time in the future, or leave it empty to start now. It cannot be changed once the subscription is active.',
	},
	AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE: {
		title: 'This is more than the subscriber owes',
		about: 'is more than the subscriber owes',
		next: 'Get the subscription: its billing info shows the outstanding balance. Capture at most that amount.',
	},
	ZERO_OUTSTANDING_BALANCE: {
		title: 'The subscriber owes nothing',
		next: 'No action is needed: get the subscription to see its outstanding balance.',
	},
	BILLING_CYCLE_EXECUTION_COMPLETED: {
		title: 'This billing cycle is over',
		next: 'Change one of the cycles that are still to come.',
	},
	INVALID_BILLING_CYCLE_SEQUENCE: {
		title: 'The billing cycles are not numbered one after another',
		about: 'is not the next number',
		next: 'Number them 1, 2, 3 in their order.',
	},
	MISSING_REGULAR_BILLING_CYCLE: {
		title: 'The plan has no regular billing cycle',
		next: 'Add a billing cycle of the type Regular after the trials.',
	},
	INVALID_TRIAL_BILLING_TOTAL_CYCLES: {
		title: 'The trial has no end',
		about: 'must be at least 1 for a trial',
		next: "Set the trial's number of cycles to at least 1.",
	},
	INVALID_BILLING_TOTAL_CYCLES: {
		title: 'Fewer cycles than have already been billed',
		about: 'is below the number of completed cycles',
		next: 'Use at least the number of completed cycles.',
	},
	INVALID_PRICING_SCHEME: {
		title: 'The new price has a different pricing model from the old one',
		next: 'Use the same pricing model, or create a new plan.',
	},
	PRICING_SCHEME_UPDATE_NOT_ALLOWED: {
		title: 'The price of this plan cannot be changed',
		next: 'Create a new plan with the new price, and revise the subscriptions to use it.',
	},
	MISSING_PRICING_SCHEME_TIERS: {
		title: 'The price tiers are missing',
		about: 'is missing',
		next: 'Add the tiers that this pricing model requires.',
	},
	OVERLAPPING_PRICING_SCHEME_TIERS: {
		title: 'The price tiers overlap',
		about: 'overlaps with another tier',
		next: 'Start each tier one above the end of the previous one.',
	},
	MULTIPLE_FREE_TRIAL_BILLING_CYCLES_NOT_SUPPORTED: {
		title: 'The plan has several free trials',
		next: 'Keep one free trial. The other may have a price.',
	},
	MORE_THAN_TWO_TRIAL_BILLING_CYCLE_NOT_SUPPORTED: {
		title: 'The plan has more than two trials',
		next: 'Remove trials from the billing cycles until two are left.',
	},
	MULTIPLE_REGULAR_BILLING_CYCLES_NOT_SUPPORTED: {
		title: 'The plan has several regular billing cycles',
		next: 'Keep one regular billing cycle, after the trials.',
	},
	INVALID_PRICING_MODEL: {
		title: 'This pricing model cannot be used for a trial',
		about: 'cannot be used for a trial',
		next: 'Give the trial a fixed price.',
	},
	INVALID_PRICING_TIER_AMOUNT: {
		title: 'A price tier has no price above zero',
		about: 'must be more than zero',
		next: 'Give each tier a price above zero.',
	},
	INVALID_PRICING_TIER_QUANTITY: {
		title: 'A price tier ends before it begins',
		about: 'does not match the other end of the tier',
		next: 'Make the end of each tier higher than its start.',
	},
	FIXED_PRICE_NOT_SUPPORTED: {
		title: 'The pricing has both tiers and a fixed price',
		next: 'Remove either the fixed price or the tiers.',
	},
	INVALID_QUANTITY_SUPPORTED: {
		title: 'Plans with price tiers always have a quantity',
		next: "Turn on 'Quantity Supported', or remove it.",
	},
	COUNTRY_NOT_SUPPORTED: {
		title: 'PayPal does not offer this in the country of the account',
		next: 'Use an account of another country, or work without products and plans.',
	},
	'3DS_CARDS_NOT_SUPPORTED': {
		title: 'The card requires confirmation by its owner, which is not possible here',
		next: 'Ask the subscriber to pay with PayPal or another card.',
	},
};
