import { HEADER_FIX, problemOfHeaderValue } from './header';

/** What a credential has for partners. */
interface ForPartners {
	actsForMerchants?: unknown;
	merchantId?: unknown;
	partnerAttributionId?: unknown;
}

/** A text for partners; empty where the switch above it is off, which hides what was once filled in. */
const textOf = (credentials: ForPartners, name: 'merchantId' | 'partnerAttributionId'): string =>
	credentials.actsForMerchants === false ? '' : String(credentials[name] ?? '').trim();

/** The merchant whom a credential acts for; empty for the account of its own. */
export const merchantOf = (credentials: ForPartners): string => textOf(credentials, 'merchantId');

/**
 * The partner's BN code in a credential.
 *
 * @returns undefined where there is none
 * @throws Error in words when a header cannot carry it
 */
export function attributionOf(credentials: ForPartners): string | undefined {
	const code = textOf(credentials, 'partnerAttributionId');
	if (code === '') return undefined;
	const problem = problemOfHeaderValue(code);
	if (problem === undefined) return code;
	throw new Error(`The credential's 'Partner Attribution ID' ${problem}. ${HEADER_FIX}`);
}
