import { defineOperation } from '../define';
import { options } from '../../fields/build';
import { USER_COLUMNS } from './columns';

export const getUserInfo = defineOperation('identity.userinfo', ({ query }) => ({
	value: 'getUserInfo',
	name: 'Get User Info',
	action: 'Get user info',
	description: 'Show the profile of the PayPal account behind the token',
	fields: {
		schema: options(query.schema, 'Schema', {
			names: { 'paypalv1.1': 'PayPal v1.1' },
			default: 'paypalv1.1',
			description: 'Set of profile fields to return. PayPal has only this one.',
		}),
	},
	result: {
		kind: 'one',
		expected: { has: ['user_id', 'sub', 'payer_id'] },
		simplify: USER_COLUMNS,
	},
}));
