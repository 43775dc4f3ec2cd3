import { defineOperation } from '../../engine/define';
import { capture } from '../../fields/records';
import { PAYMENT_COLUMNS } from './columns';

export const getCapture = defineOperation({
	value: 'getCapture',
	name: 'Get Capture',
	action: 'Get captured payment',
	description: 'Look up a capture: what was paid, the fee PayPal kept, and its status',
	method: 'GET',
	path: '/v2/payments/captures/{capture_id}',
	fields: { captureId: capture() },
	result: {
		kind: 'one',
		simplify: {
			...PAYMENT_COLUMNS,
			fee: 'seller_receivable_breakdown.paypal_fee.value',
			net: 'seller_receivable_breakdown.net_amount.value',
		},
	},
});
