import { defineOperation } from '../../engine/define';
import { clientMetadataId } from '../../fields/headers';
import { paymentSource } from '../../fields/paymentSource';
import { order } from '../../fields/records';

export const authorize = defineOperation({
	value: 'authorize',
	name: 'Authorize',
	action: 'Authorize order payment',
	description:
		"Hold the money of an approved order whose intent is 'Authorize'. Take it later with Payment > Capture Authorization.",
	method: 'POST',
	path: '/v2/checkout/orders/{id}/authorize',
	idempotency: 'request-id',
	prefer: true,
	fields: {
		orderId: order({ hint: 'The buyer approves it first, by its approve link' }),
		...paymentSource,
		payPalClientMetadataId: clientMetadataId(),
	},
	result: { kind: 'one' },
});
