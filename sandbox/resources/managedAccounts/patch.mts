import { checkRequest, contract } from '../../../contract/index.mts';
import { refuse } from '../../core/errors.mts';
import type { PatchOperation, PatchRule } from '../../core/patch.mts';
import { patched, type PatchRules } from '../patched.mts';
import {
	identified,
	kept,
	type AccountRequest,
	type ManagedAccount,
	type WalletDomain,
} from './account.mts';

/** What a platform can change later: everything except the IDs and the country. */
const CHANGEABLE = [
	'organization',
	'user_id',
	'primary_currency_code',
	'soft_descriptor',
	'individual_owners',
	'business_entity',
	'financial_instruments',
	'attributes',
	'agreements',
	'wallet_domains',
];

const PATCH: PatchRules = {
	rules: CHANGEABLE.map((name): PatchRule => [`/${name}/**`, ['add', 'replace', 'remove', 'test']]),
	problems: {
		'path-missing': [400, 'MISSING_REQUIRED_PARAMETER'],
		'value-missing': [400, 'MISSING_REQUIRED_PARAMETER'],
		pointer: [400, 'INVALID_PATCH_PATH'],
		'not-patchable': [422, 'NOT_PATCHABLE'],
		operation: [400, 'UNSUPPORTED_PATCH_OPERATION'],
		'not-found': [422, 'INVALID_PATCH_PATH'],
		state: [422, 'INVALID_PATCH_OPERATION'],
	},
	loose: true,
};

/** PayPal adds one domain or attribute at the path of the list, as well as a whole list there. */
const toEntry = (operation: PatchOperation): PatchOperation => {
	const { op, path = '', value } = operation;
	const isOne = op === 'add' && typeof value === 'object' && !Array.isArray(value);
	return isOne && /\/(attributes|wallet_domains)$/.test(path)
		? { ...operation, path: `${path}/-` }
		: operation;
};

/** An account with a JSON Patch applied. @throws Refusal */
export function patchedAccount(
	account: ManagedAccount,
	operations: readonly PatchOperation[],
): ManagedAccount {
	const { data, walletDomains } = account;
	const document = { ...data, wallet_domains: walletDomains };
	const changed = patched(document, operations.map(toEntry), PATCH);
	const { wallet_domains: domains = [], ...rest } = identified(changed) as Omit<
		AccountRequest,
		'wallet_domains'
	> & { wallet_domains?: readonly WalletDomain[] };
	[rest, ...[domains].flat().map((domain) => ({ wallet_domains: domain }))].forEach(checkAccount);
	return { ...account, data: kept(account.id, rest), walletDomains: domains };
}

/** A patched account must be one that could have been created. @throws Refusal 422 */
function checkAccount(data: AccountRequest): void {
	const operation = contract.operations.find(({ id }) => id === 'managed-accounts.create');
	if (!operation) throw new Error('The contract has no managed-accounts.create');
	const violations = checkRequest(
		operation,
		{ body: data, contentType: 'application/json' },
		{ strict: true },
	).filter(({ rule }) => rule !== 'read-only');
	if (violations.length > 0) {
		refuse(
			422,
			violations.map(({ issue, field, description }) => ({
				issue,
				field,
				location: 'body' as const,
				description,
			})),
		);
	}
}
