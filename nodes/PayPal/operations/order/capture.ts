import { defineOperation } from '../../engine/define';
import { clientMetadataId } from '../../fields/headers';
import { paymentSource } from '../../fields/paymentSource';
import { order } from '../../fields/records';

export const capture = defineOperation({
	value: 'capture',
	name: 'Capture',
	action: 'Capture order payment',
	description: 'Take the money of an order that the buyer has approved. Moves money.',
	method: 'POST',
	path: '/v2/checkout/orders/{id}/capture',
	idempotency: 'request-id',
	prefer: true,
	fields: {
		orderId: order({ hint: 'The buyer approves it first, by its approve link' }),
		...paymentSource,
		payPalClientMetadataId: clientMetadataId(),
	},
	result: { kind: 'one' },
});
