import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { PayPalRestApi } from '../../credentials/PayPalRestApi.credentials';
import { CredentialKeeper } from './credentialKeeper.mts';

/** One PayPal credential, treated as n8n does. */
export class OneCredential extends CredentialKeeper {
	constructor(values: ICredentialDataDecryptedObject) {
		super(new PayPalRestApi(), values);
	}
}
