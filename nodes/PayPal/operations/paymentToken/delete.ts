import { defineOperation } from '../../engine/define';
import { paymentToken } from '../../fields/records';

export const deletePaymentToken = defineOperation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete payment token',
	description: 'Forget a saved way to pay. It cannot be charged any more.',
	method: 'DELETE',
	path: '/v3/vault/payment-tokens/{id}',
	idempotency: 'none',
	fields: { paymentTokenId: paymentToken() },
	result: { kind: 'done', flag: 'deleted' },
});
