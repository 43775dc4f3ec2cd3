import { defineOperation } from '../define';
import { managedAccount } from '../../fields/records';

export const getWalletDomains = defineOperation({
	value: 'getWalletDomains',
	name: 'Get Wallet Domains',
	action: 'Get wallet domains of managed account',
	description: 'List the domains that an account may show wallets on, such as Apple Pay',
	method: 'GET',
	path: '/v3/customer/managed-accounts/{id}/wallet-domains',
	fields: { managedAccountId: managedAccount() },
	result: { kind: 'list', property: 'wallet_domains', paging: { style: 'none' } },
});
