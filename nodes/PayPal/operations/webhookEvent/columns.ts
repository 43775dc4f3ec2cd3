import type { Columns } from '../../fields/columns';

/** The parts of an event that people look at first (event of notifications_webhooks_v1.json). */
export const EVENT_COLUMNS: Columns = {
	id: 'id',
	eventType: 'event_type',
	summary: 'summary',
	createTime: 'create_time',
	resourceType: 'resource_type',
	resourceId: 'resource.id',
	resourceStatus: { firstOf: ['resource.status', 'resource.state'] },
	amount: { firstOf: ['resource.amount.value', 'resource.amount.total'] },
	currency: { firstOf: ['resource.amount.currency_code', 'resource.amount.currency'] },
};
