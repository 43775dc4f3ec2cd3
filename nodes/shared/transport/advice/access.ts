import type { AdviceByCode } from './types';

const TURN_ON =
	'Turn on the feature for the app on developer.paypal.com (Apps & Credentials > your app > Features); a new permission can take up to 9 hours, until the current access token has expired.';

const OTHER_MERCHANT =
	"If the record belongs to another merchant, ask that merchant to grant it to you, and fill in 'Act for Merchant' in Options or 'Merchant ID' in the credential.";

/** Who may call, and on whose behalf. */
export const ACCESS: AdviceByCode = {
	invalid_client: {
		title: 'PayPal does not know this Client ID and Client Secret',
		next: "Copy both again from your app on developer.paypal.com (Apps & Credentials), and check that the credential's 'Environment' is the one the app belongs to: sandbox and live apps have different keys.",
	},
	invalid_token: {
		title: 'PayPal did not accept the access token',
		next: 'Run the node again. If it happens again, open the credential and save it again, so that n8n gets a new token.',
	},
	AUTHENTICATION_FAILURE: {
		title: 'PayPal did not accept the access token',
		next: "Run the node again. If it happens again, check the credential's 'Client ID', 'Client Secret' and 'Environment', and save it again, so that n8n gets a new token.",
	},
	invalid_scope: {
		title: 'PayPal does not know this scope, or this app is not allowed to use it',
		next: "Check 'Scope', or leave it empty to get all scopes of the app.",
	},
	unsupported_grant_type: {
		title: 'PayPal does not support this grant type',
		next: 'An app gets its own token with client_credentials.',
	},
	invalid_request: {
		title: 'PayPal does not accept this request for a token',
		next: 'Check the fields of this operation: one is missing or has a value that PayPal does not know.',
	},
	NOT_AUTHORIZED: {
		title: 'This app is not allowed to do this',
		next: `${TURN_ON} ${OTHER_MERCHANT}`,
	},
	PERMISSION_DENIED: {
		title: 'This app has no permission for this call or record',
		next: `${TURN_ON} ${OTHER_MERCHANT}`,
	},
	AUTHORIZATION_ERROR: {
		title: 'This account is not allowed to do this',
		next: `${TURN_ON} For payouts, ask PayPal to enable them for a live account.`,
	},
	CONSENT_NEEDED: {
		title: 'The merchant has not given consent for this',
		next: "Have the merchant go through your onboarding link again, and check the credential's 'Merchant ID'.",
	},
	PAYEE_NOT_CONSENTED: {
		title: 'The receiving merchant has not given consent for this',
		next: "Have the merchant go through your onboarding link again, and check the credential's 'Merchant ID'.",
	},
	PRODUCT_PPCP_UNAUTHORIZED: {
		title: 'This account is not set up for PayPal Complete Payments',
		next: 'Ask your PayPal account manager to enable the product, or remove it.',
	},
	USER_NOT_FOUND: {
		title: 'PayPal has no such account',
		next: "Check the partner's and the seller's account ID, and that they belong to this environment: sandbox and live are separate.",
	},
	INVALID_ACCOUNT_STATUS: {
		title: "The account's status does not allow this",
		next: 'Log in to the account on paypal.com and complete what it asks for: it may have to be confirmed, verified or upgraded to a business account.',
	},
	ACCOUNT_STATUS_ERROR: {
		title: "The account's status does not allow this",
		next: 'Log in to the account on paypal.com and complete what it asks for.',
	},
	USER_ACCOUNT_CLOSED: {
		title: 'The PayPal account is locked or closed',
		next: "Use another account, or contact PayPal's merchant support.",
	},
	SENDER_EMAIL_UNCONFIRMED: {
		title: "The sender's email address is not confirmed",
		next: 'Log in to the paying account on paypal.com and confirm its email address.',
	},
	AUTH_FLOW_REQUIRED: {
		title: "PayPal requires the account's owner to confirm this",
		next: 'Log in to the account on paypal.com, confirm what it asks for, and run the node again.',
	},
	SENDER_RESTRICTED: {
		title: 'The paying PayPal account is restricted',
		next: 'Log in to it on paypal.com and complete what its Resolution Center asks for.',
	},
};
