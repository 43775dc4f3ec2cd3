import { defineOperation } from '../../engine/define';
import { choice } from '../../fields/basic';
import { clientMetadataId } from '../../fields/headers';
import { WITH_APPROVE_LINK } from '../../fields/links';
import { requiredPaymentSource } from '../../fields/paymentSource';
import { order } from '../../fields/records';
import { confirmApplicationContext } from './applicationContext';

export const confirm = defineOperation({
	value: 'confirm',
	name: 'Confirm',
	action: 'Confirm order payment source',
	description: 'Say how the buyer of an order will pay, for example with a saved card',
	method: 'POST',
	path: '/v2/checkout/orders/{id}/confirm-payment-source',
	// checkout_orders_v2.json declares no PayPal-Request-Id here; confirming twice changes nothing.
	idempotency: 'none',
	prefer: true,
	fields: {
		orderId: order(),
		...requiredPaymentSource,
		applicationContext: confirmApplicationContext(),
		processingInstruction: choice(
			'Processing Instruction',
			[
				{ name: 'Complete When Approved', value: 'ORDER_COMPLETE_ON_PAYMENT_APPROVAL' },
				{ name: 'None', value: 'NO_INSTRUCTION' },
			],
			{ optional: true, default: 'NO_INSTRUCTION' },
		),
		payPalClientMetadataId: clientMetadataId(),
	},
	result: { kind: 'one', top: WITH_APPROVE_LINK },
});
