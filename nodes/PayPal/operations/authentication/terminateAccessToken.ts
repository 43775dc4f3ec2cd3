import { defineOperation } from '../define';
import { string } from '../../fields/build';

export const terminateAccessToken = defineOperation('oauth2.terminate', ({ body }) => ({
	value: 'terminateAccessToken',
	name: 'Terminate Access Token',
	action: 'Terminate access token',
	description: 'Make a token useless at once, for example after it got into wrong hands',
	fields: {
		token: string(body.token, 'Access Token', {
			secret: true,
			placeholder: 'e.g. A21AA…',
			// The only type that there is.
			alsoSend: [[body.token_type_hint, 'ACCESS_TOKEN']],
		}),
	},
	result: { kind: 'done', flag: 'success', expected: { orBare: true, empty: [] } },
}));
