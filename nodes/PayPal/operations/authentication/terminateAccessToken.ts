import { defineOperation } from '../define';
import { string } from '../../fields/build';

export const terminateAccessToken = defineOperation('oauth2.terminate', ({ body }) => ({
	value: 'terminateAccessToken',
	name: 'Terminate Access Token',
	action: 'Terminate access token',
	description: 'Revoke a token immediately, for example after it was exposed',
	fields: {
		token: string(body.token, 'Access Token', {
			secret: true,
			placeholder: 'e.g. A21AA…',
			description: "Token to revoke, such as one from 'Generate Access Token'",
			// The only type that there is.
			alsoSend: [[body.token_type_hint, 'ACCESS_TOKEN']],
		}),
	},
	result: { kind: 'done', flag: 'success', expected: { orBare: true, empty: [] } },
}));
