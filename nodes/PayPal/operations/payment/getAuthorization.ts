import { defineOperation } from '../define';
import { authorization } from '../../fields/shared/records';
import { PAYMENT_COLUMNS } from './columns';

export const getAuthorization = defineOperation('authorizations.get', ({ path }) => ({
	value: 'getAuthorization',
	name: 'Get Authorization',
	action: 'Get authorized payment',
	description: 'Look up an authorization: how much is held, until when, and its status',
	fields: { authorizationId: authorization(path.authorization_id) },
	result: {
		kind: 'one',
		simplify: {
			...PAYMENT_COLUMNS,
			expirationTime: 'expiration_time',
			updateTime: 'update_time',
		},
	},
}));
