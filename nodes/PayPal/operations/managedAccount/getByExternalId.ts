import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { MANAGED_ACCOUNT_COLUMNS } from './columns';
import { view } from './view';

export const getByExternalId = defineOperation('managed-accounts.find', ({ query }) => ({
	value: 'getByExternalId',
	name: 'Get by External ID',
	action: 'Get managed account by external ID',
	description: 'Find accounts by the ID that you gave them',
	fields: {
		externalId: string(query.external_id, 'External ID', {
			placeholder: 'e.g. seller-1001',
			description: 'Your own ID of the seller, as given when the account was created',
		}),
		views: view(query.views),
	},
	result: {
		kind: 'list',
		property: 'managed_accounts',
		simplify: MANAGED_ACCOUNT_COLUMNS,
		paging: { style: 'none' },
	},
}));
