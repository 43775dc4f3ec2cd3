/**
 * PayPal's issue codes, the status they come with, and what the sandbox says about them (in its
 * own words: PayPal's may change at any time, and programs must not depend on them).
 * The codes and statuses are from PayPal's OpenAPI files. One that is missing here works too; its
 * description is then derived from its name.
 */
type Issue = readonly [status: number, description: string];

export const ISSUES: Readonly<Record<string, Issue>> = {
	// 400
	CANCEL_URL_REQUIRED: [422, 'A cancel URL is needed to save this payment source.'],
	FIELD_NOT_PATCHABLE: [400, 'This field cannot be changed by a patch.'],
	INVALID_PARAMETER_SYNTAX: [400, 'The value does not have the format of this field.'],
	INVALID_PARAMETER_VALUE: [400, 'The value is not one of the allowed values of this field.'],
	INVALID_PATCH_OPERATION: [
		400,
		'This operation is not possible in the present state of the field.',
	],
	INVALID_PATCH_PATH: [400, 'This path cannot be patched.'],
	INVALID_STRING_LENGTH: [400, 'The value is too short or too long.'],
	MALFORMED_REQUEST_JSON: [400, 'The body is not well-formed JSON.'],
	MISSING_REQUIRED_PARAMETER: [400, 'A required field or parameter is missing.'],
	PAYPAL_REQUEST_ID_REQUIRED: [
		400,
		'An order with a payment source is paid at once, so it needs a PayPal-Request-Id.',
	],
	UNSUPPORTED_PATCH_OPERATION: [400, 'This field does not support this patch operation.'],

	// 401, 403, 404, 409
	INVALID_ACCOUNT_STATUS: [401, 'The account cannot be used.'],
	CONSENT_NEEDED: [403, 'The account has not consented to this action.'],
	PERMISSION_DENIED: [403, 'The caller may not use this resource or do this with it.'],
	INVALID_RESOURCE_ID: [404, 'There is no resource with this ID.'],
	TRACKER_ID_NOT_FOUND: [404, 'The order has no tracker with this ID.'],
	PREVIOUS_REQUEST_IN_PROGRESS: [409, 'An earlier request with this ID is still being processed.'],

	// 422, all APIs
	CANNOT_BE_NEGATIVE: [422, 'The amount must not be negative.'],
	CANNOT_BE_ZERO_OR_NEGATIVE: [422, 'The amount must be more than zero.'],
	DECIMALS_NOT_SUPPORTED: [422, 'This currency has no decimals.'],
	DECIMAL_PRECISION: [422, 'The amount has more than two decimals.'],
	DUPLICATE_REQUEST_ID: [422, 'This PayPal-Request-Id was used for a different request.'],
	DUPLICATE_RESOURCE_IDENTIFIER: [422, 'A resource with this ID already exists.'],
	INVALID_CURRENCY_CODE: [422, 'PayPal does not support this currency.'],
	MAX_VALUE_EXCEEDED: [422, 'The amount is more than 999999999999999.99.'],

	// 422, orders
	ACTION_DOES_NOT_MATCH_INTENT: [
		422,
		'The order was created with another intent: capture those with CAPTURE, authorize those with AUTHORIZE.',
	],
	AMOUNT_MISMATCH: [
		422,
		'The amount is not the sum of its breakdown (items, tax, shipping, handling and insurance, less discounts).',
	],
	CAPTURE_ID_NOT_FOUND: [422, 'The order has no capture with this ID.'],
	CAPTURE_STATUS_NOT_VALID: [422, 'Only a completed capture can be tracked.'],
	CARD_EXPIRED: [422, 'The card has expired.'],
	CARD_EXPIRY_REQUIRED: [422, 'A card needs its expiry date.'],
	CARD_NUMBER_REQUIRED: [422, 'A card needs its number.'],
	CITY_REQUIRED: [422, 'An address in this country needs a city (admin_area_2).'],
	DONATION_ITEMS_NOT_SUPPORTED: [422, 'An order with donations can have only one purchase unit.'],
	DUPLICATE_INVOICE_ID: [422, 'This invoice ID was used for a payment before.'],
	DUPLICATE_REFERENCE_ID: [422, 'Each purchase unit needs a unique reference ID.'],
	INSTRUMENT_DECLINED: [
		422,
		'The bank or processor declined the payment method; the buyer has to choose another.',
	],
	INVALID_JSON_POINTER_FORMAT: [422, 'The path is not a JSON pointer.'],
	INVALID_PLATFORM_FEES_AMOUNT: [422, 'The platform fee is more than the amount.'],
	ITEM_SKU_MISMATCH: [422, 'The order has no item with this SKU.'],
	ITEM_TOTAL_MISMATCH: [422, 'The item total is not the sum of unit amount times quantity.'],
	ITEM_TOTAL_REQUIRED: [422, 'With items, the breakdown of the amount needs an item total.'],
	MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE: [422, 'The saved payment method is of another kind.'],
	MISSING_SHIPPING_ADDRESS: [
		422,
		'The shipping address, which the order has to provide, is missing.',
	],
	PAYER_PATCH_NOT_ALLOWED: [422, 'The payer cannot be changed after they approved.'],
	CANNOT_PATCH_CANCELLED_TRACKER: [422, 'A tracker that was cancelled cannot be changed.'],
	INVALID_SECURITY_CODE: [422, 'The security code does not match the card number.'],
	TRANSACTION_DISPUTED: [422, 'While a case is open, no part of the payment can be refunded.'],
	MISSING_PICKUP_ADDRESS: [422, 'This type of shipping needs an address.'],
	MSP_NOT_SUPPORTED: [422, 'This is not possible for an order with several purchase units.'],
	MULTIPLE_ITEM_CATEGORIES: [422, 'Donations and goods cannot be mixed in one purchase unit.'],
	MULTIPLE_SHIPPING_OPTION_SELECTED: [422, 'Only one shipping option can be selected.'],
	MULTI_CURRENCY_ORDER: [422, 'All amounts of an order must be in one currency.'],
	NOT_PATCHABLE: [422, 'This cannot be patched.'],
	NO_PAYMENT_SOURCE_PROVIDED: [422, 'The payment source is empty.'],
	ONLY_ONE_PAYMENT_SOURCE_ALLOWED: [422, 'The payment source contains more than one.'],
	ORDER_ALREADY_AUTHORIZED: [
		422,
		'The order has already been authorized; this is possible only once.',
	],
	ORDER_ALREADY_CAPTURED: [422, 'The order has already been captured; this is possible only once.'],
	ORDER_ALREADY_COMPLETED: [422, 'A completed order cannot be patched.'],
	ORDER_CANNOT_BE_CONFIRMED: [422, 'A completed order cannot be confirmed again.'],
	ORDER_COMPLETED_OR_VOIDED: [422, 'The order is completed or voided.'],
	ORDER_COMPLETE_ON_PAYMENT_APPROVAL: [
		422,
		'This payment source needs the processing instruction ORDER_COMPLETE_ON_PAYMENT_APPROVAL.',
	],
	ORDER_NOT_APPROVED: [
		422,
		'The buyer has not approved the order: send them to the link of the order that has the rel "approve".',
	],
	PATCH_PATH_REQUIRED: [422, 'A patch operation needs a path.'],
	PATCH_VALUE_REQUIRED: [422, 'This patch operation needs a value.'],
	PAYER_ACTION_REQUIRED: [422, 'The buyer has to return and act before this can continue.'],
	PAYMENT_ALREADY_APPROVED: [422, 'The buyer has approved the payment already.'],
	POSTAL_CODE_REQUIRED: [422, 'An address in this country needs a postal code.'],
	PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH: [
		422,
		'The amount of the selected shipping option is not the shipping in the breakdown.',
	],
	REFERENCE_ID_NOT_FOUND: [422, 'The order has no purchase unit with this reference ID.'],
	REFERENCE_ID_REQUIRED: [422, 'With several purchase units, each needs a reference ID.'],
	RETURN_URL_REQUIRED: [422, 'A return URL is needed to save this payment source.'],
	SHIPPING_OPTIONS_NOT_SUPPORTED: [
		422,
		'Shipping options cannot be combined with a shipping type or with this shipping preference.',
	],
	SHIPPING_OPTION_NOT_SELECTED: [422, 'One of the shipping options must be selected.'],
	TAX_TOTAL_MISMATCH: [422, 'The tax total is not the sum of tax times quantity.'],
	TAX_TOTAL_REQUIRED: [422, 'With taxed items, the breakdown of the amount needs a tax total.'],
	TOKEN_ID_NOT_FOUND: [422, 'There is no saved payment method with this ID.'],
	UNSUPPORTED_INTENT: [422, 'Several purchase units can be captured, but not authorized.'],
	UNSUPPORTED_PATCH_PARAMETER_VALUE: [422, 'The field does not accept this value.'],
	UNSUPPORTED_PAYMENT_INSTRUCTION: [
		422,
		'With the intent AUTHORIZE, the payment instruction belongs in the capture.',
	],

	// 422, payments
	AUTHORIZATION_ALREADY_CAPTURED: [422, 'The authorization has been captured.'],
	AUTHORIZATION_DENIED: [422, 'The authorization was denied.'],
	AUTHORIZATION_EXPIRED: [422, 'The authorization has expired.'],
	AUTHORIZATION_VOIDED: [422, 'The authorization has been voided.'],
	AUTH_CAPTURE_CURRENCY_MISMATCH: [422, 'The authorization is in another currency.'],
	AUTH_CURRENCY_MISMATCH: [422, 'The authorization is in another currency.'],
	CANNOT_BE_VOIDED: [422, 'A reauthorization cannot be voided; void the first authorization.'],
	CAPTURE_FULLY_REFUNDED: [422, 'All of the capture has been refunded.'],
	MAX_CAPTURE_AMOUNT_EXCEEDED: [
		422,
		'The amount is more than may be captured of this authorization.',
	],
	MAX_CAPTURE_COUNT_EXCEEDED: [422, 'The authorization has been captured as often as possible.'],
	MAX_NUMBER_OF_REFUNDS_EXCEEDED: [422, 'The capture has been refunded as often as possible.'],
	PENDING_CAPTURE: [422, 'A capture that is pending cannot be refunded.'],
	PREVIOUSLY_CAPTURED: [422, 'The authorization has been captured and cannot be voided.'],
	PREVIOUSLY_VOIDED: [422, 'The authorization has been voided before.'],
	REAUTHORIZATION_NOT_SUPPORTED: [422, 'A reauthorization cannot be authorized again.'],
	REAUTHORIZATION_TOO_SOON: [
		422,
		'The authorization is still honoured; it can be renewed after three days.',
	],
	REFUND_AMOUNT_EXCEEDED: [422, 'The amount is more than is left of the capture.'],
	REFUND_CAPTURE_CURRENCY_MISMATCH: [422, 'The capture is in another currency.'],
	REFUND_FAILED_INSUFFICIENT_FUNDS: [422, 'The account balance is too low for the refund.'],
	REFUND_NOT_ALLOWED: [422, 'The capture cannot be refunded.'],
	REFUND_TIME_LIMIT_EXCEEDED: [422, 'The capture is too old to be refunded.'],

	// 400 and 422, disputes
	ACTION_NOT_ALLOWED_IN_CURRENT_DISPUTE_STATE: [
		422,
		'This is not possible in the present state of the dispute; its links show what is.',
	],
	AMOUNT_SHOULD_NOT_BE_PASSED: [400, 'Goods that did not arrive are refunded in full.'],
	DATE_CAN_NOT_BE_IN_FUTURE: [400, 'The time is in the future.'],
	INVALID_EVIDENCE_FILE: [
		400,
		'Files are jpg, gif, png or pdf, 10 MB each and 50 MB together at most, with letters, digits, spaces, commas, - and _ in their names.',
	],
	INVALID_EVIDENCE_TYPE_PROOF_OF_FULFILLMENT: [
		400,
		'Proof that the goods were sent does not apply to this dispute.',
	],
	INVALID_START_TIME_RANGE: [400, 'Only disputes of the last 180 days can be listed.'],
	MISSING_EVIDENCE_INFO: [400, 'Evidence needs notes, information or a file.'],
	MISSING_EVIDENCE_TYPE: [400, 'Evidence needs a type.'],
	MISSING_REFUND_ID: [400, 'Proof of refund needs the ID of a refund.'],
	MISSING_RETURN_SHIPPING_ADDRESS: [
		400,
		'If the goods are to be returned, the buyer needs an address.',
	],
	MISSING_TRACKING_INFO: [400, 'Proof of fulfillment needs a carrier and a tracking number.'],
	SHIPPING_ADDRESS_SHOULD_NOT_BE_PASSED: [
		400,
		'Goods that did not arrive cannot be returned, so no address is allowed.',
	],

	// Invoices and templates
	CANNOT_CANCEL_DRAFT_INVOICE: [422, 'A draft is deleted, not cancelled.'],
	CANNOT_CANCEL_PAID_INVOICE: [422, 'The invoice is paid, or part of it is.'],
	CANNOT_CANCEL_REFUNDED_INVOICE: [
		422,
		'The payment of the invoice was refunded, in full or in part.',
	],
	CANNOT_CANCEL_SCHEDULED_INVOICE: [422, 'A scheduled invoice is deleted, not cancelled.'],
	CANNOT_DELETE_EXTERNAL_PAYMENT: [
		422,
		'The payment was made through PayPal, or the refunds would exceed the remaining payments.',
	],
	CANNOT_DELETE_GLOBAL_TEMPLATE: [403, 'This template is provided by PayPal to all accounts.'],
	CANNOT_DELETE_INVOICE: [422, 'An invoice that was sent is cancelled, not deleted.'],
	CANNOT_GENERATE_QR_CODE: [422, 'The invoice has to be sent first.'],
	CANNOT_PROCESS_PAYMENTS: [422, 'The invoice cannot be paid as it is now.'],
	CANNOT_PROCESS_REFUNDS: [422, 'The invoice has no payment that could be refunded.'],
	CANNOT_REMIND_INVOICE: [
		422,
		'Reminders can be sent only for invoices that were sent and are not yet paid.',
	],
	CANNOT_UPDATE_INVOICE: [422, 'The invoice is paid, refunded or cancelled.'],
	CURRENCY_MISMATCH: [422, 'All amounts must be in the currency of the invoice.'],
	DUPLICATE_INVOICE_NUMBER: [422, 'An invoice with this number already exists.'],
	INVALID_DECIMAL_VALUE: [400, 'The amount is too large, below zero or has too many decimals.'],
	INVALID_INTEGER_VALUE: [400, 'The amount is too large, or has decimals that its currency lacks.'],
	INVALID_REFUND_AMOUNT: [422, 'The amount is more than was paid and has not been refunded.'],
	INVOICE_CANCELED_ALREADY: [422, 'The invoice is cancelled.'],
	MAX_TEMPLATES_EXCEEDED: [422, 'An account can have at most 50 templates of its own.'],
	NOT_SUPPORTED: [400, 'PayPal does not support this currency.'],
	PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE: [422, 'The amount is more than is due.'],
	PAYMENT_AMOUNT_TOO_SMALL: [422, 'The invoice has to be paid in full, or up to its minimum.'],
	TEMPLATE_NAME_ALREADY_EXISTS: [400, 'A template with this name already exists.'],
	VALUE_CANNOT_BE_ZERO: [400, 'The amount must be more than zero.'],

	// Tracking and saved payment methods
	INVALID_TRANSACTION_ID: [404, 'There is no payment with this transaction ID.'],
	TOKEN_ALREADY_VAULTED: [422, 'The setup token has already been converted into a payment token.'],

	// 422, plans and subscriptions
	AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE: [422, 'The amount is more than is outstanding.'],
	BILLING_CYCLE_EXECUTION_COMPLETED: [422, 'This billing cycle is over.'],
	INVALID_BILLING_CYCLE_SEQUENCE: [
		422,
		'Billing cycles are numbered from 1 on, trials first; or there is no cycle with this number.',
	],
	INVALID_PRICING_SCHEME: [422, 'The new price is not of the same kind as the old one.'],
	INVALID_START_TIME: [422, 'The subscription has begun; its start cannot be changed.'],
	MISSING_REGULAR_BILLING_CYCLE: [422, 'A plan needs a regular billing cycle.'],
	PLAN_PRODUCT_NOT_COMPATIBLE: [422, 'The new plan is for another product.'],
	PLAN_STATUS_INACTIVE: [422, 'An inactive plan cannot be changed; activate it first.'],
	PLAN_STATUS_INVALID: [422, 'This is not possible in the present state of the plan.'],
	SUBSCRIPTION_CANNOT_BE_ACTIVATED: [
		422,
		'Too many payments failed; the outstanding balance has to be paid first.',
	],
	SUBSCRIPTION_CANNOT_HAVE_QUANTITY: [422, 'The plan does not support quantities.'],
	SUBSCRIPTION_STATUS_INVALID: [
		422,
		'This is not possible in the present state of the subscription.',
	],
	ZERO_OUTSTANDING_BALANCE: [422, 'Nothing is outstanding.'],

	// 429, 5xx
	RATE_LIMIT_REACHED: [429, 'Too many calls.'],
	INTERNAL_SERVER_ERROR: [500, 'Something went wrong on the server.'],
	INTERNAL_SERVICE_ERROR: [500, 'Something went wrong on the server.'],
	SERVICE_UNAVAILABLE: [503, 'The service is not available.'],
};

/** @returns the description of an issue; for one that is not listed, its name as words */
export const describe = (issue: string): string =>
	ISSUES[issue]?.[1] ?? `${issue.toLowerCase().replaceAll('_', ' ')}.`;

/** @returns the status an issue comes with; 422 for one that is not listed */
export const statusOf = (issue: string): number => ISSUES[issue]?.[0] ?? 422;
