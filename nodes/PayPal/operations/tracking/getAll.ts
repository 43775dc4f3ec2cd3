import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { TRACKER_COLUMNS } from './columns';
import { accountId } from './fields';

export const getAll = defineOperation('trackers-batch.get', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many trackers',
	description: 'List the tracking information of all parcels of a payment',
	fields: {
		transactionId: string(query.transaction_id, 'Transaction ID', {
			placeholder: 'e.g. 2GG279541U471931P',
			description: 'The payment (capture ID) that the parcels are for',
		}),
		accountId: accountId(query.account_id),
		trackingNumber: string(query.tracking_number, 'Tracking Number', {
			optional: true,
			placeholder: 'e.g. 443844607820',
			description: 'Only the parcel with this number',
		}),
	},
	result: {
		kind: 'list',
		property: 'trackers',
		// PayPal's file has a single tracker as the response; lists have been observed as well.
		orRowWith: 'transaction_id',
		paging: { style: 'none' },
		simplify: TRACKER_COLUMNS,
	},
}));
