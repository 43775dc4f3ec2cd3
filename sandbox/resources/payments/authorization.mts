import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { normalised, units } from '../../core/money.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { findRecord } from '../findRecord.mts';
import { recordAuthorization, recordVoid } from '../orders/orderChanges.mts';
import type { Context } from '../resource.mts';
import { checkAmount } from './check.mts';
import { authorizations, type Authorization } from './model.mts';
import { announceAuthorization, makeAuthorization, mostOf } from './pay.mts';
import { authorizationView } from './views.mts';

const findAuthorization = (ctx: Context): Authorization =>
	findRecord(ctx, authorizations, 'authorization_id');

/** The first authorization of a renewal, or the authorization itself. */
export const firstOf = (backend: Backend, it: Authorization): Authorization =>
	backend.table(authorizations).get(it.parentId ?? it.id) ?? it;

/** The authorization in the path. @throws Refusal if it cannot be captured */
export function openAuthorization(ctx: Context): Authorization {
	const authorization = findAuthorization(ctx);
	const first = firstOf(ctx, authorization);
	if (ctx.clock.now() >= first.expires) refuse(422, 'AUTHORIZATION_EXPIRED');
	if (first.status === 'VOIDED') refuse(422, 'AUTHORIZATION_VOIDED');
	if (first.status === 'DENIED') refuse(422, 'AUTHORIZATION_DENIED');
	if (first.closed) refuse(422, 'AUTHORIZATION_ALREADY_CAPTURED');
	return authorization;
}

export const getAuthorization = (ctx: Context): Reply =>
	ok(authorizationView(ctx, findAuthorization(ctx)));

/** `authorizations.reauthorize`: renews the honor period of three days, from the fourth day on. */
export function reauthorize(ctx: Context): Reply {
	const authorization = findAuthorization(ctx);
	if (authorization.parentId !== undefined) refuse(422, 'REAUTHORIZATION_NOT_SUPPORTED');
	openAuthorization(ctx);
	if (ctx.clock.now() < authorization.honouredUntil) refuse(422, 'REAUTHORIZATION_TOO_SOON');
	const { amount = authorization.amount } = ctx.body<Body<'authorizations.reauthorize'>>();
	checkAmount(amount, authorization.amount.currency_code, 'AUTH_CURRENCY_MISMATCH');
	if (units(amount) > mostOf(authorization)) {
		refuse(422, inBody('TRANSACTION_REFUSED', '/amount/value', amount.value));
	}

	const { orderId, payee, invoiceId, customId, card } = authorization;
	const renewal = makeAuthorization(
		ctx,
		{
			orderId,
			payee,
			amount: normalised(amount),
			...(invoiceId !== undefined && { invoiceId }),
			...(customId !== undefined && { customId }),
			...(card && { card }),
		},
		authorization,
	);
	recordAuthorization(ctx, orderId, renewal, authorization.id);
	announceAuthorization(ctx, renewal);
	return created(ctx.preferred(authorizationView(ctx, renewal), ['id', 'status', 'links']));
}

/** `authorizations.void`: 204, or 200 with the authorization if the caller prefers that. */
export function voidAuthorization(ctx: Context): Reply {
	const authorization = findAuthorization(ctx);
	if (authorization.parentId !== undefined) refuse(422, 'CANNOT_BE_VOIDED');
	if (authorization.status === 'VOIDED') refuse(422, 'PREVIOUSLY_VOIDED');
	if (authorization.status === 'CAPTURED') refuse(422, 'PREVIOUSLY_CAPTURED');
	if (authorization.status === 'DENIED') refuse(422, 'AUTHORIZATION_DENIED');
	const voided = end(ctx, authorization);
	return ctx.prefersFull ? ok(authorizationView(ctx, voided)) : noContent();
}

/** Ends an expired authorization: what was not captured is released. */
export function expire(backend: Backend, id: string): void {
	const authorization = backend.table(authorizations).get(id);
	if (authorization?.status === 'CREATED' && authorization.parentId === undefined) {
		end(backend, authorization);
	}
}

/** Voids an authorization and all renewals of it. */
function end(backend: Backend, authorization: Authorization): Authorization {
	const rows = backend.table(authorizations);
	for (const row of rows.values()) {
		if (row.id === authorization.id || row.parentId === authorization.id) {
			rows.set(row.id, { ...row, status: 'VOIDED', updated: backend.now() });
		}
	}
	const voided = rows.get(authorization.id) as Authorization;
	recordVoid(backend, voided.orderId);
	backend.emit('PAYMENT.AUTHORIZATION.VOIDED', authorizationView(backend, voided));
	return voided;
}
