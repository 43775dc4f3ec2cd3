import { defineOperation } from '../../engine/define';
import { WITH_APPROVE_LINK } from '../../fields/links';
import { sourceToSave } from '../../fields/vault';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create setup token',
	description:
		"Begin to save a way to pay. Send the payer to its 'approve' link, then create a payment token from it.",
	method: 'POST',
	path: '/v3/vault/setup-tokens',
	idempotency: 'request-id',
	fields: sourceToSave,
	result: { kind: 'one', top: WITH_APPROVE_LINK },
});
