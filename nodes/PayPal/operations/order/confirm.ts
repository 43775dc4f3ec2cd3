import { defineOperation } from '../define';
import { options } from '../../fields/build';
import { clientMetadataId } from '../../fields/shared/headers';
import { WITH_APPROVE_LINK } from '../../fields/shared/links';
import { requiredPaymentSource } from '../../fields/shared/paymentSource';
import { order } from '../../fields/shared/records';
import { confirmApplicationContext } from './applicationContext';

export const confirm = defineOperation('orders.confirm', ({ path, header, body }) => ({
	value: 'confirm',
	name: 'Confirm',
	action: 'Confirm order payment source',
	description: 'Say how the buyer of an order will pay, for example with a saved card',
	fields: {
		orderId: order(path.id),
		...requiredPaymentSource(body.payment_source),
		applicationContext: confirmApplicationContext(body.application_context),
		processingInstruction: options(body.processing_instruction, 'Processing Instruction', {
			names: {
				NO_INSTRUCTION: 'None',
				ORDER_COMPLETE_ON_PAYMENT_APPROVAL: 'Complete When Approved',
			},
			optional: true,
			default: 'NO_INSTRUCTION',
		}),
		payPalClientMetadataId: clientMetadataId(header),
	},
	result: { kind: 'one', top: WITH_APPROVE_LINK },
}));
