import { defineOperation } from '../../engine/define';
import { allOrPart } from '../../fields/money';
import { authorization } from '../../fields/records';

export const reauthorize = defineOperation({
	value: 'reauthorize',
	name: 'Reauthorize',
	action: 'Reauthorize authorized payment',
	description:
		'Hold the money for another 3 days once the first 3 have passed: once, up to 115% of the original amount and at most 75 USD more',
	method: 'POST',
	path: '/v2/payments/authorizations/{authorization_id}/reauthorize',
	idempotency: 'request-id',
	prefer: true,
	fields: {
		authorizationId: authorization(),
		...allOrPart('Hold', 'The Original Amount'),
	},
	result: { kind: 'one' },
});
