import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import { MINUTE } from '../../core/duration.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { table } from '../../core/store.mts';
import { findRecord } from '../findRecord.mts';
import { paginate } from '../paginate.mts';
import type { Context, Resource } from '../resource.mts';
import {
	approveSetupToken,
	createSetupToken,
	getSetupToken,
	readVaultSource,
	setupTokenOf,
	setupTokens,
	setupView,
} from './setup.mts';
import {
	newCustomerId,
	paymentTokens,
	savePaymentToken,
	tokenView,
	type Customer,
	type PaymentToken,
} from './tokens.mts';

/** By default, PayPal returns five saved payment methods per page. */
const PAGE_SIZE = 5;

/**
 * Limits of the counts and of the page in PayPal's responses
 * (customer_vault_payment_tokens_response).
 */
const MAX_ITEMS = 50;
const MAX_PAGES = 10;
const MAX_PAGE_SIZE = 64;

/** `payment-tokens.create`: from an approved setup token, or directly from a card. */
function create(ctx: Context): Reply {
	const { payment_source, customer } = ctx.body<Body<'payment-tokens.create'>>();
	const { id, type } = payment_source.token ?? {};
	const isSetup = type === 'SETUP_TOKEN';
	const setup = isSetup ? setupTokenOf(ctx, id ?? '') : undefined;
	if (setup && setup.status !== 'APPROVED') {
		const issue = setup.status === 'VAULTED' ? 'TOKEN_ALREADY_VAULTED' : 'PAYER_ACTION_REQUIRED';
		refuse(422, inBody(issue, '/payment_source/token/id', id));
	}
	const read = setup ? undefined : readVaultSource(ctx, payment_source);
	if (read?.needsBuyer) refuse(422, inBody('PAYER_ACTION_REQUIRED', '/payment_source'));
	if (setup) ctx.table(setupTokens).set(setup.id, { ...setup, status: 'VAULTED' });
	const token = savePaymentToken(
		ctx,
		setup?.kind ?? read?.kind ?? '',
		setup?.source ?? read?.shown ?? {},
		ownerOf(customer, setup?.customer),
	);
	ctx.emit('VAULT.PAYMENT-TOKEN.CREATED', tokenView(ctx, token));
	return created(tokenView(ctx, token));
}

/** The owner of a saved payment method: the given customer, or the one of the setup token. */
function ownerOf(
	named: Partial<Customer> | undefined,
	ofSetup: Customer | undefined,
): Customer | undefined {
	if (named === undefined) return ofSetup;
	return { ...ofSetup, ...named, id: named.id ?? ofSetup?.id ?? newCustomerId() };
}

/** `customer.payment-tokens.get`: all of one customer, newest first. */
function list(ctx: Context): Reply {
	const { customer_id: id = '', page_size = String(PAGE_SIZE) } = ctx.query;
	const all = [...ctx.table(paymentTokens).values()].filter(({ customer }) => customer.id === id);
	const size = String(Math.min(Number(page_size), MAX_PAGE_SIZE));
	const paged = { ...ctx, query: { ...ctx.query, page_size: size } };
	const { items, totals, links } = paginate(paged, all.reverse(), PAGE_SIZE);
	const { total_items = 0, total_pages = 0 } = totals;
	return ok({
		...(total_items > 0 && {
			total_items: Math.min(total_items, MAX_ITEMS),
			total_pages: Math.min(total_pages, MAX_PAGES),
		}),
		customer: all[0]?.customer ?? { id },
		payment_tokens: items.map((token) => tokenView(ctx, token)),
		links: links.map((link) => ({ ...link, encType: 'application/json' })),
	});
}

/** Tokens that are already gone for the merchant, but that PayPal has not finished deleting. */
const deletions = table<PaymentToken>('vaultDeletions');

/** The job that ends a deletion, and how long it takes in the sandbox. */
const DELETE = 'vault.delete';
const DELETED_AFTER = MINUTE;

/** `payment-tokens.delete`: it cannot be used from now on; the event that it is deleted follows later. */
function remove(ctx: Context): Reply {
	const token = findRecord(ctx, paymentTokens, 'id');
	ctx.table(paymentTokens).delete(token.id);
	ctx.table(deletions).set(token.id, token);
	ctx.clock.schedule(DELETE, token.id, ctx.clock.now() + DELETED_AFTER);
	ctx.emit('VAULT.PAYMENT-TOKEN.DELETION-INITIATED', tokenView(ctx, token));
	return noContent();
}

function endDeletion(backend: Backend, id: string): void {
	const token = backend.table(deletions).get(id);
	if (!token) return;
	backend.table(deletions).delete(id);
	backend.emit('VAULT.PAYMENT-TOKEN.DELETED', tokenView(backend, token));
}

/** Payment methods that are saved or being saved (vault_payment_tokens_v3.json). */
export const vault: Resource = {
	handlers: {
		'setup-tokens.create': createSetupToken,
		'setup-tokens.get': getSetupToken,
		'payment-tokens.create': create,
		'payment-tokens.get': (ctx) => ok(tokenView(ctx, findRecord(ctx, paymentTokens, 'id'))),
		'payment-tokens.delete': remove,
		'customer.payment-tokens.get': list,
	},
	jobs: { [DELETE]: endDeletion },
	admin: {
		'POST setup-tokens/{id}/approve': (backend, { path }) =>
			setupView(backend, approveSetupToken(backend, path.id ?? '')),
	},
};
