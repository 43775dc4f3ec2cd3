import { defineOperation } from '../define';
import { fixedCollections } from '../../fields/build';
import { readBatch } from './batch';
import { trackerFields, transactionId } from './fields';

export const createMany = defineOperation('trackers-batch.post', ({ body }) => ({
	value: 'createMany',
	name: 'Create Many',
	action: 'Create many trackers',
	description:
		"Add tracking to up to 20 payments in one call. Trackers that PayPal refuses are listed under 'refused'; if it refuses all of them, the node fails.",
	fields: {
		trackers: fixedCollections(
			body.trackers,
			'Trackers',
			(tracker) => ({
				transactionId: transactionId(tracker.transaction_id),
				...trackerFields(tracker),
			}),
			// PayPal's file requires none, but without one there is nothing to do.
			{ required: true, open: true, description: 'One entry for each parcel' },
		),
	},
	parseResponse: readBatch,
	result: {
		kind: 'one',
		expected: { has: ['tracker_identifiers'], acceptedUnder: 'tracker_identifiers' },
	},
}));
