import { spellCode } from '../fields/build/toOptions';
import { byName } from '../../shared/order';

const BRANDS: Readonly<Record<string, string>> = { FEDEX: 'FedEx', USPS: 'USPS' };

/** A word of a carrier's name: short ones are initialisms, as in "UK DPD Local". */
const spellName = (word: string): string =>
	BRANDS[word] ?? (word.length <= 3 ? word : spellCode(word));

/** A carrier's code as people write its name. */
export const carrierName = (code: string): string =>
	code.split('_').filter(Boolean).map(spellName).join(' ');

/** Carriers for a list, in order of their names. */
export const carrierOptions = (codes: readonly string[]): Array<{ name: string; value: string }> =>
	codes.map((value) => ({ name: carrierName(value), value })).sort(byName);
