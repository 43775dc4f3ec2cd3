import { HEADER_FIX, problemOfHeaderValue } from './header';

/** A credential's fields for partners. */
interface ForPartners {
	actsForMerchants?: unknown;
	merchantId?: unknown;
	partnerAttributionId?: unknown;
}

/** A text for partners; empty if the switch above it is off, which hides earlier values. */
const textOf = (credentials: ForPartners, name: 'merchantId' | 'partnerAttributionId'): string =>
	credentials.actsForMerchants === false ? '' : String(credentials[name] ?? '').trim();

/** The merchant whom a credential acts for; empty for its own account. */
export const merchantOf = (credentials: ForPartners): string => textOf(credentials, 'merchantId');

/**
 * The partner's BN code in a credential.
 *
 * @returns undefined where there is none
 * @throws Error with a message for the user if a header cannot carry it
 */
export function attributionOf(credentials: ForPartners): string | undefined {
	const code = textOf(credentials, 'partnerAttributionId');
	if (code === '') return undefined;
	const problem = problemOfHeaderValue(code);
	if (problem === undefined) return code;
	throw new Error(`The credential's 'Partner Attribution ID' ${problem}. ${HEADER_FIX}`);
}
