import { defineOperation } from '../../engine/define';
import { choice, currency, rows } from '../../fields/basic';
import { clientMetadataId } from '../../fields/headers';
import { WITH_APPROVE_LINK } from '../../fields/links';
import { paymentSource } from '../../fields/paymentSource';
import { firstPurchaseUnit, purchaseUnitFields } from '../../fields/purchaseUnit';
import { applicationContext } from './applicationContext';
import { payer } from './payer';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create order',
	description:
		"Start a payment. The answer has the link on which the buyer approves it; capture the order after that. May move money when 'Payment Source' is a card or saved.",
	method: 'POST',
	path: '/v2/checkout/orders',
	idempotency: 'request-id',
	prefer: true,
	fields: {
		intent: choice(
			'Intent',
			[
				{ name: 'Authorize', value: 'AUTHORIZE', description: 'Hold the money now, take it later' },
				{
					name: 'Capture',
					value: 'CAPTURE',
					description: 'Take the money once the buyer approves',
				},
			],
			{ required: true, default: 'CAPTURE' },
		),
		currencyCode: currency({ description: 'For all amounts of the order' }),
		...firstPurchaseUnit(),
		purchaseUnits: rows('More Purchase Units', purchaseUnitFields(), {
			optional: true,
			max: 9,
			description:
				"For a marketplace: one for each further seller. Each then needs a 'Reference ID', the order itself too.",
		}),
		...paymentSource,
		applicationContext: applicationContext(),
		payer: payer(),
		payPalClientMetadataId: clientMetadataId(),
	},
	result: { kind: 'one', top: WITH_APPROVE_LINK },
});
