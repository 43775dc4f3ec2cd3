import { isObject } from '../../../shared/json';
import { defineOperation } from '../../engine/define';
import { flag, text } from '../../fields/basic';
import { capture, inOrder, order } from '../../fields/records';
import { shipmentFields, shippedItems } from '../../fields/tracking';

export const addTracking = defineOperation({
	value: 'addTracking',
	name: 'Add Tracking',
	action: 'Add tracking to order',
	description: 'Tell PayPal and the buyer how the goods of a captured order travel',
	method: 'POST',
	path: '/v2/checkout/orders/{id}/track',
	idempotency: 'none',
	fields: {
		orderId: order(),
		...shipmentFields(),
		captureId: capture({
			in: 'body',
			optional: true,
			lookUp: { ...inOrder('captures'), beside: 'orderId' },
			description: 'Needed when the order has several. Left out, it is looked up in the order.',
		}),
		items: shippedItems({ optional: true }),
		notifyPayer: flag('Notify Payer', {
			optional: true,
			description: 'Whether PayPal sends the payer an email with the tracking number',
		}),
		transactionId: text('Transaction ID', {
			optional: true,
			maxLength: 50,
			pattern: { regex: '[a-zA-Z0-9]*', says: 'It has letters and digits only.' },
			placeholder: 'e.g. 2GG279541U471931P',
			description: 'The capture ID when left out',
		}),
	},
	// PayPal wants the same payment under two names.
	adjustRequest: (parts, { captureId }) =>
		captureId === undefined || !isObject(parts.body)
			? parts
			: { ...parts, body: { transaction_id: captureId, ...parts.body } },
	result: { kind: 'one' },
});
