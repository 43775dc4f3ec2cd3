import { defineOperation } from '../../engine/define';
import { savedSource } from '../../fields/vault';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create payment token',
	description: 'Save a way to pay for good, from an approved setup token or a card',
	method: 'POST',
	path: '/v3/vault/payment-tokens',
	idempotency: 'request-id',
	fields: savedSource,
	result: { kind: 'one' },
});
