import { defineOperation } from '../define';
import { currency, fixedCollections, notSent, options } from '../../fields/build';
import { clientMetadataId } from '../../fields/shared/headers';
import { WITH_APPROVE_LINK } from '../../fields/shared/links';
import { paymentSource } from '../../fields/shared/paymentSource';
import { firstPurchaseUnit, purchaseUnitFields } from '../../fields/shared/purchaseUnit';
import { applicationContext } from './applicationContext';
import { payer } from './payer';
import { processingInstruction } from './processingInstruction';
import { ORDER_OUTCOME } from './columns';

export const create = defineOperation('orders.create', ({ header, body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create order',
	description:
		"Start a payment. The response has the link on which the buyer approves it; capture the order after that. May move money when 'Payment Source' is a card or a saved payment method.",
	fields: {
		intent: options(body.intent, 'Intent', {
			names: {
				AUTHORIZE: { name: 'Authorize', description: 'Hold the money now and capture it later' },
				CAPTURE: { name: 'Capture', description: 'Take the money when the order is captured' },
			},
			default: 'CAPTURE',
			description: 'Whether to take the money, or to hold it first',
		}),
		currencyCode: currency(notSent, { description: 'For all amounts of the order' }),
		...firstPurchaseUnit(body.purchase_units.first),
		purchaseUnits: fixedCollections(
			body.purchase_units,
			'More Purchase Units',
			purchaseUnitFields,
			{
				// PayPal takes 10, and the first one is above.
				max: 9,
				optional: true,
				description:
					"For marketplaces: one for each further seller. Each of them, and the order itself, then needs a 'Reference ID'.",
			},
		),
		...paymentSource(body.payment_source),
		applicationContext: applicationContext(body.application_context),
		payer: payer(body.payer),
		processingInstruction: processingInstruction(body.processing_instruction),
		payPalClientMetadataId: clientMetadataId(header),
	},
	result: {
		kind: 'one',
		simplify: { ...WITH_APPROVE_LINK, ...ORDER_OUTCOME },
		top: WITH_APPROVE_LINK,
	},
}));
