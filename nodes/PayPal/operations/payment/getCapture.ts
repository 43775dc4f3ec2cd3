import { defineOperation } from '../define';
import { capture } from '../../fields/shared/records';
import { PAYMENT_COLUMNS } from './columns';

export const getCapture = defineOperation('captures.get', ({ path }) => ({
	value: 'getCapture',
	name: 'Get Capture',
	action: 'Get captured payment',
	description: 'Look up a capture: what was paid, the fee PayPal kept, and its status',
	fields: { captureId: capture(path.capture_id) },
	result: {
		kind: 'one',
		simplify: {
			...PAYMENT_COLUMNS,
			fee: 'seller_receivable_breakdown.paypal_fee.value',
			net: 'seller_receivable_breakdown.net_amount.value',
		},
	},
}));
