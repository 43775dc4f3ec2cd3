import { defineOperation } from '../../engine/define';
import { choice } from '../../fields/basic';
import { USER_COLUMNS } from './columns';

export const getUserInfo = defineOperation({
	value: 'getUserInfo',
	name: 'Get User Info',
	action: 'Get user info',
	description: 'Show the profile of the PayPal account behind the token',
	method: 'GET',
	path: '/v1/identity/oauth2/userinfo',
	fields: {
		schema: choice('Schema', [{ name: 'PayPal v1.1', value: 'paypalv1.1' }], {
			in: 'query',
			required: true,
			default: 'paypalv1.1',
		}),
	},
	result: {
		kind: 'one',
		expected: { has: ['user_id', 'sub', 'payer_id'] },
		simplify: USER_COLUMNS,
	},
});
