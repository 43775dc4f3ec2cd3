import { BUYER, BUYER_PHONE, type Backend } from '../../core/backend.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { paymentTokens } from '../vault/tokens.mts';
import {
	sourcesIn,
	type Payer,
	type PaymentSource,
	type PaymentSourceRequest,
	type SourceRequest,
} from './model.mts';

/** Payment methods for which the buyer confirms at their bank and the order then completes by itself. */
const COMPLETING = new Set([
	'bancontact',
	'blik',
	'eps',
	'giropay',
	'ideal',
	'mybank',
	'p24',
	'sofort',
	'trustly',
]);

/** Payment methods that were confirmed on the buyer's device. */
const CONFIRMED = new Set(['apple_pay', 'google_pay', 'token']);

/** Card brands by their first digits. */
const BRANDS: ReadonlyArray<readonly [RegExp, string]> = [
	[/^4/, 'VISA'],
	[/^(5[1-5]|2[2-7])/, 'MASTERCARD'],
	[/^3[47]/, 'AMEX'],
	[/^35/, 'JCB'],
	[/^6/, 'DISCOVER'],
];

/** Cardholder names that PayPal's sandbox declines, with the processor's code of each. */
const DECLINED_NAMES: Readonly<Record<string, string>> = {
	'CCREJECT-REFUSED': '0500',
	'CCREJECT-SF': '9500',
	'CCREJECT-EC': '5400',
	'CCREJECT-IRC': '5180',
	'CCREJECT-IF': '5120',
	'CCREJECT-LS': '9520',
	'CCREJECT-IA': '1330',
	'CCREJECT-BANK_ERROR': '5100',
	'CCREJECT-CVV_F': '00N7',
};

/** The card behind every token of PayPal's card fields, which exist only in the browser. */
const SINGLE_USE_CARD = { last_digits: '1111', brand: 'VISA', type: 'CREDIT' } as const;

type GoogleCard = Extract<NonNullable<SourceRequest['card']>, { readonly number?: string }>;

/** The card from Google Pay, decrypted or not. */
const googleCard = ({ card, decrypted_token: token }: SourceRequest): GoogleCard | undefined =>
	token !== undefined && 'card' in token ? token.card : card;

/** A card from Google Pay as responses show it. */
const shownCard = (card: GoogleCard | undefined) => {
	if (card === undefined) return undefined;
	const { number, expiry: _expiry, ...rest } = card;
	return { ...rest, ...(number !== undefined && { last_digits: number.slice(-4) }) };
};

export const completesItself = (kind: string): boolean => COMPLETING.has(kind);

/**
 * Reads a `payment_source`: the payment method, the part of it that responses show, and whether it
 * pays at once. Card numbers and security codes are dropped here.
 * @throws Refusal if there is none or more than one, or if it cannot be used
 */
export function readSource(backend: Backend, request: PaymentSourceRequest): PaymentSource {
	const [entry, ...more] = sourcesIn(request);
	if (!entry) refuse(422, inBody('NO_PAYMENT_SOURCE_PROVIDED', '/payment_source'));
	if (more.length > 0) {
		refuse(422, inBody('ONLY_ONE_PAYMENT_SOURCE_ALLOWED', '/payment_source'));
	}
	const [kind, source] = entry;
	const vault = vaultOf(source);
	if (source.vault_id !== undefined) {
		const saved = savedSource(backend, kind, source.vault_id);
		return kind === 'paypal'
			? { kind, shown: shownWallet(saved), immediate: true, payer: payerOf(saved) }
			: { kind, shown: saved, immediate: true };
	}
	if (kind === 'card') return { ...readCard(backend, source), ...vault };
	const { name, email, email_address, country_code, bic } = source;
	const shown = Object.fromEntries(
		Object.entries({
			name,
			email,
			email_address,
			country_code,
			bic,
			...(kind === 'paypal' && { stored_credential: source.stored_credential }),
			...(kind === 'google_pay' && {
				card: shownCard(googleCard(source)),
			}),
		}).filter(([, value]) => value !== undefined),
	);
	return { kind, shown, immediate: CONFIRMED.has(kind), ...vault };
}

function readCard(backend: Backend, card: SourceRequest): PaymentSource {
	const at = '/payment_source/card';
	// 3D Secure needs the buyer.
	const immediate = [undefined, 'AVS_CVV'].includes(card.attributes?.verification?.method);
	if (card.single_use_token !== undefined) {
		return { kind: 'card', shown: SINGLE_USE_CARD, immediate };
	}
	const { number, expiry } = card.network_token ?? card;
	if (number === undefined) refuse(422, inBody('CARD_NUMBER_REQUIRED', `${at}/number`));
	if (expiry === undefined) refuse(422, inBody('CARD_EXPIRY_REQUIRED', `${at}/expiry`));
	if (expiry < backend.now().slice(0, 7)) {
		refuse(422, inBody('CARD_EXPIRED', `${at}/expiry`, expiry));
	}
	const name = typeof card.name === 'string' ? card.name : undefined;
	const declined = DECLINED_NAMES[name ?? ''];
	return {
		kind: 'card',
		shown: {
			...(name !== undefined && { name }),
			last_digits: number.slice(-4),
			expiry,
			brand: brandOf(number),
			type: 'CREDIT',
		},
		immediate,
		...(declined !== undefined && { declined }),
	};
}

const brandOf = (number: string): string =>
	BRANDS.find(([digits]) => digits.test(number))?.[1] ?? 'UNKNOWN';

const vaultOf = ({ attributes }: SourceRequest): Pick<PaymentSource, 'vault'> =>
	attributes?.vault?.store_in_vault === 'ON_SUCCESS'
		? { vault: attributes.customer?.id === undefined ? {} : { customerId: attributes.customer.id } }
		: {};

/** The part of a saved wallet that an order shows. */
const shownWallet = (saved: PaymentSource['shown']): PaymentSource['shown'] => {
	const { email_address = BUYER.email_address, name = BUYER.name, address = BUYER.address } = saved;
	return {
		email_address,
		account_id: BUYER.payer_id,
		account_status: 'VERIFIED',
		name,
		phone_number: BUYER_PHONE,
		address,
	};
};

const payerOf = (saved: PaymentSource['shown']): Payer => {
	const { email_address = BUYER.email_address, name = BUYER.name } = saved as Payer;
	return {
		name,
		email_address,
		payer_id: BUYER.payer_id,
		phone: { phone_number: BUYER_PHONE },
		address: BUYER.address,
	};
};

/** The payment method saved with an ID. @throws Refusal if there is none, or it is of another kind */
function savedSource(backend: Backend, kind: string, id: string): PaymentSource['shown'] {
	const field = `/payment_source/${kind}/vault_id`;
	const token = backend.table(paymentTokens).get(id);
	if (!token) refuse(422, inBody('TOKEN_ID_NOT_FOUND', field, id));
	const saved = token.payment_source[kind];
	if (!saved) refuse(422, inBody('MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE', field, id));
	return saved;
}
