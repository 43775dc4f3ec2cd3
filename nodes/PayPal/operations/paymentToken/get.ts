import { defineOperation } from '../../engine/define';
import { paymentToken } from '../../fields/records';
import { PAYMENT_TOKEN_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get payment token',
	description: 'Look up what card or account a payment token stands for',
	method: 'GET',
	path: '/v3/vault/payment-tokens/{id}',
	fields: { paymentTokenId: paymentToken() },
	result: { kind: 'one', simplify: PAYMENT_TOKEN_COLUMNS },
});
