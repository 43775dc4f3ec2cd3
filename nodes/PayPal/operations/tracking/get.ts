import { defineOperation } from '../../engine/define';
import { tracking } from '../../fields/records';
import { TRACKER_COLUMNS } from './columns';
import { accountId } from './fields';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get tracker',
	description: 'Look up what PayPal knows about one parcel',
	method: 'GET',
	path: '/v1/shipping/trackers/{id}',
	fields: { trackingId: tracking(), accountId: accountId() },
	result: { kind: 'one', simplify: TRACKER_COLUMNS },
});
