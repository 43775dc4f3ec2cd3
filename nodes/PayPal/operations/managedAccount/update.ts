import { defineOperation } from '../define';
import { patch, text } from '../../fields/basic';
import { managedAccount } from '../../fields/records';
import type { PatchPath } from '../../fields/types';

const textAt = (label: string, path: string): PatchPath => ({
	label,
	path,
	ops: ['replace'],
	value: text(label),
});

export const update = defineOperation({
	value: 'update',
	name: 'Update',
	action: 'Update managed account',
	description: 'Change what PayPal knows about a seller, such as the name of the business',
	method: 'PATCH',
	path: '/v3/customer/managed-accounts/{id}',
	idempotency: 'none',
	prefer: true,
	fields: {
		managedAccountId: managedAccount(),
		changes: patch({
			businessName: textAt('Business Name', '/business_entity/names/0/business_name'),
			organization: textAt('Organization', '/organization'),
		}),
	},
	result: { kind: 'one', expected: { has: ['account_id'], empty: [204] } },
});
