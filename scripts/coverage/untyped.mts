/** Why the node has no field for something that PayPal's contract has. */
export interface Reason {
	/** `resource.operation`; `*` stands for any of them */
	operations: readonly string[];
	/** As in docs/coverage.md (`query page`, `body items[].name`); `*` stands for any letters. */
	what: string;
	why: string;
}

export const reasons: readonly Reason[] = [
	{
		operations: ['*'],
		what: 'query total_required',
		why: 'The node follows the pages to the end and needs no totals',
	},
	{
		operations: ['dispute.getAll'],
		what: 'query next_page_token',
		why: "The node takes it from the answer's link to the next page",
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
		operations: ['invoice.*', 'invoiceTemplate.*', 'subscription.*'],
		what: 'body *name.*',
		why: 'Parts of a name that few people have or use; the panel has the usual ones',
	},
	{
		operations: ['subscription.*'],
		what: 'body *address.*',
		why: 'Finer parts of an address, which few countries use; the panel has the usual ones',
	},
	{
		operations: ['subscription.create', 'payout.create'],
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
];

const toPattern = (text: string): RegExp =>
	new RegExp(`^${text.replace(/[.[\]]/g, '\\$&').replaceAll('*', '.*')}$`);

/** The reason for something untyped; undefined when nobody gave one. */
export const reasonFor = (operation: string, what: string): Reason | undefined =>
	reasons.find(
		(reason) =>
			reason.operations.some((each) => toPattern(each).test(operation)) &&
			toPattern(reason.what).test(what),
	);
