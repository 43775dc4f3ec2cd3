import { defineResource } from '../define';
import { create } from './create';
import { get } from './get';
import { getByExternalId } from './getByExternalId';
import { getWalletDomains } from './getWalletDomains';
import { update } from './update';
import { uploadDocument } from './uploadDocument';

export const managedAccount = defineResource({
	value: 'managedAccount',
	name: 'Managed Account',
	description:
		"PayPal accounts that a platform opens and manages for its sellers. Needs PayPal's approval.",
	operations: [create, get, getByExternalId, getWalletDomains, update, uploadDocument],
});
