import { defineOperation } from '../../engine/define';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create webhook lookup',
	description: 'Register the app of the credential, so that PayPal finds its webhooks by client ID',
	method: 'POST',
	path: '/v1/notifications/webhooks-lookup',
	idempotency: 'none',
	fields: {},
	result: { kind: 'one' },
});
