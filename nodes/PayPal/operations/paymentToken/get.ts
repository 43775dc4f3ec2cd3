import { defineOperation } from '../define';
import { paymentToken } from '../../fields/shared/records';
import { PAYMENT_TOKEN_COLUMNS } from './columns';

export const get = defineOperation('payment-tokens.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get payment token',
	description: 'Look up the card or account behind a payment token',
	fields: { paymentTokenId: paymentToken(path.id) },
	result: { kind: 'one', simplify: PAYMENT_TOKEN_COLUMNS },
}));
