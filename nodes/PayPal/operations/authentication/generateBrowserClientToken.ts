import type { JsonObject } from '../../../shared/json';
import { defineOperation } from '../define';
import { string } from '../../fields/build';

export const generateBrowserClientToken = defineOperation('oauth2.token', ({ body }) => ({
	value: 'generateBrowserClientToken',
	name: 'Generate Browser Client Token',
	action: 'Generate browser client token',
	description:
		"Get a token that is safe to use in a web page, for PayPal's JavaScript SDK v6. Valid for 15 minutes.",
	notice: "The token is in 'access_token'. It is valid only on the domains that you enter.",
	fields: {
		domains: string(body['domains[]'], 'Domains', {
			multipleValues: true,
			placeholder: 'e.g. example.com',
			description: 'Root domains of the web pages that use the token',
		}),
	},
	result: { kind: 'one', expected: { has: ['access_token'] } },
	adjustRequest: (parts) => ({
		...parts,
		body: {
			grant_type: 'client_credentials',
			response_type: 'client_token',
			...(parts.body as JsonObject | undefined),
		},
	}),
}));
