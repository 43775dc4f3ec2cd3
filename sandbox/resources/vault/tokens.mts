import type { Backend } from '../../core/backend.mts';
import { newCode, newId } from '../../core/ids.mts';
import { table } from '../../core/store.mts';

/** A saved payment method; wire names are PayPal's (vault_payment_tokens_v3.json). */
export interface PaymentToken {
	readonly id: string;
	readonly customer: Customer;
	/** As responses show it, by its kind: `{ card: { last_digits, … } }` */
	readonly payment_source: Sources;
}

/** The customer it belongs to: PayPal's ID, and the merchant's own. */
export interface Customer {
	readonly id: string;
	readonly merchant_customer_id?: string;
}

export type Source = Readonly<Record<string, unknown>>;
export type Sources = Readonly<Record<string, Source>>;

export const paymentTokens = table<PaymentToken>('paymentTokens');

/** Customers without a merchant's ID get one. */
export const newCustomerId = (): string => newCode(10);

/** Saves a payment method. The caller has to send the event `VAULT.PAYMENT-TOKEN.CREATED`. */
export function savePaymentToken(
	backend: Backend,
	kind: string,
	source: Source,
	customer: Customer = { id: newCustomerId() },
): PaymentToken {
	const token: PaymentToken = {
		id: newId().toLowerCase(),
		customer,
		payment_source: { [kind]: source },
	};
	backend.table(paymentTokens).set(token.id, token);
	return token;
}

export const tokenLinks = (backend: Backend, { id }: PaymentToken) => [
	vaultLink(backend, 'self', 'GET', `payment-tokens/${id}`),
	vaultLink(backend, 'delete', 'DELETE', `payment-tokens/${id}`),
];

/** A link in the vault's format. */
export const vaultLink = (backend: Backend, rel: string, method: string, path: string) => ({
	...backend.link(rel, method, `/v3/vault/${path}`),
	encType: 'application/json',
});

export const tokenView = (backend: Backend, token: PaymentToken) => ({
	id: token.id,
	customer: token.customer,
	payment_source: withAddressId(shownSources(token.payment_source), token.id),
	links: tokenLinks(backend, token),
});

/** Addresses of saved cards have an id. */
const withAddressId = ({ card, ...sources }: Sources, tokenId: string): Sources => {
	const address = card?.billing_address;
	if (!card || typeof address !== 'object') return { ...(card && { card }), ...sources };
	return { card: { ...card, billing_address: { id: tokenId.slice(0, 2), ...address } } };
};

const CARD = ['name', 'last_digits', 'brand', 'expiry', 'billing_address', 'verification_status'];
const WALLET = [
	'description',
	'shipping',
	'permit_multiple_payment_tokens',
	'usage_pattern',
	'usage_type',
	'customer_type',
	'email_address',
	'payer_id',
	'name',
	'phone',
	'address',
	'account_id',
	'phone_number',
];

/** The properties of each kind that the vault shows; orders have more properties, and more kinds. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
	apple_pay: ['card'],
	card: CARD,
	paypal: WALLET,
	venmo: [...WALLET, 'user_name'],
};

export const shownSources = (sources: Sources): Sources =>
	Object.fromEntries(
		Object.entries(sources).flatMap(([kind, source]) => {
			const members = SHOWN[kind];
			return members ? [[kind, shown(source, members)]] : [];
		}),
	);

/**
 * In the vault's responses, names of cards contain only letters and spaces, and brands are those it
 * lists.
 */
const shown = (source: Source, members: readonly string[]): Source =>
	Object.fromEntries(
		members.flatMap((member) => {
			const value = source[member];
			const isOdd =
				(member === 'brand' && value === 'UNKNOWN') ||
				(members === CARD && member === 'name' && !/^[A-Za-z ]{2,300}$/.test(String(value)));
			return value === undefined || isOdd ? [] : [[member, value]];
		}),
	);
