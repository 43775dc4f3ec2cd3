import { defineOperation } from '../define';
import { tracking } from '../../fields/shared/records';
import { TRACKER_COLUMNS } from './columns';
import { accountId } from './fields';

export const get = defineOperation('trackers.get', ({ path, query }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get tracker',
	description: 'Look up the tracking information of one parcel',
	fields: { trackingId: tracking(path.id), accountId: accountId(query.account_id) },
	result: { kind: 'one', expected: { has: ['transaction_id'] }, simplify: TRACKER_COLUMNS },
}));
