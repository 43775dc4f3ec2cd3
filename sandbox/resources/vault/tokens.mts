import { newCode, newId } from '../../core/ids.mts';
import { table } from '../../core/store.mts';
import type { World } from '../../core/world.mts';

/** A means of payment that was saved; wire names are PayPal's (vault_payment_tokens_v3.json). */
export type PaymentToken = {
	readonly id: string;
	readonly customer: { readonly id: string };
	/** as it is shown, by its kind: `{ card: { last_digits, … } }` */
	readonly payment_source: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

export const paymentTokens = table<PaymentToken>('paymentTokens');

/** Saves a means of payment. The event `VAULT.PAYMENT-TOKEN.CREATED` is the caller's to send. */
export function savePaymentToken(
	world: World,
	kind: string,
	source: Readonly<Record<string, unknown>>,
	customerId = newCode(10),
): PaymentToken {
	const token: PaymentToken = {
		id: newId().toLowerCase(),
		customer: { id: customerId },
		payment_source: { [kind]: source },
	};
	world.table(paymentTokens).set(token.id, token);
	return token;
}

export const tokenLinks = (world: World, { id }: PaymentToken) => [
	world.link('self', 'GET', `/v3/vault/payment-tokens/${id}`),
	world.link('delete', 'DELETE', `/v3/vault/payment-tokens/${id}`),
];

export const tokenView = (world: World, token: PaymentToken) => ({
	...token,
	links: tokenLinks(world, token),
});
