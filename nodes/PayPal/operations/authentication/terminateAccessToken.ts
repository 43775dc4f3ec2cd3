import { defineOperation } from '../../engine/define';
import { choice, text } from '../../fields/basic';

export const terminateAccessToken = defineOperation({
	value: 'terminateAccessToken',
	name: 'Terminate Access Token',
	action: 'Terminate access token',
	description: 'Make a token useless at once, for example after it got into wrong hands',
	method: 'POST',
	path: '/v1/oauth2/token/terminate',
	encoding: 'form',
	idempotency: 'none',
	fields: {
		token: text('Access Token', { required: true, secret: true, placeholder: 'e.g. A21AA…' }),
		tokenTypeHint: choice('Token Type', [{ name: 'Access Token', value: 'ACCESS_TOKEN' }], {
			required: true,
			default: 'ACCESS_TOKEN',
		}),
	},
	result: { kind: 'done', flag: 'success', expected: { orBare: true, empty: [] } },
});
