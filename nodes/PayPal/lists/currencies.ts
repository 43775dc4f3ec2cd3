import { currencies } from '../../shared/currencies';
import { DEFAULT_OF_CREDENTIAL, SAME_AS_RECORD } from '../fields/currencyChoice';
import type { CurrencyOfRecord, Option } from '../fields/types';

/** What a currency field offers: the currency of a record, the credential's, and the codes. */
export const currencyChoices = (sameAs: CurrencyOfRecord | undefined): Option[] => [
	...(sameAs === undefined ? [] : [{ name: sameAs.name, value: SAME_AS_RECORD }]),
	DEFAULT_OF_CREDENTIAL,
	...currencies(),
];
