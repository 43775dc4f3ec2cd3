import type { Option } from './types';

/** The credential's own currency, in place of a code. */
export const DEFAULT_OF_CREDENTIAL: Option = {
	name: 'Default of the Credential',
	value: 'credentialDefault',
};

/** The currency of the record that the operation is about, in place of a code. */
export const SAME_AS_RECORD = 'sameAsRecord';

/** The default of a currency field. */
export const initialCurrency = (sameAs: unknown): string =>
	sameAs === undefined ? DEFAULT_OF_CREDENTIAL.value : SAME_AS_RECORD;
