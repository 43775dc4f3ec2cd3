import { defineOperation } from '../define';
import { paymentToken } from '../../fields/shared/records';

export const deletePaymentToken = defineOperation('payment-tokens.delete', ({ path }) => ({
	value: 'delete',
	name: 'Delete',
	action: 'Delete payment token',
	description: 'Forget a saved way to pay. It cannot be charged any more.',
	fields: { paymentTokenId: paymentToken(path.id) },
	result: { kind: 'done', flag: 'deleted' },
}));
