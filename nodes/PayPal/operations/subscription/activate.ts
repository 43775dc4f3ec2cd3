import { defineOperation } from '../define';
import { subscription } from '../../fields/shared/records';
import { reason } from './reason';

export const activate = defineOperation('subscriptions.activate', ({ path, body }) => ({
	value: 'activate',
	name: 'Activate',
	action: 'Activate subscription',
	description: 'Let a suspended subscription go on. Its payments are taken again: may move money.',
	fields: { subscriptionId: subscription(path.id), reason: reason(body.reason) },
	result: { kind: 'done', flag: 'success' },
}));
