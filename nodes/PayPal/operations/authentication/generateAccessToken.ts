import type { JsonObject } from '../../../shared/json';
import { defineOperation } from '../define';
import { boolean, string } from '../../fields/build';

export const generateAccessToken = defineOperation('oauth2.token', ({ body }) => ({
	value: 'generateAccessToken',
	name: 'Generate Access Token',
	action: 'Generate access token',
	description: "Get a token for calls outside this node, made from the credential's keys",
	notice:
		'The node gets and renews its own tokens. This is only for calls outside n8n. The token is a secret, and will be in the execution data.',
	fields: {
		ignoreCache: boolean(body.ignoreCache, 'Ignore Cache', {
			optional: true,
			description: 'Whether to get a new token even if the current one is still valid',
		}),
		responseType: string(body.response_type, 'Response Type', {
			optional: true,
			placeholder: 'e.g. id_token',
			description:
				"With 'id_token', PayPal adds an ID token that its JavaScript SDK uses to show the saved payment methods of the customer in 'Target Customer ID'",
		}),
		returnAuthnSchemes: boolean(body.return_authn_schemes, 'Return Authentication Schemes', {
			optional: true,
			description: 'Whether to list the supported authentication schemes',
		}),
		returnClientMetadata: boolean(body.return_client_metadata, 'Return Client Metadata', {
			optional: true,
			description: "Whether to include the app's metadata",
		}),
		returnUnconsentedScopes: boolean(body.return_unconsented_scopes, 'Return Unconsented Scopes', {
			optional: true,
			description: 'Whether to list the scopes that lack consent',
		}),
		scope: string(body.scope, 'Scope', {
			optional: true,
			placeholder: 'e.g. https://uri.paypal.com/services/invoicing',
			description: 'Scopes to request, separated by spaces. If empty, all scopes of the app.',
		}),
		targetCustomerId: string(body.target_customer_id, 'Target Customer ID', {
			optional: true,
			description: 'Customer whose saved payment methods the token gives access to',
		}),
	},
	result: { kind: 'one', expected: { has: ['access_token'] } },
	adjustRequest: (parts) => ({
		...parts,
		// The only one that needs nothing but the credential's keys.
		body: { grant_type: 'client_credentials', ...(parts.body as JsonObject | undefined) },
	}),
}));
