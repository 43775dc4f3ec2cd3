import { defineOperation } from '../define';
import { paymentToken } from '../../fields/shared/records';

export const deletePaymentToken = defineOperation('payment-tokens.delete', ({ path }) => ({
	value: 'delete',
	name: 'Delete',
	action: 'Delete payment token',
	description: 'Remove a saved payment method. It can no longer be charged.',
	fields: { paymentTokenId: paymentToken(path.id) },
	result: { kind: 'done', flag: 'deleted' },
}));
