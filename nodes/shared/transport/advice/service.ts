import type { AdviceByCode } from './types';

/** PayPal itself, its limits, its webhooks, and calls that the node does not send. */
export const SERVICE: AdviceByCode = {
	RATE_LIMIT_REACHED: {
		title: 'PayPal is not accepting more calls right now',
		next: 'Wait a few minutes and run it again. It helps to make fewer calls at once.',
	},
	MAX_WAIT_OVER: {
		title: "The maximum wait for PayPal's rate limit is over",
		next: "What was done so far stays done. Run the rest later, or set a longer 'Max Wait' in Options.",
	},
	NOT_SENT_AGAIN: {
		title: 'This was sent before, and it is unknown whether PayPal carried it out',
		next: 'It was not sent again, because that might do it twice. Look for it in PayPal; if it is not there, start a new execution for this item.',
	},
	CHANGED_SINCE_SENT: {
		title: 'This differs from what was sent for this item before',
		next: "It was not sent: n8n's Retry repeats what a failed execution left undone, and must not do something else instead. Undo the change and retry, or start a new execution for the new values.",
	},
	WEBHOOK_URL_ALREADY_EXISTS: {
		title: 'This app already has a webhook with this URL',
		about: 'is already the URL of a webhook of this app',
		next: 'Update that webhook instead (Webhook > Get Many shows its ID), or use another URL.',
	},
	WEBHOOK_NUMBER_LIMIT_EXCEEDED: {
		title: 'This app has 10 webhook URLs, which is all PayPal allows',
		next: 'Delete one that is no longer needed (Webhook > Get Many, then Webhook > Delete).',
	},
	INTERNAL_SERVER_ERROR: {
		title: 'PayPal did not give a usable response',
		next: 'Run it again later.',
	},
	INTERNAL_SERVICE_ERROR: {
		title: 'PayPal did not give a usable response',
		next: 'Run it again later.',
	},
	SERVICE_UNAVAILABLE: {
		title: 'PayPal is not available right now',
		next: 'Run it again later. www.paypal-status.com shows how PayPal is doing.',
	},
	NOT_FROM_PAYPAL: {
		title: "The response came from something between n8n and PayPal, not from PayPal's API",
		next: "It may be a proxy, a firewall or a login page of the network that n8n runs in, or a gateway in front of PayPal's API. Show the text above to whoever runs it, and ask them to allow calls to the credential's host. Check the credential's 'Base URL' where the environment is Custom.",
	},
	REDIRECTED: {
		title: 'Something between n8n and PayPal redirected the call',
		next: "PayPal's API never redirects, so the redirect was not followed: it would have sent the access token to another server. It may be a login page of the network that n8n runs in. Check the credential's 'Base URL' where the environment is Custom.",
	},
	NO_ACCESS_TOKEN: {
		title: 'PayPal did not issue an access token',
		next: "Nothing was sent: each call needs one. Run it again later; if it happens again, check the credential's 'Environment' and 'Base URL'.",
	},
	NO_ANSWER: {
		title: 'PayPal did not respond',
		next: "Check the connection of the machine that runs n8n, and the credential's 'Base URL' where the environment is Custom.",
	},
	METHOD_NOT_SUPPORTED: {
		title: 'PayPal does not accept this method here',
		next: 'Check the method and the path of the call.',
	},
	MEDIA_TYPE_NOT_ACCEPTABLE: {
		title: 'PayPal cannot respond in the requested format',
		next: "Remove 'Accept' from the headers, if you set it.",
	},
	UNSUPPORTED_MEDIA_TYPE: {
		title: 'PayPal does not accept this body format',
		next: 'Check the body: PayPal expects JSON here, or files of the types listed at the field.',
	},
	REQUEST_ENTITY_TOO_LARGE: {
		title: 'The request is too large for PayPal',
		next: 'Send smaller or fewer files: up to 10 MB each and 50 MB in total.',
	},
};
