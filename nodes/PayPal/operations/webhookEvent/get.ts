import { defineOperation } from '../define';
import { webhookEvent } from '../../fields/shared/records';
import { EVENT_COLUMNS } from './columns';

export const get = defineOperation('webhooks-events.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get webhook event',
	description: 'Look up what one event reported',
	fields: { eventId: webhookEvent(path.event_id) },
	result: { kind: 'one', simplify: EVENT_COLUMNS },
}));
