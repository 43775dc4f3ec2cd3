import { randomBytes, randomUUID } from 'node:crypto';

const DIGITS = '0123456789';
const LETTERS_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The letters and digits of account ids, which leave out 0, 1, I and O */
const ACCOUNT = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

// Random bytes are generated in blocks, since generating them for each ID costs more than the ID
// itself.
let pool = Buffer.alloc(0);
let used = 0;
const randomByte = (): number => {
	if (used === pool.length) {
		pool = randomBytes(4096);
		used = 0;
	}
	return pool[used++];
};

/** Picks `n` random characters from an alphabet. */
const pick = (alphabet: string, n: number): string => {
	let text = '';
	for (let i = 0; i < n; i++) text += alphabet[randomByte() % alphabet.length];
	return text;
};

/**
 * The 17-character IDs that PayPal gives orders, captures, refunds, webhooks and most other resources
 * (`5O190127TN364715T`): two of any kind, six digits, two of any kind, six digits, one of any kind.
 */
export const newId = (): string =>
	pick(LETTERS_AND_DIGITS, 2) +
	pick(DIGITS, 6) +
	pick(LETTERS_AND_DIGITS, 2) +
	pick(DIGITS, 6) +
	pick(LETTERS_AND_DIGITS, 1);

/** Event notifications: `WH-2WR32451HC0233532-67976317FL4543714`. */
export const newEventId = (): string => `WH-${newId()}-${newId()}`;

/** Accounts (payer and merchant ids): 13 characters. */
export const newAccountId = (): string => pick(ACCOUNT, 13);

/** The debug ID that PayPal's support needs: 13 hexadecimal digits. */
export const newDebugId = (): string => pick('0123456789abcdef', 13);

/** Access tokens look like `A21AA…` and are about 97 characters long. */
export const newAccessToken = (): string => `A21AA${randomBytes(69).toString('base64url')}`;

export const newUuid = (): string => randomUUID();

/** `n` upper-case letters and digits, for IDs with a special format (`I-BW452GLLEP1G`). */
export const newCode = (n: number): string => pick(LETTERS_AND_DIGITS, n);

/** Invoices: `INV2-Z56S-5LLA-Q52L-CPZ5`. */
export const newInvoiceId = (): string =>
	['INV2', ...Array.from({ length: 4 }, () => newCode(4))].join('-');
