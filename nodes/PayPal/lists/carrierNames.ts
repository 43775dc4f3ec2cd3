import { spellCode } from '../fields/basic';
import { byName } from '../../shared/order';

const BRANDS: Readonly<Record<string, string>> = { FEDEX: 'FedEx', USPS: 'USPS' };

/** A word of a carrier's name: short ones are initials, as in "UK DPD Local". */
const spellWord = (word: string): string =>
	BRANDS[word] ?? (word.length <= 3 ? word : spellCode(word));

/** Carriers for a dropdown, in order of their names, which are their codes as people write them. */
export const carrierChoices = (codes: readonly string[]): Array<{ name: string; value: string }> =>
	codes
		.map((value) => ({ name: value.split('_').filter(Boolean).map(spellWord).join(' '), value }))
		.sort(byName);
