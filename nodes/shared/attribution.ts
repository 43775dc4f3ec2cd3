import { HEADER_FIX, problemOfHeaderValue } from './header';

/**
 * The partner's BN code in a credential.
 *
 * @returns undefined where there is none
 * @throws Error in words when a header cannot carry it
 */
export function attributionOf(credentials: { partnerAttributionId?: unknown }): string | undefined {
	const code = String(credentials.partnerAttributionId ?? '').trim();
	if (code === '') return undefined;
	const problem = problemOfHeaderValue(code);
	if (problem === undefined) return code;
	throw new Error(`The credential's 'Partner Attribution ID' ${problem}. ${HEADER_FIX}`);
}
