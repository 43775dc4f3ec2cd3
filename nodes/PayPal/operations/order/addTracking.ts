import { isObject } from '../../../shared/json';
import { defineOperation } from '../../engine/define';
import { flag, text } from '../../fields/basic';
import { order } from '../../fields/records';
import { shipmentFields, shippedItems } from '../../fields/tracking';

const paymentId = (label: string, settings: Parameters<typeof text>[1]) =>
	text(label, {
		maxLength: 50,
		pattern: { regex: '[a-zA-Z0-9]*', says: 'It has letters and digits only.' },
		placeholder: 'e.g. 2GG279541U471931P',
		...settings,
	});

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
		captureId: paymentId('Capture ID', { required: true }),
		...shipmentFields(),
		items: shippedItems({ optional: true }),
		notifyPayer: flag('Notify Payer', {
			optional: true,
			description: 'Whether PayPal sends the payer an email with the tracking number',
		}),
		transactionId: paymentId('Transaction ID', {
			optional: true,
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
