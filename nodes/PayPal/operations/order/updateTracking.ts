import { defineOperation } from '../../engine/define';
import { choice, flag, patch, text } from '../../fields/basic';
import { order } from '../../fields/records';
import { shippedItems } from '../../fields/tracking';

export const updateTracking = defineOperation({
	value: 'updateTracking',
	name: 'Update Tracking',
	action: 'Update tracking of order',
	description: 'Change or cancel the tracking information of an order',
	method: 'PATCH',
	path: '/v2/checkout/orders/{id}/trackers/{tracker_id}',
	idempotency: 'none',
	fields: {
		orderId: order(),
		trackerId: text('Tracker ID', {
			in: 'path',
			required: true,
			placeholder: 'e.g. 8MC585209K746392H-443844607820',
			description: 'Capture ID and tracking number with a dash between, as adding it answered',
		}),
		changes: patch({
			items: { label: 'Items', path: '/items', ops: ['replace'], value: shippedItems() },
			notifyPayer: {
				label: 'Notify Payer',
				path: '/notify_payer',
				ops: ['replace', 'add'],
				value: flag('Value', { description: 'Whether PayPal tells the payer by email' }),
			},
			status: {
				label: 'Status',
				path: '/status',
				ops: ['replace'],
				value: choice('Value', ['CANCELLED'], { default: 'CANCELLED' }),
			},
		}),
	},
	result: { kind: 'done', flag: 'success' },
});
