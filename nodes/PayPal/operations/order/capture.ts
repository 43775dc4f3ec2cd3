import { defineOperation } from '../define';
import { clientMetadataId } from '../../fields/shared/headers';
import { paymentSource } from '../../fields/shared/paymentSource';
import { order } from '../../fields/shared/records';
import { ORDER_CAPTURE_OUTCOME } from '../payment/outcome';

export const capture = defineOperation('orders.capture', ({ path, header, body }) => ({
	value: 'capture',
	name: 'Capture',
	action: 'Capture order payment',
	description: 'Take the payment for an order that the buyer has approved. Moves money.',
	fields: {
		orderId: order(path.id, {
			hint: 'The buyer approves it first, by its approve link',
		}),
		...paymentSource(body.payment_source),
		payPalClientMetadataId: clientMetadataId(header),
	},
	result: { kind: 'one', simplify: ORDER_CAPTURE_OUTCOME },
}));
