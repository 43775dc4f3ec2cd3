import { bodyOf } from '../../api/operation';
import { defineOperation } from '../define';
import { change, patch, string } from '../../fields/build';
import { managedAccount } from '../../fields/shared/records';

export const update = defineOperation('managed-accounts.patch', ({ path, body }) => {
	const { business_entity: business, organization } = bodyOf('managed-accounts.create');
	return {
		value: 'update',
		name: 'Update',
		action: 'Update managed account',
		description: 'Change what PayPal knows about a seller, such as the name of the business',
		fields: {
			managedAccountId: managedAccount(path.id),
			changes: patch(body, {
				businessName: change(string(business.names.first.business_name, 'Business Name'), [
					'replace',
				]),
				organization: change(string(organization, 'Organization'), ['replace']),
			}),
		},
		result: { kind: 'one', expected: { has: ['account_id'], empty: [204] } },
	};
});
