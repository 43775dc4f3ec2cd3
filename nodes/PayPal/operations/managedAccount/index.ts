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
	operations: [create, get, getByExternalId, getWalletDomains, update, uploadDocument],
});
