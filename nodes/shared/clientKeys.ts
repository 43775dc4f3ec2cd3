import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { trimmed } from './blank';

const keyFrom = (value: unknown): string => trimmed(String(value ?? ''));

/** The keys of PayPal's app, without blanks that were copied with them; empty if missing. */
export const keysOf = ({
	clientId,
	clientSecret,
}: ICredentialDataDecryptedObject): { clientId: string; clientSecret: string } => ({
	clientId: keyFrom(clientId),
	clientSecret: keyFrom(clientSecret),
});
