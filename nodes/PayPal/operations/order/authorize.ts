import { defineOperation } from '../define';
import { clientMetadataId } from '../../fields/shared/headers';
import { paymentSource } from '../../fields/shared/paymentSource';
import { order } from '../../fields/shared/records';
import { ORDER_AUTHORIZATION_OUTCOME } from '../payment/outcome';

export const authorize = defineOperation('orders.authorize', ({ path, header, body }) => ({
	value: 'authorize',
	name: 'Authorize',
	action: 'Authorize order payment',
	description:
		"Hold the money of an approved order whose intent is 'Authorize'. Capture it later with Payment > Capture Authorization.",
	fields: {
		orderId: order(path.id, {
			hint: 'The buyer approves it first, by its approve link',
		}),
		...paymentSource(body.payment_source),
		payPalClientMetadataId: clientMetadataId(header),
	},
	result: { kind: 'one', simplify: ORDER_AUTHORIZATION_OUTCOME },
}));
