import { defineOperation } from '../../engine/define';
import { refund } from '../../fields/records';
import { PAYMENT_COLUMNS } from './columns';

export const getRefund = defineOperation({
	value: 'getRefund',
	name: 'Get Refund',
	action: 'Get refund',
	description: 'Look up a refund: how much went back to the buyer, and its status',
	method: 'GET',
	path: '/v2/payments/refunds/{refund_id}',
	fields: { refundId: refund() },
	result: {
		kind: 'one',
		simplify: {
			...PAYMENT_COLUMNS,
			noteToPayer: 'note_to_payer',
			updateTime: 'update_time',
		},
	},
});
