import { isObject } from '../../../shared/json';
import { defineOperation } from '../define';
import { boolean, string } from '../../fields/build';
import { capture, inOrder, order } from '../../fields/shared/records';
import { shipmentFields, shippedItems } from '../../fields/shared/tracking';

export const addTracking = defineOperation('orders.track.create', ({ path, body }) => ({
	value: 'addTracking',
	name: 'Add Tracking',
	action: 'Add tracking to order',
	description: 'Tell PayPal and the buyer how a captured order is shipped',
	fields: {
		orderId: order(path.id),
		...shipmentFields(body, 'searchCarriers'),
		captureId: capture(body.capture_id, {
			// PayPal requires it: it is optional in the panel because it can be looked up.
			required: true,
			optional: true,
			lookUp: { ...inOrder('captures'), beside: 'orderId' },
			description:
				'The payment that was captured. If empty, it is looked up in the order: needed if that has several. The list goes back 31 days.',
		}),
		items: shippedItems(body.items, { optional: true }),
		notifyPayer: boolean(body.notify_payer, 'Notify Payer', {
			optional: true,
			description: 'Whether PayPal sends the payer an email with the tracking number',
		}),
		transactionId: string(body.transaction_id, 'Transaction ID', {
			optional: true,
			pattern: 'It has letters and digits only.',
			placeholder: 'e.g. 2GG279541U471931P',
			description: 'The transaction ID of the payment. If empty, the capture ID is used.',
		}),
	},
	// PayPal expects the same payment under two names.
	adjustRequest: (parts, { captureId }) =>
		captureId === undefined || !isObject(parts.body)
			? parts
			: { ...parts, body: { transaction_id: captureId, ...parts.body } },
	result: { kind: 'one' },
}));
