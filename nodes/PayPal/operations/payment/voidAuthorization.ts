import { defineOperation } from '../../engine/define';
import { authorization } from '../../fields/records';

export const voidAuthorization = defineOperation({
	value: 'voidAuthorization',
	name: 'Void Authorization',
	action: 'Void authorized payment',
	description:
		'Give the held money back to the buyer. A voided authorization cannot be captured any more.',
	method: 'POST',
	path: '/v2/payments/authorizations/{authorization_id}/void',
	idempotency: 'request-id',
	prefer: true,
	fields: { authorizationId: authorization() },
	result: { kind: 'one' },
});
