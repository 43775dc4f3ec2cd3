import { defineOperation } from '../define';

export const create = defineOperation('webhooks-lookup.post', () => ({
	value: 'create',
	name: 'Create',
	action: 'Create webhook lookup',
	description:
		'Register the app of the credential, so that PayPal can find its webhooks by client ID',
	fields: {},
	result: { kind: 'one' },
}));
