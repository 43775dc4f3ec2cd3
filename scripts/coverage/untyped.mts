/** Why the node has no field for something in PayPal's contract. */
export interface Reason {
	/** `resource.operation`; `*` matches any */
	operations: readonly string[];
	/** As in docs/coverage.md (`query page`, `body items[].name`); `*` matches any text. */
	what: string;
	why: string;
}

export const reasons: readonly Reason[] = [
	{
		operations: ['invoiceReminder.update'],
		what: 'body type',
		why: 'It cannot change: the node sends it back as it is',
	},
	{
		operations: ['recurringInvoice.update'],
		what: 'body recurring_info.detail.currency_code',
		why: 'It cannot change: the node sends it back as it is',
	},
	{
		operations: ['paymentLink.getAll'],
		what: 'query total_required',
		why: 'The node follows the links to the end and needs no totals',
	},
	{
		operations: ['authentication.getUserInfo'],
		what: 'query schema',
		why: 'The node sends the only value that there is',
	},
	{
		operations: ['paymentLink.update'],
		what: 'body integration_mode',
		why: 'It cannot change: the node sends it back as it is',
	},
	{
		operations: ['paymentLink.update'],
		what: 'body type',
		why: 'It cannot change: the node sends it back as it is',
	},
	{
		operations: ['authentication.generateBrowserClientToken'],
		what: 'body grant_type',
		why: 'The node sends the one that this token needs',
	},
	{
		operations: ['authentication.generateBrowserClientToken'],
		what: 'body response_type',
		why: 'The node sends the one that this token needs',
	},
	{
		operations: ['authentication.generateBrowserClientToken'],
		what: 'body *',
		why: 'For other tokens than those for browsers: see Generate Access Token',
	},
	{
		operations: ['paymentMethod.findEligible'],
		what: 'header User-Agent',
		why: 'The node sends its own, as with every call',
	},
	{
		operations: ['authentication.generateAccessToken'],
		what: 'body *',
		why: "For other ways to log in than the credential's: calls on behalf of a person who logged in",
	},
	{
		operations: ['*.update', '*.updateTracking'],
		what: 'body [].from',
		why: 'Only "move" and "copy" of JSON Patch have it, and PayPal documents no path that takes them',
	},
	{
		operations: ['invoice.*', 'invoiceTemplate.*', 'recurringInvoice.*', 'subscription.*'],
		what: 'body *name.*',
		why: 'Parts of a name that few people have or use; the panel has the usual ones',
	},
	{
		operations: ['payout.create'],
		what: 'body *.extension_number',
		why: 'Extensions of phone numbers, which these calls hardly use',
	},
	{
		operations: ['payout.create'],
		what: 'body items[].application_context.holler_url',
		why: 'For stickers that Venmo shows with a payment',
	},
	{
		operations: ['subscription.*'],
		what: 'body *.payer_selected',
		why: 'Its one known value, PAYPAL, is what PayPal takes when it is left out',
	},
	{
		operations: ['subscription.create'],
		what: 'body auto_renewal',
		why: 'PayPal calls it deprecated and does not use it any more',
	},
	{
		operations: ['order.*'],
		what: 'body *.stored_credential.charge_pattern',
		why: 'PayPal calls it deprecated: its usage pattern has taken its place',
	},
	{
		operations: ['managedAccount.create'],
		what: 'body individual_owners[].primary_residence*',
		why: 'The home of an owner, from which PayPal takes the residence, is asked for as that of others',
	},
	{
		operations: ['managedAccount.create'],
		what: 'body business_entity.addresses[].*',
		why: 'The one address of the business goes out as the registered one',
	},
	{
		operations: ['managedAccount.create'],
		what: 'body business_entity.website_*',
		why: 'The one website of the business goes out as `website`',
	},
	{
		operations: ['managedAccount.create'],
		what: 'body wallet_domains.*',
		why: 'Whether a new account takes one is not known; Update adds them',
	},
	{
		operations: ['managedAccount.getWalletDomains'],
		what: 'query page',
		why: "The node follows the answer's links to the end",
	},
	{
		operations: ['partnerReferral.create'],
		what: 'body *.classic_api_integration',
		why: 'PayPal names it and says nothing of what belongs in it',
	},
	{
		operations: ['partnerReferral.create'],
		what: 'body outside_process_dependencies[]',
		why: 'PayPal names it and says nothing of what belongs in it',
	},
	{
		operations: ['partnerReferral.create'],
		what: 'body *.offline_onboarding_preference',
		why: 'PayPal names it and says nothing of what belongs in it',
	},
	{
		operations: ['setupToken.create'],
		what: 'body *.billing_plan.product',
		why: 'PayPal names it and says nothing of what belongs in it',
	},
	{
		operations: ['subscription.create'],
		what: 'body merchant_inventory',
		why: 'PayPal names it and says nothing of what belongs in it',
	},
];

const toPattern = (text: string): RegExp =>
	new RegExp(`^${text.replace(/[.[\]]/g, '\\$&').replaceAll('*', '.*')}$`);

/** The reason for something untyped; undefined if none is given. */
export const reasonFor = (operation: string, what: string): Reason | undefined =>
	reasons.find(
		(reason) =>
			reason.operations.some((each) => toPattern(each).test(operation)) &&
			toPattern(reason.what).test(what),
	);
