import type { AdviceByCode } from './types';

/** PayPal itself, its limits, its webhooks, and what the node holds back. */
export const SERVICE: AdviceByCode = {
	RATE_LIMIT_REACHED: {
		title: 'PayPal takes no more calls right now',
		next: 'Wait some minutes and run it again. Fewer calls at once help, and so does fetching lists with the largest page.',
	},
	MAX_WAIT_OVER: {
		title: "The longest wait for PayPal's rate limit is over",
		next: "What was done before stays done. Run the rest in a while, or give 'Max Wait' in Options more seconds.",
	},
	NOT_SENT_AGAIN: {
		title: 'This was sent before, and no answer says what became of it',
		next: 'So it was not sent again, which might do it twice. Look for it in PayPal; if it is not there, run the workflow anew for it.',
	},
	CHANGED_SINCE_SENT: {
		title: 'This is not what was sent for this item before',
		next: "So it was not sent: n8n's Retry repeats what a failed execution left, and does nothing else in its place. Undo the change and retry, or run the workflow anew for what is to be done besides.",
	},
	WEBHOOK_URL_ALREADY_EXISTS: {
		title: 'This app has a webhook with this URL already',
		about: 'is the URL of a webhook that this app has already',
		next: 'Update that webhook instead (Webhook > Get Many shows its ID), or use another URL.',
	},
	WEBHOOK_NUMBER_LIMIT_EXCEEDED: {
		title: 'This app has 10 webhook URLs, which is all PayPal allows',
		next: 'Delete one that is not needed any more (Webhook > Get Many, then Webhook > Delete).',
	},
	INTERNAL_SERVER_ERROR: {
		title: 'PayPal could not answer',
		next: 'Run it again in a while.',
	},
	INTERNAL_SERVICE_ERROR: {
		title: 'PayPal could not answer',
		next: 'Run it again in a while.',
	},
	SERVICE_UNAVAILABLE: {
		title: 'PayPal is not available right now',
		next: 'Run it again in a while. www.paypal-status.com shows how PayPal is doing.',
	},
	NOT_FROM_PAYPAL: {
		title: "Something between n8n and PayPal answered, not PayPal's API",
		next: "It may be a proxy, a firewall or a login page of the network that n8n runs in, or what PayPal has in front of its API. Give the people who run that machine the text above, and let them allow calls to the host of the credential. Check the credential's 'Base URL' where the environment is Custom.",
	},
	REDIRECTED: {
		title: 'Something between n8n and PayPal sent the call elsewhere',
		next: "PayPal's API never does that, so the call was not followed: it would have carried the access token to another place. It may be a login page of the network that n8n runs in. Check the credential's 'Base URL' where the environment is Custom.",
	},
	NO_ACCESS_TOKEN: {
		title: 'PayPal gave no access token',
		next: "Nothing was sent: each call needs one. Run it again in a while; if it stays so, check the credential's 'Environment' and 'Base URL'.",
	},
	NO_ANSWER: {
		title: 'No answer came from PayPal',
		next: "Check the connection of the machine that runs n8n, and the credential's 'Base URL' where the environment is Custom.",
	},
	METHOD_NOT_SUPPORTED: {
		title: 'PayPal does not take this kind of call here',
		next: 'Check the method and the path of the call.',
	},
	MEDIA_TYPE_NOT_ACCEPTABLE: {
		title: 'PayPal does not answer in the form that was asked for',
		next: "Remove 'Accept' from the headers, if you set it.",
	},
	UNSUPPORTED_MEDIA_TYPE: {
		title: 'PayPal does not take the body in this form',
		next: 'Check the body: PayPal wants JSON here, or files of the types that the field names.',
	},
	REQUEST_ENTITY_TOO_LARGE: {
		title: 'The request is too large for PayPal',
		next: 'Send smaller files, or fewer at once: 10 MB a file and 50 MB in all.',
	},
};
