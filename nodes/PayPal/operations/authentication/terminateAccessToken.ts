import { defineOperation } from '../define';
import { options, string } from '../../fields/build';

export const terminateAccessToken = defineOperation('oauth2.terminate', ({ body }) => ({
	value: 'terminateAccessToken',
	name: 'Terminate Access Token',
	action: 'Terminate access token',
	description: 'Make a token useless at once, for example after it got into wrong hands',
	fields: {
		token: string(body.token, 'Access Token', { secret: true, placeholder: 'e.g. A21AA…' }),
		tokenTypeHint: options(body.token_type_hint, 'Token Type', { default: 'ACCESS_TOKEN' }),
	},
	result: { kind: 'done', flag: 'success', expected: { orBare: true, empty: [] } },
}));
