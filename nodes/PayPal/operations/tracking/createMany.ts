import { defineOperation } from '../define';
import { fixedCollections } from '../../fields/build';
import { readBatch } from './batch';
import { trackerFields, transactionId } from './fields';

export const createMany = defineOperation('trackers-batch.post', ({ body }) => ({
	value: 'createMany',
	name: 'Create Many',
	action: 'Create many trackers',
	description:
		"Add tracking to up to 20 payments in one call. What PayPal refuses is listed under 'refused'; it is an error if it refuses all.",
	fields: {
		trackers: fixedCollections(
			body.trackers,
			'Trackers',
			(tracker) => ({
				transactionId: transactionId(tracker.transaction_id),
				...trackerFields(tracker),
			}),
			// PayPal's file requires none, but there is nothing to do without one.
			{ required: true, open: true, description: 'One entry for each parcel' },
		),
	},
	parseResponse: readBatch,
	result: {
		kind: 'one',
		expected: { has: ['tracker_identifiers'], acceptedUnder: 'tracker_identifiers' },
	},
}));
