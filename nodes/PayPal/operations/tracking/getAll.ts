import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';
import { TRACKER_COLUMNS } from './columns';
import { accountId } from './fields';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many trackers',
	description: 'List the parcels of a payment',
	method: 'GET',
	path: '/v1/shipping/trackers',
	fields: {
		transactionId: text('Transaction ID', {
			in: 'query',
			required: true,
			placeholder: 'e.g. 2GG279541U471931P',
		}),
		accountId: accountId(),
		trackingNumber: text('Tracking Number', {
			in: 'query',
			optional: true,
			placeholder: 'e.g. 443844607820',
		}),
	},
	result: {
		kind: 'list',
		property: 'trackers',
		// PayPal's file has a single tracker as the answer; lists of them have been seen as well.
		orRowWith: 'transaction_id',
		paging: { style: 'none' },
		simplify: TRACKER_COLUMNS,
	},
});
