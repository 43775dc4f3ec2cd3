import { defineOperation } from '../../engine/define';
import { authorization } from '../../fields/records';

export const voidAuthorization = defineOperation({
	value: 'voidAuthorization',
	name: 'Void Authorization',
	action: 'Void authorized payment',
	description: 'Let go of the money that an authorization holds. It cannot be captured any more.',
	method: 'POST',
	path: '/v2/payments/authorizations/{authorization_id}/void',
	idempotency: 'request-id',
	prefer: true,
	fields: { authorizationId: authorization() },
	result: { kind: 'one' },
});
