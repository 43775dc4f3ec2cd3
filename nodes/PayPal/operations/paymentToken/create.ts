import { defineOperation } from '../define';
import { savedSource } from '../../fields/shared/vault';
import { PAYMENT_TOKEN_COLUMNS } from './columns';

export const create = defineOperation('payment-tokens.create', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create payment token',
	description: 'Save a payment method permanently, from an approved setup token or a card',
	fields: savedSource(body),
	result: { kind: 'one', simplify: PAYMENT_TOKEN_COLUMNS },
}));
