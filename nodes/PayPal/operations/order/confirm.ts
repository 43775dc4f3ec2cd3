import { defineOperation } from '../define';
import { clientMetadataId } from '../../fields/shared/headers';
import { WITH_APPROVE_LINK } from '../../fields/shared/links';
import { requiredPaymentSource } from '../../fields/shared/paymentSource';
import { order } from '../../fields/shared/records';
import { confirmApplicationContext } from './applicationContext';
import { processingInstruction } from './processingInstruction';
import { ORDER_OUTCOME } from './columns';

export const confirm = defineOperation('orders.confirm', ({ path, header, body }) => ({
	value: 'confirm',
	name: 'Confirm',
	action: 'Set payment source of order',
	description: 'Set how the buyer of an order will pay, for example with a saved card',
	fields: {
		orderId: order(path.id),
		...requiredPaymentSource(body.payment_source),
		applicationContext: confirmApplicationContext(body.application_context),
		processingInstruction: processingInstruction(body.processing_instruction),
		payPalClientMetadataId: clientMetadataId(header),
	},
	result: { kind: 'one', simplify: ORDER_OUTCOME, top: WITH_APPROVE_LINK },
}));
