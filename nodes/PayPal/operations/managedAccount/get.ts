import { defineOperation } from '../define';
import { managedAccount } from '../../fields/records';
import { MANAGED_ACCOUNT_COLUMNS } from './columns';
import { view } from './view';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get managed account',
	description: 'Look up an account and how far its onboarding is',
	method: 'GET',
	path: '/v3/customer/managed-accounts/{id}',
	fields: { managedAccountId: managedAccount(), views: view() },
	result: { kind: 'one', expected: { has: ['account_id'] }, simplify: MANAGED_ACCOUNT_COLUMNS },
});
