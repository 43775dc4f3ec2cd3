import { defineOperation } from '../define';
import { refund } from '../../fields/shared/records';
import { PAYMENT_COLUMNS } from './columns';

export const getRefund = defineOperation('refunds.get', ({ path }) => ({
	value: 'getRefund',
	name: 'Get Refund',
	action: 'Get refund',
	description: 'Look up a refund: how much went back to the buyer, and its status',
	fields: { refundId: refund(path.refund_id) },
	result: {
		kind: 'one',
		simplify: {
			...PAYMENT_COLUMNS,
			noteToPayer: 'note_to_payer',
			updateTime: 'update_time',
		},
	},
}));
