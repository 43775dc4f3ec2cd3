import type { Backend } from '../../core/backend.mts';
import { managedAccounts, verificationOf, type ManagedAccount } from './account.mts';
import { minimalView } from './view.mts';

/** The status of an account: how far its seller is verified, and what it may do. */
const statusOf = (account: ManagedAccount): string =>
	JSON.stringify([
		verificationOf(account),
		account.walletDomains.length > 0,
		account.requiredDocuments,
	]);

/**
 * Stores a changed account, and sends the events: one for the update if the platform changed it, and
 * another one if its status has changed.
 */
export function changeAccount(
	backend: Backend,
	account: ManagedAccount,
	change: Partial<ManagedAccount>,
	{ isUpdate = false } = {},
): ManagedAccount {
	const changed = { ...account, ...change };
	backend.table(managedAccounts).set(account.id, changed);
	const resource = minimalView(backend, changed);
	if (isUpdate) backend.emit('CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-UPDATED', resource);
	if (statusOf(changed) !== statusOf(account)) {
		backend.emit('CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-STATUS-CHANGED', resource);
	}
	return changed;
}
