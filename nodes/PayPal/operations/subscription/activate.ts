import { defineOperation } from '../define';
import { subscription } from '../../fields/shared/records';
import { reason } from './reason';

export const activate = defineOperation('subscriptions.activate', ({ path, body }) => ({
	value: 'activate',
	name: 'Activate',
	action: 'Activate subscription',
	description: 'Resume a suspended subscription. Its payments are collected again: may move money.',
	fields: { subscriptionId: subscription(path.id), reason: reason(body.reason) },
	result: { kind: 'done', flag: 'success' },
}));
