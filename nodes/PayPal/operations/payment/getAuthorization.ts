import { defineOperation } from '../../engine/define';
import { authorization } from '../../fields/records';
import { PAYMENT_COLUMNS } from './columns';

export const getAuthorization = defineOperation({
	value: 'getAuthorization',
	name: 'Get Authorization',
	action: 'Get authorized payment',
	description: 'Look up an authorization: how much is held, until when, and its status',
	method: 'GET',
	path: '/v2/payments/authorizations/{authorization_id}',
	fields: { authorizationId: authorization() },
	result: {
		kind: 'one',
		simplify: {
			...PAYMENT_COLUMNS,
			expirationTime: 'expiration_time',
			updateTime: 'update_time',
		},
	},
});
