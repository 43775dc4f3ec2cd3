import { defineOperation } from '../../engine/define';
import { fixedCollections } from '../../fields/build';
import { trackerFields, transactionId } from './fields';

export const createMany = defineOperation('trackers-batch.post', ({ body }) => ({
	value: 'createMany',
	name: 'Create Many',
	action: 'Create many trackers',
	description:
		"Add tracking to up to 20 payments in one call. What PayPal refuses is listed under 'errors' of the answer.",
	fields: {
		trackers: fixedCollections(
			body.trackers,
			'Trackers',
			(tracker) => ({
				transactionId: transactionId(tracker.transaction_id),
				...trackerFields(tracker),
			}),
			// PayPal's file requires none, but there is nothing to do without one.
			{ required: true, open: true },
		),
	},
	result: { kind: 'one' },
}));
