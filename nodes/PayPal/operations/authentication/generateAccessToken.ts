import { defineOperation } from '../../engine/define';
import { flag, text } from '../../fields/basic';

export const generateAccessToken = defineOperation({
	value: 'generateAccessToken',
	name: 'Generate Access Token',
	action: 'Generate access token',
	description: "Get a token for calls outside this node, made from the credential's keys",
	method: 'POST',
	path: '/v1/oauth2/token',
	encoding: 'form',
	idempotency: 'none',
	notice:
		'This node gets and renews its own tokens. You need this only for calls that n8n does not make. The token is a secret: it will be in the execution data.',
	fields: {
		grantType: text('Grant Type', {
			default: 'client_credentials',
			required: true,
			description: 'The OAuth way to get the token',
		}),
		ignoreCache: flag('Ignore Cache', {
			to: 'ignoreCache',
			optional: true,
			description: 'Whether to get a new token even when PayPal has one that is still good',
		}),
		responseType: text('Response Type', { optional: true, placeholder: 'e.g. token' }),
		returnAuthnSchemes: flag('Return Authentication Schemes', {
			optional: true,
			description: 'Whether to list the supported authentication schemes',
		}),
		returnClientMetadata: flag('Return Client Metadata', {
			optional: true,
			description: "Whether to include the app's metadata",
		}),
		returnUnconsentedScopes: flag('Return Unconsented Scopes', {
			optional: true,
			description: 'Whether to list the scopes that lack consent',
		}),
		scope: text('Scope', {
			optional: true,
			placeholder: 'e.g. https://uri.paypal.com/services/invoicing',
			description: 'Scopes to ask for, separated by spaces',
		}),
		targetCustomerId: text('Target Customer ID', {
			optional: true,
			description: 'Customer whose saved ways to pay the token is for',
		}),
	},
	result: { kind: 'one', expected: { has: ['access_token'] } },
});
