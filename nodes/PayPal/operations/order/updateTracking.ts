import { bodyOf } from '../../api/operation';
import { defineOperation } from '../define';
import { boolean, change, options, patch } from '../../fields/build';
import { order, orderTracker } from '../../fields/shared/records';
import { shippedItems } from '../../fields/shared/tracking';

export const updateTracking = defineOperation('orders.trackers.patch', ({ path, body }) => {
	const tracker = bodyOf('orders.track.create');
	return {
		value: 'updateTracking',
		name: 'Update Tracking',
		action: 'Update tracking of order',
		description: 'Change or cancel the tracking information of an order',
		fields: {
			orderId: order(path.id),
			trackerId: orderTracker(path.tracker_id),
			changes: patch(body, {
				items: change(shippedItems(tracker.items), ['replace']),
				notifyPayer: change(
					boolean(tracker.notify_payer, 'Value', {
						description: 'Whether PayPal notifies the payer by email',
					}),
					['replace', 'add'],
					{ label: 'Notify Payer' },
				),
				// PayPal takes no other one here.
				status: change(
					options(tracker.status, 'Value', { choices: ['CANCELLED'], default: 'CANCELLED' }),
					['replace'],
					{ label: 'Status' },
				),
			}),
		},
		result: { kind: 'done', flag: 'success' },
	};
});
