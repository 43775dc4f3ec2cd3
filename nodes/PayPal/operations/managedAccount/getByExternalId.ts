import { defineOperation } from '../define';
import { text } from '../../fields/basic';
import { MANAGED_ACCOUNT_COLUMNS } from './columns';
import { view } from './view';

export const getByExternalId = defineOperation({
	value: 'getByExternalId',
	name: 'Get by External ID',
	action: 'Get managed account by external ID',
	description: 'Find the accounts that were opened with an ID of your own',
	method: 'GET',
	path: '/v3/customer/managed-accounts',
	fields: {
		externalId: text('External ID', {
			in: 'query',
			required: true,
			placeholder: 'e.g. seller-1001',
		}),
		views: view(),
	},
	result: {
		kind: 'list',
		property: 'managed_accounts',
		simplify: MANAGED_ACCOUNT_COLUMNS,
		paging: { style: 'none' },
	},
});
