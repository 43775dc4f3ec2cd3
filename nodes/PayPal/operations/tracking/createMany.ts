import { defineOperation } from '../../engine/define';
import { rows } from '../../fields/basic';
import { trackerFields, transactionId } from './fields';

export const createMany = defineOperation({
	value: 'createMany',
	name: 'Create Many',
	action: 'Create many trackers',
	description:
		"Add tracking to up to 20 payments in one call. What PayPal refuses is listed under 'errors' of the answer.",
	method: 'POST',
	path: '/v1/shipping/trackers-batch',
	idempotency: 'none',
	fields: {
		trackers: rows(
			'Trackers',
			{ transactionId: transactionId({ required: true }), ...trackerFields() },
			{ required: true, open: true, max: 20 },
		),
	},
	result: { kind: 'one' },
});
