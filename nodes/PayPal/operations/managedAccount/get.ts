import { defineOperation } from '../define';
import { managedAccount } from '../../fields/shared/records';
import { MANAGED_ACCOUNT_COLUMNS } from './columns';
import { view } from './view';

export const get = defineOperation('managed-accounts.get', ({ path, query }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get managed account',
	description: 'Look up an account and its onboarding progress',
	fields: { managedAccountId: managedAccount(path.id), views: view(query.views) },
	result: { kind: 'one', expected: { has: ['account_id'] }, simplify: MANAGED_ACCOUNT_COLUMNS },
}));
