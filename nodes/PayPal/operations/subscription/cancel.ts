import { defineOperation } from '../define';
import { subscription } from '../../fields/shared/records';
import { reason } from './reason';

export const cancel = defineOperation('subscriptions.cancel', ({ path, body }) => ({
	value: 'cancel',
	name: 'Cancel',
	action: 'Cancel subscription',
	description: 'End a subscription for good. It cannot be activated again.',
	fields: { subscriptionId: subscription(path.id), reason: reason(body.reason) },
	result: { kind: 'done', flag: 'success' },
}));
