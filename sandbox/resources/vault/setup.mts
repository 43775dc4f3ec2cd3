import type { Body } from '../../../contract/index.mts';
import { BUYER, BUYER_SHIPPING, type Backend, type Link } from '../../core/backend.mts';
import { HOUR } from '../../core/duration.mts';
import { inBody, notFound, refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { created, ok, type Reply } from '../../core/reply.mts';
import { table } from '../../core/store.mts';
import { sourcesIn, type PaymentSourceRequest } from '../orders/model.mts';
import { readSource } from '../orders/source.mts';
import type { Context } from '../resource.mts';
import { newCustomerId, shownSources, vaultLink, type Customer, type Source } from './tokens.mts';

/** Setup tokens: payment methods that are being saved in the vault (vault_payment_tokens_v3.json). */
export interface SetupToken {
	readonly id: string;
	readonly customer: Customer;
	readonly status: 'PAYER_ACTION_REQUIRED' | 'APPROVED' | 'VAULTED';
	readonly kind: string;
	readonly source: Source;
	/** Milliseconds since 1970; when the token expires */
	readonly expires: number;
}

export const setupTokens = table<SetupToken>('setupTokens');

/** PayPal keeps a setup token for three days. */
const KEPT_FOR = 72 * HOUR;

/** The buyer has to confirm the card, whatever its bank says. */
const ALWAYS_ASKS = 'SCA_ALWAYS';

/** The payment method of a source, and whether the buyer has to approve it. */
export function readVaultSource(backend: Backend, request: PaymentSourceRequest) {
	const [kind = '', source] = sourcesIn(request)[0] ?? [];
	if (Object.keys(request).length > 1) {
		refuse(422, inBody('ONLY_ONE_PAYMENT_SOURCE_ALLOWED', '/payment_source'));
	}
	if (!source) refuse(422, inBody('NO_PAYMENT_SOURCE_PROVIDED', '/payment_source'));
	if (kind === 'card') {
		const { shown } = readSource(backend, request);
		const { billing_address, security_code, verification_method } = source;
		if (security_code !== undefined && security_code.length !== (shown.brand === 'AMEX' ? 4 : 3)) {
			refuse(422, inBody('INVALID_SECURITY_CODE', '/payment_source/card/security_code'));
		}
		return {
			kind,
			shown: { ...shown, ...(billing_address && { billing_address }) },
			needsBuyer: verification_method === ALWAYS_ASKS,
		};
	}
	// The buyer approved the agreement when it was made with the older API.
	if (kind === 'token') return { kind: 'paypal', shown: wallet(), needsBuyer: false };
	// The buyer's device has confirmed it; its data is not stored.
	if (kind === 'apple_pay') return { kind, shown: { card: source.card ?? {} }, needsBuyer: false };
	const { experience_context: _, ...shown } = source;
	return { kind, shown: shown as Source, needsBuyer: true };
}

/** The buyer's name at Venmo. */
const VENMO_USER = 'bea-buyer';

/** The buyer, as the owner of a wallet. */
function wallet(): Source {
	const { payer_id, ...buyer } = BUYER;
	return { ...buyer, address: BUYER_SHIPPING.address, payer_id, account_id: payer_id };
}

/** `setup-tokens.create`: a card is approved at once, a wallet has to be approved by its owner. */
export function createSetupToken(ctx: Context): Reply {
	const request = ctx.body<Body<'setup-tokens.create'>>();
	const { kind, shown, needsBuyer } = readVaultSource(ctx, request.payment_source);
	const token: SetupToken = {
		id: newId(),
		customer: { ...request.customer, id: request.customer?.id ?? newCustomerId() },
		status: needsBuyer ? 'PAYER_ACTION_REQUIRED' : 'APPROVED',
		kind,
		source: shown,
		expires: ctx.clock.now() + KEPT_FOR,
	};
	ctx.table(setupTokens).set(token.id, token);
	return created(setupView(ctx, token));
}

/** @throws Refusal 404, also if the token expired */
export function setupTokenOf(backend: Backend, id: string): SetupToken {
	const token = backend.table(setupTokens).get(id);
	return token && backend.clock.now() < token.expires ? token : notFound('id', id);
}

export const getSetupToken = (ctx: Context): Reply =>
	ok(setupView(ctx, setupTokenOf(ctx, ctx.path.id ?? '')));

/** The buyer approves, by an admin call. @throws Refusal if the token is not waiting for approval */
export function approveSetupToken(backend: Backend, id: string): SetupToken {
	const token = setupTokenOf(backend, id);
	if (token.status !== 'PAYER_ACTION_REQUIRED') refuse(422, 'PAYMENT_ALREADY_APPROVED');
	const approved: SetupToken = {
		...token,
		status: 'APPROVED',
		source:
			token.kind === 'card'
				? token.source
				: {
						...token.source,
						...wallet(),
						...(token.kind === 'venmo' && { user_name: VENMO_USER }),
					},
	};
	backend.table(setupTokens).set(id, approved);
	return approved;
}

export const setupView = (
	backend: Backend,
	{ id, customer, status, kind, source }: SetupToken,
) => ({
	id,
	customer,
	status,
	payment_source: kind === 'apple_pay' ? {} : shownSources({ [kind]: source }),
	links: setupLinks(backend, id, status),
});

const approveLink = (backend: Backend, id: string) => ({
	...backend.link('approve', 'GET', `/agreements/approve?approval_session_id=${id}`),
	encType: 'application/json',
});

function setupLinks(backend: Backend, id: string, status: SetupToken['status']): Link[] {
	const self = vaultLink(backend, 'self', 'GET', `setup-tokens/${id}`);
	if (status === 'VAULTED') return [self];
	return status === 'APPROVED'
		? [self, vaultLink(backend, 'confirm', 'POST', 'payment-tokens')]
		: [self, approveLink(backend, id)];
}
