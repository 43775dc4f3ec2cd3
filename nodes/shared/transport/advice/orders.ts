import type { AdviceByCode } from './types';

/** Orders: their state, their parts, and the buyer's approval. */
export const ORDERS: AdviceByCode = {
	ORDER_NOT_APPROVED: {
		title: 'The buyer has not approved this order yet',
		next: "Send the buyer to the order's 'approve' (or 'payer-action') link first, and run this step after the buyer has come back, for example from a PayPal Trigger on 'Order Approved'.",
	},
	ORDER_ALREADY_CAPTURED: {
		title: 'This order has already been captured',
		next: 'No action is needed: get the order to see its capture. An order can be captured once.',
	},
	ORDER_ALREADY_AUTHORIZED: {
		title: 'This order has already been authorized',
		next: 'Capture the authorization instead (Payment > Capture Authorization). Get the order to see its ID.',
	},
	ORDER_COMPLETED_OR_VOIDED: {
		title: 'This order is already completed or voided',
		next: "Get the order and look at its 'status' and payments. For another payment, create a new order.",
	},
	ORDER_EXPIRED: {
		title: 'This order has expired',
		next: "Create a new order and send the buyer to its link. PayPal can extend how long your account's orders stay valid.",
	},
	MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED: {
		title: 'This order has had too many payment attempts',
		next: 'Create a new order, and have the buyer choose another payment method.',
	},
	ACTION_DOES_NOT_MATCH_INTENT: {
		title: "The order's intent does not fit this operation",
		next: "Use Order > Capture for intent 'Capture', and Order > Authorize for intent 'Authorize'.",
	},
	PAYER_ACTION_REQUIRED: {
		title: 'The buyer has to do something before this can go on',
		next: "Send the buyer to the order's 'payer-action' link.",
	},
	AMOUNT_MISMATCH: {
		title: 'The total does not match its breakdown',
		about: 'does not match its breakdown',
		next: "Make 'Amount' equal item total + tax + shipping + handling + insurance - shipping discount - discount, or remove the breakdown.",
	},
	ITEM_TOTAL_MISMATCH: {
		title: 'The item total does not match the items',
		about: 'does not match the items',
		next: 'Make the item total equal the sum of unit amount times quantity over all items.',
	},
	ITEM_TOTAL_REQUIRED: {
		title: 'The item total is missing',
		about: 'is missing',
		next: "Fill in 'Item Total' in the breakdown: PayPal requires it when items are listed.",
	},
	DUPLICATE_INVOICE_ID: {
		title: 'This invoice ID was used before',
		about: 'was used before',
		next: "Give each payment its own 'Invoice ID', or allow the same one for several payments in the account settings on paypal.com (Payment receiving preferences).",
	},
	ORDER_ALREADY_COMPLETED: {
		title: 'This order is already completed',
		next: 'Get the order to see its payments. For another payment, create a new order.',
	},
	ORDER_IS_PENDING_APPROVAL: {
		title: "PayPal is still processing the buyer's approval",
		next: 'Wait a minute and run it again. Neither you nor the buyer has to do anything.',
	},
	ORDER_COMPLETION_IN_PROGRESS: {
		title: 'PayPal is still completing this order',
		next: 'Wait a minute and get the order: PayPal takes the payment by itself.',
	},
	ORDER_COMPLETE_ON_PAYMENT_APPROVAL: {
		title: 'PayPal completes this order by itself once the buyer approves',
		next: 'Skip this step: get the order to see its payment.',
	},
	ORDER_CANNOT_BE_CONFIRMED: {
		title: 'This order cannot be confirmed in its current state',
		next: "Get the order and look at its 'status'. For another payment method, create a new order.",
	},
	ORDER_CANNOT_BE_SAVED: {
		title: 'This order cannot be saved',
		next: "Get the order and look at its 'intent' and 'status': only approved orders can be saved.",
	},
	PAYMENT_ALREADY_APPROVED: {
		title: 'The buyer has already approved this order',
		next: 'Capture it (Order > Capture). For another payment method, create a new order.',
	},
	AMOUNT_CHANGE_NOT_ALLOWED: {
		title: 'The amount differs from what the buyer approved',
		next: 'Use the approved amount, or create a new order and have the buyer approve it.',
	},
	AMOUNT_NOT_PATCHABLE: {
		title: 'The amount can no longer be changed',
		next: 'Create a new order with the right amount, and have the buyer approve it.',
	},
	PAYER_PATCH_NOT_ALLOWED: {
		title: "The buyer's data can no longer be changed",
		next: 'Create a new order with the right data, and have the buyer approve it.',
	},
	TAX_TOTAL_MISMATCH: {
		title: 'The tax total does not match the items',
		about: 'does not match the items',
		next: 'Make the tax total equal the sum of tax per unit times quantity over all items.',
	},
	TAX_TOTAL_REQUIRED: {
		title: 'The tax total is missing',
		about: 'is missing',
		next: "Fill in 'Tax Total' in the breakdown: PayPal requires it when items have a tax.",
	},
	REFERENCE_ID_REQUIRED: {
		title: 'Purchase units without a reference ID',
		about: 'is missing',
		next: "Give each purchase unit its own 'Reference ID' when there are several, the order itself included.",
	},
	DUPLICATE_REFERENCE_ID: {
		title: 'Several purchase units have the same reference ID',
		about: 'is also used by another purchase unit',
		next: "Give each purchase unit its own 'Reference ID'.",
	},
	REFERENCE_ID_NOT_FOUND: {
		title: 'The order has no purchase unit with this reference ID',
		next: 'Get the order to see its reference IDs. PayPal calls the only one of an order "default".',
	},
	MULTI_CURRENCY_ORDER: {
		title: 'The purchase units are in different currencies',
		next: 'Use the same currency for all purchase units, or create an order for each currency.',
	},
	UNSUPPORTED_INTENT: {
		title: 'An order with several purchase units cannot be authorized',
		next: "Use intent 'Capture', or create an order for each purchase unit.",
	},
	UNSUPPORTED_INTENT_FOR_PAYMENT_SOURCE: {
		title: 'This payment method cannot be authorized',
		next: "Use intent 'Capture', or another payment method.",
	},
	MISSING_SHIPPING_ADDRESS: {
		title: 'The shipping address is missing',
		about: 'is missing',
		next: "Fill in 'Shipping', or change the shipping preference of the checkout page.",
	},
	SHIPPING_ADDRESS_INVALID: {
		title: 'PayPal does not accept the shipping address',
		about: 'is not an address that PayPal accepts',
		next: 'Check street, city, state, postal code and country: they have to match.',
	},
	BILLING_ADDRESS_INVALID: {
		title: 'PayPal does not accept the billing address',
		about: 'is not an address that PayPal accepts',
		next: 'Check street, city, state, postal code and country: they have to match.',
	},
	CITY_REQUIRED: {
		title: 'The city is missing',
		about: 'is missing',
		next: 'Fill in the city: the country requires one.',
	},
	POSTAL_CODE_REQUIRED: {
		title: 'The postal code is missing',
		about: 'is missing',
		next: 'Fill in the postal code: the country requires one.',
	},
	PAYPAL_REQUEST_ID_REQUIRED: {
		title: 'PayPal requires a request ID for this payment',
		next: "Fill in 'Request ID' in Options with a text that identifies this one payment.",
	},
	RETURN_URL_REQUIRED: {
		title: 'The return URL is missing',
		about: 'is missing',
		next: "Fill in 'Return URL': PayPal sends the buyer there.",
	},
	CANCEL_URL_REQUIRED: {
		title: 'The cancel URL is missing',
		about: 'is missing',
		next: "Fill in 'Cancel URL': PayPal sends the buyer there after a cancellation.",
	},
	NO_PAYMENT_SOURCE_PROVIDED: {
		title: 'The order has no payment method',
		next: "Send the buyer to the order's approval link first, or choose a 'Payment Source'.",
	},
	CAPTURE_STATUS_NOT_VALID: {
		title: 'The status of the capture does not allow tracking',
		next: 'Get the capture and wait for the status COMPLETED.',
	},
	PAYEE_ACCOUNT_INVALID: {
		title: 'PayPal has no such account to pay',
		about: 'is not an account that PayPal can pay',
		next: "Check the email address or merchant ID of 'Payee', and that the account belongs to this environment.",
	},
	PAYEE_ACCOUNT_NOT_VERIFIED: {
		title: 'The receiving PayPal account is not verified',
		next: 'Log in to that account on paypal.com and verify it, or have the buyer pay another way.',
	},
	MULTIPLE_ITEM_CATEGORIES: {
		title: 'Donations share a purchase unit with other items',
		next: 'Create a separate order for donations.',
	},
	DONATION_ITEMS_NOT_SUPPORTED: {
		title: 'Donations are in an order with several purchase units',
		next: 'Create a separate order for donations.',
	},
	INVALID_PAYER_ID: {
		title: 'PayPal has no such buyer',
		about: 'is not a buyer that PayPal knows',
		next: 'Check the payer ID, or leave it empty: PayPal knows the buyer who approved.',
	},
	SHIPPING_OPTION_NOT_SELECTED: {
		title: 'None of the shipping options is selected',
		next: "Turn on 'Selected' for one of the shipping options.",
	},
	MULTIPLE_SHIPPING_OPTION_SELECTED: {
		title: 'Several shipping options are selected',
		next: "Turn on 'Selected' for one of the shipping options only.",
	},
	PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH: {
		title: 'The selected shipping option and the breakdown have different amounts',
		next: 'Make the shipping in the breakdown equal the amount of the selected shipping option.',
	},
	MULTIPLE_SHIPPING_ADDRESS_NOT_SUPPORTED: {
		title: 'The purchase units have different shipping addresses',
		next: 'Use one shipping address, or create an order for each.',
	},
	PLATFORM_FEES_NOT_SUPPORTED: {
		title: 'This app is not enabled for platform fees',
		next: 'Ask your PayPal account manager to enable them, or remove them.',
	},
	INVALID_PLATFORM_FEES_ACCOUNT: {
		title: 'PayPal cannot pay the platform fee to this account',
		about: 'is not an account that PayPal can pay a platform fee to',
		next: 'Check the recipient of the platform fee, and that the account is set up for it.',
	},
	INVALID_PLATFORM_FEES_AMOUNT: {
		title: 'The platform fee is more than the order',
		about: 'is more than the order',
		next: 'Use a lower platform fee.',
	},
	PLATFORM_FEE_PAYEE_CANNOT_BE_SAME_AS_PAYER: {
		title: 'The buyer would get the platform fee',
		next: 'Use another recipient for the platform fee.',
	},
	PAYEE_FX_RATE_ID_EXPIRED: {
		title: 'The exchange rate ID has expired',
		about: 'has expired',
		next: 'Use a new one, or leave it empty: PayPal then uses the current rate.',
	},
	PAYEE_FX_RATE_ID_CURRENCY_MISMATCH: {
		title: 'The exchange rate ID is for another currency',
		about: 'is for another currency',
		next: 'Use one for this currency, or leave it empty: PayPal then uses the current rate.',
	},
	INVALID_FX_RATE_ID: {
		title: 'PayPal does not know this exchange rate ID',
		about: 'is not an exchange rate ID of this app',
		next: 'Use another one, or leave it empty: PayPal then uses the current rate.',
	},
	INVALID_PAYEE_PRICING_TIER_ID: {
		title: 'PayPal does not know this pricing tier',
		about: 'is not a pricing tier of the account',
		next: 'Check the ID, or leave it empty. Your PayPal account manager knows the tiers of the account.',
	},
	AMOUNT_CANNOT_BE_SPECIFIED: {
		title: 'Only a saved order can be authorized in part',
		next: 'Remove the amount.',
	},
	UNSUPPORTED_PAYMENT_INSTRUCTION: {
		title: 'The payment instruction is missing or given too early',
		next: "With intent 'Capture', set it when you create the order. With intent 'Authorize', set it when you capture the authorization.",
	},
};
