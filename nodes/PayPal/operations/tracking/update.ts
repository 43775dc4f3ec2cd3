import { isObject } from '../../../shared/json';
import { defineOperation } from '../define';
import { tracking } from '../../fields/shared/records';
import { trackerFields, transactionId } from './fields';

export const update = defineOperation('trackers.put', ({ path, body }) => ({
	value: 'update',
	name: 'Update',
	action: 'Update tracker',
	description:
		"Replace the tracking information of a parcel, or cancel it with the status 'Cancelled'",
	fields: {
		trackingId: tracking(path.id),
		transactionId: transactionId(body.transaction_id, {
			required: false,
			description: "The payment that the parcel is for. If empty, taken from the tracker's ID.",
		}),
		...trackerFields(body),
	},
	// A tracker's ID consists of its payment's ID, a dash and the tracking number; PayPal requires the
	// payment's ID twice.
	adjustRequest: (parts) =>
		isObject(parts.body)
			? { ...parts, body: { transaction_id: parts.ids.id.split('-')[0], ...parts.body } }
			: parts,
	result: { kind: 'done', flag: 'success' },
}));
