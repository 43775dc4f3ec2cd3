import { defineOperation } from '../define';
import { trackerFields, transactionId } from './fields';

export const create = defineOperation('trackers.post', ({ body: { trackers } }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create tracker',
	description:
		'Tell PayPal how the goods of a payment are shipped, which also protects you in disputes',
	fields: {
		// PayPal expects a list here as well. The panel shows the fields of its only entry.
		transactionId: transactionId(trackers.first.transaction_id),
		...trackerFields(trackers.first),
	},
	result: { kind: 'one', expected: { has: ['tracker_identifiers'] } },
}));
