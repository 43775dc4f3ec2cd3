import { defineOperation } from '../define';
import { USER_COLUMNS } from './columns';

export const getUserInfo = defineOperation('identity.userinfo', () => ({
	value: 'getUserInfo',
	name: 'Get User Info',
	action: 'Get user info',
	description: 'Show the profile of the PayPal account behind the token',
	fields: {},
	// The only schema; PayPal requires it.
	adjustRequest: (parts) => ({ ...parts, query: { schema: 'paypalv1.1' } }),
	result: {
		kind: 'one',
		expected: { has: ['user_id', 'sub', 'payer_id'] },
		simplify: USER_COLUMNS,
	},
}));
