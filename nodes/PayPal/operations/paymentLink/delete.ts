import { defineOperation } from '../define';
import { paymentLink } from '../../fields/shared/records';

export const deletePaymentLink = defineOperation('payment-resources.delete', ({ path }) => ({
	value: 'delete',
	name: 'Delete',
	action: 'Delete payment link',
	description:
		'Delete a link permanently. Its page then says that it expired; payments already made are not affected.',
	fields: { paymentLinkId: paymentLink(path.id) },
	result: { kind: 'done', flag: 'deleted' },
}));
