import { defineOperation } from '../define';
import { managedAccount } from '../../fields/shared/records';

export const getWalletDomains = defineOperation('managed-accounts.wallet-domains', ({ path }) => ({
	value: 'getWalletDomains',
	name: 'Get Wallet Domains',
	action: 'Get wallet domains of managed account',
	description: 'List the domains where an account can offer wallets such as Apple Pay',
	fields: { managedAccountId: managedAccount(path.id) },
	result: { kind: 'list', property: 'wallet_domains', paging: { style: 'link' } },
}));
