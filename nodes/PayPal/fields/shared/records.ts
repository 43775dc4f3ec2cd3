import { placesOf } from '../../api/operation';
import type { StringAt } from '../../api/place';
import type { LookUp, ResourceLocatorField } from '../types';
import { resourceLocator, type LocatorSettings, type NotSent } from '../build';

type Settings = LocatorSettings & { readonly label?: string };

/** A record, by its ID at a place: in most cases in the operation's path, where it is required. */
const record = (
	at: StringAt | NotSent,
	usualLabel: string,
	{ label = usualLabel, ...settings }: Settings,
): ResourceLocatorField => resourceLocator(at, label, settings);

/** PayPal's IDs of orders and payments: 17 capital letters and digits; others are accepted as they are. */
const PAYMENT_ID = { idPattern: '[A-Za-z0-9_-]{1,64}' } as const;

/** PayPal lists no payments except in its reports. */
const fromReports = (what: string): string =>
	`${what}. The list goes back 31 days, and what is new takes up to 3 hours to appear.`;

/** PayPal has no list of these records. */
const FROM_EVENTS =
	"The list goes back 30 days. It is taken from PayPal's events, so your app needs a webhook.";

export const order = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Order', {
		...PAYMENT_ID,
		search: 'searchOrders',
		searchesReports: true,
		description:
			"The ID that creating the order returned. The list shows orders of the last 31 days, from PayPal's events and reports.",
		idHint: 'An order ID looks like 5O190127TN364715T',
		placeholder: 'e.g. 5O190127TN364715T',
		// An approve link, or a link of the API.
		url: '(?:[?&]token=|/orders/)([A-Za-z0-9_-]+)',
		...settings,
	});

/** The payments of an order (payment_collection of checkout_orders_v2.json). */
export const inOrder = (kind: 'authorizations' | 'captures'): LookUp => ({
	mode: 'order',
	label: 'By Order ID',
	by: order(placesOf('orders.get').path.id),
	path: '/v2/checkout/orders/{id}',
	lists: 'purchase_units',
	rows: `payments.${kind}`,
});

export const paymentLink = (
	at: StringAt | NotSent,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Payment Link', {
		description: 'The ID that creating the link returned. The list shows all links of the account.',
		search: 'searchPaymentLinks',
		placeholder: 'e.g. PLB-X7MNK9P2QR8T',
		idPattern: '[A-Z]{3}-[A-Z0-9]{1,123}',
		idHint: 'A payment link ID looks like PLB-X7MNK9P2QR8T',
		// The page where the buyer pays, or a link of the API.
		url: '/(?:payment|payment-resources)/([A-Z]{3}-[A-Z0-9]+)',
		...settings,
	});

export const authorization = (
	at: StringAt | NotSent,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Authorization', {
		...PAYMENT_ID,
		search: 'searchAuthorizations',
		searchesReports: true,
		description: fromReports("The ID of the hold on the buyer's money"),
		lookUp: inOrder('authorizations'),
		idHint: 'An authorization ID looks like 0AW2184448108334S',
		placeholder: 'e.g. 0AW2184448108334S',
		url: '/(?:authorizations|payment)/([A-Za-z0-9_-]+)',
		...settings,
	});

export const capture = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Payment (Capture ID)', {
		...PAYMENT_ID,
		search: 'searchCaptures',
		searchesReports: true,
		description: fromReports(
			"The transaction ID of the payment, as shown in the account's activity",
		),
		lookUp: inOrder('captures'),
		idHint: 'A capture ID looks like 2GG279541U471931P',
		placeholder: 'e.g. 2GG279541U471931P',
		url: '/(?:captures|payment)/([A-Za-z0-9_-]+)',
		...settings,
	});

export const refund = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Refund', {
		...PAYMENT_ID,
		search: 'searchRefunds',
		searchesReports: true,
		description: fromReports('The transaction ID of the refund'),
		idHint: 'A refund ID looks like 1JU08902781691411',
		placeholder: 'e.g. 1JU08902781691411',
		url: '/(?:refunds|payment)/([A-Za-z0-9_-]+)',
		...settings,
	});

export const webhook = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Webhook', {
		description: 'A registered webhook of your app. The list shows all of them, by URL.',
		search: 'searchWebhooks',
		placeholder: 'e.g. 0EH40505U7160970P',
		idPattern: '[A-Za-z0-9_-]{1,64}',
		idHint: 'A webhook ID looks like 0EH40505U7160970P',
		url: '/webhooks/([A-Za-z0-9_-]+)',
		...settings,
	});

export const webhookEvent = (
	at: StringAt | NotSent,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Event', {
		description: 'The event ID, which begins with WH-. The list shows events of the last 30 days.',
		search: 'searchWebhookEvents',
		placeholder: 'e.g. WH-2WR32451HC0233532-67976317FL4543714',
		idPattern: '[A-Za-z0-9_-]{1,80}',
		idHint: 'An event ID begins with WH-',
		url: '/webhooks-events/([A-Za-z0-9_-]+)',
		...settings,
	});

export const invoice = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Invoice', {
		description:
			'The invoice ID, which is not the invoice number. The list shows all invoices: search it by number, email or name.',
		search: 'searchInvoices',
		placeholder: 'e.g. INV2-Z56S-5LLA-Q52L-CPZ5',
		idPattern: '[A-Za-z0-9_-]{1,64}',
		idHint: 'An invoice ID begins with INV2-',
		// The link that payers receive contains the ID without its prefix and dashes.
		url: '(?:INV2-|/invoice/p/#)(?!INV2)(\\w{4})-?(\\w{4})-?(\\w{4})-?(\\w{4})',
		idFromUrl: 'INV2-$1-$2-$3-$4',
		...settings,
	});

export const invoiceTemplate = (
	at: StringAt | NotSent,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Template', {
		description: "The list shows your own templates and PayPal's",
		search: 'searchInvoiceTemplates',
		placeholder: 'e.g. TEMP-4RJ79083TC193263Y',
		idPattern: '[A-Za-z0-9_-]{1,64}',
		idHint: 'A template ID begins with TEMP-',
		url: '(TEMP-\\w+)',
		...settings,
	});

export const recurringInvoice = (
	at: StringAt | NotSent,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Recurring Invoice', {
		description:
			'The ID of the series. The list shows all of them: search it by three or more characters.',
		search: 'searchRecurringInvoices',
		placeholder: 'e.g. RI-5VG36420NF0175035',
		idPattern: 'RI-[A-Z0-9]{17}',
		idHint: 'The ID of a recurring invoice looks like RI-5VG36420NF0175035',
		url: '(RI-[A-Z0-9]{17})',
		...settings,
	});

export const invoiceReminder = (
	at: StringAt | NotSent,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Reminder', {
		description: "The list shows the account's reminders: one before the due date, one after it",
		search: 'searchInvoiceReminders',
		placeholder: 'e.g. RC-239531651S471944P',
		idPattern: 'RC-[A-Z0-9]{17}',
		idHint: 'The ID of a reminder looks like RC-239531651S471944P',
		url: '(RC-[A-Z0-9]{17})',
		...settings,
	});

/** A payment or refund that was recorded for the operation's invoice by hand. */
export const invoiceTransaction = (at: StringAt): ResourceLocatorField =>
	record(at, 'Transaction', {
		description:
			'A payment or refund that was recorded by hand. The list shows those of this invoice.',
		search: 'searchInvoiceTransactions',
		placeholder: 'e.g. EXTR-86F38350LX4353815',
		idPattern: '[A-Za-z0-9_-]{1,64}',
	});

export const product = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Product', {
		description: 'A product of your catalog. The list shows all of them.',
		search: 'searchProducts',
		// Sellers choose their own, such as a SKU.
		idPattern: '.{6,50}',
		idHint: 'A product ID has 6 to 50 characters',
		placeholder: 'e.g. PROD-XXCD1234QWER65782',
		url: '/products/([^/?#]+)',
		...settings,
	});

export const plan = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Plan', {
		description: 'A plan that people can subscribe to. The list shows all plans of the account.',
		search: 'searchPlans',
		idPattern: '[A-Za-z0-9_-]{1,64}',
		idHint: 'A plan ID looks like P-5ML4271244454362WXNWU5NQ',
		placeholder: 'e.g. P-5ML4271244454362WXNWU5NQ',
		url: '/plans/([A-Za-z0-9_-]+)',
		...settings,
	});

export const subscription = (
	at: StringAt | NotSent,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Subscription', {
		description:
			'The subscription ID, which begins with I-. The list shows all subscriptions or, where PayPal does not list them for your app, those of the last 30 days.',
		search: 'searchSubscriptions',
		searchesReports: true,
		idPattern: '[A-Za-z0-9_-]{1,64}',
		idHint: 'A subscription ID looks like I-BW452GLLEP1G',
		placeholder: 'e.g. I-BW452GLLEP1G',
		url: '/subscriptions/([A-Za-z0-9_-]+)',
		...settings,
	});

export const payout = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Payout', {
		description: 'The batch ID that PayPal assigned, not the one that you chose',
		search: 'searchPayouts',
		hint: FROM_EVENTS,
		url: '/payouts/([A-Za-z0-9_-]+)',
		idPattern: '[A-Za-z0-9_-]{1,64}',
		idHint: 'The ID of a payout batch looks like FYXMPQTX4JC9N',
		placeholder: 'e.g. FYXMPQTX4JC9N',
		...settings,
	});

export const payoutItem = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Payout Item', {
		description: 'One payment of a payout, by the item ID that PayPal assigned',
		search: 'searchPayoutItems',
		hint: `${FROM_EVENTS} Type the ID of a payout to see all of its items.`,
		url: '/payouts-item/([A-Za-z0-9_-]+)',
		idPattern: '[A-Za-z0-9_-]{1,32}',
		idHint: 'The ID of a payout item looks like 8AELMXH8UB2P8',
		placeholder: 'e.g. 8AELMXH8UB2P8',
		...settings,
	});

export const dispute = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Dispute', {
		description:
			'The case ID, which begins with PP-. The list shows disputes of the last 180 days that this operation is possible for.',
		search: 'searchDisputes',
		placeholder: 'e.g. PP-D-27803',
		idPattern: '[A-Za-z0-9-]{1,255}',
		idHint: 'A dispute ID looks like PP-D-27803',
		// A case in the Resolution Center, or a link of the API.
		url: '/(?:disputes|resolutioncenter/view)/([A-Za-z0-9-]+)',
		...settings,
	});

const TRACKER_ID = {
	placeholder: 'e.g. 8MC585209K746392H-443844607820',
	idPattern: '[A-Za-z0-9_-]{1,100}',
	idHint: 'Transaction ID and tracking number with a dash between',
	url: '/trackers/([A-Za-z0-9_-]+)',
} as const;

export const tracking = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Tracker', {
		...TRACKER_ID,
		description: "The payment's transaction ID and the tracking number, joined by a dash",
		search: 'searchTrackers',
		searchNeedsText: true,
		hint: 'In the list, type the ID of the payment',
		...settings,
	});

/** A tracker of the operation's order. */
export const orderTracker = (at: StringAt): ResourceLocatorField =>
	record(at, 'Tracker', {
		...TRACKER_ID,
		description:
			'The capture ID and the tracking number, joined by a dash. The list shows the trackers of this order.',
		search: 'searchOrderTrackers',
	});

export const webhookLookup = (
	at: StringAt | NotSent,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Webhook Lookup', {
		description: 'An app that is registered for lookups. The list shows all of them.',
		search: 'searchWebhookLookups',
		placeholder: 'e.g. 0EH40505U7160970P',
		...settings,
	});

const VAULT_ID = { idPattern: '[A-Za-z0-9_-]{1,36}' } as const;

export const setupToken = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Setup Token', {
		...VAULT_ID,
		description: 'The ID that creating the setup token returned. PayPal has no list of them.',
		idHint: 'A setup token ID looks like 5C991763VB2781612',
		placeholder: 'e.g. 5C991763VB2781612',
		// A link where the payer approves, or a link of the API.
		url: '(?:[?&]approval_session_id=|/setup-tokens/)([A-Za-z0-9_-]+)',
		...settings,
	});

export const paymentToken = (
	at: StringAt | NotSent,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Payment Token', {
		...VAULT_ID,
		description: 'A saved payment method. Its ID is also called the vault ID.',
		search: 'searchPaymentTokens',
		idHint: 'A payment token ID looks like 8kk8451t',
		placeholder: 'e.g. 8kk8451t',
		hint: `${FROM_EVENTS} Type the ID of a customer to see all of their payment methods.`,
		url: '/payment-tokens/([A-Za-z0-9_-]+)',
		...settings,
	});

export const partnerReferral = (
	at: StringAt | NotSent,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Partner Referral', {
		description: 'The ID that creating the referral returned. PayPal has no list of them.',
		placeholder: 'e.g. ZjcyODU4ZWYtYTA1OC00ODIwLTk2M2EtOTZkZWQ4NmQwYzI3',
		// A link where the seller onboards, or a link of the API.
		url: '(?:[?&]referralToken=|/partner-referrals/)([A-Za-z0-9_=.-]+)',
		...settings,
	});

const ACCOUNT_ID = 'e.g. 7LFUJ8K3GXY2A';

/** The partner's own account. */
export const partner = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Partner', {
		search: 'searchPartners',
		placeholder: ACCOUNT_ID,
		description: 'The merchant ID of your own account, which is all that the list shows',
		...settings,
	});

/** An account that the partner onboarded. */
export const seller = (at: StringAt | NotSent, settings: Settings = {}): ResourceLocatorField =>
	record(at, 'Seller', {
		description: 'The merchant ID of a seller that you onboarded',
		search: 'searchSellers',
		hint: FROM_EVENTS,
		placeholder: ACCOUNT_ID,
		...settings,
	});

export const managedAccount = (
	at: StringAt | NotSent,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Managed Account', {
		description: 'The account ID that PayPal assigned',
		search: 'searchManagedAccounts',
		searchNeedsText: true,
		hint: 'In the list, type your own ID of the account (external ID)',
		placeholder: ACCOUNT_ID,
		url: '/managed-accounts/([A-Za-z0-9_-]+)',
		...settings,
	});

/**
 * The carrier of the goods.
 *
 * @param search the method that finds the carriers: each API has its own list
 */
export const carrier = (
	at: StringAt,
	search: string,
	settings: Settings = {},
): ResourceLocatorField =>
	record(at, 'Carrier', {
		description: "The company that delivers. Choose 'Other' for one that is not in the list.",
		search,
		idLabel: 'By Code',
		idPattern: '[A-Z0-9_]+',
		idHint: "PayPal's codes of carriers look like FEDEX or DHL_API",
		placeholder: 'e.g. FEDEX',
		...settings,
	});
