import { keysOf } from './clientKeys';
import { CREDENTIAL, type TransportContext } from './transport/types';

const base64Url = (value: object): string =>
	Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * The unsigned JWT that tells PayPal which merchant a partner acts for.
 *
 * @param clientId the partner's own
 * @param merchant the merchant's PayPal account ID, or the e-mail address of the account
 */
export function assertionFor(clientId: string, merchant: string): string {
	const subject = merchant.includes('@') ? { email: merchant } : { payer_id: merchant };
	return `${base64Url({ alg: 'none' })}.${base64Url({ iss: clientId, ...subject })}.`;
}

/** The same, with the client ID of the node's credential. */
export async function authAssertion(context: TransportContext, merchant: string): Promise<string> {
	const { clientId } = keysOf(await context.getCredentials(CREDENTIAL));
	return assertionFor(clientId, merchant);
}
