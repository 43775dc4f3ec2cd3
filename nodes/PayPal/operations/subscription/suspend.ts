import { defineOperation } from '../define';
import { subscription } from '../../fields/shared/records';
import { reason } from './reason';

export const suspend = defineOperation('subscriptions.suspend', ({ path, body }) => ({
	value: 'suspend',
	name: 'Suspend',
	action: 'Suspend subscription',
	description: 'Stop payments until the subscription is activated again',
	fields: { subscriptionId: subscription(path.id), reason: reason(body.reason) },
	result: { kind: 'done', flag: 'success' },
}));
