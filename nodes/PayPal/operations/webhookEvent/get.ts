import { defineOperation } from '../../engine/define';
import { webhookEvent } from '../../fields/records';
import { EVENT_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get webhook event',
	description: 'Look up what PayPal told in one event',
	method: 'GET',
	path: '/v1/notifications/webhooks-events/{event_id}',
	fields: { eventId: webhookEvent() },
	result: { kind: 'one', simplify: EVENT_COLUMNS },
});
